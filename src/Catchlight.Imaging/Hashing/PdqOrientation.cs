namespace Catchlight.Imaging.Hashing;

/// <summary>The eight ways to turn and mirror a picture, in the order and with the meaning of the PDQ reference.</summary>
public enum PdqOrientation
{
    /// <summary>As it is.</summary>
    Original,

    /// <summary>Turned by a quarter, counter-clockwise.</summary>
    Rotate90,

    /// <summary>Turned by a half.</summary>
    Rotate180,

    /// <summary>Turned by a quarter, clockwise.</summary>
    Rotate270,

    /// <summary>Upside down: top and bottom change places.</summary>
    FlipX,

    /// <summary>Mirrored: left and right change places.</summary>
    FlipY,

    /// <summary>Mirrored at the diagonal from the top left.</summary>
    FlipPlus,

    /// <summary>Mirrored at the diagonal from the top right.</summary>
    FlipMinus,
}
