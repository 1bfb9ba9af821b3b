using System.CommandLine;

namespace ClaimGraph.Cli.Commands;

/// <summary>The options that say what graph a command looks at.</summary>
internal sealed class DataOptions
{
    private readonly Option<string?> _data = Workspace.Option();
    private readonly Option<bool> _same = new("--same")
    {
        Description = $"Show nodes as one that {Workspace.SamenessFile} beside the datasets judges to be the same.",
    };

    /// <summary>All of them, to add to a command.</summary>
    public Symbol[] All => [_data, _same];

    /// <summary>What was chosen.</summary>
    public DataChoice Read(ParseResult parsed) => new(parsed.GetValue(_data), parsed.GetValue(_same));
}
