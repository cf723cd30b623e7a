using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Romance;

/// <summary>Money or a parcel is blocked, and a fee would free it.</summary>
internal sealed class BlockedMoneySign() : PhraseSign(
    "blocked-money", SignGroup.Romance, ScriptStage.Demand, 3,
    "the fee is the whole trick; small real customs fees exist",
    "policja.pl and tvn24 2024-12; NSW Police and Sonder, undated; service-public.fr, undated",
    new(Speaker.Other,
        "bank ~3 frozen|blocked|locked",
        "account|card|funds ~3 frozen|blocked|seized|on+hold",
        "fee|fees|tax|taxes ~6 customs|clearance|courier|delivery|release|withdraw|withdrawal|processing|transfer|lawyer",
        "customs|clearance|courier|processing|activation|legal|transfer|release|notary ~3 fee|fees|charge|charges|tax",
        "package|parcel|box|consignment|trunk ~8 customs|diplomat|courier|security+company",
        "diplomat ~6 bring|deliver|box|luggage",
        "needs|need|requires ~4 for ~2 clearance",
        "tax ~6 before withdraw|withdrawal",
        "paquete ~8 aduana",
        "aduana",
        "cuenta ~3 bloqueada|congelada"));
