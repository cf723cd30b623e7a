using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Catchlight.Cli;
using Catchlight.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("Catchlight: is this picture somewhere else, and what to do when someone threatens you.")
{
    IngestCommand.Create(),
    CheckCommand.Create(),
    HashCommand.Create(),
    HashesCommand.Create(),
    IndexCommand.Create(),
    PlanCommand.Create(),
    SignsCommand.Create(),
    EvidenceCommand.Create(),
    ContentCommand.Create(),
    ServeCommand.Create(),
};
var help = root.Options.OfType<HelpOption>().Single();
help.Action = new HelpWithExample((HelpAction)help.Action!);

var parsed = root.Parse(args);
// Whoever asks for help gets it, whatever else is missing.
if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExample)
{
    foreach (var error in parsed.Errors)
        Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine($"For help: {CommandPath.Of(parsed.CommandResult)} --help");
    return ExitCode.Usage;
}
try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    return ExitCode.Cancelled;
}
// What a disk, a permission or a damaged file does is no fault of this program: one line, no trace.
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return ExitCode.Unreadable;
}
