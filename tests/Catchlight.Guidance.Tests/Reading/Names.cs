namespace Catchlight.Guidance.Tests.Reading;

/// <summary>
/// Names that our texts cannot do without: apps, services, countries, and the months. They count as words of at most two syllables. The list is
/// short on purpose; a long word that is no name is to be replaced, not listed.
/// </summary>
internal static class Names
{
    private static readonly HashSet<string> Listed = new(StringComparer.OrdinalIgnoreCase)
    {
        "Instagram", "WhatsApp", "Messenger", "Facebook", "Telegram", "TikTok", "Snapchat", "Discord", "Twitter", "Tinder", "Google", "Android", "Developer", "InPrivate", "incognito",
        "StopNCII", "CyberTipline", "Cybertip", "Helpwanted", "NCMEC", "CEOP", "Samaritans", "Childline", "FBI", "IC3", "NCA", "Crimestoppers", "Garda", "Gardaí", "ACCCE", "SWGfL",
        "England", "Scotland", "Ireland", "Northern", "Canada", "Australia", "Germany", "India", "Italy", "Japan", "Mexico", "Netherlands", "Nigeria", "Philippines", "Poland", "Singapore",
        "Africa", "Zealand", "America", "Kingdom", "Brazil", "France", "Spain", "Wales", "January", "February", "September", "October", "November", "December",
        "MTCN", // the word on the receipt of a money transfer
        "sextortion", // the name of the crime: the first page says what it is
    };

    public static bool Contains(string word) => Listed.Contains(word);
}
