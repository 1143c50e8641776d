using System.Collections;
using System.Reflection;

namespace Live.TypeScript;

/// <summary>What a C# type is in TypeScript, as System.Text.Json writes it; takes note of the types that this leads to.</summary>
internal sealed class TypeNames
{
    private static readonly HashSet<Type> Strings = [typeof(string), typeof(DateTimeOffset), typeof(DateOnly), typeof(Uri), typeof(Guid)];
    private static readonly HashSet<Type> Numbers =
        [typeof(byte), typeof(short), typeof(int), typeof(uint), typeof(long), typeof(float), typeof(double), typeof(decimal)];

    private readonly Queue<Type> met = new();
    private readonly Dictionary<string, Type> known = new(StringComparer.Ordinal);

    /// <summary>The next type that was met and is not declared yet; null when all are.</summary>
    public Type? Next() => met.TryDequeue(out var type) ? type : null;

    /// <summary>The type's own name; from now on it is among the types that need a declaration.</summary>
    public string Declare(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var name = definition.Name.Split('`')[0];
        if (definition.IsInterface && name is ['I', >= 'A' and <= 'Z', ..])
            name = name[1..];
        if (known.TryAdd(name, definition))
            met.Enqueue(definition);
        else if (known[name] != definition)
            throw new UnknownOnTheWireException($"{definition.FullName} and {known[name].FullName} would both be {name} on the screens. Rename one.");
        return name;
    }

    /// <summary>A type with what it says about null.</summary>
    /// <param name="place">Where it stands, for the sentence when it is not known here.</param>
    public string Of(NullabilityInfo info, string place) =>
        Of(info.Type, info, place) + (info.ReadState == NullabilityState.Nullable ? " | null" : "");

    private string Of(Type type, NullabilityInfo info, string place)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value, info, place);
        if (type.IsGenericParameter)
            return type.Name;
        if (type == typeof(bool))
            return "boolean";
        if (Strings.Contains(type))
            return "string";
        if (Numbers.Contains(type))
            return "number";
        if (Values(type) is { } values)
            return $"Readonly<Record<string, {Of(info.GenericTypeArguments[values], place)}>>";
        if (type.IsAssignableTo(typeof(IEnumerable)) && (info.ElementType ?? info.GenericTypeArguments.SingleOrDefault()) is { } item)
            return Of(item, place) is var element && element.Contains('|', StringComparison.Ordinal) ? $"readonly ({element})[]" : $"readonly {element}[]";
        if (type.Assembly == typeof(object).Assembly || !(type.IsEnum || type.IsClass || type.IsInterface))
            throw new UnknownOnTheWireException($"{place} is a {type.Name}, for which the screens have no type. Send a string, a number or a record.");
        var arguments = info.GenericTypeArguments.Select(argument => Of(argument, place)).ToArray();
        return Declare(type) + (arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments)}>");
    }

    /// <summary>Which type argument of a dictionary with names is its values; null for everything else.</summary>
    private static int? Values(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [var key, _] && key == typeof(string)
        && (type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) || type.IsAssignableTo(typeof(IDictionary))) ? 1 : null;
}
