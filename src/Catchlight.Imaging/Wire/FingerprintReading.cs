namespace Catchlight.Imaging.Wire;

/// <summary>What came of reading a message: <see cref="FingerprintRead"/> or <see cref="FingerprintRefused"/>.</summary>
public abstract record FingerprintReading;

/// <summary>It is a message.</summary>
/// <param name="Message">What it says.</param>
public sealed record FingerprintRead(FingerprintMessage Message) : FingerprintReading;

/// <summary>It is none that this program reads.</summary>
/// <param name="Reason">What is wrong, one sentence.</param>
public sealed record FingerprintRefused(string Reason) : FingerprintReading;
