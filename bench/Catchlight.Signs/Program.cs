using System.Text.Json;
using Catchlight.Signs;
using Catchlight.Tests.Shared;

// artifacts/bin/Catchlight.Signs/release/Catchlight.Signs measure DATA BOOK [OUT.json]
// artifacts/bin/Catchlight.Signs/release/Catchlight.Signs explain BOOK [all]
switch (args)
{
    case ["measure", var data, var book, .. var output]:
        var measurement = new Measurement(data, ScriptBook.Read(book));
        measurement.Run();
        foreach (var set in measurement.Rows.GroupBy(row => row.Set))
        {
            Console.WriteLine($"\n| {set.Key} | signs | rough patterns |\n|---|---|---|");
            foreach (var row in set)
                Console.WriteLine($"| {row.What} | {row.Ours:0.##} | {row.Rough:0.##} |");
        }
        if (output is [var file])
            File.WriteAllText(file, JsonSerializer.Serialize(measurement.Rows, new JsonSerializerOptions { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase }) + "\n");
        return 0;
    case ["explain", var book, .. var rest]:
        Explaining.Print(ScriptBook.Read(book), rest is ["all"]);
        return 0;
    case ["rows"]:
        foreach (var sign in Catchlight.Conversations.Signs.AllSigns.InOrder)
            Console.WriteLine($"| `{sign.Id}` | {Catchlight.Conversations.Kinds.SignNames.Of(sign.Stage)} | {sign.Weight} | {sign.Reason} | {sign.Source} |");
        return 0;
    default:
        Console.Error.WriteLine("Usage: Catchlight.Signs measure DATA BOOK [OUT.json] | explain BOOK [all]");
        return 2;
}
