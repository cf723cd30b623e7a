using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Bluffs;

/// <summary>An email shows a password, or comes from your own address, as if that proved it.</summary>
internal sealed class OldPasswordSign() : PhraseSign(
    "bluff-password", SignGroup.Bluff, ScriptStage.Switch, 4,
    "such passwords leaked from some website, and anyone can write any address as the sender",
    "rf-peixoto/phishing_pot emails, read 2026; NCSC 2018-11-02 and 2025",
    new(Speaker.Other,
        "your password is|was",
        "here is ~1 your ~2 password",
        "password of yours",
        "password ~3 is|was",
        "i know|have ~2 your password",
        "from your ~1 own ~2 address|account|email|mailbox",
        "sent ~4 from your ~1 account|email|address",
        "tu contrasena ~6 era|es",
        "desde tu ~1 propia? cuenta|correo|direccion",
        "e-mail|email ~3 partir da sua conta",
        "sua senha"));
