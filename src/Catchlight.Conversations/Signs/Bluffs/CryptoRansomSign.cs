using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Bluffs;

/// <summary>An email wants cryptocurrency for silence.</summary>
internal sealed class CryptoRansomSign() : PhraseSign(
    "bluff-crypto", SignGroup.Bluff, ScriptStage.Demand, 4,
    "nobody sends back bitcoin, and paying brings more of them",
    "rf-peixoto/phishing_pot emails, read 2026; NCSC 2018-11-02 and 2025",
    new(Speaker.Other,
        "transfer|send|pay|deposit ~8 bitcoin|crypto|ethereum|litecoin|monero|usdt|cryptocurrency",
        "bitcoin ~6 wallet|address|account|equivalent",
        "# ~3 in|with|by|of bitcoin|crypto",
        "# bitcoin",
        "bitcoin ~4 #",
        "pay with|in bitcoin",
        "wallet ~6 bitcoin",
        "price|cost of? ~2 my? silence",
        "transfiere|envia|paga|manda|transferir ~6 bitcoin",
        "# ~2 en bitcoin",
        "bitcoin ~4 billetera|monedero|cartera|carteira|endereco",
        "precio ~2 silencio"));
