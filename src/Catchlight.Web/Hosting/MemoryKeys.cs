using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Catchlight.Web.Hosting;

/// <summary>
/// Keeps the keys that sign forms in memory. A restart makes new ones: nothing that a person does here outlives a restart
/// anyway, and a key that is on no disk cannot be taken from one.
/// </summary>
internal sealed class MemoryKeys : IXmlRepository
{
    private readonly Lock _gate = new();
    private readonly List<XElement> _elements = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_gate)
            return [.. _elements.Select(element => new XElement(element))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_gate)
            _elements.Add(new XElement(element));
    }

    /// <summary>Leaves the keys as they are: they never leave this process.</summary>
    internal sealed class NoEncryptor : IXmlEncryptor
    {
        public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(plaintextElement, typeof(NullXmlDecryptor));
    }
}
