using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>They threaten you in case you block them, leave or are silent.</summary>
internal sealed class PunishesSilenceSign() : PhraseSign(
    "punishes-silence", SignGroup.Script, ScriptStage.Pressure, 5,
    "had no hit in the ordinary messages; it is what keeps people in the chat",
    "a victim's account (shieldandfortify), undated; DeMay case, NPR 2024-06-14",
    new(Speaker.Other,
        "if you ~2 block",
        "if you ~1 go offline",
        "? if you ~2 ignore",
        "if you ~1 leave|stop ~2 chat|replying|answering",
        "if you delete ~3 i ~1 @pass-on",
        "? do not ~4 block|blocking",
        "? block me",
        "? do not ~2 ignore",
        "? stop ignoring",
        "? answer|reply|respond ~1 me? ~1 now|fast|quick",
        "? answer|reply ~1 or",
        "? reply or i",
        "? answer me",
        "? reply now",
        "? do not ~2 go offline",
        "? stay online",
        "? do not try me",
        "? do not waste ~1 my time",
        "si me bloqueas",
        "? ni se te ocurra bloquearme|bloquear",
        "? no me bloquees",
        "? contesta|responde|contestame ~1 ya|ahora|rapido"));
