namespace Catchlight.Core.Findings.Rules;

/// <summary>The file holds Content Credentials, which are not verified here.</summary>
internal sealed class ContentCredentialsRule : IFindingRule
{
    public Finding? Read(Evidence evidence) => !evidence.Picture.Metadata.HasContentCredentials ? null : new(
        FindingCodes.ContentCredentials, FindingStrength.Note,
        "This file holds Content Credentials: a note of how the picture was made. We don't read it. A viewer for Content Credentials can show it to you.", []);
}
