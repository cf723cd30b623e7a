using System.CommandLine;

namespace Catchlight.Cli.Commands;

/// <summary><c>content</c>: looks after what people read.</summary>
internal static class ContentCommand
{
    public static Command Create() => new CatchlightCommand("content", "Looks after what people read.", "catchlight content check") { ContentCheckCommand.Create() };
}
