using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Others;

/// <summary>Somebody speaks of dying or of hurting themselves; whoever it is, help comes first.</summary>
internal sealed class OwnCrisisSign() : PhraseSign(
    "wants-to-die", SignGroup.Crisis, ScriptStage.Pressure, 0,
    "no weight and no score: crisis help comes first",
    "Wiltshire Police, undated",
    new(null,
        "want|wanna|want+to|going+to|gonna|will|rather ~1 kill myself",
        "i ~2 kill|hang|cut|hurt|harm|hurting|cutting|killing myself",
        "kms",
        "i ~1 want|wanna|want+to ~1 die",
        "i ~2 wish i was|were dead",
        "end my ~1 life",
        "end it all",
        "? end it",
        "suicidal",
        "i ~3 suicide",
        "no|any reason|point to|in live|living",
        "better off dead|without+me",
        "can not ~2 go on ~2 anymore|any+more|like+this",
        "me quiero morir|matar",
        "quiero morirme|morir|matarme|suicidarme",
        "me voy a ~1 matar|suicidar",
        "do not want|wanna to? be+alive|exist|wake+up",
        "do not want|wanna to? live .|anymore|any+more|like+this",
        "no quiero ~1 vivir .|mas|asi"));
