using System.Collections.Immutable;

namespace ClaimGraph.Loading.Decoding;

/// <summary>The properties that an object of some sort may have.</summary>
internal sealed class ObjectShape
{
    /// <summary>Describes a sort of object.</summary>
    /// <param name="what">What it is, with its article, for messages.</param>
    /// <param name="required">The properties it must have.</param>
    /// <param name="optional">The properties it may have.</param>
    public ObjectShape(string what, ImmutableArray<string> required, ImmutableArray<string> optional)
    {
        What = what;
        Required = required;
        All = [.. required, .. optional];
    }

    /// <summary>What it is, with its article.</summary>
    public string What { get; }

    /// <summary>The properties it must have.</summary>
    public ImmutableArray<string> Required { get; }

    /// <summary>All its properties, the required ones first.</summary>
    public ImmutableArray<string> All { get; }
}
