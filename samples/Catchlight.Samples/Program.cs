using System.Globalization;
using Catchlight.Samples;

// How samples/demonstration.warc.gz and samples/man-in-hat-screenshot.jpg are made. PHOTOS holds the photographs of WordPress' theme
// Twenty Twenty-Five with their list of sources, SOURCES.txt; DAY is the day of making, which becomes the day of capture: 2026-11-26.
// The same photographs and day give the same pages and pictures. The screenshot's words are set in DejaVu Sans (Debian: fonts-dejavu-core).
const string Usage = "Usage: Catchlight.Samples PHOTOS DAY OUTPUT";
if (args.Length != 3 || !DateOnly.TryParseExact(args[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
{
    Console.Error.WriteLine(Usage);
    return 2;
}
try
{
    var photographs = Photographs.Load(args[0]);
    var archive = Path.Combine(args[2], "demonstration.warc.gz");
    DemonstrationCollection.Write(photographs, day, archive);
    Console.WriteLine($"{archive}: {photographs.Count} pages, {photographs.Sum(page => page.Pictures.Count)} pictures, {new FileInfo(archive).Length} bytes");

    var hat = photographs.SelectMany(page => page.Pictures).Single(picture => picture.FileName == "man-in-hat.webp");
    var screenshot = Path.Combine(args[2], "man-in-hat-screenshot.jpg");
    File.WriteAllBytes(screenshot, PhoneScreenshot.Draw(hat.Image));
    Console.WriteLine($"{screenshot}: {new FileInfo(screenshot).Length} bytes");
    return 0;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine(e.Message);
    return 3;
}
