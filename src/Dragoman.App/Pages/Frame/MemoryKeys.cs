using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Dragoman.App.Pages.Frame;

/// <summary>Keys that sign forms, kept as long as the program runs: on one machine without login nothing has to outlive it.</summary>
internal sealed class MemoryKeys : IXmlRepository
{
    private readonly List<XElement> _keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_keys) return [.. _keys];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_keys) _keys.Add(element);
    }
}
