using System.CommandLine;
using Catchlight.Cli.Evidence;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Removals;
using Catchlight.Evidence.Words;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Removals;

namespace Catchlight.Cli.Commands;

/// <summary><c>evidence removal</c>: writes a request to remove a picture.</summary>
internal static class EvidenceRemovalCommand
{
    public static Command Create()
    {
        var law = new Option<string>("--law") { Description = "Under which law it is asked for.", HelpName = string.Join('|', KebabNames.All<RemovalLaw>()), Required = true };
        law.AcceptOnlyFromAmong([.. KebabNames.All<RemovalLaw>()]);
        var to = new Option<string>("--to") { Description = "The app or site.", HelpName = "NAME", Required = true };
        var where = new Option<string[]>("--where") { Description = "Where the picture is: web addresses.", HelpName = "URL", AllowMultipleArgumentsPerToken = true };
        var name = new Option<string?>("--name") { Description = "Who asks and signs. Otherwise room is left for it.", HelpName = "N" };
        var contact = new Option<string?>("--contact") { Description = "How they can be reached. Otherwise room is left for it.", HelpName = "C" };
        var behalf = new Option<string?>("--on-behalf-of") { Description = "For whom they ask, where it is not for themself.", HelpName = "N" };
        var folder = new Option<string?>("--output", "-o") { Description = "A folder for the request as text and PDF. Otherwise the text is printed.", HelpName = "DIR" };
        var sent = new Option<bool>("--sent") { Description = $"It is sent now: {RemovalFolder.LogName} in the folder keeps what was sent when, and a calendar file reminds to look again." };
        var reference = new Option<string?>("--reference") { Description = "With --sent: the number that the site gave it.", HelpName = "NUMBER" };
        var language = SharedOptions.Language("Language of the words.");
        var command = new CatchlightCommand(
            "removal", "Writes a request to remove a picture, to be read through and sent by the person. The picture is no part of it.",
            "catchlight evidence removal --law us-take-it-down --to Instagram --where https://instagram.com/p/abc --name \"Sam Reed\" -o case-17-requests")
        {
            law, to, where, name, contact, behalf, folder, sent, reference, language,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(sent) && result.GetValue(folder) is null)
                result.AddError("--sent needs a folder: -o DIR.");
        });
        command.SetAction(parsed =>
        {
            var (code, forWhom, now) = (parsed.GetValue(language)!, parsed.GetValue(behalf), TimeProvider.System.GetLocalNow());
            var removal = ContentBundle.Embedded.Language(code).Removals.Single(known => KebabNames.Of(known.Law) == parsed.GetValue(law));
            var request = new RemovalRequest(
                WordsOf(removal, forWhom is not null), parsed.GetValue(to)!, parsed.GetValue(where) ?? [], parsed.GetValue(name), parsed.GetValue(contact))
            {
                OnBehalfOf = forWhom, Day = DateOnly.FromDateTime(now.DateTime),
            };
            var words = PackWords.In(code);
            if (parsed.GetValue(folder) is { } path)
                new RemovalFolder(path).Write(request, words, parsed.GetValue(sent) ? new SentRequest(now, request.Platform, removal.Title, request.Places, parsed.GetValue(reference), removal.Hours) : null, now, Console.Out);
            else
                Console.Out.Write(RemovalLetter.Text(request, words));
            return ExitCode.Done;
        });
        return command;
    }

    private static RemovalWords WordsOf(Removal removal, bool isForAnother) => new(
        removal.Title, (isForAnother ? removal.RequestForAnother : removal.Request).Plain, (isForAnother ? removal.StatementForAnother : removal.Statement).Plain, removal.Hours);
}
