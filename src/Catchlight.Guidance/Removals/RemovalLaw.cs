namespace Catchlight.Guidance.Removals;

/// <summary>Under what a removal is asked for, in the order to offer them. A law is here only after a source said that it is in force.</summary>
public enum RemovalLaw
{
    /// <summary>The TAKE IT DOWN Act of the United States.</summary>
    UsTakeItDown,

    /// <summary>A notice under article 16 of the Digital Services Act of the European Union.</summary>
    EuNotice,
}
