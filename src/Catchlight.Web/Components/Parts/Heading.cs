using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Catchlight.Web.Components.Parts;

/// <summary>A heading whose level depends on the page it stands on.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>1 to 6.</summary>
    [Parameter, EditorRequired]
    public int Level { get; set; }

    /// <summary>How large it is: <c>s</c>, <c>m</c>, <c>l</c> or <c>xl</c>.</summary>
    [Parameter]
    public string Size { get; set; } = "m";

    /// <summary>A name for links and labels; null where it needs none.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, Level switch { 1 => "h1", 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" });
        builder.AddAttribute(1, "class", "govuk-heading-" + Size);
        builder.AddAttribute(2, "id", Id);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
