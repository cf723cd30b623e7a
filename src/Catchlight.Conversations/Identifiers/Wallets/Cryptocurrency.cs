namespace Catchlight.Conversations.Identifiers.Wallets;

/// <summary>A cryptocurrency whose addresses carry a check that can be verified.</summary>
public enum Cryptocurrency
{
    /// <summary>Bitcoin: Base58Check, or Bech32 with "bc".</summary>
    Bitcoin,

    /// <summary>Ethereum, and every token and chain that uses its addresses.</summary>
    Ethereum,

    /// <summary>Litecoin.</summary>
    Litecoin,

    /// <summary>Tron, which carries most of the tether that is sent.</summary>
    Tron,

    /// <summary>Monero.</summary>
    Monero,

    /// <summary>Dogecoin.</summary>
    Dogecoin,

    /// <summary>Dash.</summary>
    Dash,
}
