using System.CommandLine;

namespace Catchlight.Cli;

/// <summary>A command with an example in its help.</summary>
/// <param name="name">As it is typed.</param>
/// <param name="description">One sentence.</param>
/// <param name="example">Lines that can be typed as they are.</param>
internal class CatchlightCommand(string name, string description, string example) : Command(name, description)
{
    /// <summary>Lines that can be typed as they are.</summary>
    public string Example { get; } = example;
}
