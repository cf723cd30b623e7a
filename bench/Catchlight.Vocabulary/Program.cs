using Catchlight.Index.Words;
using Catchlight.VocabularyTraining;

// dotnet run -c Release --project bench/Catchlight.Vocabulary -- FOLDER... -o FILE
var folders = new List<string>();
string? output = null;
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "-o" && i + 1 < args.Length)
        output = args[++i];
    else
        folders.Add(args[i]);
}
if (folders.Count == 0 || output is null)
{
    Console.Error.WriteLine("Usage: Catchlight.Vocabulary FOLDER... -o FILE");
    return 2;
}

var descriptors = TrainingDescriptors.FromFolders(folders, Console.Error.WriteLine);
var file = VocabularyTrainer.Train(descriptors, Console.Error.WriteLine);
File.WriteAllBytes(output, file);
Console.WriteLine($"{output}: {file.Length} bytes, id {Vocabulary.Read(file).Id:x16}, from {descriptors.Count} descriptors");
return 0;
