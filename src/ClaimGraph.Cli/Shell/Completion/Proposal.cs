namespace ClaimGraph.Cli.Shell.Completion;

/// <summary>A way to go on with what is being written.</summary>
/// <param name="Text">What takes the place of the word that is being written.</param>
/// <param name="Note">What it means, for people; empty when the text says it.</param>
/// <param name="End">What follows the text, such as a closing quote; lists do not show it.</param>
internal readonly record struct Proposal(string Text, string Note = "", string End = "")
{
    /// <summary>Text and end.</summary>
    public string Whole => Text + End;
}
