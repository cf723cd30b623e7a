namespace Catchlight.Drift;

/// <summary>How long a browser takes for each of some pictures.</summary>
/// <param name="Browser">The version of Chromium.</param>
/// <param name="Ready">Milliseconds from a page that has nothing of the program yet until it is ready; the site is on the same machine.</param>
/// <param name="First">Milliseconds, of each the first picture of a page that was just opened and is ready.</param>
/// <param name="Second">The same picture once more on that page.</param>
/// <param name="LongestFrame">Milliseconds that the page took for one frame meanwhile, at most.</param>
internal sealed record SpeedRun(string Browser, IReadOnlyList<double> Ready, IReadOnlyList<double> First, IReadOnlyList<double> Second, IReadOnlyList<double> LongestFrame)
{
    public static async Task<SpeedRun> MeasureAsync(IEnumerable<PictureFile> files, Device device, CancellationToken cancellationToken)
    {
        List<double> ready = [], first = [], second = [], frames = [];
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ready.Add(Math.Round(await device.OpenAsync()));
            var one = await device.WorkAsync(file.Bytes);
            var two = await device.WorkAsync(file.Bytes);
            first.Add(Math.Round(one.Milliseconds));
            second.Add(Math.Round(two.Milliseconds));
            frames.Add(Math.Round(Math.Max(one.LongestFrame, two.LongestFrame)));
        }
        return new(device.Version, ready, first, second, frames);
    }

    public void Print(TextWriter to)
    {
        to.WriteLine($"Chromium {Browser}, {First.Count} pictures, median (least to most) in ms");
        foreach (var (name, values) in new[] { ("until ready", Ready), ("first picture of a page", First), ("once more", Second), ("longest frame", LongestFrame) })
            to.WriteLine($"| {name} | {Median(values):0} | {values.Min():0} to {values.Max():0} |");
    }

    private static double Median(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);
}
