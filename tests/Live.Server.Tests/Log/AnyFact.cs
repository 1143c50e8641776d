using System.Collections.Immutable;
using System.Reflection;
using Live.Log;

namespace Live.Server.Tests.Log;

/// <summary>Makes facts of every type out of random parts, so that a new fact is tested without being mentioned here.</summary>
internal sealed class AnyFact(Random random)
{
    private static readonly string[] words = ["", "x", "Ärger \"im\" Saal", "質問 🙋🏽‍♀️", "line\nline\u2028end", "<b>&amp;\\", "\0\u001b\u007f"];

    public static IEnumerable<Type> Types =>
        typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract);

    public Fact Of(Type type) => (Fact)Any(type)!;

    /// <summary>Equal in every constructor parameter; arrays by their items.</summary>
    public static bool Same(object? a, object? b)
    {
        if (a is null || b is null)
            return a is null && b is null;
        if (a.GetType() != b.GetType())
            return false;
        if (a is System.Collections.IEnumerable left and not string)
            return left.Cast<object?>().Zip(((System.Collections.IEnumerable)b).Cast<object?>(), Same).All(same => same)
                && left.Cast<object?>().Count() == ((System.Collections.IEnumerable)b).Cast<object?>().Count();
        return a.GetType() is { IsValueType: false } type && type.Assembly == typeof(Fact).Assembly
            ? Parameters(type).All(parameter => Same(Value(a, parameter), Value(b, parameter)))
            : a.Equals(b);
    }

    private static object? Value(object owner, ParameterInfo parameter) => owner.GetType().GetProperty(parameter.Name!)!.GetValue(owner);

    private static ParameterInfo[] Parameters(Type type) => type.GetConstructors()
        .MaxBy(constructor => constructor.GetParameters().Length)!.GetParameters();

    private object? Any(Type type, bool nullable = false)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return random.Next(2) == 0 ? null : Any(inner);
        if (nullable && random.Next(2) == 0)
            return null;
        if (type == typeof(string))
            return words[random.Next(words.Length)];
        if (type == typeof(int))
            return random.Next();
        if (type == typeof(long))
            return random.NextInt64();
        if (type == typeof(bool))
            return random.Next(2) == 0;
        if (type == typeof(DateTimeOffset))
            return new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks), TimeSpan.Zero);
        if (type == typeof(TimeSpan))
            return new TimeSpan(random.NextInt64(TimeSpan.TicksPerDay * 3));
        if (type == typeof(Uri))
            return new Uri($"https://example.org/{random.Next()}?q=é");
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return GetType().GetMethod(nameof(Items), BindingFlags.NonPublic | BindingFlags.Instance)!
                .MakeGenericMethod(type.GenericTypeArguments[0]).Invoke(this, null);
        var nullability = new NullabilityInfoContext();
        return Activator.CreateInstance(type, [.. Parameters(type)
            .Select(parameter => Any(parameter.ParameterType, nullability.Create(parameter).WriteState == NullabilityState.Nullable))]);
    }

    private ImmutableArray<T> Items<T>() => [.. Enumerable.Range(0, random.Next(3)).Select(_ => (T)Any(typeof(T))!)];
}
