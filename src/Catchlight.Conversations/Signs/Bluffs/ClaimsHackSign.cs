using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Bluffs;

/// <summary>An email claims to have hacked a device or account.</summary>
internal sealed class ClaimsHackSign() : PhraseSign(
    "bluff-hack", SignGroup.Bluff, ScriptStage.Switch, 4,
    "every bluff of this kind says it, and shows nothing",
    "rf-peixoto/phishing_pot emails, read 2026; NCSC 2018-11-02 and 2025",
    new(Speaker.Other,
        "hacked|hack|cracked|breached|infected ~3 your ~3 system|device|devices|computer|phone|account|email|mailbox|pc|webcam|camera|operating",
        "your ~3 system|device|devices|computer|phone|account|mailbox|pc ~4 hacked|infected|breached|compromised|cracked",
        "installed ~3 spyware|malware|trojan|virus|software|keylogger",
        "trojan|spyware|malware|keylogger|rat ~8 your",
        "full|complete|total|remote access to ~2 your",
        "i am a? ~2 hacker",
        "access ~2 to ~2 your ~2 devices|device|computer|camera|accounts",
        "hackee|hackeado|hackeamos|infecte|infectado",
        "instale|instalado ~3 virus|troyano|malware|programa|spyware",
        "acceso ~1 completo|total",
        "virus troyano",
        "programa|software malicioso",
        "? entre|entro en tu ~1 cuenta|dispositivo",
        "acesso total|completo",
        "infetado|infectado ~4 malware|virus",
        "acces total|complet a votre",
        "zugriff auf ~3 gerat|computer|handy"));
