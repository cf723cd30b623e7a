using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Catchlight.Evidence.Packing;

/// <summary>
/// What was done, when, by which program: lines of JSON, each with the SHA-256 of the line before it (64 zeros in the first), so that no line can be changed,
/// left out or put in between without changing all that follow. Lines are only ever added. Used by one thread.
/// </summary>
/// <param name="program">Who writes.</param>
/// <param name="clock">What says when.</param>
public sealed class EvidenceLog(PackProgram program, TimeProvider clock)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly List<byte[]> _lines = [];

    /// <summary>How many lines there are.</summary>
    public int Count => _lines.Count;

    /// <summary>The digest of the last line, which the next one will hold.</summary>
    public Sha256Digest Head { get; private set; }

    /// <summary>Adds a line.</summary>
    /// <param name="action">What was done.</param>
    /// <param name="details">To what and with what outcome; those that are null are left out.</param>
    public void Append(LogAction action, params IEnumerable<(string Name, object? Value)> details)
    {
        ArgumentNullException.ThrowIfNull(details);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Writing))
        {
            json.WriteStartObject();
            json.WriteNumber("n", Count + 1);
            json.WriteString("at", clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("by", program.Name);
            json.WriteString("action", JsonNamingPolicy.KebabCaseLower.ConvertName(action.ToString()));
            foreach (var (name, value) in details.Where(detail => detail.Value is not null))
            {
                if (value is int or long)
                    json.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                else
                    json.WriteString(name, value!.ToString());
            }
            json.WriteString("previous", Head.ToString());
            json.WriteEndObject();
        }
        var line = stream.ToArray();
        _lines.Add(line);
        Head = Sha256Digest.Of(line);
    }

    /// <summary>The whole file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        foreach (var line in _lines)
        {
            stream.Write(line);
            stream.WriteByte((byte)'\n');
        }
        return stream.ToArray();
    }

    /// <summary>The log that was saved by <see cref="ToBytes"/>, to go on with; null where its chain is broken.</summary>
    public static EvidenceLog? Continue(ReadOnlySpan<byte> saved, PackProgram program, TimeProvider clock)
    {
        var log = new EvidenceLog(program, clock);
        foreach (var line in Encoding.UTF8.GetString(saved).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (LoggedLine.Parse(line) is not { } logged || logged.Number != log.Count + 1 || logged.Previous != log.Head)
                return null;
            var bytes = Encoding.UTF8.GetBytes(line);
            log._lines.Add(bytes);
            log.Head = Sha256Digest.Of(bytes);
        }
        return log;
    }
}
