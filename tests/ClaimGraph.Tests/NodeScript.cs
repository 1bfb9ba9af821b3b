using System.Diagnostics;
using System.Text;

namespace ClaimGraph.Tests;

/// <summary>Runs scripts of the tests directory with Node.js.</summary>
internal static class NodeScript
{
    /// <summary>Runs a script that reads its standard input and writes its standard output.</summary>
    /// <remarks>Skips the test where the packages were not restored; there is no excuse on a build server.</remarks>
    public static async Task<string> RunOrSkipAsync(string script, string input)
    {
        string tests = Path.Combine(Repository.Root, "tests");
        bool isRestored = Directory.Exists(Path.Combine(tests, "node_modules", "ajv"));
        if (!isRestored && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip("The npm packages of the tests are not there: run `npm ci` in the directory tests.");
        }

        ProcessStartInfo start = new("node", [Path.Combine(tests, script)])
        {
            WorkingDirectory = tests,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return await output;
    }
}
