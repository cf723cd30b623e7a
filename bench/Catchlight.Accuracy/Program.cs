using System.Globalization;
using Catchlight.Accuracy;
using Catchlight.Imaging.Features;
using Catchlight.Imaging.Geometry;

// How the tables of docs/measurements/features.md are made. DATA holds photos-dev, photos-cc0 and portraits-dev; EVERY takes only each
// n-th picture or pair (default 1), FEATURES is how many of the query are used (default 500), EDIT measures one edit alone.
const string Usage = "Catchlight.Accuracy DATA recall|unrelated|layouts [EVERY [FEATURES [EDIT]]]";
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var every = 1;
var features = FeatureOptions.Default.MaxFeatures;
if (args.Length is < 2 or > 5 || (args.Length > 2 && !int.TryParse(args[2], out every)) || (args.Length > 3 && !int.TryParse(args[3], out features)) || every < 1)
{
    Console.Error.WriteLine(Usage);
    return 2;
}
var data = args[0];
var edit = args.Length > 4 ? args[4] : null;
switch (args[1])
{
    case "recall":
        Recall.Measure(data, "photos-dev", every, features, edit);
        Recall.Measure(data, "portraits-dev", every, features, edit);
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
        Console.Error.WriteLine(Usage);
        return 2;
}
