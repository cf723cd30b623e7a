using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Romance;

/// <summary>Millions wait for you: an inheritance, a lottery, a fund.</summary>
internal sealed class InheritanceSign() : PhraseSign(
    "inheritance", SignGroup.Romance, ScriptStage.Demand, 4,
    "an advance-fee fraud by the book",
    "service-public.fr, undated; policja.pl and tvn24 2024-12",
    new(Speaker.Other,
        "next of kin",
        "beneficiary",
        "? million|millions ~4 dollars|usd|euros|pounds|us|united",
        "? # million",
        "? dollars|usd|euros|pounds|$ ~2 # ~1 million",
        "inheritance|inherit|deceased",
        "late client|husband|father ~6 left|died|bank|deposit|million|funds",
        "? lottery|won|winning ~4 lottery|million|draw|prize",
        "bank draft|atm+card",
        "diplomatic ~2 courier|delivery|bag",
        "barrister|attorney",
        "foreign ~2 account|partner",
        "transfer ~4 fund|funds|sum ~6 account",
        "? sum of ~4 million|thousand|dollars|usd",
        "risk free",
        "? confidential|urgent business",
        "business proposal|transaction|proposition",
        "fund ~4 transfer",
        "herencia|heredero|beneficiario",
        "? millones de dolares|euros"));
