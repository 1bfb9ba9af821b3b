using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Imports.Foreign;

/// <summary>Values of somebody else's JSON.</summary>
internal static class JsonValues
{
    /// <summary>A value of a property; null for null, which says that there is none.</summary>
    public static ForeignValue? Of(FileScope file, JsonSyntax value) => value switch
    {
        JsonStringSyntax text => new ForeignText(text.Value),
        JsonNumberSyntax number => new ForeignNumber(number.Text),
        JsonBooleanSyntax flag => new ForeignFlag(flag.Value),
        JsonArraySyntax list => new ForeignList([.. list.Elements.Select(e => Of(file, e)).OfType<ForeignValue>()]),
        JsonObjectSyntax => new ForeignRecord(file.Source.Text[value.Span.Start..value.Span.End]),
        _ => null,
    };

    /// <summary>The properties of an object but for some.</summary>
    public static ImmutableArray<ForeignProperty> Properties(FileScope file, JsonObjectSyntax owner, params ReadOnlySpan<string> except)
    {
        ImmutableArray<ForeignProperty>.Builder properties = ImmutableArray.CreateBuilder<ForeignProperty>();
        foreach (JsonPropertySyntax property in owner.Properties)
        {
            if (!except.Contains(property.Name) && Of(file, property.Value) is { } value)
            {
                properties.Add(new ForeignProperty(property.Name, value, new ForeignPlace(file, property.Value.Span)));
            }
        }

        return properties.DrainToImmutable();
    }

    /// <summary>A text or number that names something.</summary>
    /// <returns>The name; null when it is missing or is neither, which is reported.</returns>
    public static string? Name(FileScope file, JsonObjectSyntax owner, string property, string what)
    {
        switch (owner.Properties.FirstOrDefault(p => p.Name == property)?.Value)
        {
            case JsonStringSyntax text:
                return text.Value;
            case JsonNumberSyntax number:
                return number.Text;
            case null or JsonNullSyntax:
                file.Report(ForeignMessages.Shape(file.AtStart(owner.Span), $"{what} has no \"{property}\".", $"Add \"{property}\", a text or a number."));
                return null;
            case { } other:
                file.Report(ValueMessages.WrongType(file.At(other.Span), $"the \"{property}\" of {what}", "a text", other.Name));
                return null;
        }
    }
}
