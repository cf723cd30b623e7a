using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Catchlight.Cli.Timestamps;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Verifying;

namespace Catchlight.Cli.Evidence;

/// <summary>What the commands about evidence print, for people and for programs.</summary>
internal static class EvidenceOutput
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>After a pack was made.</summary>
    public static void Write(TextWriter output, string path, SealedPack pack, PackVerification check, PackContents contents, bool json)
    {
        if (json)
        {
            output.WriteLine(Json(writer =>
            {
                Head(writer, path, check);
                writer.WriteString("folder", pack.Folder);
                writer.WriteBoolean("crisis", contents.NeedsHelp);
                writer.WriteStartArray("exhibits");
                foreach (var exhibit in pack.Exhibits)
                {
                    writer.WriteStartObject();
                    writer.WriteString("path", exhibit.Path);
                    writer.WriteString("name", exhibit.Exhibit.Name);
                    writer.WriteString("kind", KebabNames.Of(exhibit.Exhibit.Kind));
                    writer.WriteNumber("bytes", exhibit.Length);
                    writer.WriteString("sha256", exhibit.Sha256.ToString());
                    writer.WriteNumber("leftOut", exhibit.LeftOut?.Count ?? 0);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
                writer.WriteStartArray("recorded");
                foreach (var file in contents.Recorded)
                {
                    writer.WriteStartObject();
                    writer.WriteString("name", file.Name);
                    writer.WriteNumber("bytes", file.Length);
                    writer.WriteString("reason", KebabNames.Of(file.Reason));
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
            }));
            return;
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {pack.Exhibits.Count} files, {check.Length:N0} bytes. Written, and read back byte by byte."));
        foreach (var exhibit in pack.Exhibits.Where(exhibit => exhibit.LeftOut is not null))
            output.WriteLine($"  {exhibit.Exhibit.Name}: {Copy(exhibit.LeftOut!.Count)}");
        foreach (var file in contents.Recorded)
            output.WriteLine($"  not copied: {file.Name}. {Reason(file.Reason)}");
        if (contents.Recorded.Any(file => file.Reason == RecordReason.NotSaid))
            output.WriteLine($"  To say what files are, write them into {EvidenceFolder.PicturesName} in the folder: file,kind with the kinds {string.Join(", ", KebabNames.All<PictureKind>())}.");
        if (contents.NeedsHelp)
            output.WriteLine("  Somebody in the messages talks of dying, or is told to hurt themselves. That comes first: catchlight signs shows where.");
        Number(output, check);
    }

    /// <summary>After a pack was verified. Findings go to standard error.</summary>
    public static void Write(TextWriter output, string path, PackVerification verification, IReadOnlyList<PackFinding> findings, TimestampVerdict? timestamp, bool json)
    {
        if (json)
        {
            output.WriteLine(Json(writer =>
            {
                Head(writer, path, verification);
                writer.WriteBoolean("intact", findings.Count == 0);
                writer.WriteStartArray("findings");
                foreach (var finding in findings)
                {
                    writer.WriteStartObject();
                    writer.WriteString("place", finding.Place);
                    writer.WriteString("reason", finding.Reason);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
                if (timestamp is { Problem: null })
                {
                    writer.WriteStartObject("timestamp");
                    writer.WriteString("time", timestamp.Time!.Value.UtcDateTime);
                    writer.WriteString("authority", timestamp.Authority);
                    writer.WriteBoolean("trusted", timestamp.IsTrusted);
                    writer.WriteEndObject();
                }
                else
                {
                    writer.WriteNull("timestamp");
                }
                writer.WriteStartArray("exhibits");
                foreach (var (exhibit, length, sha256) in verification.Summary?.Exhibits ?? [])
                {
                    writer.WriteStartObject();
                    writer.WriteString("path", exhibit);
                    writer.WriteNumber("bytes", length);
                    writer.WriteString("sha256", sha256.ToString());
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
            }));
        }
        else if (findings.Count == 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: as it was when it was made. {verification.Summary!.Exhibits.Count} files, {verification.Summary.LogLines} lines of log, {verification.Length:N0} bytes."));
            Number(output, verification);
            if (timestamp is { Time: { } time })
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  Time stamp: this number existed on {time.UtcDateTime:d MMMM yyyy, HH:mm:ss} UTC, says {timestamp.Authority}. {(timestamp.IsTrusted ? "Its certificate leads to one that is trusted here." : "Nobody that is trusted here vouches for that name: --timestamp-roots names certificates to trust.")}"));
        }
    }

    private static void Number(TextWriter output, PackVerification verification)
    {
        output.WriteLine("  The number of this pack. Note it on paper or in another message; whoever has it can tell this very pack from any other:");
        output.WriteLine($"  {verification.Number.InGroups()}");
    }

    private static void Head(Utf8JsonWriter writer, string path, PackVerification verification)
    {
        writer.WriteString("path", path);
        writer.WriteString("number", verification.Number.ToString());
        writer.WriteNumber("bytes", verification.Length);
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Copy(int leftOut) => leftOut switch
    {
        0 => "a copy of the texts in it; there was nothing else",
        1 => "a copy without 1 picture, video or other file",
        _ => string.Create(CultureInfo.InvariantCulture, $"a copy without {leftOut:N0} pictures, videos and other files"),
    };

    /// <summary>Why a file is only written down.</summary>
    public static string Reason(RecordReason reason) => reason switch
    {
        RecordReason.Intimate => "It is said to be intimate.",
        RecordReason.NotText => "Its name says that it is text, and it is not.",
        RecordReason.UnreadableZip => "It cannot be read as a zip.",
        RecordReason.Unreadable => "It cannot be read.",
        _ => "Nobody said what it shows, so it was not opened.",
    };
}
