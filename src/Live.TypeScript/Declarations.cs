using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Live.TypeScript;

/// <summary>Writes types, methods and pushes as declarations of TypeScript.</summary>
internal sealed class Declarations(TypeNames names, Docs docs)
{
    private readonly NullabilityInfoContext nullability = new();
    private readonly HashSet<Type> taken = []; // what a caller may leave out is optional in these

    /// <summary>An enum as a union of its names, everything else as an interface of its properties.</summary>
    public string Of(Type type) => Comment(docs.Of(type), "") + (type.IsEnum ? Union(type) : Interface(type));

    /// <summary>The hub's methods by name; each answers a reply of what stands there.</summary>
    public string Methods(Type hub) => Block("The hub's methods by name; each answers a Reply of what stands here. `key` makes a repeated call harmless.",
        "HubMethods", hub.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.GetBaseDefinition() == method)
            .OrderBy(method => method.Name, StringComparer.Ordinal) // the hub stands in several files, whose order nobody promises
            .Select(method => (docs.Of(method), $"{method.Name}({Parameters(method)}): {Answer(method)};")));

    /// <summary>What the server says by itself: the methods of its picture of a screen.</summary>
    public string Pushes(Type screen) => Block("What the server says by itself.",
        "Pushes", screen.GetMethods().OrderBy(method => method.MetadataToken)
            .Select(method => (docs.Of(method), $"{method.Name}: {Of(method.GetParameters().Single())};")));

    private static string Union(Type type) =>
        $"export type {type.Name} = {string.Join(" | ", Enum.GetNames(type).Select(name => $"'{JsonNamingPolicy.CamelCase.ConvertName(name)}'"))};\n";

    private string Interface(Type type)
    {
        var bases = type.GetInterfaces().Where(known => known.Namespace == type.Namespace).OrderBy(known => known.Name, StringComparer.Ordinal).ToArray();
        var inherited = bases.SelectMany(known => known.GetProperties()).Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        var name = names.Declare(type);
        if (type.IsGenericTypeDefinition)
            name += $"<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>";
        if (bases.Length > 0)
            name += $" extends {string.Join(", ", bases.Select(names.Declare))}";
        var left = taken.Contains(type) ? Optional(type) : [];
        return Block(name, type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null && !inherited.Contains(property.Name))
            .OrderBy(property => property.MetadataToken)
            .Select(property => (docs.Of(property), $"readonly {Camel(property.Name)}{(left.Contains(property.Name) ? "?" : "")}: {Of(property)};")));
    }

    private string Of(PropertyInfo property)
    {
        var info = nullability.Create(property);
        if (property.GetCustomAttribute<AllowedValuesAttribute>() is not { } allowed)
            return names.Of(info, $"{property.DeclaringType!.Name}.{property.Name}");
        var union = allowed.Values.Select(value => value is Enum ? $"'{Camel($"{value}")}'" : $"'{value}'");
        return string.Join(" | ", info.ReadState == NullabilityState.Nullable ? union.Append("null") : union);
    }

    private string Of(ParameterInfo parameter) =>
        names.Of(nullability.Create(parameter), $"{parameter.Member.DeclaringType!.Name}.{parameter.Member.Name}({parameter.Name})");

    private string Parameters(MethodInfo method)
    {
        var parameters = method.GetParameters().Where(parameter => parameter.ParameterType != typeof(CancellationToken)).ToArray();
        taken.UnionWith(parameters.Select(parameter => parameter.ParameterType));
        return string.Join(", ", parameters.Select(parameter => $"{parameter.Name}: {Of(parameter)}"));
    }

    /// <summary>What is in the reply: Reply&lt;T&gt; or Task&lt;Reply&lt;T&gt;&gt; is T.</summary>
    private string Answer(MethodInfo method)
    {
        var info = nullability.Create(method.ReturnParameter);
        var reply = info.Type.IsAssignableTo(typeof(Task)) ? info.GenericTypeArguments.SingleOrDefault() : info;
        if (reply?.GenericTypeArguments is not [var answer])
            throw new UnknownOnTheWireException($"{method.Name} does not answer with a Reply. Every call of a screen is answered by one.");
        _ = names.Declare(reply.Type);
        return names.Of(answer, $"The answer of {method.Name}");
    }

    private static HashSet<string> Optional(Type type) =>
        [.. type.GetConstructors().SelectMany(made => made.GetParameters()).Where(parameter => parameter.HasDefaultValue).Select(parameter => parameter.Name!)];

    private static string Block(string comment, string name, IEnumerable<(string? Doc, string Line)> lines) => Comment(comment, "") + Block(name, lines);

    private static string Block(string name, IEnumerable<(string? Doc, string Line)> lines)
    {
        var block = new StringBuilder($"export interface {name} {{\n");
        foreach (var (doc, line) in lines)
            block.Append(Comment(doc, "  ")).Append("  ").Append(line).Append('\n');
        return block.Append("}\n").ToString();
    }

    private static string Comment(string? text, string indent) => text is null ? "" : $"{indent}/** {text} */\n";

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
