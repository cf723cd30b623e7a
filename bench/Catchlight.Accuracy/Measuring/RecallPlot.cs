using System.Globalization;
using System.Security;
using System.Text;

namespace Catchlight.Accuracy.Measuring;

/// <summary>Draws recall@1 by edit, a dot for each searcher, as SVG.</summary>
internal static class RecallPlot
{
    private const int Row = 18, Label = 210, Plot = 460, Top = 46;
    private static readonly string[] Colours = ["#b3122d", "#1b6ca8", "#3f8f3f", "#8d6a1f", "#7a4fa3", "#666666"];

    public static void Write(string path, Report report)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var sets = report.Results.GroupBy(r => r.Set).ToList();
        var searchers = report.Results.Select(r => r.Searcher).Distinct().ToList();
        var height = sets.Sum(set => Top + Row * (set.Select(r => r.Edit).Distinct().Count() + 1)) + 30 + Row * searchers.Count;
        var svg = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Label + Plot + 40}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        var y = 0;
        foreach (var set in sets)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Label}\" y=\"{y + 20}\" font-size=\"14\" font-weight=\"bold\">{Escape(set.Key)}: right at the first place, %</text>\n");
            y += Top;
            var edits = set.Select(r => r.Edit).Distinct().ToList();
            for (var tick = 0; tick <= 100; tick += 20)
                svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(tick / 100.0)}\" x2=\"{X(tick / 100.0)}\" y1=\"{y - 8}\" y2=\"{y + Row * edits.Count}\" stroke=\"#ddd\"/><text x=\"{X(tick / 100.0)}\" y=\"{y - 12}\" text-anchor=\"middle\" fill=\"#555\">{tick}</text>\n");
            foreach (var edit in edits)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Label - 10}\" y=\"{y + 10}\" text-anchor=\"end\">{Escape(edit ?? "all")}</text>\n");
                // Ours last, on top.
                foreach (var r in set.Where(r => r.Edit == edit).Reverse())
                    svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(r.First)}\" cy=\"{y + 6}\" r=\"4\" fill=\"{Colour(searchers, r.Searcher)}\"/>\n");
                y += Row;
            }
            y += Row;
        }
        foreach (var searcher in searchers)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Label}\" cy=\"{y + 6}\" r=\"4\" fill=\"{Colour(searchers, searcher)}\"/><text x=\"{Label + 12}\" y=\"{y + 10}\">{Escape(searcher)}</text>\n");
            y += Row;
        }
        File.WriteAllText(path, svg.Append("</svg>\n").ToString());
    }

    private static double X(double share) => Math.Round(Label + Plot * share, 1);

    private static string Colour(List<string> searchers, string searcher) => Colours[searchers.IndexOf(searcher) % Colours.Length];

    private static string Escape(string text) => SecurityElement.Escape(text);
}
