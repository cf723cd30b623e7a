using Catchlight.Imaging.Pixels;

namespace Catchlight.Samples;

/// <summary>One page of a stock site or museum, and the photographs that are taken from it.</summary>
/// <param name="Title">What the list of sources calls the photograph.</param>
/// <param name="Address">The page, absolute.</param>
/// <param name="Pictures">At least one; several are several cuts of one photograph.</param>
internal sealed record SourcePage(string Title, Uri Address, IReadOnlyList<SourcePicture> Pictures);

/// <summary>One photograph as it lies in the folder.</summary>
/// <param name="FileName">Its name there.</param>
/// <param name="Image">Its pixels.</param>
internal sealed record SourcePicture(string FileName, RgbImage Image);
