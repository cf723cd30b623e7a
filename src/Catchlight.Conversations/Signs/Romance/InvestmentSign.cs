using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Romance;

/// <summary>A sure profit with crypto or trading, and they show you how.</summary>
internal sealed class InvestmentSign() : PhraseSign(
    "investment", SignGroup.Romance, ScriptStage.Demand, 3,
    "the platform is theirs: what was paid in does not come out",
    "Sonder, undated; policja.pl 2024-12",
    new(Speaker.Other,
        "crypto|bitcoin|forex|trading|investment|mining ~8 profit|profits|invest|returns|platform|earn|guide|teach",
        "profit ~6 crypto|trading|forex|bitcoin",
        "# % ~2 profit|return|returns",
        "you can ~1 also? invest",
        "invest|deposit ~3 # ~6 platform|first|usdt|profit",
        "deposit # usdt",
        "i ~1 will? ~1 guide|teach you ~3 invest|trade|trading|profit",
        "before withdrawal|withdraw",
        "ganancias|ganancia ~4 cripto|crypto|trading|inversion",
        "invertir|invierte ~4 #"));
