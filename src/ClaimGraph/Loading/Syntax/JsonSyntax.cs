using System.Collections.Immutable;

namespace ClaimGraph.Loading.Syntax;

/// <summary>A JSON value and where it stands: an object, array, string, number, boolean or null. Immutable.</summary>
/// <param name="Span">From the value's first character to just after its last, quotes and brackets included.</param>
internal abstract record JsonSyntax(TextSpan Span)
{
    /// <summary>What the value is, with its article, for messages.</summary>
    public abstract string Name { get; }
}

/// <summary>A JSON object.</summary>
/// <param name="Span">From brace to brace.</param>
/// <param name="Properties">The properties in the order of the file, each name once.</param>
internal sealed record JsonObjectSyntax(TextSpan Span, ImmutableArray<JsonPropertySyntax> Properties) : JsonSyntax(Span)
{
    /// <inheritdoc/>
    public override string Name => "an object";
}

/// <summary>A JSON array.</summary>
/// <param name="Span">From bracket to bracket.</param>
/// <param name="Elements">The elements in the order of the file; empty for an array that was streamed.</param>
internal sealed record JsonArraySyntax(TextSpan Span, ImmutableArray<JsonSyntax> Elements) : JsonSyntax(Span)
{
    /// <inheritdoc/>
    public override string Name => "an array";
}

/// <summary>A JSON string.</summary>
/// <param name="Span">From quote to quote.</param>
/// <param name="Value">The text, its escapes resolved.</param>
internal sealed record JsonStringSyntax(TextSpan Span, string Value) : JsonSyntax(Span)
{
    /// <inheritdoc/>
    public override string Name => "a text";

    /// <summary>Where a part of the text stands in the file; the whole string when escapes make that uncertain.</summary>
    /// <param name="start">The part's first character in <see cref="Value"/>, from 0.</param>
    /// <param name="length">How many characters it has.</param>
    /// <returns>The part's place in the file.</returns>
    public TextSpan Part(int start, int length) =>
        Span.End - Span.Start == Value.Length + 2 && start >= 0 && start + length <= Value.Length
            ? new TextSpan(Span.Start + 1 + start, Span.Start + 1 + start + length)
            : Span;
}

/// <summary>A JSON number, kept as it is written: nothing is rounded.</summary>
/// <param name="Span">From its first to just after its last character.</param>
/// <param name="Text">The number as written.</param>
internal sealed record JsonNumberSyntax(TextSpan Span, string Text) : JsonSyntax(Span)
{
    /// <inheritdoc/>
    public override string Name => "a number";
}

/// <summary>A JSON boolean.</summary>
/// <param name="Span">The word's place.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonBooleanSyntax(TextSpan Span, bool Value) : JsonSyntax(Span)
{
    /// <inheritdoc/>
    public override string Name => Value ? "true" : "false";
}

/// <summary>A JSON null.</summary>
/// <param name="Span">The word's place.</param>
internal sealed record JsonNullSyntax(TextSpan Span) : JsonSyntax(Span)
{
    /// <inheritdoc/>
    public override string Name => "null";
}

/// <summary>A property of a JSON object.</summary>
/// <param name="NameSpan">The name's place, quotes included.</param>
/// <param name="Name">The name, its escapes resolved.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonPropertySyntax(TextSpan NameSpan, string Name, JsonSyntax Value);
