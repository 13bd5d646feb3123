namespace Dragoman.Times.Rules;

/// <summary>The words of time expressions with their readings; words are numbered so that rules compare numbers.</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<List<WordReading>> _readings = [];
    private readonly List<bool> _shaky = [];
    private readonly HashSet<int> _figures = [];
    private int _longest;

    /// <summary>Reads lines "word TAB class TAB value TAB …" of `lexicons/en/times.tsv`.</summary>
    public TimeLexicon(IEnumerable<string> lines)
    {
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines) Add(line.Split('\t'));
    }

    /// <summary>Number of different words.</summary>
    public int Count => _readings.Count;

    /// <summary>The number of a word, -1 for a word that has none.</summary>
    public int Find(ReadOnlySpan<char> word) => word.Length <= _longest && _lookup.TryGetValue(word, out var number) ? number : -1;

    /// <summary>The number of a word that a rule names, which becomes a word of the lexicon by that.</summary>
    public int Number(string word)
    {
        if (_numbers.TryGetValue(word, out var number)) return number;
        _longest = Math.Max(_longest, word.Length);
        _numbers.Add(word, _readings.Count);
        _readings.Add([]);
        _shaky.Add(false);
        if (char.IsAsciiDigit(word[0])) _figures.Add(_readings.Count - 1);
        return _readings.Count - 1;
    }

    /// <summary>Whether a rule names this number in figures, such as the 7 of "Oct. 7 attack".</summary>
    public bool IsFigure(int number) => _figures.Contains(number);

    /// <summary>The readings of a word.</summary>
    public IReadOnlyList<WordReading> Readings(int number) => _readings[number];

    /// <summary>Whether a word needs a neighbour that makes it a time, as "May" or "sun".</summary>
    public bool IsShaky(int number) => number >= 0 && _shaky[number];

    /// <summary>Whether a word has a reading of the class, and which value it gives.</summary>
    public bool TryRead(int number, TimeClass wanted, out int value)
    {
        value = 0;
        if (number < 0) return false;
        foreach (var reading in _readings[number])
            if (reading.Class == wanted)
            {
                value = reading.Value;
                return true;
            }
        return false;
    }

    /// <summary>A value as lexicon and rules write it: units and parts of the day by name, all else as a number.</summary>
    public static int Value(TimeClass type, string text) => type switch
    {
        TimeClass.Unit or TimeClass.Units or TimeClass.Frequency => (int)Enum.Parse<TimeUnit>(text, ignoreCase: true),
        TimeClass.Part => (int)Enum.Parse<DayPart>(text, ignoreCase: true),
        TimeClass.Ref => (int)Enum.Parse<Reference>(text, ignoreCase: true),
        _ => int.Parse(text),
    };

    private void Add(string[] columns)
    {
        var type = Enum.Parse<TimeClass>(columns[1], ignoreCase: true);
        foreach (var word in columns[0].Split(' '))
        {
            var number = Number(word.TrimEnd('?'));
            _readings[number].Add(new(type, Value(type, columns[2])));
            if (word.EndsWith('?')) _shaky[number] = true;
        }
    }
}
