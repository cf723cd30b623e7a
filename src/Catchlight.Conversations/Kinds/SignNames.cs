using Catchlight.Conversations.Identifiers;
using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Kinds;

/// <summary>Names for programs and for keys of content/.</summary>
public static class SignNames
{
    /// <summary>The name of a kind: <c>early-script</c>.</summary>
    public static string Of(ConversationKind kind) => kind switch
    {
        ConversationKind.Sextortion => "sextortion",
        ConversationKind.EarlyScript => "early-script",
        ConversationKind.EmailBluff => "email-bluff",
        ConversationKind.RomanceOrAdvanceFee => "romance-or-advance-fee",
        ConversationKind.OtherThreat => "other-threat",
        _ => "none",
    };

    /// <summary>The name of a stage: <c>lure</c>.</summary>
    public static string Of(ScriptStage stage) => stage switch
    {
        ScriptStage.Contact => "contact",
        ScriptStage.Rapport => "rapport",
        ScriptStage.Isolate => "isolate",
        ScriptStage.Lure => "lure",
        ScriptStage.Switch => "switch",
        ScriptStage.Threat => "threat",
        ScriptStage.Demand => "demand",
        ScriptStage.Pressure => "pressure",
        _ => "loop",
    };

    /// <summary>The name of a format: <c>whatsapp</c>.</summary>
    public static string Of(ConversationFormat format) => format switch
    {
        ConversationFormat.WhatsApp => "whatsapp",
        ConversationFormat.Instagram => "instagram",
        ConversationFormat.Messenger => "messenger",
        ConversationFormat.Telegram => "telegram",
        ConversationFormat.Snapchat => "snapchat",
        ConversationFormat.Discord => "discord",
        ConversationFormat.Signal => "signal",
        ConversationFormat.Sms => "sms",
        ConversationFormat.Email => "email",
        _ => "pasted",
    };

    /// <summary>The name of a sort of identifier: <c>phone</c>.</summary>
    public static string Of(IdentifierType type) => type switch
    {
        IdentifierType.Handle => "handle",
        IdentifierType.Url => "url",
        IdentifierType.Phone => "phone",
        IdentifierType.Email => "email",
        IdentifierType.Wallet => "wallet",
        IdentifierType.Iban => "iban",
        _ => "payment",
    };
}
