namespace Catchlight.Core.Findings;

/// <summary>What the findings come to. There is no level that says "all is well": a picture cannot prove that.</summary>
public enum AnswerLevel
{
    /// <summary>Strong evidence that the picture is not of the person who sent it.</summary>
    NotWhoTheySay,

    /// <summary>Something does not fit.</summary>
    Doubtful,

    /// <summary>The picture was not found, which proves nothing.</summary>
    NothingFound,

    /// <summary>The picture was found and nothing contradicts, or it could not be searched.</summary>
    CannotTell,
}
