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
            .Save(path);
    }

    public static RegistryTables Read(string path)
    {
        var file = ModelFile.Read(path, Kind);
        return new()
        {
            Names = ReadIndex(file, "names"),
            Sounds = new(Array<ulong>(file, "sound-keys"), Array<int>(file, "sound-persons")),
            Strings = new(file.Bytes("string-bytes").ToArray(), Array<int>(file, "string-offsets")),
            Entities = Array<Entity>(file, "entities"),
            Tenures = Array<Tenure>(file, "tenures"),
            FirstTenure = Array<int>(file, "tenure-first"),
            Offices = Array<Office>(file, "offices"),
            GovernmentVerbs = file.Lines("government-verbs").ToFrozenSet(StringComparer.Ordinal),
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
        new(MemoryMarshal.Cast<byte, char>(file.Bytes(name + "-text")).ToArray(), Array<int>(file, name + "-offsets"),
            Array<int>(file, name + "-slots")),
        new(Array<int>(file, name + "-first"), Array<int>(file, name + "-labels"), Array<int>(file, name + "-ends")),
        Array<Sense>(file, name + "-senses"));

    private static T[] Array<T>(ModelFile file, string section) where T : unmanaged => file.Values<T>(section).ToArray();
}
