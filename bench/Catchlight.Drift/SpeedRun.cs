namespace Catchlight.Drift;

/// <summary>How long a browser takes for each of some pictures.</summary>
/// <param name="Browser">The version of Chromium.</param>
/// <param name="First">Milliseconds, of each the first picture of a page that was just opened and is ready.</param>
/// <param name="Second">The same picture once more on that page.</param>
/// <param name="LongestFrame">Milliseconds that the page took for one frame meanwhile, at most.</param>
internal sealed record SpeedRun(string Browser, IReadOnlyList<double> First, IReadOnlyList<double> Second, IReadOnlyList<double> LongestFrame)
{
    public static async Task<SpeedRun> MeasureAsync(IEnumerable<PictureFile> files, Device device, CancellationToken cancellationToken)
    {
        List<double> first = [], second = [], frames = [];
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await device.OpenAsync();
            var one = await device.WorkAsync(file.Bytes);
            var two = await device.WorkAsync(file.Bytes);
            first.Add(Math.Round(one.Milliseconds));
            second.Add(Math.Round(two.Milliseconds));
            frames.Add(Math.Round(Math.Max(one.LongestFrame, two.LongestFrame)));
        }
        return new(device.Version, first, second, frames);
    }

    public void Print(TextWriter to)
    {
        to.WriteLine($"Chromium {Browser}, {First.Count} pictures, median (least to most) in ms");
        foreach (var (name, values) in new[] { ("first picture of a page", First), ("once more", Second), ("longest frame", LongestFrame) })
            to.WriteLine($"| {name} | {Median(values):0} | {values.Min():0} to {values.Max():0} |");
    }

    private static double Median(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);
}
