using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Early;

/// <summary>Flattery and closeness within the first day.</summary>
internal sealed class FastFlatterySign() : PhraseSign(
    "fast-flattery", SignGroup.Script, ScriptStage.Rapport, 1,
    "common where people flirt, so it counts only on the first day and with what comes after",
    "Lincolnshire Police 2025-10-28; Meta 2024-10-18",
    Words)
{
    private const int FirstMessages = 60;

    /// <summary>How people flatter.</summary>
    internal static readonly PhraseList Words = new(Speaker.Other,
        "your|you+are|you+look ~2 @sweet",
        "you ~1 seem nice|fun|kind|chill",
        "hey|hi|hello @sweet|sexy|cutie|hottie|babe|baby|dear|honey|sweetie",
        "@sweet smile|eyes|picture|lady|girl|boy|man",
        "so @sweet",
        "feel like|i i know you already",
        "we|have a ~1 connection",
        "babe|baby|honey|sweetie|darling|hun",
        "love your ~2 picture|profile|post|style|dog|eyes|smile",
        "my fav|favourite|favorite",
        "i ~1 like you",
        "que ~1 lindo|linda|guapo|guapa",
        "guapo|guapa|hermosa|hermoso|precioso|preciosa|bonita|bonito",
        "mi amor|carino");

    private static readonly TimeSpan FirstDay = TimeSpan.FromDays(1);

    internal override bool Counts(SignReading reading, Trace trace) =>
        trace.Message < FirstMessages && (MessageClock.Between(reading.Messages[0], reading.Messages[trace.Message]) ?? TimeSpan.Zero) <= FirstDay;
}
