using Catchlight.Imaging;
using Catchlight.Index;
using Catchlight.Index.Directories;
using Catchlight.Index.Searching;
using Catchlight.Index.Writing;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Drift;

/// <summary>What is searched, with the defaults of the product.</summary>
internal sealed class References : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("catchlight-drift-").FullName;
    private readonly IndexSearcher _searcher;

    public References(IEnumerable<string> folders)
    {
        var directory = new FileSystemDirectory(_folder);
        var decoder = new PictureDecoder();
        using (var writer = IndexWriter.Open(directory, null))
        {
            var id = 1;
            foreach (var file in folders.SelectMany(folder => PictureSet.Read(folder, 1).Files))
                if (decoder.Decode(file.Bytes) is Decoded { Image: var image })
                    writer.Add(new PictureId(id++), Fingerprinter.Compute(image));
            writer.Publish();
        }
        _searcher = IndexSearcher.Open(directory, SearchOptions.Default);
    }

    /// <summary>What is found, the best first.</summary>
    public IReadOnlyList<Match> Search(Fingerprint fingerprint) => _searcher.Search(fingerprint).Matches;

    public void Dispose()
    {
        _searcher.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
