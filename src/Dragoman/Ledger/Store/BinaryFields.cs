namespace Dragoman.Ledger.Store;

/// <summary>Optional values and lists in binary columns.</summary>
internal static class BinaryFields
{
    public static void WriteText(this BinaryWriter output, string? text) => output.Write(text ?? "");

    public static string? ReadText(this BinaryReader input) => input.ReadString() is { Length: > 0 } text ? text : null;

    public static void WriteOptional<T>(this BinaryWriter output, T? value, Action<BinaryWriter, T> write) where T : class
    {
        output.Write(value is not null);
        if (value is not null) write(output, value);
    }

    public static T? ReadOptional<T>(this BinaryReader input, Func<BinaryReader, T> read) where T : class =>
        input.ReadBoolean() ? read(input) : null;

    public static void WriteList<T>(this BinaryWriter output, IReadOnlyList<T> items, Action<BinaryWriter, T> write)
    {
        output.Write7BitEncodedInt(items.Count);
        foreach (var item in items) write(output, item);
    }

    public static IReadOnlyList<T> ReadList<T>(this BinaryReader input, Func<BinaryReader, T> read)
    {
        var count = input.Read7BitEncodedInt();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(input);
        return items;
    }
}
