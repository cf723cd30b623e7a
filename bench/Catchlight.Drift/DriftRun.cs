using Catchlight.Imaging;
using Catchlight.Imaging.Wire;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Drift;

/// <summary>Checks a set of pictures in a browser and on the server.</summary>
internal static class DriftRun
{
    public static async Task<SetDrift> MeasureAsync(PictureSet set, Device device, References known, CancellationToken cancellationToken)
    {
        var decoder = new PictureDecoder();
        var drifts = new List<PictureDrift>();
        await device.OpenAsync();
        foreach (var file in set.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var worked = await device.WorkAsync(file.Bytes);
            var decoded = decoder.Decode(file.Bytes, cancellationToken) as Decoded;
            if (worked.Fingerprint is { } browser && decoded is { Image: var image })
            {
                var whole = Fingerprinter.ComputeQuery(image);
                drifts.Add(PictureDrift.Of(file.Name, browser, FingerprintRounding.Round(whole), whole, known));
            }
            else
            {
                drifts.Add(new PictureDrift(file.Name, null, 0, 0, worked.Fingerprint is null && decoded is null, true));
            }
        }
        return new SetDrift(set.Name, device.Version, drifts);
    }
}
