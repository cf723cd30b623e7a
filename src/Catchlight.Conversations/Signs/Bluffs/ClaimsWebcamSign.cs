using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Bluffs;

/// <summary>An email claims that the camera recorded you while you watched a page.</summary>
internal sealed class ClaimsWebcamSign() : PhraseSign(
    "bluff-webcam", SignGroup.Bluff, ScriptStage.Switch, 4,
    "nothing is shown, and the same text goes to thousands",
    "rf-peixoto/phishing_pot emails, read 2026; NCSC 2018-11-02 and 2025",
    new(Speaker.Other,
        "recorded|filmed|captured|video|footage|compilation|switched+on|turned+on ~12 camera|webcam|masturbating|pleasing|solitary|pleasuring|watching|watched",
        "camera|webcam ~8 recorded|captured|records|video|filmed",
        "? video ~8 while ~2 you ~4 watching|watched",
        "you ~4 masturbating|pleasing yourself|pleasuring",
        "porn|porno|pornography|xxx|adult site|sites|website|page|websites|content|web|videos|video",
        "site|website|page ~3 porn|porno|adults|adult|xxx",
        "visited|visit ~4 adult|porn|porno|xxx",
        "te grabe",
        "encendi|active|activado ~3 camera",
        "camera ~8 grabe|grabado|video|grabar",
        "pagina|sitio|web ~2 para|de adultos",
        "mirabas|viste|veias|visitabas ~2 pornografia|porno",
        "masturbando|masturbandote|masturbarse|masturbava|masturbar",
        "site para|de adultos|pornografico",
        "ligando|liguei ~2 camera"));
