namespace Catchlight.Web.Languages;

/// <summary>Marks a page whose words all come from the content, so that it exists in every language.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class InEveryLanguageAttribute : Attribute;
