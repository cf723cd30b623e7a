using System.Globalization;
using Catchlight.Documents.Files;
using Catchlight.Documents.Fonts;
using Catchlight.Documents.Scripts;
using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Annotations;
using PdfSharp.UniversalAccessibility;

namespace Catchlight.Documents;

/// <summary>
/// A document on A4 that is written from top to bottom and can be read by a screen reader: headings, paragraphs, lists, tables and pictures are tagged
/// (PDF/UA, ISO 14289-1), and every picture has words. Used by one thread.
/// </summary>
public sealed class PdfPaper : IDisposable
{
    // In points, of which 72 are an inch.
    private const double Margin = 56, BodySize = 10.5, SmallSize = 8.5, LineHeight = 1.35, Gap = 6, FooterHeight = 24, PageNumberWidth = 30, BulletIndent = 14, LabelWidth = 160;

    private static readonly double[] HeadingSizes = [20, 14, 11.5];
    private static readonly XSolidBrush Ink = new(XColor.FromArgb(11, 12, 12));
    private static readonly XSolidBrush LinkInk = new(XColor.FromArgb(29, 112, 184));

    private readonly PdfDocument _document = new();
    private readonly StructureBuilder _tags;
    private readonly string _footer;
    private readonly Dictionary<(string Family, double Size, bool IsBold), XFont> _fonts = [];
    private readonly XFont _body = Font(BodySize, false), _bold = Font(BodySize, true), _small = Font(SmallSize, false);
    private PdfPage _page = null!;
    private XGraphics _graphics = null!;
    private double _y;

    /// <param name="title">What the document is called.</param>
    /// <param name="language">Its language, as in HTML: <c>en-GB</c>.</param>
    /// <param name="made">When it was made.</param>
    /// <param name="footer">What stands at the foot of every page, before its number: as much of it as fits on a line.</param>
    public PdfPaper(string title, string language, DateTimeOffset made, string footer)
    {
        _footer = footer;
        _document.Options.NoCompression = true;
        _document.Options.CompressContentStreams = false;
        var manager = UAManager.ForDocument(_document);
        manager.SetDocumentLanguage(language);
        _tags = manager.StructureBuilder;
        (_document.Info.Title, _document.Info.Creator, _document.Info.CreationDate) = (title, "Catchlight", made.UtcDateTime);
        _document.ViewerPreferences.DisplayDocTitle = true;
        BeginPage();
    }

    private double Width => _page.Width.Point - 2 * Margin;

    private double Left => _page.Height.Point - Margin - FooterHeight - _y;

    /// <summary>A heading.</summary>
    /// <param name="level">1, the title, to 3.</param>
    /// <param name="text">Its words.</param>
    public void Heading(int level, string text)
    {
        var font = Font(HeadingSizes[level - 1], true);
        var lines = Lines(text, font, Width);
        // Never the last thing on a page, not even with a smaller heading behind it.
        EnsureRoom(lines.Count * Height(font) + (level < HeadingSizes.Length ? HeadingSizes[^1] * LineHeight + 2 * Gap : 0) + 5 * Height(_body));
        _y += level == 1 ? 0 : Gap;
        Tagged(level switch { 1 => PdfBlockLevelElementTag.Heading1, 2 => PdfBlockLevelElementTag.Heading2, _ => PdfBlockLevelElementTag.Heading3 }, () => Draw(lines, font, Ink, 0));
        _y += Gap;
    }

    /// <summary>A paragraph.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="isStrong">Whether it stands out.</param>
    public void Paragraph(string text, bool isStrong = false)
    {
        var font = isStrong ? _bold : _body;
        var lines = Lines(text, font, Width);
        EnsureRoom(Math.Min(lines.Count, 3) * Height(font));
        Tagged(PdfBlockLevelElementTag.Paragraph, () => Draw(lines, font, Ink, 0));
        _y += Gap;
    }

