using System.Reflection;
using System.Text.RegularExpressions;

namespace Live.Slack.Tests.Shape;

/// <summary>The public types of a Slack library and their members, one line each, under SlackNet's names.</summary>
internal sealed partial class Surface(Assembly assembly)
{
    private const StringComparison Exactly = StringComparison.Ordinal;
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public IReadOnlyDictionary<string, HashSet<string>> Types { get; } = assembly.GetExportedTypes()
        .ToDictionary(Name, type => Members(type).Concat(Kinds(type)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether all types of a line, as far as they are a Slack library's, are in this one.</summary>
    public bool Knows(string line) => SlackType().Matches(line).All(type => Names.Contains(type.Value));

    private HashSet<string> Names => field ??= [.. Types.Keys.Select(name => name.Split('<')[0])];

    [GeneratedRegex(@"\bSlackNet\.[\w.`]+")]
    private static partial Regex SlackType();

    /// <summary>What a type is: the types of the same library that it stands for.</summary>
    private static IEnumerable<string> Kinds(Type type) => Bases(type).Skip(1).Concat(type.GetInterfaces())
        .Where(kind => kind.Assembly == type.Assembly)
        .Select(kind => "is " + Name(kind));

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select((name, index) => $"{name} = {index}");
        if (typeof(Delegate).IsAssignableFrom(type))
            return [];
        var members = (type.IsInterface ? [type, .. type.GetInterfaces()] : Bases(type))
            .Where(owner => owner.Assembly == type.Assembly)
            .SelectMany(owner => owner.GetMembers(Public));
        var made = type.IsAbstract ? [] : type.GetConstructors().SelectMany(Made);
        return members.Select(Member).OfType<string>().Concat(made).Distinct();
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            yield return at;
    }

    private static string? Member(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name}{(property.CanRead ? " get" : "")}{(property.SetMethod is { IsPublic: true } ? " set" : "")}",
        MethodInfo { Name: "ToString" or "Equals" or "GetHashCode" or "GetType" or "Dispose" } => null,
        MethodInfo { IsSpecialName: true, Name: not "op_Implicit" } => null,
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}{Arity(method)}({Parameters(method)})",
        _ => null,
    };

    /// <summary>The ways to make one; what all may be left out of is also made of nothing.</summary>
    private static IEnumerable<string> Made(ConstructorInfo constructor)
    {
        yield return $"new({Parameters(constructor)})";
        if (constructor.GetParameters().All(parameter => parameter.IsOptional))
            yield return "new()";
    }

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"`{method.GetGenericArguments().Length}" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters()
        .Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? $" = {parameter.DefaultValue ?? "default"}" : "")}"));

    private static string Name(Type type) => type switch
    {
        { IsGenericParameter: true } => type.Name,
        { IsArray: true } => Name(type.GetElementType()!) + "[]",
        { IsGenericType: true } => $"{Short(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>",
        _ => Short(type),
    };

    private static string Short(Type type) => (type.Namespace ?? "").Replace("Live.Slack", "SlackNet", Exactly) + "." + type.Name;
}
