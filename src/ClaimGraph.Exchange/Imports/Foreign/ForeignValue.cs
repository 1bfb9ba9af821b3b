using System.Collections.Immutable;

namespace ClaimGraph.Exchange.Imports.Foreign;

/// <summary>The value of a property in somebody else's graph.</summary>
internal abstract record ForeignValue
{
    /// <summary>The value as texts: one for a single value, one for each item of a list, none for what is no text.</summary>
    public virtual IEnumerable<string> Texts => [];

    /// <summary>A form that is equal for equal values, to sort and compare by.</summary>
    public abstract string Key { get; }
}

/// <summary>A text.</summary>
/// <param name="Text">The text.</param>
internal sealed record ForeignText(string Text) : ForeignValue
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [Text];

    /// <inheritdoc/>
    public override string Key => $"t{Text.Length}:{Text}";
}

/// <summary>A number.</summary>
/// <param name="Digits">The number as written.</param>
internal sealed record ForeignNumber(string Digits) : ForeignValue
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [Digits];

    /// <inheritdoc/>
    public override string Key => $"n{Digits}";
}

/// <summary>True or false.</summary>
/// <param name="Value">Which of the two.</param>
internal sealed record ForeignFlag(bool Value) : ForeignValue
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [Value ? "true" : "false"];

    /// <inheritdoc/>
    public override string Key => Value ? "true" : "false";
}

/// <summary>A list of values.</summary>
/// <param name="Items">The items.</param>
internal sealed record ForeignList(ImmutableArray<ForeignValue> Items) : ForeignValue
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => Items.SelectMany(i => i.Texts);

    /// <inheritdoc/>
    public override string Key => $"[{string.Join(',', Items.Select(i => i.Key))}]";
}

/// <summary>A value with properties of its own, which a graph of claims has no place for.</summary>
/// <param name="Written">The value as it is written in the file.</param>
internal sealed record ForeignRecord(string Written) : ForeignValue
{
    /// <inheritdoc/>
    public override string Key => $"r{Written}";
}