    /// <summary>A web address on lines of its own, which leads there.</summary>
    /// <param name="address">An absolute http or https address.</param>
    public void Link(string address)
    {
        var lines = Lines(address, _body, Width);
        EnsureRoom(Math.Min(lines.Count, 3) * Height(_body));
        Tagged(PdfBlockLevelElementTag.Paragraph, () =>
        {
            foreach (var line in lines)
            {
                EnsureRoom(Height(_body));
                var from = _graphics.Transformer.WorldToDefaultPage(new XRect(Margin, _y, WidthOf(line.Text, _body), Height(_body)));
                _tags.BeginElement(PdfLinkAnnotation.CreateWebLink(new PdfRectangle(from), address), address);
                Draw([line], _body, LinkInk, 0);
                _tags.End();
            }
        });
        _y += Gap;
    }

    /// <summary>A list with a bullet before each.</summary>
    public void Bullets(IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            return;
        _tags.BeginElement(PdfBlockLevelElementTag.List);
        Describe("/List", "/ListNumbering", "/Disc");
        foreach (var item in items)
        {
            var lines = Lines(item, _body, Width - BulletIndent);
            EnsureRoom(Math.Min(lines.Count, 3) * Height(_body));
            _tags.BeginElement(PdfBlockLevelElementTag.ListItem);
            Tagged(PdfBlockLevelElementTag.Label, () => DrawLine(new PaperLine("•", false, true), _body, Ink, 0));
            Tagged(PdfBlockLevelElementTag.ListBody, () => Draw(lines, _body, Ink, BulletIndent));
            _tags.End();
            _y += Gap / 2;
        }
        _tags.End();
        _y += Gap / 2;
    }

    /// <summary>A table of two columns: what, and its value.</summary>
    public void Rows(IReadOnlyList<(string What, string Value)> rows)
    {
        if (rows.Count == 0)
            return;
        _tags.BeginElement(PdfBlockLevelElementTag.Table);
        foreach (var (what, value) in rows)
        {
            var (labels, values) = (Lines(what, _bold, LabelWidth - Gap), Lines(value, _body, Width - LabelWidth));
            EnsureRoom(Math.Min(Math.Max(labels.Count, values.Count), 5) * Height(_body));
            _tags.BeginElement(PdfBlockLevelElementTag.TableRow);
            var (top, page) = (_y, _page);
            Tagged(PdfBlockLevelElementTag.TableHeaderCell, () =>
            {
                Describe("/Table", "/Scope", "/Row");
                Draw(labels, _bold, Ink, 0);
            });
            var afterLabel = _y;
            if (_page == page)
                _y = top;
            Tagged(PdfBlockLevelElementTag.TableDataCell, () => Draw(values, _body, Ink, LabelWidth));
            _y = _page == page ? Math.Max(_y, afterLabel) : _y;
            _tags.End();
            _y += Gap / 2;
        }
        _tags.End();
        _y += Gap / 2;
    }

    /// <summary>A picture, as wide as the page or as high as allowed.</summary>
    /// <param name="png">A PNG or JPEG file.</param>
    /// <param name="words">What it shows, for who cannot see it.</param>
    /// <param name="highest">The greatest height in points; at most what fits on a page.</param>
    public void Picture(byte[] png, string words, double highest = 260)
    {
        using var stream = new MemoryStream(png);
        using var image = XImage.FromStream(stream);
        var scale = Math.Min(Width / image.PixelWidth, highest / image.PixelHeight);
        var (width, height) = (image.PixelWidth * scale, image.PixelHeight * scale);
        EnsureRoom(height);
        var place = new XRect(Margin, _y, width, height);
        _tags.BeginElement(PdfIllustrationElementTag.Figure, words, place);
        _graphics.DrawImage(image, place);
        _tags.End();
        _y += height + Gap;
    }

