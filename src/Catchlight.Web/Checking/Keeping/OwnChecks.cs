using Catchlight.Core.Checking;
using Catchlight.Core.Elsewhere;

namespace Catchlight.Web.Checking.Keeping;

/// <summary>The check of the person who asks: the cookie in their browser and what is kept under it.</summary>
internal sealed class OwnChecks(KeptChecks kept)
{
    /// <summary>The person's check; null where there is none, or none any more.</summary>
    public KeptCheck? Find(HttpContext context) => CheckCookie.Read(context.Request) is { } key ? kept.Find(key) : null;

    /// <summary>Keeps a new check in place of the one before.</summary>
    public void Begin(HttpContext context, KeptCheck check)
    {
        if (CheckCookie.Read(context.Request) is { } before)
            kept.Forget(before);
        CheckCookie.Write(context, kept.Keep(check));
    }

    /// <summary>Judges the person's check by what the stranger said.</summary>
    public void Tell(HttpContext context, Claims claims)
    {
        if (CheckCookie.Read(context.Request) is { } key && kept.Find(key) is { } check)
            kept.Replace(key, check.With(claims));
    }

    /// <summary>Adds what search engines of others said to the person's check, in place of what the same ones said before.</summary>
    public void Add(HttpContext context, IReadOnlyList<ElsewhereResult> said)
    {
        if (CheckCookie.Read(context.Request) is { } key && kept.Find(key) is { } check)
            kept.Replace(key, check.With(said));
    }

    /// <summary>Lets go of the person's check, here and in their browser.</summary>
    public void Forget(HttpContext context)
    {
        if (CheckCookie.Read(context.Request) is { } key)
            kept.Forget(key);
        if (context.Request.Cookies.ContainsKey(CheckCookie.Name))
            CheckCookie.Delete(context);
    }
}
