namespace ClaimGraph.Loading;

/// <summary>Limits of loading, and what is reported beyond errors and warnings. Immutable.</summary>
public sealed record LoadOptions
{
    private readonly int _maxNesting = 64;
    private readonly int _maxFileSize = 64 * 1024 * 1024;

    /// <summary>The usual limits.</summary>
    public static LoadOptions Default { get; } = new();

    /// <summary>The greatest size of a file, or of a line in a file of JSON lines, in bytes: 1 to 1 GiB; 64 MiB unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int MaxFileSize
    {
        get => _maxFileSize;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024 * 1024 * 1024);
            _maxFileSize = value;
        }
    }

    /// <summary>How many objects and arrays may stand within one another: 1 to 512; 64 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int MaxNesting
    {
        get => _maxNesting;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 512);
            _maxNesting = value;
        }
    }

    /// <summary>The directory that shown paths are relative to; the current directory unless set. Files in memory are shown as they are named.</summary>
    public string? DisplayBase { get; init; }

    /// <summary>True to hint at kinds, relations, qualifiers, terms and units that no claim uses; a schema shared by datasets has many.</summary>
    public bool HintUnusedNames { get; init; }
}
