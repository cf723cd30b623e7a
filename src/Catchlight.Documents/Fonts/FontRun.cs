namespace Catchlight.Documents.Fonts;

/// <summary>Text that one font can draw.</summary>
/// <param name="Text">At least one sign.</param>
/// <param name="Family">The font.</param>
internal readonly record struct FontRun(string Text, string Family);
