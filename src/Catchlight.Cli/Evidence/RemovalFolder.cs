using System.Text;
using Catchlight.Evidence.Removals;
using Catchlight.Evidence.Words;
using Catchlight.Web.Checking.Reports;

namespace Catchlight.Cli.Evidence;

/// <summary>The folder in which requests to remove pictures are kept, with what was sent when. Nothing in it is written over.</summary>
internal sealed class RemovalFolder
{
    /// <summary>The table of what was sent.</summary>
    public const string LogName = "sent.csv";

    private readonly string _folder;

    /// <param name="folder">Made where there is none.</param>
    public RemovalFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <summary>Writes a request, and that it was sent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="words">The small words, in the language of the request.</param>
    /// <param name="sent">That it was sent; null where it was not.</param>
    /// <param name="now">When.</param>
    /// <param name="output">Where to say what was written.</param>
    public void Write(RemovalRequest request, PackWords words, SentRequest? sent, DateTimeOffset now, TextWriter output)
    {
        ReportFonts.Provide();
        var name = Free(request.Platform);
        var files = new List<string> { name + ".txt", name + ".pdf" };
        File.WriteAllText(files[0], RemovalLetter.Text(request, words));
        File.WriteAllBytes(files[1], RemovalLetter.Pdf(request, words, now));
        if (sent is not null)
        {
            files.Add(name + ".ics");
            File.WriteAllBytes(files[2], SentRequests.Reminders([sent], words, now));
            Append(SentRequests.Csv([sent]));
            files.Add(Path.Combine(_folder, LogName));
        }
        foreach (var file in files)
            output.WriteLine(file);
    }

    private void Append(byte[] table)
    {
        var path = Path.Combine(_folder, LogName);
        var text = Encoding.UTF8.GetString(table);
        // The heading is there once.
        File.AppendAllText(path, File.Exists(path) ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : text);
    }

    private string Free(string platform)
    {
        var plain = string.Join('-', string.Concat(platform.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var path = Path.Combine(_folder, $"request-{plain}");
        for (var n = 2; File.Exists(path + ".txt") || File.Exists(path + ".pdf"); n++)
            path = Path.Combine(_folder, $"request-{plain}-{n}");
        return path;
    }
}
