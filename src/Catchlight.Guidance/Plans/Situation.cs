using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Plans;

/// <summary>What follows from the answers: the words in which the rules are written.</summary>
/// <param name="Answers">The answers.</param>
public readonly record struct Situation(Answers Answers)
{
    /// <summary>Somebody may be hurt by others.</summary>
    public bool InDanger => Answers.Safety is Safety.InDanger or Safety.NotSafe;

    /// <summary>Somebody may hurt themselves.</summary>
    public bool SelfHarm => Answers.Safety is Safety.SelfHarm or Safety.NotSafe;

    /// <summary>A crisis step comes first.</summary>
    public bool Crisis => Answers.Safety is not (Safety.NotSaid or Safety.Safe);

    /// <summary>The person is, or may be, under 18: no picture is opened, kept or hashed.</summary>
    public bool MayBeUnder18 => Answers.Age != AgeGroup.Adult;

    /// <summary>They said that the person is under 18.</summary>
    public bool Under18 => Answers.Age == AgeGroup.Under18;

    /// <summary>They said that the person is 18 or over.</summary>
    public bool Adult => Answers.Age == AgeGroup.Adult;

    /// <summary>The reader is the person concerned, or did not say.</summary>
    public bool Self => Answers.About is About.Me or About.NotSaid;

    /// <summary>It is in the United Kingdom.</summary>
    public bool UnitedKingdom => Answers.Place is { IsUnitedKingdom: true };

    /// <summary>
    /// It looks like an email sent to thousands: it claims to have pictures, and nothing else is known. Whatever else has happened
    /// (a call, a picture to be seen, be it fake, something sent to somebody) makes it a real threat.
    /// </summary>
    public bool EmailBluff => Has(Happenings.EmailFromUnknown) && (Answers.Happened & ~(Happenings.EmailFromUnknown | Happenings.SaysHasPictures)) == 0;

    /// <summary>A stranger asks for pictures, by email or on an app, and nothing else has happened.</summary>
    public bool OnlyAsks => (Answers.Happened & ~Happenings.EmailFromUnknown) == Happenings.AsksForPictures;

    /// <summary>There is, or may be, an intimate picture in somebody's hands.</summary>
    public bool PictureMayExist => !EmailBluff && !OnlyAsks;

    /// <summary>They paid, or may have.</summary>
    public bool MayHavePaid => Answers.Paid is YesNo.Yes or YesNo.Unsure;

    /// <summary>Whether this has happened.</summary>
    public bool Has(Happenings happening) => (Answers.Happened & happening) == happening;
}
