namespace Catchlight.Guidance.Answering;

/// <summary>
/// What a person told us, and all that a plan depends on. Nothing in it names anybody. Every field may be left unsaid:
/// <see cref="Nothing"/> is a full set of answers and has a plan.
/// </summary>
public sealed record Answers
{
    /// <summary>Nothing said at all.</summary>
    public static readonly Answers Nothing = new();

    /// <summary>Whether they are safe at this moment.</summary>
    public Safety Safety { get; init; }

    /// <summary>Whom it is about.</summary>
    public About About { get; init; }

    /// <summary>The age of the person it is about.</summary>
    public AgeGroup Age { get; init; }

    /// <summary>Where they are; null where it is not said.</summary>
    public Place? Place { get; init; }

    /// <summary>What has happened.</summary>
    public Happenings Happened { get; init; }

    /// <summary>Whether they paid.</summary>
    public YesNo Paid { get; init; }

    /// <summary>Whether they still have the picture themselves.</summary>
    public YesNo HasPicture { get; init; }

    /// <summary>On which apps.</summary>
    public SocialApps Apps { get; init; }
}
