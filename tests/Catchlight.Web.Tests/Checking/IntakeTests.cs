using System.Text;
using Catchlight.Web.Checking;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Catchlight.Web.Tests.Checking;

public sealed class IntakeTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task Take_AFormThatFails_IsReadByNobodyAfterwards(bool throws)
    {
        var context = new DefaultHttpContext { RequestServices = site.Services };
        context.Features.Set<IHttpMaxRequestBodySizeFeature>(new NoLimit());
        context.Request.ContentType = "multipart/form-data; boundary=x";
        var form = Encoding.ASCII.GetBytes("--x\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.jpg\"\r\n\r\n" + new string('a', 200_000) + "\r\n--x--\r\n");
        context.Request.Body = throws ? new Breaking(form) : new MemoryStream(form);
        var intake = site.Services.GetRequiredService<Intake>();
        if (throws)
            await Assert.ThrowsAsync<InvalidOperationException>(() => intake.TakeAsync(context, preview: true, withClaims: false));
        else
            Assert.IsType<CheckNotDone>(await intake.TakeAsync(context, preview: true, withClaims: false));
        Assert.Same(Stream.Null, context.Request.Body);
        // As an error page or antiforgery would.
        Assert.Empty(await context.Request.ReadFormAsync(TestContext.Current.CancellationToken));
        Assert.Empty(context.Request.Form.Files);
    }

    private sealed class NoLimit : IHttpMaxRequestBodySizeFeature
    {
        public bool IsReadOnly => false;

        public long? MaxRequestBodySize { get; set; }
    }

    /// <summary>Fails in the middle in a way that nobody expects.</summary>
    private sealed class Breaking(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position > 100_000 ? throw new InvalidOperationException("broken") : base.ReadAsync(buffer, cancellationToken);
    }
}
