using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Romance;

/// <summary>They work far away, where nobody can meet or see them.</summary>
internal sealed class FarAwaySign() : PhraseSign(
    "far-away", SignGroup.Romance, ScriptStage.Isolate, 2,
    "army, oil rig, ship, hospital abroad: an excuse for never meeting",
    "policja.pl and tvn24 2024-12; NSW Police and Sonder, undated",
    new(Speaker.Other,
        "oil rig|platform",
        "on|in|at the|a ~1 rig|ship|vessel|base|battlefield",
        "? army|military|soldier|peacekeeping|peace+keeping|un+mission|deployed|deployment",
        "i am ~2 engineer ~3 ship|rig|offshore|abroad",
        "? stuck abroad|overseas|in",
        "on the rig",
        "on a? mission in",
        "ejercito|militar|soldado|mision|plataforma petrolera",
        "en siria|afganistan|ucrania|irak|yemen"));
