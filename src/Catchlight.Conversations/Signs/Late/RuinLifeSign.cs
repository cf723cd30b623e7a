using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>They say that your life will be ruined or over.</summary>
internal sealed class RuinLifeSign() : PhraseSign(
    "ruin-life", SignGroup.Script, ScriptStage.Threat, 4,
    "offenders say it again and again; it is not true, and friends say it in jest",
    "Thorn and NCMEC 2024-06",
    new(Speaker.Other,
        "ruin|destroy|wreck|end|finish|kill ~1 your ~1 life|career|marriage|future",
        "? i will|going+to ruin|destroy|finish you",
        "? your ~1 life ~3 over|ruined|destroyed|done|finished",
        "? kill|destroy|ruin ~1 your life",
        "arruinar|arruinare|destruir|destruire|joder|jodere ~1 tu|la vida",
        "voy a arruinar ~3 vida",
        "? tu vida ~3 acabada|arruinada"));
