namespace Catchlight.Core.Findings;

/// <summary>The codes of all findings. Others read them: a code never changes its meaning.</summary>
public static class FindingCodes
{
    /// <summary>The picture was found on a page that warns of scammers.</summary>
    public const string ScamReport = "scam-report";

    /// <summary>The picture is a stock photo.</summary>
    public const string StockPhoto = "stock-photo";

    /// <summary>A page that is no known stock site calls the picture a stock photo.</summary>
    public const string CalledStock = "called-stock";

    /// <summary>A page says under which terms others may use the picture.</summary>
    public const string Licence = "licence";

    /// <summary>The picture stands in the portfolio of a model, photographer or artist.</summary>
    public const string Portfolio = "portfolio";

    /// <summary>The picture is on a site for adults only.</summary>
    public const string AdultSite = "adult-site";

    /// <summary>The file says that a computer program made the picture.</summary>
    public const string Generated = "generated";

    /// <summary>The picture was on the web when the stranger, by the age they gave, was much younger.</summary>
    public const string OlderThanStory = "older-than-story";

    /// <summary>A page names a place far from the one that the stranger gave.</summary>
    public const string OtherPlace = "other-place";

    /// <summary>One found picture explains the middle, another one what is around it.</summary>
    public const string PutTogether = "put-together";

    /// <summary>Only the middle was found; what is around it is different.</summary>
    public const string MiddleOnly = "middle-only";

    /// <summary>Only what is around the middle was found; the middle is different.</summary>
    public const string BackgroundOnly = "background-only";

    /// <summary>The file gives a day on which the picture cannot have been taken.</summary>
    public const string CameraDate = "camera-date";

    /// <summary>The file gives a position far from the place that the stranger gave.</summary>
    public const string CameraPlace = "camera-place";

    /// <summary>The file says when and with which camera the picture was taken.</summary>
    public const string CameraData = "camera-data";

    /// <summary>The file holds Content Credentials.</summary>
    public const string ContentCredentials = "content-credentials";

    /// <summary>A page names somebody else than the stranger did.</summary>
    public const string OtherName = "other-name";

    /// <summary>Several pages give the picture different names.</summary>
    public const string SeveralIdentities = "several-identities";

    /// <summary>A page gives the name that the stranger gave.</summary>
    public const string SameName = "same-name";

    /// <summary>The picture is the mirror image of the one that was found.</summary>
    public const string MirroredCopy = "mirrored-copy";

    /// <summary>The picture is a part of the one that was found, or was changed.</summary>
    public const string ChangedCopy = "changed-copy";

    /// <summary>There is something around the picture, as in a screenshot.</summary>
    public const string Screenshot = "screenshot";

    /// <summary>The picture was found, and nothing about the place speaks for or against the stranger.</summary>
    public const string AppearsElsewhere = "appears-elsewhere";

    /// <summary>A search engine of others found the picture on a site for stock photos or portfolios.</summary>
    public const string StockElsewhere = "stock-elsewhere";

    /// <summary>A page that a search engine of others found names somebody else than the stranger did.</summary>
    public const string OtherNameElsewhere = "other-name-elsewhere";

    /// <summary>Search engines of others found the picture.</summary>
    public const string FoundElsewhere = "found-elsewhere";

    /// <summary>The picture was not found.</summary>
    public const string NothingFound = "nothing-found";

    /// <summary>There is too little in the picture to find it by.</summary>
    public const string TooPlain = "too-plain";

    /// <summary>There is no picture to compare with.</summary>
    public const string NothingIndexed = "nothing-indexed";
}
