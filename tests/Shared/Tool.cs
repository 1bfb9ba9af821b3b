using System.Diagnostics;
using System.Text;

namespace ClaimGraph.Testing;

/// <summary>A program the project did not write, which tests hold its output against.</summary>
internal static class Tool
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="directory">Where it runs; the repository's root when null.</param>
    /// <param name="input">What it reads from its standard input.</param>
    /// <returns>Its exit code and everything it wrote.</returns>
    public static async Task<ToolResult> RunAsync(string program, IEnumerable<string> arguments, string? directory = null, string input = "")
    {
        using Process process = new()
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = directory ?? Repository.Root,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            },
        };
        process.Start();
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ToolResult(process.ExitCode, await output, await error);
    }

    /// <summary>Finds a program, or skips the test by name; with CI=true its absence is a failure.</summary>
    /// <param name="candidates">Programs that would do, in order of preference.</param>
    /// <param name="probe">Arguments with which the program ends with 0 when it is fit for the test.</param>
    /// <returns>The first that is fit.</returns>
    public static async Task<string> RequireAsync(IEnumerable<string> candidates, params string[] probe)
    {
        foreach (string candidate in candidates)
        {
            try
            {
                if ((await RunAsync(candidate, probe)).ExitCode == 0)
                {
                    return candidate;
                }
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // There is no such program: try the next.
            }
        }

        string reason = $"None of {string.Join(", ", candidates)} is fit here: tests/run.sh installs one where it may.";
        SkipOrFail(reason);
        throw new InvalidOperationException(reason);
    }

    /// <summary>Skips the test by name, with the reason; with CI=true what is missing is a failure.</summary>
    /// <param name="reason">What is missing, and how it is installed.</param>
    public static void SkipOrFail(string reason)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Fail(reason);
    }
}
