namespace Catchlight.Web.Casework.Packs;

/// <summary>What a device says of a file without opening it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Changed">When it was last changed, in milliseconds since 1970 (UTC); null where the device does not say.</param>
internal sealed record FileFacts(string Name, long Length, long? Changed);
