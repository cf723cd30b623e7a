using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>They claim that it has begun: a group, a message ready to send, an upload.</summary>
internal sealed class ShowsItStartedSign() : PhraseSign(
    "shows-it-started", SignGroup.Script, ScriptStage.Pressure, 4,
    "such a link is mostly private, and the group often empty; specific",
    "netecoute (France), undated",
    new(Speaker.Other,
        "? i ~1 made|created|opened a? group",
        "made a group with ~2 your",
        "? i ~1 sending ~2 to ~1 this|the first|one",
        "? sending|sent ~2 to ~3 now",
        "? sending to your",
        "? i ~1 am? uploading",
        "? uploading",
        "? she|he|they ~1 read|saw|seen it",
        "? about+to send|share|post|press",
        "? press|hit|pressing send",
        "? i ~1 start sending",
        "? i ~1 send ~2 to ~2 first",
        "? one by one",
        "? # %",
        "? want proof",
        "? first one is",
        "? hice|he+hecho un? grupo con",
        "? lo estoy subiendo|enviando"));
