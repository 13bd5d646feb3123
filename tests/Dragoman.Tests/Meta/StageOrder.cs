using System.Reflection;
using System.Reflection.Emit;

namespace Dragoman.Tests.Meta;

/// <summary>Finds references from an earlier stage (namespace) of one assembly to a later one.</summary>
internal static class StageOrder
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> s_opCodes = typeof(OpCodes).GetFields()
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => o.Value);

    public static IEnumerable<string> Violations(Assembly assembly, string root, params string[] order) =>
        from type in assembly.GetTypes()
        let here = Stage(type, root, order)
        where here >= 0
        from used in Uses(type).SelectMany(Flatten).Where(t => t.Assembly == assembly).Distinct()
        where Stage(used, root, order) > here
        select $"{type} -> {used}";

    private static int Stage(Type t, string root, string[] order) =>
        t.Namespace is { } n && n.StartsWith(root + ".", StringComparison.Ordinal)
            ? Array.IndexOf(order, n[(root.Length + 1)..].Split('.')[0]) : -1;

    private static IEnumerable<Type> Uses(Type t)
    {
        if (t.BaseType is { } b) yield return b;
        foreach (var i in t.GetInterfaces()) yield return i;
        foreach (var f in t.GetFields(All)) yield return f.FieldType;
        foreach (var m in t.GetMethods(All).Cast<MethodBase>().Concat(t.GetConstructors(All)))
        {
            if (m is MethodInfo { ReturnType: var r }) yield return r;
            foreach (var p in m.GetParameters()) yield return p.ParameterType;
            if (m.GetMethodBody() is not { } body) continue;
            foreach (var l in body.LocalVariables) yield return l.LocalType;
            foreach (var u in Called(m, body.GetILAsByteArray()!)) yield return u;
        }
    }

    private static IEnumerable<Type> Called(MethodBase m, byte[] il)
    {
        var typeArgs = m.DeclaringType!.IsGenericType ? m.DeclaringType.GetGenericArguments() : null;
        var methodArgs = m.IsGenericMethod ? m.GetGenericArguments() : null;
        for (var i = 0; i < il.Length;)
        {
            short code = il[i++];
            if (code == 0xFE) code = (short)(0xFE00 | il[i++]);
            var op = s_opCodes[code];
            switch (op.OperandType)
            {
                case OperandType.InlineNone: break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar: i += 1; break;
                case OperandType.InlineVar: i += 2; break;
                case OperandType.InlineI8 or OperandType.InlineR: i += 8; break;
                case OperandType.InlineSwitch: i += 4 + 4 * BitConverter.ToInt32(il, i); break;
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    var member = m.Module.ResolveMember(BitConverter.ToInt32(il, i), typeArgs, methodArgs)!;
                    i += 4;
                    if (member is Type t) yield return t;
                    if (member.DeclaringType is { } d) yield return d;
                    if (member is MethodInfo { IsGenericMethod: true } g)
                        foreach (var a in g.GetGenericArguments()) yield return a;
                    break;
                default: i += 4; break;
            }
        }
    }

    private static IEnumerable<Type> Flatten(Type t) =>
        t.HasElementType ? Flatten(t.GetElementType()!)
        : t.IsGenericType ? t.GetGenericArguments().SelectMany(Flatten).Append(t.GetGenericTypeDefinition())
        : [t];
}
