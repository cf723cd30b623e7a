namespace Catchlight.Guidance.Answering;

/// <summary>The nations of the United Kingdom: the police number is the same, other routes differ.</summary>
public enum UkNation
{
    /// <summary>Not asked, skipped, not sure, or another country.</summary>
    NotSaid,

    /// <summary>England.</summary>
    England,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Wales.</summary>
    Wales,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,
}
