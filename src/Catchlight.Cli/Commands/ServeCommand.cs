using System.CommandLine;
using Catchlight.Web;
using Microsoft.Extensions.Hosting;

namespace Catchlight.Cli.Commands;

/// <summary><c>serve</c>: runs the site.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string?>("--urls") { Description = $"Addresses to listen on, separated by semicolons. Otherwise {SiteOptions.DefaultUrl}.", HelpName = "URLS" };
        var data = SharedOptions.Data();
        var command = new CatchlightCommand("serve", "Runs the site.", "catchlight serve --urls http://localhost:8080") { urls, data };
        command.SetAction((parsed, cancellationToken) => Run(new SiteOptions { Urls = parsed.GetValue(urls), Data = parsed.GetValue(data) }, cancellationToken));
        return command;
    }

    private static async Task<int> Run(SiteOptions options, CancellationToken cancellationToken)
    {
        await using var site = CatchlightSite.Build(options, []);
        await site.StartAsync(cancellationToken);
        await site.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }
}
