namespace Catchlight.Core.Elsewhere;

/// <summary>Which search engines of others may be asked, and what that may cost. By default none: a provider without a key does not exist.</summary>
public sealed record ElsewhereOptions
{
    /// <summary>The environment variable with the key of TinEye.</summary>
    public const string TinEyeVariable = "CATCHLIGHT_TINEYE_KEY";

    /// <summary>The environment variable with the key of Google Cloud Vision.</summary>
    public const string GoogleVisionVariable = "CATCHLIGHT_GOOGLE_VISION_KEY";

    /// <summary>The environment variable with another address of TinEye's API.</summary>
    public const string TinEyeAddressVariable = "CATCHLIGHT_TINEYE_ADDRESS";

    /// <summary>The environment variable with another address of Google Cloud Vision.</summary>
    public const string GoogleVisionAddressVariable = "CATCHLIGHT_GOOGLE_VISION_ADDRESS";

    private static readonly Uri TinEye = new("https://api.tineye.com/rest/search/");
    private static readonly Uri GoogleVision = new("https://vision.googleapis.com/v1/images:annotate");

    /// <summary>The operator's key of the TinEye API; null or white space: TinEye is not asked.</summary>
    public string? TinEyeKey { get; init; }

    /// <summary>The operator's key of Google Cloud Vision; null or white space: Google is not asked.</summary>
    public string? GoogleVisionKey { get; init; }

    /// <summary>Where the TinEye API is, or a gateway of the operator's that stands for it.</summary>
    public Uri TinEyeAddress { get; init; } = TinEye;

    /// <summary>Where Google Cloud Vision is, or a gateway of the operator's that stands for it.</summary>
    public Uri GoogleVisionAddress { get; init; } = GoogleVision;

    /// <summary>How long all providers together may take, tries again included. 100 ms to 60 s; default 8 s.</summary>
    public TimeSpan Budget
    {
        get;
        init => field = value >= TimeSpan.FromMilliseconds(100) && value <= TimeSpan.FromSeconds(60) ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = TimeSpan.FromSeconds(8);

    /// <summary>How often a provider may be asked within 24 hours: each time costs the operator money. At least 1; default 200.</summary>
    public int SearchesADay
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 200;

    /// <summary>What the environment says. Keys come from there and not from the command line, which every user of the machine can read.</summary>
    /// <exception cref="UriFormatException">An address is none.</exception>
    public static ElsewhereOptions FromEnvironment() => new()
    {
        TinEyeKey = Environment.GetEnvironmentVariable(TinEyeVariable),
        TinEyeAddress = Address(TinEyeAddressVariable) ?? TinEye,
        GoogleVisionKey = Environment.GetEnvironmentVariable(GoogleVisionVariable),
        GoogleVisionAddress = Address(GoogleVisionAddressVariable) ?? GoogleVision,
    };

    private static Uri? Address(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } address ? new Uri(address, UriKind.Absolute) : null;
}
