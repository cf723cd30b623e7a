namespace Catchlight.Web.Journey;

/// <summary>Marks a page that asks or uses the answers, so that the browser is given them to keep. No other page sets a cookie.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class KeepsAnswersAttribute : Attribute;
