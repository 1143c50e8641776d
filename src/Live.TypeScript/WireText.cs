using System.Reflection;
using Microsoft.AspNetCore.SignalR;

namespace Live.TypeScript;

/// <summary>
/// The types that go between server and screens, as TypeScript: what the hub's methods take and answer, what it pushes,
/// and every public type in the namespace Screens.Views, by whatever road it goes. The same assembly gives the same text.
/// </summary>
public static class WireText
{
    private const string Head =
        """
        /*
         * What goes over the wire, in the server's words: its hub, and Screens/Views. Not written by hand but by
         * dotnet build src/Live.Server -p:WriteWire=true
         */


        """;

    /// <summary>The text for an assembly with a hub.</summary>
    public static string Of(Assembly server)
    {
        var hub = server.GetExportedTypes().Single(type => Screen(type) is not null);
        return Of(hub, server.GetExportedTypes().Where(type => type.Namespace == $"{hub.Namespace}.Views"));
    }

    /// <summary>The text for a hub and some types beside it.</summary>
    public static string Of(Type hub, IEnumerable<Type> beside)
    {
        var names = new TypeNames();
        var declarations = new Declarations(names, new Docs());
        var methods = declarations.Methods(hub);
        var pushes = declarations.Pushes(Screen(hub)!);
        foreach (var type in beside)
            names.Declare(type);
        var types = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (names.Next() is { } type)
            types.Add(names.Declare(type), declarations.Of(type));
        return (Head + string.Join("\n", types.Values.Append(methods).Append(pushes))).ReplaceLineEndings("\n");
    }

    /// <summary>The hub's picture of a screen: the T of its Hub of T.</summary>
    private static Type? Screen(Type type) =>
        type.BaseType is { IsGenericType: true } hub && hub.GetGenericTypeDefinition() == typeof(Hub<>) ? hub.GetGenericArguments()[0] : null;
}
