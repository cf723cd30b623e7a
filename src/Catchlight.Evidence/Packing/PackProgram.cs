namespace Catchlight.Evidence.Packing;

/// <summary>Which program made a pack.</summary>
/// <param name="Name">Its name and version: <c>Catchlight 0.1.0+1f0c9a72be</c>.</param>
public sealed record PackProgram(string Name);
