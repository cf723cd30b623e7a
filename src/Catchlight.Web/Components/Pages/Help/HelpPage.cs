using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;
using Catchlight.Web.Journey;
using Microsoft.AspNetCore.Components;

namespace Catchlight.Web.Components.Pages.Help;

/// <summary>A page of the help journey: words of the language, answers of the person.</summary>
public abstract class HelpPage : SiteComponent
{
    [Inject]
    internal AnswerSlip Slip { get; set; } = null!;

    [Inject]
    internal PlanBuilders Plans { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>What the person answered.</summary>
    protected Answers Answers => Slip.Answers;

    /// <summary>Everything people read.</summary>
    protected LanguageContent Content => Site.Content;

    /// <summary>The plan for the answers.</summary>
    protected Plan Plan => field ??= Plans.For(Answers, Content);

    /// <summary>Leads to another page of this site instead.</summary>
    protected void LeadTo(string path) => Navigation.NavigateTo(Site.To(path));

    /// <summary>Says that there is no such page.</summary>
    protected void SayNotFound() => Navigation.NotFound();
}
