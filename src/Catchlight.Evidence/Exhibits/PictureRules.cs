using Catchlight.Evidence.Cases;

namespace Catchlight.Evidence.Exhibits;

/// <summary>
/// What may be done with a picture, by what was said of it. The one place where that is decided, for the site and the command line. Where nothing was said, nothing
/// is opened. An intimate picture is never copied; of one that shows somebody under 18, or of unknown age, not even a hash is taken, because in England and Wales
/// and elsewhere opening or storing it can be an offence.
/// </summary>
public static class PictureRules
{
    /// <summary>The treatment.</summary>
    /// <param name="statement">What somebody said of it; null where nobody did.</param>
    public static PictureTreatment Decide(PictureStatement? statement) => statement switch
    {
        { Kind: PictureKind.Screenshot or PictureKind.ProfilePicture or PictureKind.Other } => PictureTreatment.Copy,
        { Kind: PictureKind.Intimate, Age: SubjectAge.Adult, MayBeHashed: true } => PictureTreatment.RecordWithHashes,
        _ => PictureTreatment.Record,
    };
}
