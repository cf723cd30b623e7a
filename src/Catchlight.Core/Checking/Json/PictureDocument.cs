namespace Catchlight.Core.Checking.Json;

/// <summary>The picture that was checked.</summary>
/// <param name="Width">Pixels, upright.</param>
/// <param name="Height">Pixels, upright.</param>
/// <param name="Pdq">Its PDQ hash, 64 hexadecimal digits.</param>
/// <param name="Quality">How much structure the hash rests on, 0 to 100.</param>
public sealed record PictureDocument(int Width, int Height, string Pdq, int Quality);
