using System.Globalization;
using Catchlight.Guidance.Removals;

namespace Catchlight.Guidance.Content;

/// <summary>Reads <c>removals/*.md</c>: the sections that <see cref="Removal"/> names, and in the front matter <c>law</c> and, where the law names them, <c>hours</c>.</summary>
internal static class RemovalReader
{
    public static Removal Read(FrontMatter matter)
    {
        var law = Kebab.Parse<RemovalLaw>(matter.Require("law"));
        if (law is null)
            matter.Problem("'law' is not one that there are requests for");
        int? hours = null;
        if (matter.Optional("hours") is { } text)
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                hours = number;
            else
                matter.Problem($"'hours' is not a number: {text}");
        }
        foreach (var (name, _) in matter.Sections.Where(section => !Removal.PartNames.Contains(section.Name)))
            matter.Problem($"section '## {name}' is no part of a request");
        matter.Require("audience");
        return new(
            law ?? default, matter.Id, matter.Require("title"), hours, Section(Removal.AboutName), Section(Removal.RequestName), Section(Removal.RequestForAnotherName),
            Section(Removal.StatementName), Section(Removal.StatementForAnotherName),
            new(matter.Require("source"), matter.OptionalUrl("sourceUrl"), matter.SourceDate("sourceDate")), matter.Review());

        RichText Section(string name)
        {
            var found = matter.Sections.Where(section => section.Name == name).ToList();
            if (found.Count == 1)
                return found[0].Text;
            matter.Problem($"section '## {name}' has to be there once");
            return RichText.Empty;
        }
    }
}
