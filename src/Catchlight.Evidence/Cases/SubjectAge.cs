namespace Catchlight.Evidence.Cases;

/// <summary>How old the person in a picture was when it was taken. Whoever does not know says <see cref="Unsure"/>, and is treated as under 18.</summary>
public enum SubjectAge
{
    /// <summary>Not known. The default.</summary>
    Unsure,

    /// <summary>Under 18.</summary>
    Under18,

    /// <summary>18 or over.</summary>
    Adult,
}
