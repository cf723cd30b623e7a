using System.Globalization;
using System.Text;

namespace Catchlight.IndexScale;

/// <summary>Time, memory and disk by the number of pictures, as three panels with logarithmic axes.</summary>
internal static class GrowthPlot
{
    private const int Width = 300, Height = 220, Left = 60, Top = 40;

    public static string Svg(Report report)
    {
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {3 * (Width + 90)} {Height + 100}\" font-family=\"sans-serif\" font-size=\"12\">");
        Panel(svg, 0, "search, ms (solid: elapsed, dashed: processor)", report,
            [.. report.Sizes.Select(size => size.Median)], [.. report.Sizes.Select(size => size.Cpu)]);
        Panel(svg, 1, "memory, MiB (solid: mapped pages of the index, dashed: managed)", report, [.. report.Sizes.Select(size => (double)size.MappedMiB)], [.. report.Sizes.Select(size => (double)Math.Max(1, size.ManagedMiB))]);
        Panel(svg, 2, "disk, MiB", report, [.. report.Sizes.Select(size => size.Bytes / 1048576.0)], null);
        return svg.AppendLine("</svg>").ToString();
    }

    private static void Panel(StringBuilder svg, int place, string title, Report report, double[] values, double[]? dashed)
    {
        double[] sizes = [.. report.Sizes.Select(size => (double)size.Pictures)], all = [.. values, .. dashed ?? []];
        double x0 = Math.Floor(Math.Log10(sizes.Min())), x1 = Math.Ceiling(Math.Log10(sizes.Max()) - 0.01), y0 = Math.Floor(Math.Log10(all.Min())), y1 = Math.Max(y0 + 1, Math.Ceiling(Math.Log10(all.Max())));
        double left = place * (Width + 90) + Left;
        double X(double value) => left + Width * (Math.Log10(value) - x0) / Math.Max(1, x1 - x0);
        double Y(double value) => Top + Height - Height * (Math.Log10(value) - y0) / (y1 - y0);
        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{left}\" y=\"{Top - 15}\">{title}</text><rect x=\"{left}\" y=\"{Top}\" width=\"{Width}\" height=\"{Height}\" fill=\"none\" stroke=\"#888\"/>");
        for (var decade = x0; decade <= x1; decade++)
            svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{X(Math.Pow(10, decade)):F1}\" y=\"{Top + Height + 18}\" text-anchor=\"middle\">{Math.Pow(10, decade):N0}</text>");
        for (var decade = y0; decade <= y1; decade++)
            svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{left - 6}\" y=\"{Y(Math.Pow(10, decade)) + 4:F1}\" text-anchor=\"end\">{Math.Pow(10, decade):N0}</text><path d=\"M{left} {Y(Math.Pow(10, decade)):F1}h{Width}\" stroke=\"#ddd\"/>");
        Line(values, "");
        if (dashed is not null)
            Line(dashed, " stroke-dasharray=\"5 4\"");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{left + Width / 2}\" y=\"{Top + Height + 38}\" text-anchor=\"middle\">pictures</text>");

        void Line(double[] of, string style) => svg.AppendLine(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"#1d70b8\" stroke-width=\"2\"{style} points=\"{string.Join(' ', sizes.Zip(of, (size, value) => string.Create(CultureInfo.InvariantCulture, $"{X(size):F1},{Y(value):F1}")))}\"/>");
    }
}
