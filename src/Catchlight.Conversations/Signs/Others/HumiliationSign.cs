using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Others;

/// <summary>Words that put you down, again and again.</summary>
internal sealed class HumiliationSign() : PhraseSign(
    "humiliation", SignGroup.OtherThreat, ScriptStage.Pressure, 3,
    "one such word is a quarrel; several are bullying",
    "the split of kinds in the plan of content/; no count was found",
    new(Speaker.Other,
        "everyone|everybody ~2 hates you",
        "nobody|no+one ~2 likes|wants|loves you",
        "you ~2 have no friends",
        "you are? so? ~1 ugly|disgusting|pathetic|worthless",
        "your so? ~1 ugly|disgusting|pathetic|worthless",
        "? loser|freak|fat|pig|slut|whore",
        "? we all laugh at you",
        "everyone|all ~2 laugh|laughs|laughing at you",
        "nadie te quiere",
        "todos te odian",
        "? das asco"));
