using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Bluffs;

/// <summary>An email counts in hours or days from when you open it.</summary>
internal sealed class HoursLeftSign() : PhraseSign(
    "bluff-hours", SignGroup.Bluff, ScriptStage.Pressure, 2,
    "typical are 24 to 50 hours; a chat counts in minutes",
    "INCIBE 2026-03-12; rf-peixoto/phishing_pot emails, read 2026; NCSC 2018-11-02 and 2025",
    new(Speaker.Other,
        "within # hours|days",
        "you ~3 have ~2 # hours|days",
        "# hours|days ~8 payment|pay|transfer|transaction",
        "give you # hours|days",
        "you have got? # hours",
        "? # hours",
        "? timer|countdown",
        "two|one|three|2|3 days ~8 opened|open|began|start",
        "after|since|once|when you ~2 open|opened|read this|my ~2 email|message|letter",
        "tienes # horas",
        "dispones ~2 dias|horas",
        "tem # dias|horas",
        "# horas"));
