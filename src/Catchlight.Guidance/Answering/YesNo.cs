namespace Catchlight.Guidance.Answering;

/// <summary>An answer to a yes-or-no question.</summary>
public enum YesNo
{
    /// <summary>Not asked, or skipped.</summary>
    NotSaid,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>The person is not sure.</summary>
    Unsure,
}
