using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Catchlight.Evidence;

namespace Catchlight.Cli.Timestamps;

/// <summary>Verifies a time stamp (RFC 3161) without asking anybody.</summary>
internal static class TimestampCheck
{
    // id-kp-timeStamping
    private const string TimeStamping = "1.3.6.1.5.5.7.3.8";

    /// <summary>Verifies one.</summary>
    /// <param name="file">The file with the authority's answer.</param>
    /// <param name="digest">The digest that it has to be of.</param>
    /// <param name="roots">Certificates to trust; null for those that this computer trusts.</param>
    public static TimestampVerdict Verify(string file, Sha256Digest digest, X509Certificate2Collection? roots)
    {
        if (Token(File.ReadAllBytes(file)) is not { } token)
            return new TimestampVerdict(file, null, null, false, "This is not a time stamp.");
        if (!token.VerifySignatureForHash(digest.ToBytes(), HashAlgorithmName.SHA256, out var signer, token.AsSignedCms().Certificates))
            return new TimestampVerdict(file, null, null, false, "This is not a time stamp of this pack, or it was changed.");
        return new TimestampVerdict(file, token.TokenInfo.Timestamp, signer.Subject, IsTrusted(signer, token, roots), null);
    }

    private static bool IsTrusted(X509Certificate2 signer, Rfc3161TimestampToken token, X509Certificate2Collection? roots)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = token.TokenInfo.Timestamp.LocalDateTime;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(TimeStamping));
        chain.ChainPolicy.ExtraStore.AddRange(token.AsSignedCms().Certificates);
        if (roots is not null)
        {
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.AddRange(roots);
        }
        return chain.Build(signer);
    }

    // TimeStampResp ::= SEQUENCE { status PKIStatusInfo, timeStampToken ContentInfo OPTIONAL }
    private static Rfc3161TimestampToken? Token(byte[] response)
    {
        try
        {
            var answer = new AsnReader(response, AsnEncodingRules.DER).ReadSequence();
            answer.ReadSequence();
            return answer.HasData && Rfc3161TimestampToken.TryDecode(answer.ReadEncodedValue(), out var token, out _) ? token : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
