using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;
using Catchlight.Guidance.Routes;

namespace Catchlight.Cli;

/// <summary>A plan as text for people.</summary>
internal static class PlanText
{
    /// <summary>Writes the steps in order, each with why, how, what to expect, and whom to turn to.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="content">The language that the plan is written in, for dates.</param>
    public static void Write(TextWriter output, Plan plan, LanguageContent content)
    {
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            var step = plan.Steps[i];
            output.WriteLine($"{i + 1}. {step.Title}");
            foreach (var text in new[] { step.Why, step.How, step.Expect })
                Write(output, text);
            foreach (var words in step.Words)
            {
                output.WriteLine($"   {words.Label}:");
                Write(output, words.Text, "     | ");
            }
            foreach (var (guide, sections) in step.Guides.Select(excerpt => (excerpt.Guide, excerpt.Sections)))
            {
                output.WriteLine($"   {guide.Name}");
                foreach (var section in sections)
                    Write(output, section.Text, "     ");
            }
            foreach (var route in step.Routes)
                Write(output, route, content);
            output.WriteLine();
        }
    }

    private static void Write(TextWriter output, RichText text, string indent = "   ")
    {
        foreach (var line in text.Plain.Split('\n').Where(line => line.Length > 0))
            output.WriteLine(indent + line);
    }

    private static void Write(TextWriter output, Route route, LanguageContent content)
    {
        output.WriteLine($"   > {route.Name}: {string.Join(", ", route.Contacts.Select(contact => contact.Say ?? contact.Value).Append(route.Url?.AbsoluteUri).OfType<string>())}");
        output.WriteLine($"     {route.What} {route.ForWhom}{(route.Hours is null ? "" : $" {route.Hours}")}");
        if (route.Doubt is not null)
            output.WriteLine($"     {route.Doubt}");
        output.WriteLine($"     ({route.Source.Name}, {content.Words.Format(route.Checked)})");
    }
}
