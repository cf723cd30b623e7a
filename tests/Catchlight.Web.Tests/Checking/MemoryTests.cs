using Catchlight.Web.Checking.Keeping;
using Catchlight.Web.Checking.Uploads;
using Microsoft.Extensions.DependencyInjection;

namespace Catchlight.Web.Tests.Checking;

/// <summary>Measures the memory of the whole process, so nothing else may run.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneTests
{
    public const string Name = "alone";
}

[Collection(AloneTests.Name)]
public sealed class MemoryTests(BadUploadTests.Site site) : IClassFixture<BadUploadTests.Site>
{
    [Fact]
    public async Task Send_ManyBadUploads_LeavesNothingInMemory()
    {
        await SendAllAsync();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var round = 0; round < 3; round++)
            await SendAllAsync();
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 8_000_000);
        Assert.Equal(0, site.Running.Services.GetRequiredService<UploadRoom>().Taken);
        Assert.Equal(0, site.Running.Services.GetRequiredService<KeptChecks>().Kept.Count);
    }

    private async Task SendAllAsync()
    {
        foreach (var upload in BadUploadTests.Uploads.Select(row => row.Data.Item1))
        {
            using var person = new Visitor(site.Running);
            using var form = BadUploads.Make(upload);
            using var response = await person.SendAsync(form);
            Assert.InRange((int)response.StatusCode, 400, 499);
        }
    }
}
