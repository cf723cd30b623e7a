using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Romance;

/// <summary>An emergency, and only you can lend the money.</summary>
internal sealed class AsksLoanSign() : PhraseSign(
    "asks-loan", SignGroup.Romance, ScriptStage.Demand, 3,
    "emergencies follow one another; friends borrow too, so it counts only with the rest",
    "policja.pl and tvn24 2024-12; NSW Police and Sonder, undated",
    new(Speaker.Other,
        "? need|lend|borrow ~4 loan|money",
        "i need ~4 #",
        "need|need+a small? loan",
        "lend|borrow ~2 me ~3 #",
        "lend|loan me",
        "pay|give you back|it+back",
        "i will ~1 pay|repay|return|refund ~2 back|it|double",
        "repay it|you",
        "return it|you ~1 double",
        "help me ~4 money|pay|fees|fee|hospital",
        "operation|surgery|hospital|accident ~8 money|pay|bill|bills|lend|help",
        "needs an? operation|surgery",
        "only one i can ask",
        "? steam|itunes|amazon|google+play|gift card",
        "necesito ~4 #",
        "prestame|prestarme|prestas",
        "te lo devuelvo|devolvere"));
