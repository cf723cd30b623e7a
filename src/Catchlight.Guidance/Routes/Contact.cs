namespace Catchlight.Guidance.Routes;

/// <summary>The ways in which a route is reached, besides its address on the web.</summary>
public enum ContactKind
{
    /// <summary>A telephone call.</summary>
    Phone,

    /// <summary>A text message.</summary>
    Text,

    /// <summary>An email.</summary>
    Email,

    /// <summary>WhatsApp.</summary>
    WhatsApp,

    /// <summary>Telegram.</summary>
    Telegram,
}

/// <summary>One way to reach a route.</summary>
/// <param name="Kind">Call, text or email.</param>
/// <param name="Value">The number as dialled in the country itself (short codes cannot be dialled with a country code), or the address.</param>
/// <param name="Say">What a text message has to say, or the number in letters; null where there is nothing.</param>
public sealed record Contact(ContactKind Kind, string Value, string? Say)
{
    /// <summary>Address for a link: <c>tel:</c>, <c>sms:</c> or <c>mailto:</c>; null where only the app itself can reach it.</summary>
    public string? Href => Kind switch
    {
        ContactKind.Phone => "tel:" + Digits,
        ContactKind.Text => "sms:" + Digits,
        ContactKind.Email => "mailto:" + Value,
        _ => null,
    };

    // '#' begins a fragment in an address, so it is written as RFC 3986 asks
    private string Digits => string.Concat(Value.Where(c => c is '+' or '#' or '*' || char.IsAsciiDigit(c))).Replace("#", "%23", StringComparison.Ordinal);
}
