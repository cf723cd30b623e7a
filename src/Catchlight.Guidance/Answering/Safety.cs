namespace Catchlight.Guidance.Answering;

/// <summary>Whether the person this is about is safe at this moment. Everything but <see cref="NotSaid"/> and <see cref="Safe"/> puts a crisis step first.</summary>
public enum Safety
{
    /// <summary>Not asked, or skipped.</summary>
    NotSaid,

    /// <summary>They say they are safe.</summary>
    Safe,

    /// <summary>They don't know.</summary>
    Unsure,

    /// <summary>Not safe, without saying why, or for both reasons below.</summary>
    NotSafe,

    /// <summary>Somebody may hurt them.</summary>
    InDanger,

    /// <summary>They think about hurting themselves or ending their life, or are told to.</summary>
    SelfHarm,
}
