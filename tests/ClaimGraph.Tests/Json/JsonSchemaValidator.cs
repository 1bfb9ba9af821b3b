using System.Diagnostics;

namespace ClaimGraph.Tests.Json;

/// <summary>
/// A JSON Schema validator that is not ours: ajv, run by node through <c>tests/validate-json.mjs</c>.
/// </summary>
internal static class JsonSchemaValidator
{
    /// <summary>
    /// Holds files against a schema. Skips the test where node or ajv is missing, but not when CI is true.
    /// </summary>
    /// <returns>What does not fit, one line each; empty when everything does.</returns>
    public static string Validate(string schemaPath, params string[] instancePaths)
    {
        bool present = Directory.Exists(Path.Combine(Repository.Root, "tests/node_modules/ajv"));
        bool required = Environment.GetEnvironmentVariable("CI") == "true";
        Assert.SkipUnless(present || required, "ajv is not installed: run \"npm ci\" in the directory tests.");
        ProcessStartInfo start = new("node", [Path.Combine(Repository.Root, "tests/validate-json.mjs"), schemaPath, .. instancePaths])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process node = Process.Start(start)!;
        Task<string> errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        string all = output + errors.Result;
        Assert.Equal(all.Length == 0, node.ExitCode == 0);
        return all;
    }
}
