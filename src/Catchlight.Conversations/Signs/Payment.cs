namespace Catchlight.Conversations.Signs;

/// <summary>How people say that they paid.</summary>
internal static class Payment
{
    /// <summary>Words of the owner.</summary>
    public static PhraseList Made { get; } = new(
        Speaker.Owner,
        "i ~1 paid",
        "paid you|it|already|the",
        "i ~1 sent ~1 #|it|the|money|you|all",
        "sent #",
        "sent it|already|you",
        "i ~1 transferred|deposited",
        "i sent",
        "here is ~1 code",
        "i ~1 got|bought ~2 card",
        "ya ~1 pague|envie|te",
        "te ~1 envie|pague|mande|ingrese|deposite #",
        "ya he|esta pagado|enviado",
        "te pague",
        "te envie");
}
