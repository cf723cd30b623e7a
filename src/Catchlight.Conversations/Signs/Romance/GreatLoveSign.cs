using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Romance;

/// <summary>Very great love for somebody never met.</summary>
internal sealed class GreatLoveSign() : PhraseSign(
    "great-love", SignGroup.Romance, ScriptStage.Rapport, 2,
    "lovers say it too; it counts only with money",
    "policja.pl and tvn24 2024-12; NSW Police and Sonder, undated",
    new(Speaker.Other,
        "my love|queen|king|darling|dearest|heart|angel",
        "i love you so|very|more|with",
        "soulmate|soul+mate",
        "love of my life",
        "build|our ~2 future ~1 together",
        "our future",
        "get|marry|be married|me",
        "good morning|night my",
        "mi amor|reina|rey|vida|corazon|cielo",
        "amor de mi vida",
        "almas gemelas",
        "te amo"));
