namespace Catchlight.Core;

/// <summary>Tables that are inside this assembly.</summary>
internal static class Resources
{
    /// <summary>Opens one; whoever asks closes it.</summary>
    /// <param name="name">As the project file calls it.</param>
    public static Stream Open(string name) =>
        typeof(Resources).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"This program was built without {name}.");
}
