namespace Catchlight.Browser.Tests;

/// <summary>A site that says nothing of its start: dozens are started here, and what fails must be seen among what they print.</summary>
internal static class QuietSite
{
    public static readonly string[] Arguments = ["--Logging:LogLevel:Microsoft.Hosting.Lifetime=Warning"];
}
