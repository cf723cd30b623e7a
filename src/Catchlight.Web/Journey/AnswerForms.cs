using Catchlight.Guidance.Answering;
using Catchlight.Guidance.Questions;
using Microsoft.Extensions.Primitives;

namespace Catchlight.Web.Journey;

/// <summary>
/// Takes an answer, gives all answers to the browser to keep, and leads on. The person arrives at a page by an ordinary link then: the
/// browser's back works and never asks to send anything again. A browser that keeps no cookies is shown the next page in place of
/// the redirect, with the answers in a hidden field. docs/adr/0007-answers-travel-with-the-person.md says why.
/// </summary>
/// <remarks>
/// No antiforgery token: it would need a second cookie, and there is nothing on the server that a foreign form could change.
/// What another site sends is dropped where the browser says so.
/// </remarks>
internal sealed class AnswerForms(RequestDelegate next, AnswerCookie cookie)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var isQuestion = HelpAddresses.TryQuestion(request.Path.Value, out var question);
        var isCode = request.Path == HelpAddresses.Code;
        if (!HttpMethods.IsPost(request.Method) || !(isQuestion || isCode))
        {
            await next(context);
            return;
        }
        if (request.Headers["Sec-Fetch-Site"] is [{ } from] && from is not ("same-origin" or "none"))
        {
            LeadTo(context, new(request.Path.Value!));
            return;
        }
        if (await ReadAsync(request) is not { } form)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var kept = cookie.Read(request);
        var (answers, to) = isQuestion ? Answered(question, form, kept) : Opened(form, kept);
        cookie.Write(context, answers);
        if (request.Cookies.ContainsKey(AnswerCookie.Name))
        {
            LeadTo(context, to);
            return;
        }
        // The page with the form has offered a cookie, and the browser did not take it.
        context.Features.Set(new AnswerSlip(answers, Began: true));
        request.Method = HttpMethods.Get;
        request.QueryString = to.Again ? new("?" + AnswerFields.Broken) : QueryString.Empty;
        request.Path = to.Path;
        await next(context);
    }

    private static (Answers Answers, Destination To) Answered(QuestionId question, IFormCollection form, Answers? kept)
    {
        var before = kept ?? (AnswersCode.TryDecode(form[AnswerFields.Code], out var sent) ? sent : Answers.Nothing);
        var after = QuestionFlow.Apply(question, before, form.ContainsKey(AnswerFields.Skip) ? [] : Values(form[AnswerFields.Answer]));
        return (after, new(form[AnswerFields.Then].ToString() switch
        {
            // Whoever says that they are not safe is shown the number at once, wherever they came from.
            _ when question == QuestionFlow.First && QuestionFlow.IsCrisis(after) => HelpAddresses.Urgent,
            AnswerFields.ThenAnswers => HelpAddresses.Answers,
            AnswerFields.ThenUrgent => HelpAddresses.Urgent,
            _ => QuestionFlow.Next(question, after) is { } following ? HelpAddresses.Question(following) : HelpAddresses.Plan,
        }));
    }

    private static (Answers Answers, Destination To) Opened(IFormCollection form, Answers? kept) =>
        AnswersCode.TryDecode(form[AnswerFields.Code], out var answers)
            ? (answers, new(HelpAddresses.Plan))
            : (kept ?? Answers.Nothing, new(HelpAddresses.Code, Again: true));

    private static string[] Values(StringValues sent) => [.. sent.OfType<string>().Where(value => value.Length > 0)];

    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        try
        {
            return request.HasFormContentType ? await request.ReadFormAsync(request.HttpContext.RequestAborted) : null;
        }
        catch (InvalidDataException)
        {
            return null; // more fields, or longer ones, than any form of ours has
        }
    }

    private static void LeadTo(HttpContext context, Destination to)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.PathBase + to.Path + (to.Again ? "?" + AnswerFields.Broken : "");
    }

    private readonly record struct Destination(string Path, bool Again = false);
}
