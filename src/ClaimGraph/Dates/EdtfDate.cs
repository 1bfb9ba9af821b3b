namespace ClaimGraph.Dates;

/// <summary>Stands in until the date type is written.</summary>
public sealed record EdtfDate
{
    private EdtfDate(string text) => Text = text;

    /// <summary>The date as written.</summary>
    public string Text { get; }

    /// <summary>Parses.</summary>
    /// <param name="text">An EDTF level 1 text.</param>
    /// <param name="date">The date.</param>
    /// <returns>True when it is one.</returns>
    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EdtfDate? date)
    {
        date = new EdtfDate(text);
        return true;
    }
}
