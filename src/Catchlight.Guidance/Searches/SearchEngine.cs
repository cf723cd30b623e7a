namespace Catchlight.Guidance.Searches;

/// <summary>The search engines that look for a picture and have a guide, in the order to show them.</summary>
public enum SearchEngine
{
    /// <summary>Google Images, with Google Lens.</summary>
    Google,

    /// <summary>Bing Visual Search.</summary>
    Bing,

    /// <summary>TinEye.</summary>
    TinEye,

    /// <summary>Yandex Images.</summary>
    Yandex,
}
