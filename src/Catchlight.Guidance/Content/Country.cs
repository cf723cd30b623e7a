using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Content;

/// <summary>A country or nation as it is listed.</summary>
/// <param name="Place">Its code; <see cref="Place.Elsewhere"/> for "another country".</param>
/// <param name="Name">Its name in the language of the page.</param>
public sealed record Country(Place Place, string Name);
