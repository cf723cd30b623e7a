using System.Globalization;
using Catchlight.Core.Checking.Json;
using Catchlight.Imaging.Wire;
using Catchlight.Web.Checking;
using Catchlight.Web.Checking.Uploads;
using Microsoft.OpenApi;

namespace Catchlight.Web.Api;

/// <summary>The OpenAPI document of the HTTP API.</summary>
internal static class CheckDescription
{
    private static readonly int[] Refusals =
    [
        StatusCodes.Status400BadRequest, StatusCodes.Status403Forbidden, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType,
        StatusCodes.Status422UnprocessableEntity, StatusCodes.Status429TooManyRequests, StatusCodes.Status503ServiceUnavailable,
    ];

    public static void AddCheckApi(this IServiceCollection services)
    {
        services.AddExceptionHandler<ApiErrors>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, CheckJsonContext.Default));
        services.AddOpenApi("v1", api =>
        {
            // Forms and pictures of pages are not for programs.
            api.ShouldInclude = described => described.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            api.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Catchlight",
                    Version = "1",
                    Description = "Checks whether a profile picture appears elsewhere. It finds the same photograph, never the same face. Pictures are compared in memory and not kept. And it says what to do when somebody is blackmailed.",
                };
                // Whoever reads it knows where they got it from.
                document.Servers = [];
                return Task.CompletedTask;
            });
        });
    }

    public static void DescribeCheck(this RouteHandlerBuilder check, CheckLimits limits)
    {
        check.WithName("check").WithSummary("Check a profile picture")
            .WithDescription("Compares a profile picture, or its fingerprint, with the collections of this site. Never send an intimate picture. “Nothing found” proves nothing.")
            .Produces<CheckDocument>(StatusCodes.Status200OK, "application/json")
            .AddOpenApiOperationTransformer((operation, _, _) =>
            {
                operation.RequestBody = Form(limits);
                return Task.CompletedTask;
            });
        foreach (var status in Refusals)
            check.ProducesProblem(status);
    }

    private static OpenApiRequestBody Form(CheckLimits limits) => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["multipart/form-data"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    OneOf =
                    [
                        new OpenApiSchema { Required = new HashSet<string> { UploadReader.PictureField } },
                        new OpenApiSchema { Required = new HashSet<string> { UploadReader.FingerprintField } },
                    ],
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        [UploadReader.PictureField] = new OpenApiSchema
                        {
                            Type = JsonSchemaType.String,
                            Format = "binary",
                            Description = string.Create(CultureInfo.InvariantCulture, $"The profile picture: JPEG, PNG, WebP, GIF, TIFF, HEIC or AVIF, up to {limits.MaxPictureBytes / 1e6:0.#} MB."),
                        },
                        [UploadReader.FingerprintField] = new OpenApiSchema
                        {
                            Type = JsonSchemaType.String,
                            Format = "binary",
                            MaxLength = FingerprintMessage.MaxLength,
                            Description = "In the place of the picture: its fingerprint, as docs/formats/fingerprint.md describes it. The picture then stays where it is.",
                        },
                        [ClaimsForm.NameField] = Text("The name that the stranger gave."),
                        [ClaimsForm.AgeField] = new OpenApiSchema
                        {
                            Type = JsonSchemaType.Integer, Minimum = "1", Maximum = ClaimsForm.MaxAge.ToString(CultureInfo.InvariantCulture), Description = "Their age in years.",
                        },
                        [ClaimsForm.PlaceField] = Text("Where they say they live."),
                        [ClaimsForm.WorkField] = Text("What they say they do."),
                    },
                },
                Encoding = new Dictionary<string, OpenApiEncoding> { [UploadReader.FingerprintField] = new() { ContentType = FingerprintMessage.MediaType } },
            },
        },
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, MaxLength = ClaimsForm.MaxLength, Description = description };
}
