using System.Security.Cryptography;
using System.Text;

namespace Catchlight.Web.Journey;

/// <summary>
/// A name that says nothing, for the address of a page whose own name would say what it is about. The same name always gives the
/// same letters, so links stay good.
/// </summary>
internal static class NeutralName
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 5;

    /// <summary>Five letters or digits (25 bits of SHA-256).</summary>
    public static string Of(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return string.Create(Length, hash, static (text, bytes) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = Alphabet[bytes[i] & 31];
        });
    }
}
