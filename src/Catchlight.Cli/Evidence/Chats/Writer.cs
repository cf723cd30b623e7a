namespace Catchlight.Cli.Evidence.Chats;

/// <summary>Who wrote a message.</summary>
internal enum Writer
{
    /// <summary>Somebody else than the person.</summary>
    Other,

    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>The person, most likely.</summary>
    LikelyPerson,

    /// <summary>The person.</summary>
    Person,
}
