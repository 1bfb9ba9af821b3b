namespace ClaimGraph.Samples.Tests;

/// <summary>The programs that the tests run as a user would, in the configuration of the tests.</summary>
internal static class Programs
{
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>Runs a sample.</summary>
    public static Task<ToolResult> SampleAsync(string name, params string[] arguments) =>
        Tool.RunAsync("dotnet", [Built("samples", name, name), .. arguments]);

    /// <summary>Runs the command in a directory.</summary>
    public static Task<ToolResult> CommandAsync(string directory, IEnumerable<string> arguments) =>
        Tool.RunAsync("dotnet", [Built("src", "ClaimGraph.Cli", "ClaimGraph.Cli"), .. arguments], directory: directory);

    private static string Built(string folder, string project, string assembly) =>
        Repository.PathOf(folder, project, "bin", Configuration, "net10.0", assembly + ".dll");
}
