namespace Catchlight.Evidence.Removals;

/// <summary>The words of a request, which come from the content.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Request">What is asked; paragraphs with a blank line between them.</param>
/// <param name="Statement">What the person declares by signing.</param>
/// <param name="Hours">Within how many hours the law wants it done; null where it names no time.</param>
public sealed record RemovalWords(string Title, string Request, string Statement, int? Hours);
