using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Catchlight.Cli;

/// <summary>The usual help, followed by an example.</summary>
internal sealed class HelpWithExample(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is CatchlightCommand { Example: var example })
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Example:");
            foreach (var line in example.Split('\n'))
                output.WriteLine("  " + line);
            output.WriteLine();
        }
        return result;
    }
}
