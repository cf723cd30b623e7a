using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>Somebody offers to delete it or find them, for a fee.</summary>
internal sealed class RecoveryOfferSign() : PhraseSign(
    "recovery-offer", SignGroup.Script, ScriptStage.Loop, 5,
    "offenders or copycats; the second trick after the first",
    "ICAC guide (ojp.gov), undated",
    new(Speaker.Other,
        "we|i can remove|delete|recover|take+down ~4 video|picture|content|nudes ~6 fee|pay|payment|price",
        "remove|delete|recover ~4 video|picture|content ~4 for a? ~1 fee",
        "pay ~3 fee ~4 remove|delete|recover",
        "hacker ~4 can ~2 delete|remove|recover|hack",
        "? i ~2 know a hacker",
        "? we can remove ~1 the? video",
        "? recovery|cyber agent|agency|expert|specialist|team",
        "podemos borrar|eliminar ~3 video|picture ~4 pago|tarifa|precio"));
