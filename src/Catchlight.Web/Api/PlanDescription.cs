using System.Text.Json.Nodes;
using Catchlight.Guidance.Content;
using Microsoft.OpenApi;

namespace Catchlight.Web.Api;

/// <summary>What the OpenAPI document says of the plan.</summary>
internal static class PlanDescription
{
    public static void DescribePlan(this RouteHandlerBuilder plan, ContentBundle content) => plan.WithName("plan").WithSummary("What to do, step by step")
        .WithDescription("The plan for somebody who is blackmailed with pictures. Everything may be left out. Nothing is kept.")
        .Produces(StatusCodes.Status200OK, contentType: "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. Parameters(content)];
            return Task.CompletedTask;
        });

    private static IEnumerable<IOpenApiParameter> Parameters(ContentBundle content)
    {
        yield return Parameter(PlanQuery.CountryName, "Two letters, GB with its nation (GB-SCT), or ZZ for another country.", new OpenApiSchema { Type = JsonSchemaType.String });
        yield return Parameter(PlanQuery.AgeName, "Whole years from 0 to 120, or under18, adult or unsure.", new OpenApiSchema { Type = JsonSchemaType.String });
        yield return Parameter(PlanQuery.LanguageName, "Language of the plan.", OneOf(content.Languages.Select(language => language.Words.Code)));
        foreach (var (name, id) in PlanQuery.Chosen)
        {
            var question = content.Language(null).Questions[id];
            var one = OneOf(question.Options.Select(option => option.Value));
            yield return Parameter(name, question.Title, question.Many ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one);
        }
    }

    private static OpenApiParameter Parameter(string name, string description, OpenApiSchema schema) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };

    private static OpenApiSchema OneOf(IEnumerable<string> values) => new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)JsonValue.Create(value))] };
}
