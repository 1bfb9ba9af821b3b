namespace ClaimGraph.Cli.Shell.Editing;

/// <summary>Where what is edited is shown: a terminal that knows ECMA-48 control sequences.</summary>
internal interface IScreen
{
    /// <summary>Its columns, at least 10.</summary>
    int Width { get; }

    /// <summary>Its rows, at least 2.</summary>
    int Height { get; }

    /// <summary>Shows text and carries out control sequences.</summary>
    void Write(string text);
}
