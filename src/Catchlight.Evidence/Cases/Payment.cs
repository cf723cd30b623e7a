namespace Catchlight.Evidence.Cases;

/// <summary>Money, gift cards or anything else that was handed over. What is not known is null.</summary>
/// <param name="When">When.</param>
/// <param name="Amount">How much, as it was said: <c>200.00</c>.</param>
/// <param name="Currency">Of what: <c>GBP</c>, <c>BTC</c>, <c>gift card</c>.</param>
/// <param name="How">By which service.</param>
/// <param name="To">To which account, number, wallet or name.</param>
/// <param name="Reference">The number of the transfer, by which it can be found again.</param>
/// <param name="Collected">Whether the money was picked up or arrived.</param>
public sealed record Payment(EventTime? When, string? Amount, string? Currency, string? How, string? To, string? Reference, bool? Collected);
