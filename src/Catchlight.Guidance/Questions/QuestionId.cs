namespace Catchlight.Guidance.Questions;

/// <summary>The questions, in the order in which they are asked.</summary>
public enum QuestionId
{
    /// <summary>Are you safe right now?</summary>
    Safe,

    /// <summary>Whom is this about?</summary>
    About,

    /// <summary>How old is the person?</summary>
    Age,

    /// <summary>Which country?</summary>
    Country,

    /// <summary>Which nation of the United Kingdom?</summary>
    Nation,

    /// <summary>What has happened?</summary>
    Happened,

    /// <summary>Did you pay?</summary>
    Paid,

    /// <summary>Do you still have the picture?</summary>
    HasPicture,

    /// <summary>Which apps?</summary>
    Apps,
}
