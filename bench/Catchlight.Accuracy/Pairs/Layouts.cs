using Catchlight.Accuracy.Editing;
using Catchlight.Accuracy.Rendering;

namespace Catchlight.Accuracy.Pairs;

/// <summary>What different pictures may have in common without being the same photograph.</summary>
internal static class Layouts
{
    public static IReadOnlyList<(string Name, Func<Scene, Scene> Wrap)> All { get; } =
    [
        ("chat light", p => ChatScreen.Make(p, dark: false, 0.4, 3, "Anna")),
        ("chat dark", p => ChatScreen.Make(p, dark: true, 0.3, 5, "Chris W.")),
        ("dating light", p => DatingScreen.Make(p, dark: false, 0.6, "Anna, 24")),
        ("dating dark", p => DatingScreen.Make(p, dark: true, 0.9, "Mike, 31")),
        ("watermark", p => Overlays.Watermark(p.Cover(600, 600))),
        ("logo", p => Overlays.Logo(p.Cover(600, 600))),
        ("caption", p => Overlays.Caption(p.Cover(600, 600))),
        ("watermark, own shape", Overlays.Watermark),
        ("logo, own shape", Overlays.Logo),
        ("two captions, own shape", Overlays.TwoCaptions),
    ];
}
