namespace Catchlight.Core.Catalogs;

/// <summary>What sort of place a collection was taken from, as the operator said. Stored and written in kebab case: <c>scam-report</c>.</summary>
public enum CollectionKind
{
    /// <summary>Pictures that are sold or given away for anyone's use.</summary>
    Stock,

    /// <summary>The own pages of photographers, models and other artists.</summary>
    Portfolio,

    /// <summary>Profiles and posts of social networks.</summary>
    Social,

    /// <summary>News sites.</summary>
    News,

    /// <summary>Pages that warn of pictures used by scammers.</summary>
    ScamReport,

    /// <summary>Anything else; what holds where the operator said nothing.</summary>
    Web,
}
