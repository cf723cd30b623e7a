namespace Catchlight.Conversations.Reading.Markup;

/// <summary>What <see cref="MarkupReader"/> stands on.</summary>
internal enum MarkupToken
{
    /// <summary>Text between tags.</summary>
    Text,

    /// <summary>A tag that opens an element.</summary>
    Open,

    /// <summary>A tag that closes one.</summary>
    Close,
}
