namespace Catchlight.Web.OnDevice;

/// <summary>The address of the page where a conversation is read. Like its title, it says nothing of what is in one.</summary>
internal static class ConversationAddresses
{
    /// <summary>The only page: everything else happens on it, on the device.</summary>
    public const string Page = "/conversation";
}
