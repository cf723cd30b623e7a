using Catchlight.Guidance.Content;

namespace Catchlight.Web.Languages;

/// <summary>
/// Takes the language from the first part of the address (<c>/es/…</c>), which then counts as the base of all addresses. Nothing
/// is remembered and nothing is guessed: links keep the language.
/// </summary>
internal sealed class LanguagePrefix(RequestDelegate next, ContentBundle content)
{
    public Task InvokeAsync(HttpContext context)
    {
        var found = content.Languages.FirstOrDefault(language =>
            SiteLanguage.PrefixOf(language.Words.Code) is { Length: > 0 } prefix
            && context.Request.Path.StartsWithSegments(prefix, StringComparison.Ordinal));
        if (found is null)
        {
            context.Features.Set(new SiteLanguage(content.Language(null), ""));
            return next(context);
        }
        var language = new SiteLanguage(found, SiteLanguage.PrefixOf(found.Words.Code));
        context.Request.Path.StartsWithSegments(language.Prefix, out var rest);
        context.Request.PathBase = context.Request.PathBase.Add(language.Prefix);
        context.Request.Path = rest.HasValue ? rest : "/";
        context.Features.Set(language);
        return next(context);
    }
}
