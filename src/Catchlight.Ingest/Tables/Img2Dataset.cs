namespace Catchlight.Ingest.Tables;

/// <summary>What img2dataset writes beside the pictures that it fetched: what became of each address.</summary>
internal static class Img2Dataset
{
    /// <summary>The column that says what became of an address.</summary>
    public const string Status = "status";

    /// <summary>What it says of one that was fetched.</summary>
    public const string Success = "success";

    /// <summary>The columns of its own.</summary>
    public static string[] Columns { get; } = [Status, "error_message"];

    /// <summary>Why an address gave no picture, in plain words, with the address.</summary>
    public static string WhyNot(TableRow row) =>
        $"img2dataset could not fetch {PlainText.OneLine(row.Text("url")) ?? "this picture"}: {PlainText.OneLine(row.Text("error_message") ?? row.Text(Status))?.TrimEnd('.')}.";
}
