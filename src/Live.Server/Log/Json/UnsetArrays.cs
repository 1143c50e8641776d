using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;

namespace Live.Server.Log.Json;

/// <summary>
/// Lets no <c>default(ImmutableArray&lt;T&gt;)</c> through, which throws wherever it is used: an unset array is
/// written as an empty one, and a member that an older entry does not have is read as an empty one.
/// </summary>
internal static class UnsetArrays
{
    public static void BecomeEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => IsArray(property.PropertyType)))
        {
            var empty = property.PropertyType.GetField(nameof(ImmutableArray<int>.Empty))!.GetValue(null);
            var unset = Activator.CreateInstance(property.PropertyType)!;
            if (property.Get is not { } get || property.Set is not { } set)
                continue;
            property.Get = owner => unset.Equals(get(owner)) ? empty : get(owner);
            type.OnDeserialized += owner =>
            {
                if (unset.Equals(get(owner)))
                    set(owner, empty);
            };
        }
    }

    private static bool IsArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
}
