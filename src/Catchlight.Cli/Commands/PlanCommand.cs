using System.CommandLine;
using System.Globalization;
using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Content;
using Catchlight.Guidance.Plans;
using Catchlight.Guidance.Questions;

namespace Catchlight.Cli.Commands;

/// <summary><c>plan</c>: what to do when somebody is being blackmailed, for an adviser to read out or send.</summary>
internal static class PlanCommand
{
    private const int OldestAge = 120;

    public static Command Create()
    {
        var country = new Option<string?>("--country") { Description = "Two letters: GB, FR, US, … For a nation of the United Kingdom: GB-ENG, GB-SCT, GB-WLS or GB-NIR.", HelpName = "CODE" };
        country.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Place.TryParse(result.Tokens[0].Value, out _))
                result.AddError($"'{result.Tokens[0].Value}' is not a country code such as FR, GB or GB-SCT.");
        });
        var age = new Option<int?>("--age") { Description = "Age in years of the person it happened to. Without it the plan is one for someone who may be under 18.", HelpName = "YEARS" };
        age.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out var years) && years is >= 0 and <= OldestAge))
                result.AddError($"An age is a number from 0 to {OldestAge}.");
        });
        var language = SharedOptions.Language("Language of the plan.");
        var json = SharedOptions.Json();
        var command = new CatchlightCommand(
            "plan", "Prints what to do, step by step, for someone who is being blackmailed.", "catchlight plan --country GB-SCT --age 15 --happened says-has-pictures --apps instagram snapchat")
        {
            country, age, language, json,
        };
        var questions = ContentBundle.Embedded.Language(null).Questions.Values
            .Where(question => question.Id is not (QuestionId.Country or QuestionId.Nation or QuestionId.Age))
            .ToDictionary(question => question.Id, OptionFor);
        foreach (var option in questions.Values)
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var years = parsed.GetValue(age);
            var answers = new Answers { Age = AgeGroups.FromYears(years), Place = parsed.GetValue(country) is { } code ? Place.Parse(code, CultureInfo.InvariantCulture) : null };
            foreach (var (question, option) in questions.OrderBy(pair => pair.Key))
                if (parsed.GetValue(option) is { Length: > 0 } values)
                    answers = QuestionFlow.Apply(question, answers, values);
            var plan = new PlanBuilder(ContentBundle.Embedded.Language(parsed.GetValue(language))).Build(answers);
            if (parsed.GetValue(json))
                Console.Out.WriteLine(PlanJson.Write(plan, years));
            else
                PlanText.Write(Console.Out, plan, ContentBundle.Embedded.Language(plan.Language));
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string[]> OptionFor(Question question)
    {
        var values = question.Options.Select(option => option.Value).ToArray();
        var option = new Option<string[]>("--" + NameOf(question.Id))
        {
            Description = question.Title,
            HelpName = string.Join('|', values),
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = question.Many,
        };
        option.AcceptOnlyFromAmong(values);
        if (!question.Many)
            option.Validators.Add(result =>
            {
                if (result.Tokens.Count > 1)
                    result.AddError($"--{NameOf(question.Id)} takes one answer.");
            });
        return option;
    }

    private static string NameOf(QuestionId id) => id switch
    {
        QuestionId.HasPicture => "has-picture",
        _ => id.ToString().ToLowerInvariant(),
    };
}
