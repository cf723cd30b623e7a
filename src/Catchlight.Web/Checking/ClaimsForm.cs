using System.Globalization;
using Catchlight.Core.Checking;

namespace Catchlight.Web.Checking;

/// <summary>What the stranger said, as it was typed into a form.</summary>
/// <param name="Name">The name.</param>
/// <param name="Age">The age.</param>
/// <param name="Place">Where they say they live.</param>
/// <param name="Work">What they say they do.</param>
/// <param name="Mistakes">What cannot be so, in the order of the fields.</param>
internal sealed record ClaimsForm(string? Name, string? Age, string? Place, string? Work, IReadOnlyList<ClaimsMistake> Mistakes)
{
    /// <summary>The fields, as they are named in forms.</summary>
    public const string NameField = "name", AgeField = "age", PlaceField = "place", WorkField = "work";

    /// <summary>Sent in place of all others where the person does not want to say.</summary>
    public const string SkipField = "skip";

    /// <summary>Letters that a field may have.</summary>
    public const int MaxLength = 100;

    /// <summary>The highest age that is taken.</summary>
    public const int MaxAge = 120;

    /// <summary>All fields.</summary>
    public static IReadOnlyList<string> Fields { get; } = [NameField, AgeField, PlaceField, WorkField];

    /// <summary>The claims; null where there are mistakes.</summary>
    public Claims? Claims => Mistakes.Count > 0 ? null : new Claims(Name, Years(Age), Place, Work);

    /// <summary>Reads a form. White space around is left out; an empty field was not filled in.</summary>
    /// <param name="field">The text of a field; null where there is none.</param>
    public static ClaimsForm Read(Func<string, string?> field)
    {
        var (name, age, place, work) = (Text(field(NameField)), Text(field(AgeField)), Text(field(PlaceField)), Text(field(WorkField)));
        var mistakes = new List<ClaimsMistake>();
        if (name?.Length > MaxLength)
            mistakes.Add(new(NameField, TooLong("name")));
        if (age is not null && Years(age) is null)
            mistakes.Add(new(AgeField, $"Write the age as a number from 1 to {MaxAge}, like 32. Or leave it empty."));
        if (place?.Length > MaxLength)
            mistakes.Add(new(PlaceField, TooLong("place")));
        if (work?.Length > MaxLength)
            mistakes.Add(new(WorkField, TooLong("work")));
        return new(name, age, place, work, mistakes);
    }

    /// <summary>The form as these claims would have filled it in.</summary>
    public static ClaimsForm Of(Claims claims) => new(claims.Name, claims.Age?.ToString(CultureInfo.InvariantCulture), claims.Place, claims.Work, []);

    private static string? Text(string? typed) => typed?.Trim() is { Length: > 0 } text ? text : null;

    private static string TooLong(string what) => $"Write the {what} in {MaxLength} letters or fewer.";

    private static int? Years(string? age) => int.TryParse(age, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 1 and <= MaxAge ? years : null;
}

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Text">What to do about it, a plain sentence.</param>
internal sealed record ClaimsMistake(string Field, string Text);
