using System.CommandLine;
using Catchlight.Guidance.Checking;
using Catchlight.Guidance.Content;

namespace Catchlight.Cli.Commands;

/// <summary><c>content check</c>: finds what is wrong in the texts, and what is past its review date.</summary>
internal static class ContentCheckCommand
{
    public static Command Create()
    {
        var folder = new Option<string?>("--folder") { Description = "A folder of texts, as content/ in the source. Otherwise the texts inside this program.", HelpName = "DIR" };
        var links = new Option<bool>("--links") { Description = "Also ask for every address that the texts name. This is the only thing that uses the internet." };
        var command = new CatchlightCommand(
            "check", "Reads every text, route and guide: what is broken, incomplete or past its review date is named by file. Ends with 1 where there is any.", "catchlight content check --folder content --links") { folder, links };
        command.SetAction((parsed, cancellationToken) => Run(parsed.GetValue(folder), parsed.GetValue(links), TimeProvider.System, cancellationToken));
        return command;
    }

    private static async Task<int> Run(string? folder, bool links, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            Failures.Tell(folder, "There is no such folder.");
            return ExitCode.Unreadable;
        }
        var report = ContentCheck.Run(folder is null ? ContentFiles.Embedded : Read(folder), clock);
        var problems = report.Problems.ToList();
        if (links)
            problems.AddRange(await new LinkCheck().FindBroken(report.Links, cancellationToken));
        foreach (var (file, message) in problems)
            Failures.Tell(file, message);
        if (problems.Count > 0)
            return ExitCode.No;
        Console.Out.WriteLine(
            $"{report.Files} files in {report.Languages.Count} languages ({string.Join(", ", report.Languages)}), {report.Reviewed} texts and routes with review dates: nothing wrong."
            + $"{(links ? $" All {report.Links.Count} addresses answer." : "")}{(report.NextReview is { } next ? $" The next review is due by {next:yyyy-MM-dd}." : "")}");
        return ExitCode.Done;
    }

    private static ContentFiles Read(string folder) => new(
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Extension is ".md" or ".json" && file.Name != "REVIEW.md")
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(folder, file.FullName), File.ReadAllText(file.FullName))));
}
