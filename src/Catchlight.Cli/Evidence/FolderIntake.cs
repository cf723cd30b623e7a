using Catchlight.Cli.Evidence.Chats;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Exhibits;
using Catchlight.Evidence.Packing;
using Catchlight.Evidence.Words;
using Catchlight.Imaging.Hashing;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Cli.Evidence;

/// <summary>Takes a folder through the one door into a pack, and reads the chats in it.</summary>
/// <param name="log">Where each file is written down.</param>
/// <param name="words">The language of the pack.</param>
internal sealed class FolderIntake(EvidenceLog log, PackWords words)
{
    private readonly ExhibitIntake _intake = new(PdqAsync);

    /// <summary>What goes into the pack.</summary>
    public async Task<PackContents> TakeAsync(EvidenceFolder folder, CancellationToken cancellationToken)
    {
        var (exhibits, recorded, chats) = (new List<Exhibit>(), new List<RecordedFile>(), new ChatReading(words));
        foreach (var file in folder.Files)
        {
            var statement = folder.Pictures!.Find(file.Name);
            switch (await _intake.TakeAsync(file, statement, cancellationToken))
            {
                case Taken { Exhibit: var exhibit }:
                    var isChat = exhibit.Kind is ExhibitKind.Note or ExhibitKind.Chat or ExhibitKind.Email && await chats.ReadAsync(file, cancellationToken);
                    exhibits.Add(isChat && exhibit.Kind == ExhibitKind.Note ? exhibit.AsChat() : exhibit);
                    log.Append(LogAction.Added, ("name", file.Name), ("bytes", file.Length), ("said", Said(statement)));
                    break;
                case Recorded { File: var record }:
                    recorded.Add(record);
                    log.Append(LogAction.Recorded, ("name", file.Name), ("bytes", file.Length), ("said", Said(statement)), ("reason", KebabNames.Of(record.Reason)), ("sha256", record.Sha256));
                    break;
            }
        }
        return ChatsOfCase.Join(new PackContents(folder.Case, exhibits, recorded) { Words = words }, [chats], cancellationToken);
    }

    private static string? Said(PictureStatement? statement) => statement is null ? null : KebabNames.Of(statement.Kind);

    private static async Task<string?> PdqAsync(Stream picture, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await picture.CopyToAsync(bytes, cancellationToken);
        return new PictureDecoder().Decode(bytes.ToArray(), cancellationToken) is Decoded { Image: var image } ? PdqHasher.Hash(image).Hash.ToString() : null;
    }
}
