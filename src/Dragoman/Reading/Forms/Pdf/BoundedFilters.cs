using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>
/// The library's unpacking of streams, up to the budget: a stream that would unpack to more is refused before it does. Objects
/// that come out are looked over as those of the file are.
/// </summary>
internal sealed class BoundedFilters(PdfBudget budget, ReferenceGuard guard) : IFilterProvider
{
    private readonly Dictionary<IFilter, IFilter> _bounded = [];

    /// <summary>What the file may cost; pages take from it too.</summary>
    public PdfBudget Budget => budget;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) =>
        Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters)
    {
        List<IFilter> bounded = [];
        foreach (var filter in filters)
        {
            if (!_bounded.TryGetValue(filter, out var known))
                _bounded.Add(filter, known = new BoundedFilter(filter, budget, guard));
            bounded.Add(known);
        }
        return bounded;
    }

    private sealed class BoundedFilter(IFilter filter, PdfBudget budget, ReferenceGuard guard) : IFilter
    {
        /// <summary>Bytes that run lengths make of one, at most.</summary>
        private const int MostOfRunLength = 64;

        /// <summary>Bytes of a column: 32 colours of 16 bits.</summary>
        private const int MostOfColumn = 64;

        /// <summary>Bytes that LZW makes of one, at most: its longest entries have 3,837 and take one and a half.</summary>
        private const int MostOfLzw = 2558;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
        {
            var most = filter switch
            {
                FlateFilter => Inflated(input),
                LzwFilter => (long)input.Length * MostOfLzw,
                RunLengthFilter => (long)input.Length * MostOfRunLength,
                _ => input.Length,
            };
            most = Math.Max(most, Row(dictionary));
            if (most > budget.Bytes) budget.TakeBytes(most);
            var output = filter.Decode(input, dictionary, provider, index);
            budget.TakeBytes(Math.Max(input.Length, output.Length));
            guard.LookOver(output, dictionary);
            return output;
        }

        /// <summary>Bytes of a row that each unpacked one is predicted from; they are set aside before any comes.</summary>
        private static long Row(DictionaryToken dictionary)
        {
            var settings = dictionary.Data.GetValueOrDefault("DecodeParms");
            IEnumerable<IToken> all = settings is ArrayToken array ? array.Data : settings is null ? [] : [settings];
            return all.OfType<DictionaryToken>().Select(one => one.Data.GetValueOrDefault("Columns")).OfType<NumericToken>()
                .Select(columns => columns.Long * MostOfColumn).DefaultIfEmpty().Max();
        }

        /// <summary>Length to which deflate unpacks, counted without keeping it, up to what the budget has.</summary>
        private long Inflated(Memory<byte> input)
        {
            var buffer = new byte[1 << 14];
            long length = 0;
            try
            {
                using var packed = new MemoryStream(input.ToArray()) { Position = Math.Min(2, input.Length) };
                using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
                for (int count; length <= budget.Bytes && (count = unpacked.Read(buffer)) > 0;) length += count;
            }
            catch (InvalidDataException)
            {
                // The library keeps what came before the damage, or the packed bytes themselves.
            }
            return length;
        }
    }
}
