using System.Globalization;

namespace Catchlight.Conversations.Identifiers.Amounts;

/// <summary>An amount of money.</summary>
/// <param name="Value">How much.</param>
/// <param name="Currency">ISO 4217; "$" where nobody says whose dollars, and the usual letters of a cryptocurrency ("BTC").</param>
public readonly record struct Amount(decimal Value, string Currency)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Currency}");
}
