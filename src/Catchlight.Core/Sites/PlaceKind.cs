namespace Catchlight.Core.Sites;

/// <summary>What kind of place shows a picture. Written in kebab case: <c>scam-report</c>.</summary>
public enum PlaceKind
{
    /// <summary>It sells or gives away pictures for anyone's use.</summary>
    Stock,

    /// <summary>Photographers, models and other artists show their work there.</summary>
    Portfolio,

    /// <summary>Profiles and posts of a social network.</summary>
    Social,

    /// <summary>Profiles of people who want to meet somebody.</summary>
    Dating,

    /// <summary>News.</summary>
    News,

    /// <summary>It warns of pictures that scammers used.</summary>
    ScamReport,

    /// <summary>It shows what is for adults only. Nobody is led there.</summary>
    Adult,

    /// <summary>Anything else, and what is not known.</summary>
    Web,
}
