using Catchlight.Guidance.Content;

namespace Catchlight.Web.Languages;

/// <summary>The language of one request: its words, and addresses that stay in it.</summary>
/// <param name="Content">Everything people read.</param>
/// <param name="Prefix">What stands before every address: empty for the default language, <c>/es</c> for another.</param>
internal sealed record SiteLanguage(LanguageContent Content, string Prefix)
{
    /// <summary>Short words of the pages.</summary>
    public UiWords Ui => Content.Ui;

    /// <summary>How the language writes dates and numbers.</summary>
    public LanguageWords Words => Content.Words;

    /// <summary>The address of a page of this site, in this language.</summary>
    /// <param name="path">Begins with a slash.</param>
    public string To(string path) => Prefix.Length > 0 && path == "/" ? Prefix : Prefix + path;

    /// <summary>The prefix of a language.</summary>
    public static string PrefixOf(string code) => code == ContentBundle.DefaultLanguage ? "" : "/" + code;
}
