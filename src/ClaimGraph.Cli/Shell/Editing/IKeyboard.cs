namespace ClaimGraph.Cli.Shell.Editing;

/// <summary>Where keys come from.</summary>
internal interface IKeyboard
{
    /// <summary>Waits for the next key.</summary>
    Key Read();
}
