using System.Text;
using Catchlight.Imaging.Pixels;
using NetVips;

namespace Catchlight.Samples;

/// <summary>
/// The picture that a newcomer tries first: half of a photograph, compressed by one app, shown in a chat and caught in a screenshot, as
/// people have it when they want to check somebody.
/// </summary>
internal static class PhoneScreenshot
{
    private const int PhotoQuality = 60;
    private const int ScreenshotQuality = 75;

    // Shares of the sides: 0.708 × 0.708 is half of the area. The head stays in.
    private const double Side = 0.708;
    private const double Left = 0.17;
    private const double Top = 0.06;

    /// <summary>The screenshot as a JPEG of 720 × 1560 pixels.</summary>
    public static byte[] Draw(RgbImage photograph)
    {
        // The drawing is our own, so the loader that strangers' files never reach may read it.
        NetVips.NetVips.BlockUntrusted = false;
        Operation.Block("VipsForeignLoadSvg", false);
        using var screen = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(Screen(Convert.ToBase64String(Half(photograph)))));
        using var opaque = screen.Flatten(background: [255]);
        return opaque.JpegsaveBuffer(q: ScreenshotQuality, keep: Enums.ForeignKeep.None);
    }

    private static byte[] Half(RgbImage photograph)
    {
        using var bands = Image.NewFromMemoryCopy(photograph.Pixels, photograph.Width, photograph.Height, 3, Enums.BandFormat.Uchar);
        using var whole = bands.Copy(interpretation: Enums.Interpretation.Srgb);
        using var half = whole.Crop(
            (int)(Left * whole.Width), (int)(Top * whole.Height), (int)(Side * whole.Width), (int)(Side * whole.Height));
        return half.JpegsaveBuffer(q: PhotoQuality, keep: Enums.ForeignKeep.None);
    }

    private static string Screen(string jpeg) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="720" height="1560" font-family="DejaVu Sans">
          <defs><clipPath id="photo"><rect x="24" y="482" width="520" height="520" rx="28"/></clipPath></defs>
          <rect width="720" height="1560" fill="#f4f5f7"/>
          <rect width="720" height="182" fill="#ffffff"/>
          <rect y="181" width="720" height="1" fill="#dfe2e6"/>

          <g fill="#14181c">
            <text x="48" y="46" font-size="26" font-weight="bold">21:07</text>
            <rect x="556" y="36" width="6" height="10" rx="2"/><rect x="566" y="31" width="6" height="15" rx="2"/>
            <rect x="576" y="26" width="6" height="20" rx="2"/><rect x="586" y="21" width="6" height="25" rx="2"/>
          </g>
          <rect x="618" y="22" width="48" height="24" rx="7" fill="none" stroke="#14181c" stroke-width="2.5"/>
          <rect x="622" y="26" width="30" height="16" rx="4" fill="#14181c"/><rect x="668" y="29" width="4" height="10" rx="2" fill="#14181c"/>

          <path d="M44 104 L26 122 L44 140" fill="none" stroke="#2563c9" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>
          <circle cx="104" cy="122" r="36" fill="#8fa7bd"/>
          <text x="104" y="135" font-size="36" fill="#ffffff" text-anchor="middle">D</text>
          <text x="160" y="115" font-size="30" font-weight="bold" fill="#14181c">Daniel</text>
          <text x="160" y="149" font-size="22" fill="#3f8f5a">online</text>
          <rect x="596" y="106" width="42" height="32" rx="8" fill="none" stroke="#2563c9" stroke-width="4"/>
          <path d="M642 118 L660 108 L660 136 L642 126 Z" fill="#2563c9"/>

          <text x="360" y="232" font-size="20" fill="#7b858f" text-anchor="middle">Today</text>
          <rect x="24" y="256" width="328" height="70" rx="28" fill="#ffffff"/>
          <text x="50" y="300" font-size="26" fill="#14181c">Hi, nice to meet you!</text>
          <rect x="296" y="346" width="400" height="104" rx="28" fill="#2f6fde"/>
          <text x="322" y="390" font-size="26" fill="#ffffff">Hi Daniel.</text>
          <text x="322" y="426" font-size="26" fill="#ffffff">Sorry, do I know you?</text>

          <image x="24" y="482" width="520" height="520" clip-path="url(#photo)" preserveAspectRatio="xMidYMid slice" xlink:href="data:image/jpeg;base64,{jpeg}"/>
          <rect x="452" y="956" width="78" height="32" rx="16" fill="#000000" fill-opacity="0.5"/>
          <text x="491" y="980" font-size="20" fill="#ffffff" text-anchor="middle">21:05</text>

          <rect x="24" y="1022" width="450" height="70" rx="28" fill="#ffffff"/>
          <text x="50" y="1066" font-size="26" fill="#14181c">Not yet. That's me on holiday</text>
          <rect x="362" y="1112" width="334" height="70" rx="28" fill="#2f6fde"/>
          <text x="388" y="1156" font-size="26" fill="#ffffff">Oh, nice. Where is it?</text>
          <rect x="24" y="1202" width="124" height="70" rx="28" fill="#ffffff"/>
          <circle cx="62" cy="1237" r="7" fill="#9aa5af"/><circle cx="86" cy="1237" r="7" fill="#b9c1c9"/><circle cx="110" cy="1237" r="7" fill="#d3d9de"/>

          <rect y="1428" width="720" height="132" fill="#ffffff"/>
          <rect y="1428" width="720" height="1" fill="#dfe2e6"/>
          <path d="M44 1464 V1496 M28 1480 H60" stroke="#2563c9" stroke-width="5" stroke-linecap="round"/>
          <rect x="88" y="1450" width="520" height="60" rx="30" fill="#f4f5f7" stroke="#dfe2e6" stroke-width="2"/>
          <text x="116" y="1489" font-size="24" fill="#8b949d">Message</text>
          <path d="M640 1456 L690 1480 L640 1504 L650 1480 Z" fill="#2563c9"/>
          <rect x="240" y="1540" width="240" height="7" rx="3.5" fill="#14181c"/>
        </svg>
        """;
}
