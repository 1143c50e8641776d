namespace Live.Server.Commands;

/// <summary>Where the configuration comes from: appsettings.json beside the program, then the environment.</summary>
internal static class Configured
{
    public static IConfiguration Read() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
