using System.Reflection;
using Live.TypeScript;

if (args is not [("check" or "write") and var deed, var assembly, var file])
{
    Console.Error.WriteLine("Live.TypeScript (check | write) SERVER.dll WIRE.ts");
    return 2;
}

try
{
    var problem = new WireFile(file).Keep(WireText.Of(Assembly.LoadFrom(assembly)), write: deed == "write");
    if (problem is not null)
        Console.WriteLine(problem);
    return problem is null ? 0 : 1;
}
catch (UnknownOnTheWireException e)
{
    Console.WriteLine($"{file}: error WIRE002: {e.Message}");
    return 1;
}
