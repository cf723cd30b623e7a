using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>They threaten with a picture that was made up.</summary>
internal sealed class FakePictureSign() : PhraseSign(
    "fake-picture", SignGroup.Script, ScriptStage.Threat, 5,
    "treated as real blackmail: it works without any real picture",
    "Cybertip.ca alert, undated; NCA 2025",
    new(Speaker.Other,
        "nobody|no+one|not ~3 know|care|believe ~4 fake|real",
        "they will not know ~3 fake",
        "? made ~2 with your ~2 picture",
        "? made|edited|created with|by|using ai",
        "? ai is ~2 crazy|good",
        "? deepfake",
        "? looks real",
        "? nadie ~3 falsa|falso|verdad|real"));
