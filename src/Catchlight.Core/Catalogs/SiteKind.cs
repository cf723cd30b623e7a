namespace Catchlight.Core.Catalogs;

/// <summary>What a site is known for, by the table <c>Catalogs/sites.json</c>.</summary>
public enum SiteKind
{
    /// <summary>It sells or gives away pictures for anyone's use.</summary>
    Stock,

    /// <summary>Photographers, models and other artists show their work there.</summary>
    Portfolio,
}
