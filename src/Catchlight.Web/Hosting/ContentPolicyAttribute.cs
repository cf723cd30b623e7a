namespace Catchlight.Web.Hosting;

/// <summary>The content security policy of a page or an endpoint that needs another one than every page has.</summary>
/// <param name="policy">As the header has it.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ContentPolicyAttribute(string policy) : Attribute
{
    /// <summary>As the header has it.</summary>
    public string Policy { get; } = policy;
}
