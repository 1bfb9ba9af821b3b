using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Tests;

/// <summary>A JSON Schema validator that is not ours: ajv, run by Node.js.</summary>
internal static class JsonSchemaValidator
{
    /// <summary>Holds files against a schema.</summary>
    /// <param name="schema">The schema's file.</param>
    /// <param name="instances">The files.</param>
    /// <returns>What does not fit, one line each; empty when everything does.</returns>
    public static async Task<string> ValidateAsync(string schema, params string[] instances)
    {
        JArray results = await ValidateAsync(instances.Select(i => new JObject
        {
            ["name"] = i,
            ["schema"] = JToken.Parse(File.ReadAllText(schema)),
            ["data"] = JToken.Parse(File.ReadAllText(i)),
        }));
        return string.Concat(results.SelectMany(r => r["errors"]!.Select(e => $"{r["name"]}: {e}\n")));
    }

    /// <summary>Holds values against schemas.</summary>
    /// <param name="checks">Objects with <c>name</c>, <c>schema</c> and <c>data</c>.</param>
    /// <returns>Objects with <c>name</c> and <c>errors</c>.</returns>
    public static async Task<JArray> ValidateAsync(IEnumerable<JObject> checks)
    {
        if (!Directory.Exists(Repository.PathOf("tests", "node_modules", "ajv")))
        {
            Tool.SkipOrFail("ajv is not installed: run \"npm ci\" in the directory tests.");
        }

        ToolResult result = await Tool.RunAsync(
            "node", [Repository.PathOf("tests", "validate-json.cjs")], input: new JArray(checks).ToString(Formatting.None));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return JArray.Parse(result.Output);
    }
}
