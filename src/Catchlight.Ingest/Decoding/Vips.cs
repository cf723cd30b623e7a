using NetVips;

namespace Catchlight.Ingest.Decoding;

/// <summary>
/// libvips as this process uses it: only the seven loaders that are needed can run at all, nothing is cached, and no
/// threads of its own are started, because callers decode several pictures at once already.
/// </summary>
internal static class Vips
{
    private static readonly string[] Loaders =
    [
        "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif", "VipsForeignLoadTiff", "VipsForeignLoadHeif",
    ];

    // Kept alive for the native side.
    private static readonly Log.LogDelegate Silence = (_, _, _) => { };

    private static readonly bool Started = Start();

    /// <summary>Sets libvips up, once a process; call before any use.</summary>
    public static void Use() => _ = Started;

    private static bool Start()
    {
        // Warnings about odd files belong in no terminal of ours: what matters comes back as an outcome.
        foreach (var domain in new[] { "VIPS", "GLib", "GLib-GObject" })
            Log.SetLogHandler(domain, Enums.LogLevelFlags.Warning | Enums.LogLevelFlags.Critical | Enums.LogLevelFlags.Message, Silence);
        NetVips.NetVips.BlockUntrusted = true;
        Operation.Block("VipsForeignLoad", true);
        foreach (var loader in Loaders)
            Operation.Block(loader, false);
        Cache.Max = 0;
        Cache.MaxMem = 0;
        Cache.MaxFiles = 0;
        NetVips.NetVips.Concurrency = 1;
        return true;
    }
}
