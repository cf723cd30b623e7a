using Catchlight.Core;
using Catchlight.Core.Checking;
using Catchlight.Web.Api;
using Catchlight.Web.Checking;
using Catchlight.Web.Checking.Reports;
using Catchlight.Web.Components;
using Catchlight.Web.Demonstration;
using Catchlight.Web.Hosting;
using Catchlight.Web.Journey;
using Catchlight.Web.Languages;
using Catchlight.Web.Leaving;
using Catchlight.Web.OnDevice;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Catchlight.Web;

/// <summary>Puts the site together, for <c>dotnet run</c> and for <c>catchlight serve</c> alike.</summary>
public static class CatchlightSite
{
    // No page takes more than a short form; whatever takes more says so itself.
    private const long MaxRequestBytes = 64 * 1024;

    /// <summary>The site, ready to be run.</summary>
    /// <param name="options">How it is started.</param>
    /// <param name="args">The command line, read as ASP.NET Core configuration (<c>--urls</c>).</param>
    /// <exception cref="IOException">The index in the data folder is damaged, or needs another version of this program.</exception>
    public static WebApplication Build(SiteOptions options, string[] args)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // The same whoever hosts it: the style sheet lies beside this assembly, not beside the command line's.
            ApplicationName = typeof(CatchlightSite).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        // Serve what the build compressed. Otherwise a build that was not published is taken for a workbench: nothing is cached.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.Configuration["EnableStaticAssetsDevelopmentRuntime"] = "false";
        builder.WebHost.UseUrls(options.Urls ?? builder.Configuration["urls"] ?? SiteOptions.DefaultUrl);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });

        // Paths, addresses and cookies of the people who come here must not reach a log.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        builder.Services.AddSingleton(options);
        var data = new DataFolder(FirstSaid(options.Data, Environment.GetEnvironmentVariable(DataFolder.Variable)) ?? SiteOptions.DefaultData);
        builder.Services.AddSingleton(data);
        builder.Services.AddChecks(data, options);
        builder.Services.AddSingleton(ClientPrograms.Read(Path.Combine(AppContext.BaseDirectory, ClientFiles.Folder)));
        builder.Services.AddHostedService<FirstStart>();
        builder.Services.AddCheckApi();
        builder.Services.AddProxies(options.Proxies);
        builder.Services.AddSingleton(options.Content);
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddHelp();
        builder.Services.AddDataProtection();
        builder.Services.Configure<KeyManagementOptions>(keys =>
        {
            keys.XmlRepository = new MemoryKeys();
            keys.XmlEncryptor = new MemoryKeys.NoEncryptor();
        });
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "catchlight-form";
            antiforgery.Cookie.Path = "/";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddRazorComponents();

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<LanguagePrefix>();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseMiddleware<AnswerForms>();
        app.UseRouting();
        app.UseMiddleware<StayAway>();
        app.UseMiddleware<TranslatedOnly>();
        app.UseMiddleware<AnswerKeeping>();
        app.UseAntiforgery();
        app.MapStaticAssets(Path.Combine(AppContext.BaseDirectory, "Catchlight.Web.staticwebassets.endpoints.json"));
        app.MapGet("/health", () => Results.Text("ok"));
        app.MapClient();
        app.MapLeaving();
        app.MapHelp();
        app.MapPlanApi();
        app.MapCheckForms();
        app.MapElsewhereForm();
        app.MapCheckReports();
        app.MapCheckPictures();
        app.MapCheckApi(options.Checks);
        app.MapRazorComponents<App>();
        // A damaged index is said at once, not to the first person who comes.
        app.Services.GetRequiredService<Checker>();
        return app;
    }

    // A variable that is set to nothing says nothing.
    private static string? FirstSaid(params ReadOnlySpan<string?> said)
    {
        foreach (var one in said)
            if (!string.IsNullOrEmpty(one))
                return one;
        return null;
    }
}
