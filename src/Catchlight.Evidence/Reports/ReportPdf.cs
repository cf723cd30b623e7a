using Catchlight.Documents;

namespace Catchlight.Evidence.Reports;

/// <summary>A report as a PDF that a screen reader can read.</summary>
internal static class ReportPdf
{
    /// <summary>The file.</summary>
    public static byte[] Write(string title, IEnumerable<ReportBlock> blocks, DateTimeOffset made, string footer)
    {
        using var paper = new PdfPaper(title, ReportWords.Language, made, footer);
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
