using System.CommandLine;
using Catchlight.Imaging.Hashing;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Cli.Commands;

/// <summary><c>hash</c>: PDQ hashes in the format of the reference tool.</summary>
internal static class HashCommand
{
    public static Command Create()
    {
        var pictures = new Argument<string[]>("PICTURE") { Description = "Picture files.", Arity = ArgumentArity.OneOrMore };
        var dihedral = new Option<bool>("--dihedral") { Description = "Eight lines a picture: as it is, turned by 90, 180 and 270 degrees, upside down, mirrored, and mirrored at both diagonals." };
        var fast = new Option<bool>("--fast") { Description = "Decodes no more of a JPEG than its hash needs: faster, and a few bits off at times." };
        var command = new CatchlightCommand(
            "hash", "Prints the PDQ hash of pictures, one line each: hash,quality,path. The pixels are taken as they are stored, as the PDQ reference tool does.", "catchlight hash holiday.jpg portrait.png")
        {
            pictures, dihedral, fast,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed.GetValue(pictures)!, parsed.GetValue(dihedral), parsed.GetValue(fast), cancellationToken)));
        return command;
    }

    private static int Run(string[] paths, bool dihedral, bool fast, CancellationToken cancellationToken)
    {
        var decoder = new PictureDecoder(new DecoderOptions { AsStored = true });
        var exit = ExitCode.Done;
        foreach (var path in paths)
        {
            if (fast && FastHasher.HashFile(path) is var (hashes, quality))
            {
                Write(hashes, quality, dihedral, path);
                continue;
            }
            switch (decoder.DecodeFile(path, cancellationToken))
            {
                case Decoded { Image: var image }:
                    (hashes, quality) = PdqHasher.HashDihedral(image);
                    Write(hashes, quality, dihedral, path);
                    break;
                case var outcome:
                    Failures.Tell(path, ((Refused)outcome).Message);
                    exit = ExitCode.Unreadable;
                    break;
            }
        }
        return exit;
    }

    private static void Write(PdqDihedral hashes, PdqQuality quality, bool dihedral, string path)
    {
        for (var i = 0; i < (dihedral ? hashes.Count : 1); i++)
            Console.Out.WriteLine($"{hashes[i]},{quality},{path}");
    }
}
