using Catchlight.Index.Words;
using Catchlight.VocabularyTraining;

// dotnet run -c Release --project bench/Catchlight.Vocabulary -- [--decoder] FOLDER... -o FILE
var folders = new List<string>();
string? output = null;
var decoder = false;
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "-o" && i + 1 < args.Length)
        output = args[++i];
    else if (args[i] == "--decoder")
        decoder = true;
    else
        folders.Add(args[i]);
}
if (folders.Count == 0 || output is null)
{
    Console.Error.WriteLine("Usage: Catchlight.Vocabulary [--decoder] FOLDER... -o FILE");
    return 2;
}

var descriptors = TrainingDescriptors.FromFolders(folders, Console.Error.WriteLine);
if (decoder)
{
    // For the vocabulary that is there.
    File.WriteAllBytes(output, DecoderTrainer.Train(descriptors, Vocabulary.Default));
    Console.WriteLine($"{output}: for vocabulary {Vocabulary.Default.Id:x16}, from {descriptors.Count} descriptors");
    return 0;
}
var file = VocabularyTrainer.Train(descriptors, Console.Error.WriteLine);
File.WriteAllBytes(output, file);
Console.WriteLine($"{output}: {file.Length} bytes, id {Vocabulary.Read(file).Id:x16}, from {descriptors.Count} descriptors");
return 0;
