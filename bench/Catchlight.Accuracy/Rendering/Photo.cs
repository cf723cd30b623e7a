using Catchlight.Imaging.Pixels;

namespace Catchlight.Accuracy.Rendering;

/// <summary>An original photograph.</summary>
/// <param name="Name">Its file's name with its folder's: unique.</param>
/// <param name="Set">The folder it comes from.</param>
/// <param name="Path">Its file.</param>
/// <param name="Image">Its pixels.</param>
internal sealed record Photo(string Name, string Set, string Path, RgbImage Image);
