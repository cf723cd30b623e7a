using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Early;

/// <summary>An excuse why they cannot talk on camera.</summary>
internal sealed class NoLiveCheckSign() : PhraseSign(
    "no-live-check", SignGroup.Script, ScriptStage.Isolate, 2,
    "whoever uses the pictures of others cannot be seen or heard; sometimes a camera really is broken",
    "AFP 2024-01-19",
    new(Speaker.Other,
        "my @camera ~3 broken|broke|bad|dead|messed|cracked",
        "my @camera ~3 not work|working",
        "my @camera and @camera ~2 not work|working",
        "@camera is not work|working",
        "@camera do not work|working",
        "@camera ~1 here is? bad|broken",
        "can not call|video|facetime|vc",
        "can not ~2 video|call ~2 now",
        "so no call|calls",
        "mi camera no funciona|sirve|va",
        "no puedo hacer? videollamada|llamar",
        "no funciona ~1 camera",
        "my ~2 camera ~2 cracked|broken|damaged",
        "only pictures|photos"));
