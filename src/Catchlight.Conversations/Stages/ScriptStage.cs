namespace Catchlight.Conversations.Stages;

/// <summary>The stages of the script, in the order in which they mostly come. Not every conversation has all of them.</summary>
public enum ScriptStage
{
    /// <summary>A stranger writes.</summary>
    Contact,

    /// <summary>They are very nice, very fast, and ask questions.</summary>
    Rapport,

    /// <summary>They lead away: to another app, to where nobody else reads.</summary>
    Isolate,

    /// <summary>They want a picture or a video call.</summary>
    Lure,

    /// <summary>They have something, and change.</summary>
    Switch,

    /// <summary>They say what they will do with it.</summary>
    Threat,

    /// <summary>They say what they want.</summary>
    Demand,

    /// <summary>They leave no time, and no one to ask.</summary>
    Pressure,

    /// <summary>They come back, or somebody else does.</summary>
    Loop,
}
