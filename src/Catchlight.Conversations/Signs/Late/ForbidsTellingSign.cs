using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>They forbid you to tell anyone, or say that the police cannot help.</summary>
internal sealed class ForbidsTellingSign() : PhraseSign(
    "forbids-telling", SignGroup.Script, ScriptStage.Pressure, 4,
    "silence protects them, not you",
    "Brookings 2016",
    new(Speaker.Other,
        "if you tell anyone|parents|police|your|someone",
        "police|cops can not",
        "police|cops can ~1 do nothing",
        "police|cops will not",
        "? do not ~2 tell ~1 anyone|parents|police|your|nobody|mother",
        "? do not ~1 tell ~1 anyone",
        "? tell nobody",
        "? do not ~2 go|call|talk|speak to? ~1 the? police|cops|anyone|anybody",
        "? keep your mouth shut",
        "? i am not in your country",
        "? i am overseas",
        "? report me ~2 i do not care",
        "? no police",
        "? no le digas a nadie",
        "? no se lo digas",
        "? la policia no puede|hara",
        "? y calladita|calladito"));
