using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests;

/// <summary>What a call of the command ended with.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to the output stream.</param>
/// <param name="Error">What it wrote to the error stream.</param>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>The output as JSON; dates stay the texts they are.</summary>
    public JToken Json
    {
        get
        {
            using JsonTextReader reader = new(new StringReader(Output)) { DateParseHandling = DateParseHandling.None };
            return JToken.ReadFrom(reader);
        }
    }
}
