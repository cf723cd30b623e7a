namespace Catchlight.Evidence.Reports;

/// <summary>A part of a report, from top to bottom. One report is written as PDF and as HTML.</summary>
internal abstract record ReportBlock
{
    /// <summary>All that stands in it.</summary>
    public abstract IEnumerable<string> Texts { get; }
}

/// <summary>A heading, of level 1 (the title) to 3.</summary>
internal sealed record HeadingBlock(int Level, string Text) : ReportBlock
{
    public override IEnumerable<string> Texts => [Text];
}

/// <summary>A paragraph; a line end in it is one on paper.</summary>
internal sealed record ParagraphBlock(string Text, bool IsStrong = false) : ReportBlock
{
    public override IEnumerable<string> Texts => [Text];
}

/// <summary>A list.</summary>
internal sealed record BulletsBlock(IReadOnlyList<string> Items) : ReportBlock
{
    public override IEnumerable<string> Texts => Items;
}

/// <summary>A table of two columns: what, and its value.</summary>
internal sealed record RowsBlock(IReadOnlyList<(string What, string Value)> Rows) : ReportBlock
{
    public override IEnumerable<string> Texts => Rows.SelectMany(row => (string[])[row.What, row.Value]);
}
