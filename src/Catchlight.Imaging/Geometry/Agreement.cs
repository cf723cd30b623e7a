using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Geometry;

/// <summary>Which correspondences a transform explains: by position, and by scale and angle, which the keypoints state too.</summary>
internal sealed class Agreement
{
    // A keypoint's own scale and angle are rough: a factor of 1.6 and 34° either way.
    private static readonly double MaxScaleOff = Math.Log(1.6);
    private const double MaxTurnOff = 0.6;

    // A transform stated by one keypoint pair is as rough; the further away, the more may be forgiven. What it gathers is fitted anew.
    private const double RoughShare = 0.12;
    private const double ReferenceSide = 640;

    // Smaller pictures are enlarged at most so much before keypoints are sought.
    private const double MostEnlarged = 4;

    private readonly double _tolerance;

    public Agreement(LocalFeatures query, LocalFeatures found, double tolerance)
    {
        // Keypoints are as exact as the pixels of the working picture; those of a picture that was not shrunk are its own.
        QueryPixel = Math.Max(1, Math.Max(query.Width, query.Height) / ReferenceSide);
        FoundPixel = Math.Max(1, Math.Max(found.Width, found.Height) / ReferenceSide);
        _tolerance = tolerance;
        QueryGrain = Math.Max(1 / MostEnlarged, Math.Max(query.Width, query.Height) / ReferenceSide);
        FoundGrain = Math.Max(1 / MostEnlarged, Math.Max(found.Width, found.Height) / ReferenceSide);
        (QueryWidth, QueryHeight) = (query.Width, query.Height);
    }

    /// <summary>Pixels a row of the query.</summary>
    public int QueryWidth { get; }

    /// <summary>Rows of the query.</summary>
    public int QueryHeight { get; }

    /// <summary>Full-size pixels of the query for one that its keypoints are exact to, at least 1.</summary>
    public double QueryPixel { get; }

    /// <summary>The same for the found picture.</summary>
    public double FoundPixel { get; }

    /// <summary>Full-size pixels of the query for one of the picture in which its keypoints were sought: below 1 where that was enlarged.</summary>
    public double QueryGrain { get; }

    /// <summary>The same for the found picture.</summary>
    public double FoundGrain { get; }

    /// <summary>How far off a keypoint may be, in found pixels: what is uncertain in either picture.</summary>
    public double ToleranceFor(double scale) => _tolerance * Math.Sqrt((FoundPixel * FoundPixel + scale * scale * QueryPixel * QueryPixel) / 2);

    /// <summary>
    /// Fills <paramref name="inliers"/> with what agrees; around an <paramref name="anchor"/>, roughly; with a <paramref name="strictness"/>
    /// above 1, within that part of the tolerance.
    /// </summary>
    public int Collect(ReadOnlySpan<Correspondence> all, in AffineTransform transform, Span<Correspondence> inliers, Keypoint? anchor = null, double strictness = 1)
    {
        var (scale, turn) = SizeAndTurn(transform);
        var logScale = Math.Log(scale);
        var tolerance = ToleranceFor(scale) / strictness;
        var (rough, anchorX, anchorY) = anchor is { } a ? (true, a.X, a.Y) : (false, 0f, 0f);
        var count = 0;
        foreach (ref readonly var correspondence in all)
        {
            var f = correspondence.Found;
            var at = transform.Apply(new PixelPoint(correspondence.Query.X, correspondence.Query.Y));
            double dx = at.X - f.X, dy = at.Y - f.Y, reach = tolerance;
            if (rough)
                reach += RoughShare * (Math.Abs(f.X - anchorX) + Math.Abs(f.Y - anchorY));
            if (dx * dx + dy * dy <= reach * reach && IsAlike(correspondence, logScale, turn))
                inliers[count++] = correspondence;
        }
        return count;
    }

    /// <summary>The same for a projective transform; scales and angles are still those of the affine one that it is near to.</summary>
    public int Collect(ReadOnlySpan<Correspondence> all, in ProjectiveTransform transform, in AffineTransform affine, Span<Correspondence> inliers)
    {
        var (scale, turn) = SizeAndTurn(affine);
        var logScale = Math.Log(scale);
        var reach = ToleranceFor(scale);
        var count = 0;
        foreach (ref readonly var correspondence in all)
        {
            var at = transform.Apply(new PixelPoint(correspondence.Query.X, correspondence.Query.Y));
            double dx = at.X - correspondence.Found.X, dy = at.Y - correspondence.Found.Y;
            if (dx * dx + dy * dy <= reach * reach && IsAlike(correspondence, logScale, turn))
                inliers[count++] = correspondence;
        }
        return count;
    }

    /// <summary>By what factor a transform makes larger, and how far it turns, radians, −π to π.</summary>
    public static (double Scale, double Turn) SizeAndTurn(in AffineTransform transform) =>
        (Math.Sqrt(Math.Abs(transform.Determinant)), Math.Atan2(transform.M21 - transform.M12, transform.M11 + transform.M22));

    /// <summary>Whether sizes and directions of the two keypoints fit a transform of that size and turn.</summary>
    public static bool IsAlike(in Correspondence correspondence, double logScale, double turn) =>
        Math.Abs(correspondence.LogScale - logScale) <= MaxScaleOff && TurnBetween(correspondence.Turn, turn) <= MaxTurnOff;

    /// <summary>The angle between two directions given as −π to π, 0 to π.</summary>
    private static double TurnBetween(double a, double b)
    {
        var between = Math.Abs(a - b);
        return between > Math.PI ? 2 * Math.PI - between : between;
    }
}
