namespace Catchlight.Imaging.Geometry;

/// <summary>
/// Where two pictures overlap under a transform: the found picture's frame, mapped into the query and clipped to the query's frame. A
/// clipped frame can have up to eight corners, but a region has four: then it is the upright rectangle in the found picture that
/// encloses the overlap, and its image in the query, which may reach a little beyond the query's frame where the pictures are turned.
/// </summary>
/// <param name="Query">The region in the query; corner i corresponds to corner i of <paramref name="Found"/>.</param>
/// <param name="Found">The region in the found picture.</param>
/// <param name="QueryCoverage">The exact overlap, not the enclosing rectangle, over the query's area.</param>
/// <param name="FoundCoverage">The same over the found picture's area.</param>
internal sealed record Overlap(Quad Query, Quad Found, double QueryCoverage, double FoundCoverage)
{
    /// <summary>Null where the frames do not overlap, or the transform flattens the plane.</summary>
    public static Overlap? Of(in AffineTransform queryToFound, int queryWidth, int queryHeight, int foundWidth, int foundHeight) =>
        Of(ProjectiveTransform.Of(queryToFound), queryWidth, queryHeight, foundWidth, foundHeight);

    /// <summary>The same seen from aside: all of the query lies before the one who looks.</summary>
    public static Overlap? Of(in ProjectiveTransform queryToFound, int queryWidth, int queryHeight, int foundWidth, int foundHeight)
    {
        if (queryToFound.Invert() is not { } foundToQuery)
            return null;
        // Seen from the found picture: the query's frame clipped to the found frame.
        var polygon = Clip([.. queryToFound.Apply(Quad.OfPicture(queryWidth, queryHeight)).Corners], foundWidth, foundHeight);
        var twice = polygon.Count < 3 ? 0 : TwiceArea(polygon);
        if (twice == 0)
            return null;
        if (twice < 0)
            polygon.Reverse();
        var found = polygon.Count == 4 ? FromTopLeft(polygon) : Enclosing(polygon);
        var inQuery = Math.Abs(TwiceArea([.. polygon.Select(foundToQuery.Apply)])) / 2;
        return new Overlap(foundToQuery.Apply(found), found,
            Math.Min(1, inQuery / ((double)queryWidth * queryHeight)), Math.Min(1, Math.Abs(twice) / 2 / ((double)foundWidth * foundHeight)));
    }

    /// <summary>A smaller part of the overlap.</summary>
    /// <param name="part">An upright rectangle in found pixels.</param>
    /// <param name="queryToFound">Takes query pixels to found pixels.</param>
    public Overlap Narrow(Quad part, in ProjectiveTransform queryToFound)
    {
        var share = part.Area / Found.Area;
        // It has an inverse, or there were no overlap.
        return new Overlap(queryToFound.Invert()!.Value.Apply(part), part, QueryCoverage * share, FoundCoverage * share);
    }

    /// <summary>Sutherland and Hodgman's clipping against the four sides of an upright frame.</summary>
    private static List<PixelPoint> Clip(List<PixelPoint> polygon, double width, double height)
    {
        for (var side = 0; side < 4; side++)
        {
            var clipped = new List<PixelPoint>(polygon.Count + 1);
            for (var i = 0; i < polygon.Count; i++)
            {
                PixelPoint from = polygon[i], to = polygon[(i + 1) % polygon.Count];
                double before = Inside(from, side, width, height), after = Inside(to, side, width, height);
                if (before >= 0)
                    clipped.Add(from);
                if (before > 0 && after < 0 || before < 0 && after > 0)
                {
                    var share = before / (before - after);
                    clipped.Add(new(from.X + share * (to.X - from.X), from.Y + share * (to.Y - from.Y)));
                }
            }
            polygon = clipped;
        }
        return polygon;
    }

    private static double Inside(PixelPoint point, int side, double width, double height) => side switch
    {
        0 => point.X,
        1 => width - point.X,
        2 => point.Y,
        _ => height - point.Y,
    };

    /// <summary>Positive where the corners go round clockwise on the screen.</summary>
    private static double TwiceArea(List<PixelPoint> polygon)
    {
        double twice = 0;
        for (var i = 0; i < polygon.Count; i++)
        {
            PixelPoint from = polygon[i], to = polygon[(i + 1) % polygon.Count];
            twice += from.X * to.Y - to.X * from.Y;
        }
        return twice;
    }

    /// <summary>The same four corners, beginning with the one nearest to the top left.</summary>
    private static Quad FromTopLeft(List<PixelPoint> corners)
    {
        var first = 0;
        for (var i = 1; i < 4; i++)
            if (corners[i].X + corners[i].Y < corners[first].X + corners[first].Y)
                first = i;
        return new(corners[first], corners[(first + 1) % 4], corners[(first + 2) % 4], corners[(first + 3) % 4]);
    }

    private static Quad Enclosing(List<PixelPoint> polygon)
    {
        double left = polygon.Min(p => p.X), right = polygon.Max(p => p.X), top = polygon.Min(p => p.Y), bottom = polygon.Max(p => p.Y);
        return new(new(left, top), new(right, top), new(right, bottom), new(left, bottom));
    }
}
