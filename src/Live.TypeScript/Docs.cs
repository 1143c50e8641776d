using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Live.TypeScript;

/// <summary>The doc comments of C#, as one paragraph of plain text each; none of an assembly that is built without.</summary>
internal sealed partial class Docs
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> read = [];

    /// <summary>The summary of a type; null for none.</summary>
    public string? Of(Type type) => Text(Find(type, $"T:{type.FullName}")?.Element("summary"));

    /// <summary>What a record's parameter or a property is; null when nobody says.</summary>
    public string? Of(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        var parameter = Find(type, $"T:{type.FullName}")?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == property.Name);
        return Text(parameter ?? Find(type, $"P:{type.FullName}.{property.Name}")?.Element("summary"));
    }

    /// <summary>The summary of a method that has no overloads; null for none.</summary>
    public string? Of(MethodInfo method)
    {
        var type = method.DeclaringType!;
        var name = $"M:{type.FullName}.{method.Name}";
        return Text(Members(type).FirstOrDefault(member => member.Key == name || member.Key.StartsWith(name + "(", StringComparison.Ordinal)).Value
            ?.Element("summary"));
    }

    private XElement? Find(Type type, string member) => Members(type).GetValueOrDefault(member);

    private Dictionary<string, XElement> Members(Type type)
    {
        if (!read.TryGetValue(type.Assembly, out var members))
            read[type.Assembly] = members = Read(Path.ChangeExtension(type.Assembly.Location, ".xml"));
        return members;
    }

    private static Dictionary<string, XElement> Read(string path) => File.Exists(path)
        ? XDocument.Load(path).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal)
        : [];

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var words = string.Concat(element.Nodes().Select(Word));
        return Spaces().Replace(words, " ").Trim().Replace("*/", "* /", StringComparison.Ordinal) is { Length: > 0 } text ? text : null;
    }

    /// <summary>A reference is shown by its last name, and everything else by its text.</summary>
    private static string Word(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when (element.Attribute("cref") ?? element.Attribute("name") ?? element.Attribute("langword")) is { } name =>
            $"`{name.Value.Split('.', ':')[^1]}`",
        XElement element => element.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
