namespace Catchlight.Guidance.Stages;

/// <summary>The stages of the script that blackmailers follow, in the order in which they mostly come. The words are those of <c>signs --json</c>.</summary>
public enum StageId
{
    /// <summary>A stranger turns up.</summary>
    Contact,

    /// <summary>They come close, fast.</summary>
    Rapport,

    /// <summary>They lead away from others.</summary>
    Isolate,

    /// <summary>They get a picture or a video call.</summary>
    Lure,

    /// <summary>They show who they are.</summary>
    Switch,

    /// <summary>They threaten to share it.</summary>
    Threat,

    /// <summary>They say what they want.</summary>
    Demand,

    /// <summary>They rush and frighten.</summary>
    Pressure,

    /// <summary>They come back for more.</summary>
    Loop,
}
