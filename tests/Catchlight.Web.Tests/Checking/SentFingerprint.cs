using System.Net.Http.Headers;
using Catchlight.Imaging;
using Catchlight.Imaging.Metadata;
using Catchlight.Imaging.Wire;
using Catchlight.Ingest.Decoding;

namespace Catchlight.Web.Tests.Checking;

/// <summary>What a device sends in the place of a picture.</summary>
internal static class SentFingerprint
{
    /// <summary>The message of a picture file.</summary>
    public static byte[] Of(byte[] picture, PictureNotes? notes = null) =>
        FingerprintWriter.Write(new FingerprintMessage(Fingerprinter.ComputeQuery(Assert.IsType<Decoded>(new PictureDecoder().Decode(picture)).Image), notes));

    /// <summary>A form that holds a message, as a script sends it.</summary>
    public static MultipartFormDataContent Form(byte[] message)
    {
        var content = new ByteArrayContent(message);
        content.Headers.ContentType = new MediaTypeHeaderValue(FingerprintMessage.MediaType);
        return new MultipartFormDataContent { { content, "fingerprint", "blob" } };
    }
}