    /// <summary>The finished file; the same document gives the same bytes. Nothing can be written after it.</summary>
    public byte[] Save()
    {
        EndPage();
        using var stream = new MemoryStream();
        _document.Save(stream, closeStream: false);
        return SettledPdf.Of(FinishedPdf.Of(stream.ToArray()));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _graphics.Dispose();
        _document.Dispose();
    }

    private static XFont Font(double size, bool isBold, string family = DocumentFonts.Family)
    {
        DocumentFonts.Register();
        return new XFont(family, size, isBold ? XFontStyleEx.Bold : XFontStyleEx.Regular, new XPdfFontOptions(PdfFontEncoding.Unicode, family == DocumentFonts.Whole ? PdfFontEmbedding.EmbedCompleteFontFile : PdfFontEmbedding.TryComputeSubset));
    }

    // The font of a run, which is not always the one that was asked for.
    private XFont FontOf(FontRun run, XFont font)
    {
        if (run.Family == DocumentFonts.Family)
            return font;
        var key = (run.Family, font.Size, font.Bold);
        return _fonts.TryGetValue(key, out var known) ? known : _fonts[key] = Font(font.Size, font.Bold, run.Family);
    }

    private double WidthOf(string text, XFont font) => FontRuns.Of(Writing.Visual(text)).Sum(run => _graphics.MeasureString(run.Text, FontOf(run, font)).Width);

    private static double Height(XFont font) => font.Size * LineHeight;

    private IReadOnlyList<PaperLine> Lines(string text, XFont font, double width) => PaperLine.Of(text, part => WidthOf(part, font) <= width);

    private void Tagged(PdfBlockLevelElementTag tag, Action draw)
    {
        _tags.BeginElement(tag);
        draw();
        _tags.End();
    }

    // What the element that was begun last has besides its tag (ISO 32000-1, 14.8.5).
    private void Describe(string owner, string name, string value)
    {
        var attributes = new PdfDictionary(_document);
        attributes.Elements.SetName("/O", owner);
        attributes.Elements.SetName(name, value);
        _tags.CurrentStructureElement.Elements["/A"] = attributes;
    }

    private void Draw(IReadOnlyList<PaperLine> lines, XFont font, XBrush ink, double indent)
    {
        // Where signs are drawn in another order or form than they are written, whoever reads aloud gets them as written (ISO 32000-1, 14.9.4).
        if (lines.Any(line => line.IsDrawnOtherwise))
            _tags.CurrentStructureElement.Elements["/ActualText"] = new PdfString(PaperLine.Joined(lines), PdfStringEncoding.Unicode);
        foreach (var line in lines)
        {
            EnsureRoom(Height(font));
            DrawLine(line, font, ink, indent);
            _y += Height(font);
        }
    }

    private void DrawLine(PaperLine line, XFont font, XBrush ink, double indent)
    {
        var x = Margin + indent;
        foreach (var run in FontRuns.Of(line.Visual))
        {
            var runFont = FontOf(run, font);
            _graphics.DrawString(run.Text, runFont, ink, x, _y + font.Size);
            x += _graphics.MeasureString(run.Text, runFont).Width;
        }
    }

    private void EnsureRoom(double height)
    {
        if (Left >= height || _y <= Margin)
            return;
        EndPage();
        BeginPage();
    }

    private void BeginPage()
    {
        _page = _document.AddPage();
        _page.Size = PageSize.A4;
        _graphics = XGraphics.FromPdfPage(_page);
        _y = Margin;
    }

    private void EndPage()
    {
        _tags.BeginArtifact();
        _y = _page.Height.Point - Margin - _small.Size;
        var footer = Lines(_footer, _small, Width - PageNumberWidth)[0].Text.TrimEnd();
        DrawLine(PaperLine.Of(string.Create(CultureInfo.InvariantCulture, $"{footer} · {_document.PageCount}"), _ => true)[0], _small, Ink, 0);
        _tags.End();
        _graphics.Dispose();
    }
}
