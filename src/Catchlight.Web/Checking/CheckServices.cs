using Catchlight.Core;
using Catchlight.Core.Checking;
using Catchlight.Core.Elsewhere;
using Catchlight.Ingest.Decoding;
using Catchlight.Web.Checking.Keeping;
using Catchlight.Web.Checking.Limits;
using Catchlight.Web.Checking.Uploads;

namespace Catchlight.Web.Checking;

/// <summary>Puts together what the check needs.</summary>
internal static class CheckServices
{
    public static void AddChecks(this IServiceCollection services, DataFolder data, SiteOptions options)
    {
        var limits = options.Checks;
        services.AddSingleton(_ => Checker.Open(data, new CheckerOptions
        {
            Decoder = new DecoderOptions { MaxBytes = limits.MaxPictureBytes, MaxPixels = limits.MaxPixels },
            Time = options.Clock,
        }));
        services.AddSingleton(_ => new ElsewhereSearch(options.Elsewhere, options.Clock));
        services.AddSingleton(limits);
        services.AddSingleton(_ => new KeptChecks(limits, options.Clock));
        services.AddSingleton<OwnChecks>();
        services.AddSingleton<AddressLimiter>();
        services.AddSingleton<UploadRoom>();
        services.AddSingleton<UploadReader>();
        services.AddSingleton<PictureChecks>();
        services.AddSingleton<RequestGuard>();
        services.AddSingleton<Intake>();
        services.AddSingleton<CopyIntake>();
    }
}
