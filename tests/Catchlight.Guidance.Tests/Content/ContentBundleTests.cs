using Catchlight.Guidance.Content;

namespace Catchlight.Guidance.Tests.Content;

public sealed class ContentBundleTests
{
    [Fact]
    public void Read_EmbeddedContent_HasNoProblems()
    {
        var bundle = ContentBundle.TryRead(ContentFiles.Embedded, out var problems);
        Assert.Empty(problems);
        Assert.NotNull(bundle);
    }
}
