namespace Catchlight.Guidance.Searches;

/// <summary>What a person searches with: the steps differ.</summary>
public enum SearchDevice
{
    /// <summary>A desktop or laptop computer.</summary>
    Computer,

    /// <summary>An Android phone or tablet.</summary>
    Android,

    /// <summary>An iPhone or iPad.</summary>
    Iphone,
}
