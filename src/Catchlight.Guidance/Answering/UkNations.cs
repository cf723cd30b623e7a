namespace Catchlight.Guidance.Answering;

/// <summary>Nations and their ISO 3166-2 letters.</summary>
public static class UkNations
{
    /// <summary>The nation of <c>ENG</c>, <c>SCT</c>, <c>WLS</c> or <c>NIR</c>, in either case; null for anything else.</summary>
    public static UkNation? FromCode(string? code) => code?.ToUpperInvariant() switch
    {
        "ENG" => UkNation.England,
        "SCT" => UkNation.Scotland,
        "WLS" => UkNation.Wales,
        "NIR" => UkNation.NorthernIreland,
        _ => null,
    };

    /// <summary>Three capital letters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The nation is not said.</exception>
    public static string Code(UkNation nation) => nation switch
    {
        UkNation.England => "ENG",
        UkNation.Scotland => "SCT",
        UkNation.Wales => "WLS",
        UkNation.NorthernIreland => "NIR",
        _ => throw new ArgumentOutOfRangeException(nameof(nation), nation, "No nation is said."),
    };
}
