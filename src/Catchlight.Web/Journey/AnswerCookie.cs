using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Catchlight.Guidance.Answering;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Catchlight.Web.Journey;

/// <summary>
/// Holds the answers while a person goes from page to page: on their device, not on the server, so that no address has to hold them.
/// The browser forgets it when it is closed, and the site refuses it an hour after the last page. Only this process can read it.
/// </summary>
/// <remarks>Protected content: seconds since 1970, 8 bytes, big-endian; then the 12 letters of <see cref="AnswersCode"/> in ASCII.</remarks>
internal sealed class AnswerCookie(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Its name, which says nothing either.</summary>
    public const string Name = "catchlight-notes";

    /// <summary>How long it is good after the last page.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    // Nothing that we wrote is longer.
    private const int MaxLength = 512;
    private readonly IDataProtector _protector = protection.CreateProtector("Catchlight.Web.Journey.AnswerCookie");

    /// <summary>The answers that came with a request; null where there are none, or none that are good any more.</summary>
    public Answers? Read(HttpRequest request)
    {
        if (!request.Cookies.TryGetValue(Name, out var text) || text.Length > MaxLength)
            return null;
        try
        {
            var content = _protector.Unprotect(WebEncoders.Base64UrlDecode(text));
            var age = clock.GetUtcNow().ToUnixTimeSeconds() - BinaryPrimitives.ReadInt64BigEndian(content);
            return age <= Lifetime.TotalSeconds && AnswersCode.TryDecode(Encoding.ASCII.GetString(content.AsSpan(sizeof(long))), out var answers) ? answers : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or ArgumentException)
        {
            return null; // damaged, invented, or from before a restart
        }
    }

    /// <summary>Gives the answers to the browser to keep.</summary>
    public void Write(HttpContext context, Answers answers)
    {
        var code = AnswersCode.Encode(answers);
        var content = new byte[sizeof(long) + code.Length];
        BinaryPrimitives.WriteInt64BigEndian(content, clock.GetUtcNow().ToUnixTimeSeconds());
        Encoding.ASCII.GetBytes(code, content.AsSpan(sizeof(long)));
        context.Response.Cookies.Append(Name, WebEncoders.Base64UrlEncode(_protector.Protect(content)), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            Path = "/",
            // Not Strict: a link to a plan, opened from a message, redirects to a page that has to see the cookie.
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
    }
}
