using Catchlight.Documents;

namespace Catchlight.Evidence.Reports;

/// <summary>A report as a PDF that a screen reader can read.</summary>
internal static class ReportPdf
{
    /// <summary>The file.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="language">That of its words: <c>en-GB</c>.</param>
    /// <param name="blocks">What is in it, from top to bottom.</param>
    /// <param name="made">When it is made.</param>
    /// <param name="footer">What stands on every page.</param>
    public static byte[] Write(string title, string language, IEnumerable<ReportBlock> blocks, DateTimeOffset made, string footer)
    {
        using var paper = new PdfPaper(title, language, made, footer);
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    paper.Heading(heading.Level, heading.Text);
                    break;
                case ParagraphBlock paragraph:
                    paper.Paragraph(paragraph.Text, paragraph.IsStrong);
                    break;
                case BulletsBlock bullets:
                    paper.Bullets(bullets.Items);
                    break;
                case RowsBlock rows:
                    paper.Rows(rows.Rows);
                    break;
            }
        }
        return paper.Save();
    }
}
