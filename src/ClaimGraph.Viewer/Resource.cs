namespace ClaimGraph.Viewer;

/// <summary>What the build puts into this assembly.</summary>
internal static class Resource
{
    public static string Text(string name)
    {
        using Stream stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly has no resource \"{name}\".");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
