using System.Text.Json.Serialization;

namespace Catchlight.Core.Sites;

/// <summary>A site that is known for what it is, as <c>content/sites.json</c> has it.</summary>
/// <param name="Domain">A registrable domain, a host below one, or <c>name.*</c>: that name under every public suffix. Lower case.</param>
/// <param name="Kind">What it is known for.</param>
/// <param name="Name">What it calls itself.</param>
/// <param name="Source">Who says so: the id of a source in the same file.</param>
public sealed record KnownSite(string Domain, [property: JsonConverter(typeof(PlaceKindConverter))] PlaceKind Kind, string Name, string Source);
