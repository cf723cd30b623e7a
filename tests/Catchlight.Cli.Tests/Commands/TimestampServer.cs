using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Catchlight.Cli.Tests.Commands;

/// <summary>An authority for time stamps on this computer: OpenSSL makes the stamps, with a certificate that is made here.</summary>
internal sealed class TimestampServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;

    /// <param name="folder">Where its files are.</param>
    public TimestampServer(string folder)
    {
        _folder = folder;
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Made for a test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical: true));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2050, 1, 1, 0, 0, 0, TimeSpan.Zero));
        File.WriteAllText(Path.Combine(folder, "tsa.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "tsa.key"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path.Combine(folder, "serial"), "01");
        File.WriteAllText(Path.Combine(folder, "tsa.cnf"), $"[tsa]\ndefault_tsa=a\n[a]\nserial={folder}/serial\nsigner_cert={folder}/tsa.pem\ncerts={folder}/tsa.pem\nsigner_key={folder}/tsa.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\ness_cert_id_alg=sha256\n");
        for (var port = 41_000; ; port++)
        {
            try
            {
                Address = new Uri($"http://127.0.0.1:{port}/");
                _listener.Prefixes.Clear();
                _listener.Prefixes.Add(Address.ToString());
                _listener.Start();
                break;
            }
            catch (HttpListenerException) when (port < 41_100)
            {
                // taken: the next one
            }
        }
        _ = ServeAsync();
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>What was sent here, and by which method and type.</summary>
    public List<(string Method, string? Type, byte[] Body)> Requests { get; } = [];

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            Requests.Add((context.Request.HttpMethod, context.Request.ContentType, body.ToArray()));
            await File.WriteAllBytesAsync(Path.Combine(_folder, "query.tsq"), body.ToArray());
            using var openssl = Process.Start(new ProcessStartInfo("openssl", ["ts", "-reply", "-config", $"{_folder}/tsa.cnf", "-queryfile", $"{_folder}/query.tsq", "-out", $"{_folder}/reply.tsr"]) { RedirectStandardError = true })!;
            await openssl.StandardError.ReadToEndAsync();
            await openssl.WaitForExitAsync();
            context.Response.ContentType = "application/timestamp-reply";
            await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(Path.Combine(_folder, "reply.tsr")));
            context.Response.Close();
        }
    }
}
