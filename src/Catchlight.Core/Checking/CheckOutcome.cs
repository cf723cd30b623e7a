using Catchlight.Imaging.Pixels;

namespace Catchlight.Core.Checking;

/// <summary>What came of checking one picture file: <see cref="PictureChecked"/> or <see cref="PictureRefused"/>.</summary>
public abstract record CheckOutcome;

/// <summary>It was checked.</summary>
/// <param name="Report">What was found out.</param>
/// <param name="Image">The pixels, upright, for drawing on.</param>
public sealed record PictureChecked(CheckReport Report, RgbImage Image) : CheckOutcome;

/// <summary>There is no picture to be had from the file.</summary>
/// <param name="Reason">For people: one or two plain sentences, without the file's name.</param>
public sealed record PictureRefused(string Reason) : CheckOutcome;
