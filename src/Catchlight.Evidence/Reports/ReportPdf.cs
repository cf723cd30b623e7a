using Catchlight.Documents;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Reports;

/// <summary>A report as a PDF that a screen reader can read.</summary>
internal static class ReportPdf
{
    /// <summary>The file. Where there is no font for a sign, it is an empty box, and the first words of the file say so.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="words">Those of the language that it is in.</param>
    /// <param name="blocks">What is in it, from top to bottom; the title comes first.</param>
    /// <param name="made">When it is made.</param>
    /// <param name="footer">What stands on every page.</param>
    /// <param name="whole">The file of the same words that has every sign.</param>
    public static byte[] Write(string title, PackWords words, IReadOnlyList<ReportBlock> blocks, DateTimeOffset made, string footer, string whole)
    {
        using var paper = new PdfPaper(title, words.Culture, made, footer);
        IEnumerable<ReportBlock> all = ReportSigns.Lack(blocks) ? [blocks[0], new ParagraphBlock(words.Format("report.boxes", ("file", whole)), IsStrong: true), .. blocks.Skip(1)] : blocks;
        foreach (var block in all)
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
