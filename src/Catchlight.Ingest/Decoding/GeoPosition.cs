using System.Globalization;

namespace Catchlight.Ingest.Decoding;

/// <summary>A place on the earth, WGS 84.</summary>
/// <param name="Latitude">Degrees, −90 (south) to 90.</param>
/// <param name="Longitude">Degrees, −180 (west) to 180.</param>
public readonly record struct GeoPosition(double Latitude, double Longitude)
{
    private const double EarthRadius = 6371;

    /// <summary>Kilometres along the ground, on a sphere; up to 0.5 % off.</summary>
    public double KilometresTo(GeoPosition other)
    {
        var (a, b) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var (dLatitude, dLongitude) = (b - a, double.DegreesToRadians(other.Longitude - Longitude));
        var h = Math.Pow(Math.Sin(dLatitude / 2), 2) + Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(dLongitude / 2), 2);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary><c>55.953, -3.188</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.###}, {Longitude:0.###}");
}
