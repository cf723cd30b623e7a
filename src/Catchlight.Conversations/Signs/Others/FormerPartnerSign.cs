using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Others;

/// <summary>A former partner wants you back, with a threat.</summary>
internal sealed class FormerPartnerSign() : PhraseSign(
    "former-partner", SignGroup.OtherThreat, ScriptStage.Demand, 4,
    "the aim is you, not money: other routes help more",
    "Revenge Porn Helpline page, undated",
    new(Speaker.Other,
        "take me back",
        "come home and",
        "? leave me like this|that",
        "you can not ~1 just? leave|dump me",
        "you think you can leave|dump me",
        "your new boyfriend|girlfriend|man|guy",
        "if i can not have you",
        "when we were|dated",
        "vuelve conmigo",
        "no me puedes dejar",
        "que nos hicimos",
        "tu nuevo novio",
        "come back to|with me",
        "come back home"));
