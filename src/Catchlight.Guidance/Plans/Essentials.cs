namespace Catchlight.Guidance.Plans;

/// <summary>What a plan has to say; a step declares which it says.</summary>
[Flags]
public enum Essentials
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Keep calm; it is not your fault.</summary>
    Calm = 1,

    /// <summary>Don't pay, or pay no more.</summary>
    DontPay = 2,

    /// <summary>Stop replying.</summary>
    StopReplying = 4,

    /// <summary>Keep evidence.</summary>
    KeepEvidence = 8,

    /// <summary>Report it.</summary>
    Report = 16,

    /// <summary>Tell somebody.</summary>
    TellSomeone = 32,

    /// <summary>An adult that they trust.</summary>
    TrustedAdult = 64,

    /// <summary>The route of child protection.</summary>
    ChildProtection = 128,

    /// <summary>Danger or self-harm.</summary>
    Crisis = 256,

    /// <summary>Have the picture taken down.</summary>
    TakeDown = 512,

    /// <summary>What every plan says.</summary>
    Always = Calm | DontPay | StopReplying | KeepEvidence | Report | TellSomeone,

    /// <summary>What a plan says where the person may be under 18.</summary>
    AlwaysUnder18 = Always | TrustedAdult | ChildProtection,
}
