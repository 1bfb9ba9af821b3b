using System.CommandLine;

namespace ClaimGraph.Cli.Output;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">The word that calls it.</param>
/// <param name="description">What it does, in one sentence.</param>
/// <param name="examples">Calls to copy, without the program's name.</param>
internal sealed class CommandWithExamples(string name, string description, params string[] examples)
    : Command(name, description)
{
    /// <summary>Calls to copy, without the program's name.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
