using Catchlight.Conversations.Identifiers.Phones;
using Catchlight.Conversations.Identifiers.Web;

namespace Catchlight.Conversations.Owners;

/// <summary>A name as it is compared: a phone number by its digits, an address without its case, a username without "@".</summary>
/// <param name="Text">The one form.</param>
public readonly record struct NameKey(string Text)
{
    /// <summary>The key of a name as an app or a person writes it.</summary>
    public static NameKey Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (PhoneNumber.TryParse(name, country: null, out var phone))
            return new(phone.Value);
        var bare = name.AsSpan().Trim();
        return new((EmailAddress.TryParse(bare, out var email) ? email.Value : bare.TrimStart('@').ToString()).ToLowerInvariant());
    }
}
