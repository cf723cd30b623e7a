using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;

namespace Catchlight.Web.Journey;

/// <summary>Which words of <c>ui.json</c> name a thing of the plan.</summary>
internal static class UiKeys
{
    /// <summary>The heading over the steps of an urgency.</summary>
    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.First => "urgency-first",
        Urgency.Now => "urgency-now",
        Urgency.Today => "urgency-today",
        _ => "urgency-later",
    };

    /// <summary>The heading of a task of a guide.</summary>
    public static string Of(GuideTask task) => task switch
    {
        GuideTask.Block => "guide-block",
        GuideTask.Report => "guide-report",
        GuideTask.Export => "guide-export",
        GuideTask.ProfileAddress => "guide-profile-address",
        _ => "guide-hide-followers",
    };
}
