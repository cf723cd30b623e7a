using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Romance;

/// <summary>Keep it a secret.</summary>
internal sealed class SecrecySign() : PhraseSign(
    "secrecy", SignGroup.Romance, ScriptStage.Isolate, 2,
    "keeps away whoever would warn you; lovers and friends say it too",
    "policja.pl and tvn24 2024-12; NSW Police and Sonder, undated",
    new(Speaker.Other,
        "our ~1 little? secret",
        "keep ~3 secret|confidential|private|between+us",
        "strictly? confidential",
        "utmost ~2 confidentiality|secrecy|confidence",
        "do not tell ~1 anyone|your ~1 children|family|kids|friends",
        "nuestro secreto",
        "no se lo digas|cuentes"));
