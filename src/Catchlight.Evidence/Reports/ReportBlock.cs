namespace Catchlight.Evidence.Reports;

/// <summary>A part of a report, from top to bottom. One report is written as PDF and as HTML.</summary>
internal abstract record ReportBlock;

/// <summary>A heading, of level 1 (the title) to 3.</summary>
internal sealed record HeadingBlock(int Level, string Text) : ReportBlock;

/// <summary>A paragraph; a line end in it is one on paper.</summary>
internal sealed record ParagraphBlock(string Text, bool IsStrong = false) : ReportBlock;

/// <summary>A list.</summary>
internal sealed record BulletsBlock(IReadOnlyList<string> Items) : ReportBlock;

/// <summary>A table of two columns: what, and its value.</summary>
internal sealed record RowsBlock(IReadOnlyList<(string What, string Value)> Rows) : ReportBlock;
