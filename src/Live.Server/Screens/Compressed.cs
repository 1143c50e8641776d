using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Live.Server.Screens;

/// <summary>
/// Files of the screens that lie there compressed as well: the build does it once and as far as it goes, so that a hall on one
/// Wi-Fi loads little and the server spends nothing on it.
/// </summary>
internal sealed class Compressed(string root) : IContentTypeProvider
{
    private static readonly (string Coding, string Extension)[] Ways = [("br", ".br"), ("gzip", ".gz")];

    private readonly FileExtensionContentTypeProvider types = new();

    /// <summary>The extension of the best form of a file that the browser takes; empty for the file itself.</summary>
    public string Extension(HttpRequest request, string path)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        foreach (var (coding, extension) in Ways)
        {
            if (accepted.Any(one => one.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && one.Quality is not 0)
                && File.Exists(Path.Combine(root, path.TrimStart('/') + extension)))
                return extension;
        }

        return "";
    }

    /// <summary>Says how a file is compressed, and that others may get it otherwise.</summary>
    public static void Label(HttpResponse response, string file)
    {
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (Array.Find(Ways, way => file.EndsWith(way.Extension, StringComparison.Ordinal)) is { Coding: { } coding })
            response.Headers.ContentEncoding = coding;
    }

    /// <summary>The type of what is compressed.</summary>
    public bool TryGetContentType(string subpath, out string contentType) =>
        types.TryGetContentType(
            Array.Exists(Ways, way => subpath.EndsWith(way.Extension, StringComparison.Ordinal)) ? subpath[..^3] : subpath, out contentType!);
}
