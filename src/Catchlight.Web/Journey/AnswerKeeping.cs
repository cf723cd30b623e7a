using Catchlight.Guidance.Answering;

namespace Catchlight.Web.Journey;

/// <summary>Hands the answers of the request to the page, and gives them to the browser again where the page uses them.</summary>
internal sealed class AnswerKeeping(RequestDelegate next, AnswerCookie cookie)
{
    public Task InvokeAsync(HttpContext context)
    {
        var sent = context.Features.Get<AnswerSlip>()?.Answers ?? cookie.Read(context.Request);
        context.Features.Set(new AnswerSlip(sent ?? Answers.Nothing, Began: sent is not null));
        if (context.GetEndpoint()?.Metadata.GetMetadata<KeepsAnswersAttribute>() is not null)
            cookie.Write(context, sent ?? Answers.Nothing);
        return next(context);
    }
}
