using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Bluffs;

/// <summary>An email threatens all your contacts, and names none of them.</summary>
internal sealed class WillSendToContactsSign() : PhraseSign(
    "bluff-contacts", SignGroup.Bluff, ScriptStage.Threat, 3,
    "whoever really has contacts shows them",
    "rf-peixoto/phishing_pot emails, read 2026; NCSC 2018-11-02 and 2025",
    new(Speaker.Other,
        "all|every ~3 your ~3 contacts|contact+list|friends|relatives|colleagues",
        "your ~2 contact list|book",
        "every person ~3 contact",
        "address book",
        "your contacts",
        "or your friends ~2 get|see|receive",
        "email addresses and ~3 contacts",
        "i keep my promises|promise|word",
        "todos tus contactos",
        "tu ~1 agenda|contactos",
        "lista de contactos",
        "a todas as suas",
        "redes sociais e contactos"));
