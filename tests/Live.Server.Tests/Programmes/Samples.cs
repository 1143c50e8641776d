namespace Live.Server.Tests.Programmes;

/// <summary>The sample programmes that ship with the host.</summary>
internal static class Samples
{
    public static string Bgpt => Path.Combine(Folder, "bgpt-iclr2024.yaml");

    private static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder!.FullName, "Live.sln")))
                folder = folder.Parent;
            return Path.Combine(folder.FullName, "src", "Live.Server", "samples");
        }
    }
}
