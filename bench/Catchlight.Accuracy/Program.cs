using System.Globalization;
using Catchlight.Accuracy;
using Catchlight.Imaging.Geometry;

// How the tables of docs/measurements/features.md are made:
//   Catchlight.Accuracy DATA recall|unrelated|layouts [EVERY]
// DATA holds photos-dev, photos-cc0 and portraits-dev; EVERY takes only each n-th picture or pair, default 1.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length is < 2 or > 3 || (args.Length == 3 && (!int.TryParse(args[2], out var parsed) || parsed < 1)))
{
    Console.Error.WriteLine("Catchlight.Accuracy DATA recall|unrelated|layouts [EVERY]");
    return 2;
}
var data = args[0];
var every = args.Length == 3 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
switch (args[1])
{
    case "recall":
        Recall.Measure(data, "photos-dev", every);
        Recall.Measure(data, "portraits-dev", every);
        return 0;
    case "unrelated":
        Unrelated.Measure([.. Photographs.Load(data, "photos-dev"), .. Photographs.Load(data, "photos-cc0"), .. Photographs.Load(data, "portraits-dev")], every, AlignerOptions.Default with { MinInliers = 4 });
        return 0;
    case "layouts":
        List<Photograph> pictures = [.. Photographs.Load(data, "portraits-dev"), .. Photographs.Load(data, "photos-cc0")];
        foreach (var (name, wrap) in Edits.Layouts)
        {
            Console.WriteLine(name);
            Unrelated.Measure([.. pictures.Select(p => p.Edited(name, wrap))], every, AlignerOptions.Default);
        }
        return 0;
    default:
        Console.Error.WriteLine("recall, unrelated or layouts");
        return 2;
}
