namespace Catchlight.Guidance.Answering;

/// <summary>The apps on which it happened; several can be true. Each but the last two has a guide.</summary>
[Flags]
public enum SocialApps
{
    /// <summary>Not asked, or skipped.</summary>
    NotSaid = 0,

    /// <summary>Instagram.</summary>
    Instagram = 1,

    /// <summary>Snapchat.</summary>
    Snapchat = 2,

    /// <summary>Facebook or Messenger.</summary>
    Facebook = 4,

    /// <summary>WhatsApp.</summary>
    WhatsApp = 8,

    /// <summary>TikTok.</summary>
    TikTok = 16,

    /// <summary>Telegram.</summary>
    Telegram = 32,

    /// <summary>Discord.</summary>
    Discord = 64,

    /// <summary>X, once called Twitter.</summary>
    X = 128,

    /// <summary>Tinder.</summary>
    Tinder = 256,

    /// <summary>Hinge.</summary>
    Hinge = 512,

    /// <summary>Google Chat.</summary>
    GoogleChat = 1024,

    /// <summary>Another app, for which there is no guide.</summary>
    Other = 2048,

    /// <summary>The person is not sure.</summary>
    Unsure = 4096,
}
