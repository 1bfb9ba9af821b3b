namespace ClaimGraph.Exchange.Formats;

/// <summary>The options of <see cref="ExportOptions"/> that a format heeds.</summary>
[Flags]
public enum ExportFeatures
{
    /// <summary>None: the format is always written the same way.</summary>
    None = 0,

    /// <summary><see cref="ExportOptions.Language"/>.</summary>
    Language = 1,

    /// <summary><see cref="ExportOptions.UsesLinksKey"/>.</summary>
    LinksKey = 2,

    /// <summary><see cref="ExportOptions.WithRecords"/>.</summary>
    Records = 4,

    /// <summary><see cref="ExportOptions.Looks"/>.</summary>
    Looks = 8,

    /// <summary><see cref="ExportOptions.BaseAddress"/>.</summary>
    BaseAddress = 16,
}
