using System.Globalization;
using System.Text;
using Catchlight.Evidence.Reports;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Removals;

/// <summary>A removal request as text to copy and as PDF.</summary>
public static class RemovalLetter
{
    /// <summary>The text. What the person has to add stands in square brackets.</summary>
    public static string Text(RemovalRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var text = new StringBuilder();
        foreach (var block in Blocks(request).Skip(1))
        {
            var lines = block switch
            {
                HeadingBlock heading => [heading.Text],
                ParagraphBlock paragraph => [paragraph.Text, ""],
                BulletsBlock bullets => bullets.Items.Select(item => "- " + item).Append(""),
                RowsBlock rows => rows.Rows.Select(row => $"{row.What}: {row.Value}").Append(""),
                _ => Enumerable.Empty<string>(),
            };
            foreach (var line in lines)
                text.Append(line).Append('\n');
        }
        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>The PDF.</summary>
    /// <param name="request">The request.</param>
    /// <param name="made">When it is made.</param>
    public static byte[] Pdf(RemovalRequest request, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReportPdf.Write("Removal request", PackWords.English.Culture, Blocks(request), made, $"To {request.Platform}");
    }

    private static IEnumerable<ReportBlock> Blocks(RemovalRequest request)
    {
        var isForAnother = request.OnBehalfOf is not null;
        yield return new HeadingBlock(1, "Request to remove a picture");
        yield return new RowsBlock([("To", request.Platform), ("Date", request.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)), .. isForAnother ? [("On behalf of", request.OnBehalfOf!)] : Array.Empty<(string, string)>()]);
        foreach (var paragraph in request.Words.Request.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            yield return new ParagraphBlock(paragraph.Trim());
        yield return new HeadingBlock(2, "Where it is");
        yield return new BulletsBlock(request.Places.Count > 0 ? request.Places : ["[the exact web address, or the account and the day]"]);
        yield return new HeadingBlock(2, "How to reach me");
        yield return new ParagraphBlock(request.Contact ?? "[your email or phone number]");
        yield return new HeadingBlock(2, "My statement");
        yield return new ParagraphBlock(request.Words.Statement.Trim());
        yield return new ParagraphBlock($"Signed: {request.Name ?? "[your name]"}");
    }
}
