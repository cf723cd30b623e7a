using System.Globalization;
using Catchlight.Imaging.Wire;

namespace Catchlight.Web.Checking;

/// <summary>Why a request got no check, for people and for programs.</summary>
/// <param name="Status">The HTTP status, 400 to 503.</param>
/// <param name="Reason">Plain short sentences: what is wrong, and the way on where there is one.</param>
/// <param name="RetryAfter">When it may be tried again; null where waiting does not help.</param>
internal sealed record CheckRefusal(int Status, string Reason, TimeSpan? RetryAfter = null)
{
    /// <summary>There is no file in the form.</summary>
    public static CheckRefusal NoPicture { get; } = new(StatusCodes.Status400BadRequest, "Choose a picture first.");

    /// <summary>Another app on the device sent the picture here and not to our script beside it.</summary>
    public static CheckRefusal NotRead { get; } = new(StatusCodes.Status400BadRequest, "An app sent us a picture. We did not read it. Choose the picture here, then it stays on your device.");

    /// <summary>The request is no form that can hold a file.</summary>
    public static CheckRefusal NoForm { get; } = new(StatusCodes.Status415UnsupportedMediaType, "Send the picture as a form with a file (multipart/form-data), in the field “picture”, or its fingerprint in the field “fingerprint”.");

    /// <summary>The form holds a picture and a fingerprint.</summary>
    public static CheckRefusal Both { get; } = new(StatusCodes.Status400BadRequest, "Send the picture or its fingerprint, not both.");

    /// <summary>What should be a fingerprint is longer than any.</summary>
    public static CheckRefusal LongFingerprint { get; } = NoFingerprint(string.Create(CultureInfo.InvariantCulture, $"A fingerprint has at most {FingerprintMessage.MaxLength} bytes; this has more."));

    /// <summary>A picture was sent to be searched for elsewhere that is not the one which was checked.</summary>
    public static CheckRefusal AnotherPicture { get; } = new(StatusCodes.Status400BadRequest, "This is not the picture that you checked. Choose the same one.");

    /// <summary>Search engines of others are to be asked, and none was chosen.</summary>
    public static CheckRefusal NobodyToAsk { get; } = new(StatusCodes.Status400BadRequest, "Choose who to ask first.");

    /// <summary>The request ends early or is not written as it should be.</summary>
    public static CheckRefusal Broken { get; } = new(StatusCodes.Status400BadRequest, "The picture did not arrive whole. Try again.");

    /// <summary>The request took too long to arrive. Not 408: a browser would send it again by itself.</summary>
    public static CheckRefusal TooSlow { get; } = new(StatusCodes.Status400BadRequest, "The picture took too long to get here. Try a smaller copy of it, or a screenshot.");

    /// <summary>Another site made the browser send this.</summary>
    public static CheckRefusal FromElsewhere { get; } = new(StatusCodes.Status403Forbidden, "This did not come from our own page. Please choose the picture here.");

    /// <summary>Too many others are being served.</summary>
    public static CheckRefusal Busy { get; } = new(StatusCodes.Status503ServiceUnavailable, "Many people are checking pictures right now. Wait a minute, then try again.", TimeSpan.FromMinutes(1));

    /// <summary>The file is too big.</summary>
    public static CheckRefusal TooBig(long most) => new(
        StatusCodes.Status413PayloadTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"This file is too big. We can read up to {most / 1e6:0.#} MB. Try a smaller copy of it, or a screenshot."));

    /// <summary>This address has begun too many checks.</summary>
    public static CheckRefusal TooMany(TimeSpan wait) => new(
        StatusCodes.Status429TooManyRequests,
        $"Too many pictures were checked from where you are. Wait {Minutes(wait)}, then try again.", wait);

    /// <summary>The file gives no picture that can be checked.</summary>
    public static CheckRefusal NoGood(string reason) => new(StatusCodes.Status422UnprocessableEntity, reason);

    /// <summary>What was sent in the place of the picture is no fingerprint that is read here.</summary>
    /// <param name="reason">What is wrong with it, for whoever wrote the program that sent it.</param>
    public static CheckRefusal NoFingerprint(string reason) => new(StatusCodes.Status400BadRequest, $"Your device sent a fingerprint that we cannot read. Load this page again, then try once more. ({reason})");

    private static string Minutes(TimeSpan wait) => Math.Ceiling(wait.TotalMinutes) is var minutes and > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{minutes} minutes")
        : "a minute";
}
