namespace Catchlight.Imaging.Features;

/// <summary>Value, gradient and Hessian of the differences of Gaussians at one sample, from its 26 neighbours.</summary>
internal readonly struct Neighbourhood
{
    private readonly float _value, _dx, _dy, _ds, _dxx, _dyy, _dss, _dxy, _dxs, _dys;

    public Neighbourhood(Octave octave, int level, int x, int y)
    {
        ReadOnlySpan<float> below = octave.Difference(level - 1).Samples, here = octave.Difference(level).Samples, above = octave.Difference(level + 1).Samples;
        var width = octave.Width;
        var at = y * width + x;
        _value = here[at];
        _dx = (here[at + 1] - here[at - 1]) / 2;
        _dy = (here[at + width] - here[at - width]) / 2;
        _ds = (above[at] - below[at]) / 2;
        _dxx = here[at + 1] + here[at - 1] - 2 * _value;
        _dyy = here[at + width] + here[at - width] - 2 * _value;
        _dss = above[at] + below[at] - 2 * _value;
        _dxy = (here[at + width + 1] - here[at + width - 1] - here[at - width + 1] + here[at - width - 1]) / 4;
        _dxs = (above[at + 1] - above[at - 1] - below[at + 1] + below[at - 1]) / 4;
        _dys = (above[at + width] - above[at - width] - below[at + width] + below[at - width]) / 4;
    }

    /// <summary>Where the quadratic has its extremum, in samples from here; null where it has none.</summary>
    public (float X, float Y, float Scale)? Offset()
    {
        var cofactorX = _dyy * _dss - _dys * _dys;
        var cofactorY = _dxs * _dys - _dxy * _dss;
        var cofactorS = _dxy * _dys - _dxs * _dyy;
        var determinant = _dxx * cofactorX + _dxy * cofactorY + _dxs * cofactorS;
        if (MathF.Abs(determinant) < 1e-20f)
            return null;
        var factor = -1 / determinant;
        return (
            factor * (cofactorX * _dx + cofactorY * _dy + cofactorS * _ds),
            factor * (cofactorY * _dx + (_dxx * _dss - _dxs * _dxs) * _dy + (_dxy * _dxs - _dxx * _dys) * _ds),
            factor * (cofactorS * _dx + (_dxy * _dxs - _dxx * _dys) * _dy + (_dxx * _dyy - _dxy * _dxy) * _ds));
    }

    /// <summary>The quadratic's value at its extremum.</summary>
    public float ValueAt(float x, float y, float scale) => _value + (_dx * x + _dy * y + _ds * scale) / 2;

    /// <summary>Whether the larger principal curvature is more than <paramref name="ratio"/> times the smaller.</summary>
    public bool IsEdge(float ratio)
    {
        var trace = _dxx + _dyy;
        var determinant = _dxx * _dyy - _dxy * _dxy;
        return determinant <= 0 || trace * trace * ratio >= (ratio + 1) * (ratio + 1) * determinant;
    }
}
