using System.Globalization;
using System.Text;

namespace Catchlight.Evidence.Packing;

/// <summary>The two files by which a bag says what it is (RFC 8493, 2.1.1 and 2.2.2).</summary>
internal static class BagInfo
{
    /// <summary>What <c>bagit.txt</c> says.</summary>
    public static byte[] Declaration { get; } = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"u8.ToArray();

    /// <summary><c>bag-info.txt</c>.</summary>
    public static byte[] Write(DateTimeOffset made, PackProgram program, long bytes, int files, EvidenceLog log) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"""
         Bagging-Date: {made.UtcDateTime:yyyy-MM-dd}
         Bag-Software-Agent: {program.Name}
         Payload-Oxum: {bytes}.{files}
         External-Description: Evidence kept by a person, with a report. See report.html or report.pdf.
         Catchlight-Pack-Version: 1
         Catchlight-Log-Lines: {log.Count}
         Catchlight-Log-Head: {log.Head}

         """).ReplaceLineEndings("\n"));

    /// <summary>The value behind a label; null where there is none.</summary>
    public static string? Find(string text, string label) => text.Split('\n').Where(line => line.StartsWith(label + ": ", StringComparison.Ordinal)).Select(line => line[(label.Length + 2)..]).FirstOrDefault();
}
