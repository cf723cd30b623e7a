using Catchlight.Documents.Fonts;

namespace Catchlight.Web.Checking.Reports;

/// <summary>Gives documents the larger fonts that lie in the folder <c>fonts</c> beside the program.</summary>
public static class ReportFonts
{
    /// <summary>Gives them, the first time that it is called. Where they are not there, signs that need them are drawn as boxes.</summary>
    public static void Provide() => GlyphFonts.ProvideAll(name => Path.Combine(AppContext.BaseDirectory, "fonts", name) is var path && File.Exists(path) ? File.ReadAllBytes(path) : null);
}
