using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Others;

/// <summary>Somebody is told to hurt themselves.</summary>
internal sealed class GoadingSign() : PhraseSign(
    "goading", SignGroup.Crisis, ScriptStage.Pressure, 0,
    "no weight and no score: crisis help comes first",
    "DeMay case, NPR 2024-06-14",
    new(Speaker.Other,
        "kill|hang|cut|hurt|harm|shoot yourself",
        "kys",
        "go|just and? die|hang ~1 already|yourself",
        "go die",
        "end your ~1 life|own+life",
        "you should ~1 die|be+dead|end+it",
        "do everyone ~4 favor|favour ~3 die|kill|end",
        "better ~2 without you",
        "better off dead|without+you",
        "nobody|no+one ~1 will? ~1 miss you",
        "happier ~2 if you were|are gone|dead",
        "everyone|world ~4 happier|better ~2 you were? gone|dead",
        "jump off ~2 bridge|roof|building",
        "matate|suicidate|ahorcate",
        "quitate la vida",
        "noose|rope around your"));
