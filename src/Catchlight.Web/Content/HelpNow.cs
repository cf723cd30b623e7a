using System.Text.Json;
using System.Text.Json.Serialization;

namespace Catchlight.Web.Content;

/// <summary>The page for someone to whom it has happened: what to do, in order, and where to turn in the UK.</summary>
/// <param name="Checked">When the words and routes were last checked against their sources.</param>
/// <param name="Steps">What to do, in order.</param>
/// <param name="Routes">Where to turn.</param>
internal sealed record HelpNow(DateOnly Checked, IReadOnlyList<HelpStep> Steps, IReadOnlyList<HelpRoute> Routes)
{
    /// <summary>Reads the content that is inside this assembly.</summary>
    public static HelpNow Read()
    {
        using var stream = typeof(HelpNow).Assembly.GetManifestResourceStream("help-now.json")
            ?? throw new InvalidOperationException("The site was built without its help page (help-now.json).");
        return JsonSerializer.Deserialize(stream, HelpNowJson.Default.HelpNow)
            ?? throw new InvalidDataException("help-now.json is empty.");
    }
}

/// <summary>One thing to do.</summary>
internal sealed record HelpStep(string Title, IReadOnlyList<string> Text);

/// <summary>One place to turn to.</summary>
/// <param name="Name">Who answers.</param>
/// <param name="Place">The part of the UK it serves, in words.</param>
/// <param name="ForWhom">Who may use it, in words.</param>
/// <param name="What">What it does.</param>
/// <param name="Phone">Digits as dialled in the UK, with spaces; null where there is none to show.</param>
/// <param name="Text">What to send by text message instead, in words.</param>
/// <param name="Url">Its page, only where a source was seen to give it.</param>
/// <param name="Hours">When it answers, where known.</param>
/// <param name="SourceName">Who says so.</param>
/// <param name="SourceUrl">Where they say so.</param>
/// <param name="SourceDate">When they said so, in words.</param>
internal sealed record HelpRoute(
    string Name, string Place, string ForWhom, string What,
    string SourceName, Uri SourceUrl, string SourceDate, string? Phone = null, string? Text = null, Uri? Url = null, string? Hours = null)
{
    /// <summary>The phone number as a link that a phone can dial: short codes stay short.</summary>
    public string? PhoneLink => Phone is null ? null : "tel:" + Phone.Replace(" ", "", StringComparison.Ordinal);
}

[JsonSerializable(typeof(HelpNow))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class HelpNowJson : JsonSerializerContext;
