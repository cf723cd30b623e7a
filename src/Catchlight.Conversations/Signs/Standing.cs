namespace Catchlight.Conversations.Signs;

/// <summary>How much the words of a sign say by themselves.</summary>
public enum Standing
{
    /// <summary>Vague: they count only in company, and even there they are but one of several.</summary>
    Vague,

    /// <summary>Plain where they stand in company, and ordinary elsewhere.</summary>
    InCompany,

    /// <summary>They count wherever they stand.</summary>
    Alone,
}
