namespace Catchlight.Conversations.Kinds;

/// <summary>What a conversation follows, as far as its words and order tell. It is no verdict on a person.</summary>
public enum ConversationKind
{
    /// <summary>Nothing was found. This proves nothing.</summary>
    None,

    /// <summary>It begins as sextortion begins; no threat was read.</summary>
    EarlyScript,

    /// <summary>Romance or advance-fee fraud.</summary>
    RomanceOrAdvanceFee,

    /// <summary>A bulk email that claims to have something, and shows nothing.</summary>
    EmailBluff,

    /// <summary>Bullying, a threat of violence, or one of a former partner.</summary>
    OtherThreat,

    /// <summary>Sextortion, from the switch on; webcam blackmail too.</summary>
    Sextortion,
}
