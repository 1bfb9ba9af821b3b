using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Fixtures;

/// <summary>A reader the project did not write: a script of the tests that reads files with a library and prints what it found as JSON.</summary>
internal static class Reader
{
    /// <summary>Runs a script of Python; skips the test by name where a module is missing.</summary>
    /// <param name="module">The module it needs.</param>
    /// <param name="script">The script, within this project.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it printed.</returns>
    public static async Task<JToken> PythonAsync(string module, string script, params string[] arguments) =>
        await RunAsync(await Tool.RequireAsync(["python3", "/usr/bin/python3"], "-c", $"import {module}"), script, arguments);

    /// <summary>Runs a script of Node.js; skips the test by name where a package of <c>tests/package.json</c> is missing.</summary>
    /// <param name="package">The package it needs.</param>
    /// <param name="script">The script, within this project.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it printed.</returns>
    public static async Task<JToken> NodeAsync(string package, string script, params string[] arguments)
    {
        if (!Directory.Exists(Repository.PathOf("tests", "node_modules", package)))
        {
            Tool.SkipOrFail($"{package} is not installed: run \"npm ci\" in the directory tests.");
        }

        return await RunAsync("node", script, arguments);
    }

    private static async Task<JToken> RunAsync(string program, string script, string[] arguments)
    {
        ToolResult result = await Tool.RunAsync(program, [Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", script), .. arguments]);
        Assert.True(result.ExitCode == 0, result.Error);
        using JsonTextReader json = new(new StringReader(result.Output)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JToken.ReadFrom(json);
    }
}
