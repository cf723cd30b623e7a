using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Late;

/// <summary>They want more pictures or acts, or your bank account, under a threat.</summary>
internal sealed class MoreImagesDemandSign() : PhraseSign(
    "more-images-demand", SignGroup.Script, ScriptStage.Demand, 5,
    "coercion; a bank account is wanted to move the money of others",
    "Police Scotland, undated; NZ Police 2023-02-07",
    new(Speaker.Other,
        "more pictures|nudes|picture or ~3 @pass-on|online|goes|public",
        "or ~4 these|they|it go|goes to ~3 @reach",
        "send|want ~2 more or",
        "? send ~2 another",
        "? then send ~1 another|more",
        "? new|more picture every day",
        "? send me ~3 or ~2 these",
        "? more picture",
        "? give|send ~1 me ~1 your ~1 bank login|password|account|details",
        "? your bank login|account|password",
        "? use your ~1 bank account",
        "? mandame|manda mas",
        "? mandanos mas",
        "? dame ~2 clave|contrasena ~1 del? banco"));
