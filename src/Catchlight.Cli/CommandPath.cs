using System.CommandLine.Parsing;

namespace Catchlight.Cli;

/// <summary>A command as it is typed, from the program down: "catchlight evidence pack".</summary>
internal static class CommandPath
{
    /// <summary>The path of a command that was typed.</summary>
    public static string Of(CommandResult command) => command.Parent is CommandResult parent ? $"{Of(parent)} {command.Command.Name}" : command.Command.Name;
}
