using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>They threaten to accuse you of a crime, or show a made-up article or poster.</summary>
internal sealed class FalseAccusationSign() : PhraseSign(
    "false-accusation", SignGroup.Script, ScriptStage.Threat, 5,
    "specific: reported as made-up news, posters and claims of harming a child",
    "Cybertip.ca alert, undated",
    new(Speaker.Other,
        "tell ~4 you ~2 harmed|hurt|abused|raped|touched|molested ~2 child|kid|minor|girl",
        "say|saying you ~2 pedo|pedophile|paedophile|rapist",
        "? everyone ~3 think|know you are? ~2 pedo|pedophile|rapist|monster|pervert|perv",
        "? think|know your a? pedo|pedophile|rapist|monster|pervert",
        "? what a perv|pervert you",
        "? look at the article",
        "article|poster|news ~2 i made ~2 you",
        "? report you ~3 police ~3 child|minor|pedo",
        "decir ~4 abusaste|violaste",
        "? eres un pedofilo|violador"));
