namespace Catchlight.Evidence.Cases;

/// <summary>What sort of identifier it is.</summary>
public enum IdentifierKind
{
    /// <summary>A username or profile name.</summary>
    Username,

    /// <summary>A name as it was shown.</summary>
    DisplayName,

    /// <summary>A web address, of a profile or anything else.</summary>
    Url,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>An email address.</summary>
    Email,

    /// <summary>A wallet of a cryptocurrency.</summary>
    Wallet,

    /// <summary>A bank account.</summary>
    BankAccount,

    /// <summary>A handle or number of a payment service.</summary>
    PaymentHandle,

    /// <summary>The number of a transfer.</summary>
    TransferReference,

    /// <summary>Anything else.</summary>
    Other,
}
