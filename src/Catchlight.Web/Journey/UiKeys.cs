using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;
using Catchlight.Guidance.Searches;

namespace Catchlight.Web.Journey;

/// <summary>Which words of <c>ui.json</c> name a thing.</summary>
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

    /// <summary>The name of a device on which to search.</summary>
    public static string Of(SearchDevice device) => device switch
    {
        SearchDevice.Android => "search-on-android",
        SearchDevice.Iphone => "search-on-iphone",
        _ => "search-on-computer",
    };
}
