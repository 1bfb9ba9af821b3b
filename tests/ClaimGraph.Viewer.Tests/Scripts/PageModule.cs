using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests.Scripts;

/// <summary>Functions of the page's modules, run by Node.js outside of a browser.</summary>
internal static class PageModule
{
    /// <summary>Calls a function that a TypeScript file beside this one exports.</summary>
    /// <param name="module">The file's name.</param>
    /// <param name="function">The function.</param>
    /// <param name="arguments">Its arguments, which become JSON.</param>
    /// <returns>What it returns.</returns>
    public static async Task<JToken> CallAsync(string module, string function, params object[] arguments)
    {
        string node = await Tool.RequireAsync(["node"], "--version");
        string folder = Repository.PathOf("tests", "ClaimGraph.Viewer.Tests", "Scripts");
        ToolResult result = await Tool.RunAsync(
            node, [Path.Combine(folder, "run.mjs"), module, function], folder, JsonConvert.SerializeObject(arguments));
        Assert.True(result.ExitCode == 0, result.Error);
        return JToken.Parse(result.Output);
    }
}
