using UglyToad.PdfPig.Tokens;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>
/// Where a file's objects lead that the library follows without end or limit: those that are nothing but a reference, lists, and trees.
/// </summary>
internal sealed class ObjectGraph
{
    /// <summary>Objects below one, each as often as it is reached. A tree of pages has a few hundred.</summary>
    private const int MostObjects = 200_000;

    /// <summary>Levels of a tree. Those of pages have three or four.</summary>
    private const int Deepest = 1000;

    private readonly Dictionary<long, HashSet<long>> _leads = [];

    /// <summary>References so far.</summary>
    public int Count { get; private set; }

    /// <summary>Notes an object's value.</summary>
    /// <exception cref="InputException">Nobody can tell which object it is.</exception>
    public void Add(long? number, IToken value)
    {
        var list = value is DictionaryToken tree ? tree.Data.GetValueOrDefault("Kids") : value;
        IEnumerable<IToken> targets = list is ArrayToken array ? array.Data : list is null ? [] : [list];
        foreach (var target in targets.OfType<IndirectReferenceToken>())
        {
            if (number is not { } from) throw new InputException(ReadMessages.PdfDeep);
            if (!_leads.TryGetValue(from, out var leads)) _leads.Add(from, leads = []);
            if (leads.Add(target.Data.ObjectNumber)) Count++;
        }
    }

    /// <exception cref="InputException">Objects lead to themselves, or to more than any file has.</exception>
    public void Check()
    {
        Dictionary<long, (long Objects, int Levels)> known = [];
        HashSet<long> entered = [];
        Stack<long> way = new(_leads.Keys);
        while (way.TryPop(out var number))
        {
            if (known.ContainsKey(number)) continue;
            var below = _leads[number].Where(_leads.ContainsKey);
            if (!entered.Add(number))
            {
                var objects = _leads[number].Count + below.Sum(child => known[child].Objects);
                var levels = 1 + below.Select(child => known[child].Levels).DefaultIfEmpty().Max();
                if (objects > MostObjects || levels > Deepest) throw new InputException(ReadMessages.PdfDeep);
                known.Add(number, (objects, levels));
                continue;
            }
            way.Push(number);
            foreach (var child in below.Where(child => !known.ContainsKey(child)))
            {
                if (entered.Contains(child)) throw new InputException(ReadMessages.PdfDeep);
                way.Push(child);
            }
        }
    }
}
