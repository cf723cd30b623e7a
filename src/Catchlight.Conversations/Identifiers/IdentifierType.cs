namespace Catchlight.Conversations.Identifiers;

/// <summary>What sort of identifier it is.</summary>
public enum IdentifierType
{
    /// <summary>A username.</summary>
    Handle,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>An email address.</summary>
    Email,

    /// <summary>The address of a wallet of a cryptocurrency.</summary>
    Wallet,

    /// <summary>A bank account.</summary>
    Iban,

    /// <summary>A name, a number or a code of a way to pay, or that way alone where nothing more is said.</summary>
    Payment,
}
