using System.Security.Cryptography;
using System.Text;

namespace Live.Server.Access;

/// <summary>The deployment's one secret, from which every key is derived. Never logged, never sent.</summary>
/// <param name="master">At least 16 bytes.</param>
public sealed class Secret(byte[] master)
{
    /// <summary>A secret from configuration text.</summary>
    public static Secret FromText(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The secret of a data folder; made there, readable by its owner only, when there is none yet.</summary>
    public static Secret FromFolder(string folder)
    {
        var path = Path.Combine(folder, "secret");
        Directory.CreateDirectory(folder);
        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var file = new FileStream(path, options);
            file.Write(RandomNumberGenerator.GetBytes(32));
        }

        return new Secret(File.ReadAllBytes(path));
    }

    /// <summary>A key for one purpose; keys of different purposes tell nothing of each other.</summary>
    public byte[] KeyFor(string purpose, int length = 32) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master, length, salt: null, info: Encoding.UTF8.GetBytes(purpose));
}
