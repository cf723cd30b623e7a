using System.Text;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Zips;

namespace Catchlight.Evidence.Verifying;

/// <summary>Compares the files of a pack with what its manifests, its bag-info and its log say of them.</summary>
/// <param name="folder">The folder that holds them all.</param>
/// <param name="files">The files, read.</param>
/// <param name="findings">Where to say what is wrong.</param>
internal sealed class BagCheck(string folder, IReadOnlyList<ReadFile> files, List<PackFinding> findings)
{
    // A file whose own bytes are wrong is named once; what it says of others counts no more.
    private readonly HashSet<string> _changed = [];
    private readonly Dictionary<string, ReadFile> _byPath = [];
    private int _logLines;
    private Sha256Digest _logHead;

    /// <summary>Finds what is wrong.</summary>
    public void Run()
    {
        Names();
        foreach (var (path, file) in _byPath.Where(file => file.Value.Digest.Crc != file.Value.Entry.Crc))
            Changed(path, "It was changed: its bytes do not agree with the checksum (CRC-32) in the zip.");
        var payload = files.Select(file => Path(file.Entry.Name)).Where(path => path.StartsWith(PackNames.Data, StringComparison.Ordinal)).ToList();
        Compare(PackNames.TagManifest256, PackNames.Tagged, digest => digest.Sha256.ToString(), "SHA-256");
        Compare(PackNames.TagManifest512, PackNames.Tagged, digest => digest.Sha512, "SHA-512");
        Compare(PackNames.Manifest256, payload, digest => digest.Sha256.ToString(), "SHA-256");
        Compare(PackNames.Manifest512, payload, digest => digest.Sha512, "SHA-512");
        if (Text(PackNames.BagIt) is { } declaration && declaration != Encoding.UTF8.GetString(BagInfo.Declaration))
            Changed(PackNames.BagIt, "It does not say BagIt 1.0.");
        Log(payload);
        Info(payload);
    }

    /// <summary>What the pack says about itself; null where its log or its files cannot be trusted to be all there.</summary>
    public PackSummary? Summary() => _logLines == 0 ? null : new PackSummary(
        folder, [.. files.Select(file => (Path: Path(file.Entry.Name), file.Digest)).Where(file => file.Path.StartsWith(PackNames.Data, StringComparison.Ordinal)).Select(file => (file.Path, file.Digest.Length, file.Digest.Sha256))],
        _logHead, _logLines);

    private void Names()
    {
        foreach (var file in files)
        {
            var path = Path(file.Entry.Name);
            if (!_byPath.TryAdd(path, file))
                findings.Add(new PackFinding(file.Entry.Name, "There are two files of this name."));
            else if (path.Length == 0 || !path.StartsWith(PackNames.Data, StringComparison.Ordinal) && !PackNames.TagFiles.Contains(path))
                findings.Add(new PackFinding(file.Entry.Name, "It does not belong in an evidence pack."));
        }
        foreach (var missing in PackNames.TagFiles.Where(path => !_byPath.ContainsKey(path)))
            findings.Add(new PackFinding(missing, "It is missing."));
        var tags = files.Select(file => Path(file.Entry.Name)).Where(path => !path.StartsWith(PackNames.Data, StringComparison.Ordinal)).ToList();
        if (tags.Count == PackNames.TagFiles.Count && !tags.SequenceEqual(PackNames.TagFiles) && !PackNames.TagFiles.Except(tags).Any())
            findings.Add(new PackFinding("the zip", "Its files do not stand in their order."));
    }

    // Each line names a file; the whole text has to be what the files give.
    private void Compare(string manifest, IReadOnlyList<string> paths, Func<ContentDigest, string> digestOf, string algorithm)
    {
        if (Text(manifest) is not { } text)
            return;
        var said = new Dictionary<string, string>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (line.IndexOf("  ", StringComparison.Ordinal) is var space and > 0)
                said[line[(space + 2)..]] = line[..space];
        foreach (var path in said.Keys.Where(path => !_byPath.ContainsKey(path)))
            findings.Add(new PackFinding(path, $"It is missing: {manifest} names it."));
        var present = paths.Where(_byPath.ContainsKey).ToList();
        foreach (var path in present)
        {
            if (!said.TryGetValue(path, out var digest))
                Changed(path, $"It was added: {manifest} does not name it.");
            else if (digest != digestOf(_byPath[path].Digest))
                Changed(path, $"It was changed: its {algorithm} is not the one in {manifest}.");
        }
        if (said.Count == present.Count && present.TrueForAll(path => said.GetValueOrDefault(path) == digestOf(_byPath[path].Digest))
            && text != Encoding.UTF8.GetString(Manifest.Write(present.Select(path => (digestOf(_byPath[path].Digest), path)))))
        {
            Changed(manifest, "It is not written as a manifest has to be.");
        }
    }

    private void Log(List<string> payload)
    {
        if (Text(PackNames.Log) is not { } text)
            return;
        var (number, head, packed, last) = (0, default(Sha256Digest), new Dictionary<string, Sha256Digest?>(), "");
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            number++;
            if (LoggedLine.Parse(line) is not { } logged)
            {
                Changed(PackNames.Log, $"Line {number} cannot be read.");
                return;
            }
            if (logged.Number != number || logged.Previous != head)
            {
                Changed(PackNames.Log, $"The chain breaks at line {number}: it does not hold the checksum of the line before it.");
                return;
            }
            if (logged is { Action: "packed", Path: { } path })
                packed[path] = logged.Sha256;
            (head, last) = (Sha256Digest.Of(Encoding.UTF8.GetBytes(line)), logged.Action);
        }
        if (last != "sealed")
            Changed(PackNames.Log, "Its last line does not say that the pack was sealed.");
        foreach (var path in payload.Where(path => !_changed.Contains(path) && (!packed.TryGetValue(path, out var digest) || digest != _byPath[path].Digest.Sha256)))
            findings.Add(new PackFinding(path, $"{PackNames.Log} does not say that it was packed with this SHA-256."));
        foreach (var path in packed.Keys.Where(path => !_byPath.ContainsKey(path)))
            findings.Add(new PackFinding(path, $"It is missing: {PackNames.Log} says that it was packed."));
        (_logLines, _logHead) = (number, head);
    }

    private void Info(List<string> payload)
    {
        if (Text(PackNames.BagInfo) is not { } text)
            return;
        if (BagInfo.Find(text, "Catchlight-Pack-Version") != "1")
            Changed(PackNames.BagInfo, "It does not say that this is an evidence pack of version 1.");
        if (BagInfo.Find(text, "Payload-Oxum") != FormattableString.Invariant($"{payload.Sum(path => _byPath[path].Digest.Length)}.{payload.Count}"))
            findings.Add(new PackFinding(PackNames.BagInfo, "It names another number of files or bytes than there are in data/."));
        if (_logLines > 0 && (BagInfo.Find(text, "Catchlight-Log-Head") != _logHead.ToString() || BagInfo.Find(text, "Catchlight-Log-Lines") != FormattableString.Invariant($"{_logLines}")))
            findings.Add(new PackFinding(PackNames.Log, $"It does not end with the line that {PackNames.BagInfo} names."));
    }

    private void Changed(string path, string reason)
    {
        if (_changed.Add(path))
            findings.Add(new PackFinding(path, reason));
    }

    private string? Text(string path) => !_changed.Contains(path) && _byPath.TryGetValue(path, out var file) && file.Bytes is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    private string Path(string name) => name.StartsWith(folder + "/", StringComparison.Ordinal) ? name[(folder.Length + 1)..] : name;
}
