using Catchlight.Evidence.Cases;

namespace Catchlight.Evidence.Exhibits;

/// <summary>One item of an evidence pack. Only <see cref="ExhibitIntake"/> makes one, so that no picture comes in by another way.</summary>
public sealed class Exhibit
{
    internal Exhibit(string name, ExhibitKind kind, DateTimeOffset? changed, ExhibitContent content) => (Name, Kind, Changed, Content) = (name, kind, changed, content);

    /// <summary>What it was called when it was added, with its folder where it had one.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public ExhibitKind Kind { get; }

    /// <summary>When it was last changed, as its device says; null where it does not.</summary>
    public DateTimeOffset? Changed { get; }

    /// <summary>What somebody said about it; null where nobody did or had to.</summary>
    public PictureStatement? Statement { get; internal init; }

    internal ExhibitContent Content { get; }

    /// <summary>The same text, known to be a chat after it was read.</summary>
    /// <exception cref="InvalidOperationException">It is no text.</exception>
    public Exhibit AsChat() => Kind is ExhibitKind.Note or ExhibitKind.Chat
        ? new Exhibit(Name, ExhibitKind.Chat, Changed, Content) { Statement = Statement }
        : throw new InvalidOperationException($"{Kind} is no text.");

    /// <summary>Writes what goes into a pack of it.</summary>
    /// <param name="destination">To here.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>What was left out; null where the bytes are those of the file itself.</returns>
    public Task<LeftOutMedia?> CopyToAsync(Stream destination, CancellationToken cancellationToken = default) => Content.WriteAsync(destination, cancellationToken);

    /// <summary>The same, out of a copy that <see cref="CopyToAsync"/> made earlier: what was left out then is known.</summary>
    /// <param name="leftOut">What was left out.</param>
    public Exhibit WithLeftOut(LeftOutMedia leftOut) => new(Name, Kind, Changed, new EarlierCopy(Content, leftOut)) { Statement = Statement };

    /// <summary>As a line of the timeline; null where nobody said when.</summary>
    public TimelineEntry? Entry => Statement?.When is { } when ? new TimelineEntry(when, TimelineKind.Picture, null, Statement.Note ?? Name, new Origin(Name)) : null;
}
