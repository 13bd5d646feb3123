using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Dragoman.Models;

namespace Dragoman.Actors.Registry;

/// <summary>The registry as a model file; what <see cref="Write"/> writes, <see cref="Read"/> reads.</summary>
internal static class RegistryFile
{
    private const string Kind = "registry";

    public static void Write(RegistryTables tables, string path)
    {
        var writer = new ModelWriter(Kind);
        WriteIndex(writer, "names", tables.Names);
        writer.Add<ulong>("sound-keys", tables.Sounds.Keys)
            .Add<int>("sound-persons", tables.Sounds.Persons)
            .Add("string-bytes", tables.Strings.Bytes)
            .Add("string-offsets", tables.Strings.Offsets)
            .Add<Entity>("entities", tables.Entities)
            .Add<Tenure>("tenures", tables.Tenures)
            .Add<int>("tenure-first", tables.FirstTenure)
            .Add<Office>("offices", tables.Offices)
            .AddLines("government-verbs", tables.GovernmentVerbs.Order(StringComparer.Ordinal))
            .AddLines("references", tables.References.Select(noun => $"{noun.Key}\t{noun.Value}").Order(StringComparer.Ordinal))
            .AddLines("genders", tables.Genders.Select(name => $"{name.Key}\t{name.Value}").Order(StringComparer.Ordinal))
            .AddLines("name-heads", tables.NameHeads.Order(StringComparer.Ordinal))
            .AddLines("namesakes", tables.Namesakes.Select(namesake => namesake.ToString()))
            .AddLines("sources", tables.Sources)
            .Add("tenure-sources", tables.TenureSources)
            .Save(path);
    }

    public static RegistryTables Read(string path)
    {
        var file = ModelFile.Read(path, Kind);
        return new()
        {
            Names = ReadIndex(file, "names"),
            Sounds = new(Items<ulong>(file, "sound-keys"), Items<int>(file, "sound-persons")),
            Strings = new(file.Bytes("string-bytes").ToArray(), Items<int>(file, "string-offsets")),
            Entities = Items<Entity>(file, "entities"),
            Tenures = Items<Tenure>(file, "tenures"),
            FirstTenure = Items<int>(file, "tenure-first"),
            Offices = Items<Office>(file, "offices"),
            GovernmentVerbs = file.Lines("government-verbs").ToFrozenSet(StringComparer.Ordinal),
            References = file.Lines("references").Select(line => line.Split('\t'))
                .ToFrozenDictionary(cells => cells[0], cells => Enum.Parse<ReferenceKind>(cells[1]), StringComparer.Ordinal),
            Genders = file.Lines("genders").ToFrozenDictionary(line => line[..^2], line => line[^1], StringComparer.Ordinal),
            NameHeads = file.Lines("name-heads").ToFrozenSet(StringComparer.Ordinal),
            Namesakes = Array.ConvertAll(file.Lines("namesakes"), Namesake.Parse),
            Sources = file.Has("sources") ? file.Text("sources").TrimEnd('\n').Split('\n') : [""],
            TenureSources = file.Has("tenure-sources") ? file.Bytes("tenure-sources").ToArray() : [],
        };
    }

    private static void WriteIndex(ModelWriter writer, string name, NameIndex index) => writer
        .Add(name + "-text", MemoryMarshal.Cast<char, ushort>(index.Atoms.Text.AsSpan()))
        .Add<int>(name + "-offsets", index.Atoms.Offsets)
        .Add<int>(name + "-slots", index.Atoms.Slots)
        .Add<int>(name + "-first", index.Trie.First)
        .Add<int>(name + "-labels", index.Trie.Labels)
        .Add<int>(name + "-ends", index.Trie.Senses)
        .Add<Sense>(name + "-senses", index.Senses);

    private static NameIndex ReadIndex(ModelFile file, string name) => new(
        new(MemoryMarshal.Cast<byte, char>(file.Bytes(name + "-text")).ToArray(), Items<int>(file, name + "-offsets"),
            Items<int>(file, name + "-slots")),
        new(Items<int>(file, name + "-first"), Items<int>(file, name + "-labels"), Items<int>(file, name + "-ends")),
        Items<Sense>(file, name + "-senses"));

    private static T[] Items<T>(ModelFile file, string section) where T : unmanaged => file.Values<T>(section).ToArray();
}
