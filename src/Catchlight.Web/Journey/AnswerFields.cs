namespace Catchlight.Web.Journey;

/// <summary>The names of the fields of the forms.</summary>
internal static class AnswerFields
{
    /// <summary>The chosen value, or several of them.</summary>
    public const string Answer = "answer";

    /// <summary>Sent by the button that skips the question.</summary>
    public const string Skip = "skip";

    /// <summary>The code of all answers so far, for browsers that keep no cookie; or the code that was typed in.</summary>
    public const string Code = "code";

    /// <summary>Where to go then.</summary>
    public const string Then = "then";

    /// <summary>Back to the list of answers.</summary>
    public const string ThenAnswers = "answers";

    /// <summary>Back to the crisis page.</summary>
    public const string ThenUrgent = "urgent";

    /// <summary>In an address: the code could not be read.</summary>
    public const string Broken = "again";
}
