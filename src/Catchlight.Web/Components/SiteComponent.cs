using Catchlight.Guidance.Content;
using Catchlight.Web.Languages;
using Microsoft.AspNetCore.Components;

namespace Catchlight.Web.Components;

/// <summary>A page or a part of one, in the language of the request.</summary>
public abstract class SiteComponent : ComponentBase
{
    [Inject]
    internal SiteLanguage Site { get; set; } = null!;

    /// <summary>Short words of the pages.</summary>
    protected UiWords Ui => Site.Ui;
}
