using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Decoding;

/// <summary>Gives an object's properties by name, once misspelt, unknown and missing ones have been reported.</summary>
/// <remarks>
/// A misspelt property is read as the one it was surely meant to be, and that one is then not called missing: one mistake, one message.
/// </remarks>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, JsonSyntax> _values = new(StringComparer.Ordinal);

    private ObjectReader(FileScope file, JsonObjectSyntax value)
    {
        File = file;
        Span = value.Span;
    }

    /// <summary>The file the object stands in.</summary>
    public FileScope File { get; }

    /// <summary>Where the object stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The value of a property; null when it is absent or has the value null.</summary>
    public JsonSyntax? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Opens an object, reporting everything about its property names.</summary>
    /// <param name="file">The file.</param>
    /// <param name="value">The value that should be an object; null is passed over.</param>
    /// <param name="shape">What the object may have.</param>
    /// <param name="isComplete">False when reading broke off in the object, so that nothing can be called missing.</param>
    /// <returns>The reader; null when there is no object, which has been reported.</returns>
    public static ObjectReader? Open(FileScope file, JsonSyntax? value, ObjectShape shape, bool isComplete = true)
    {
        if (value is not JsonObjectSyntax syntax)
        {
            if (value is not null)
            {
                file.Report(ValueMessages.WrongType(file.At(value.Span), shape.What, "an object", value.Name));
            }

            return null;
        }

        ObjectReader reader = new(file, syntax);
        HashSet<string> given = new(StringComparer.Ordinal);
        List<JsonPropertySyntax> unknown = [];
        foreach (JsonPropertySyntax property in syntax.Properties)
        {
            if (shape.All.Contains(property.Name))
            {
                given.Add(property.Name);
                reader.Take(property.Name, property, shape);
            }
            else
            {
                unknown.Add(property);
            }
        }

        foreach (JsonPropertySyntax property in unknown)
        {
            string[] free = [.. shape.All.Where(n => !given.Contains(n) && n[0] != '$')];
            string? meant = NearestName.Find(property.Name, free);
            file.Report(ValueMessages.UnknownProperty(file.At(property.NameSpan), property.Name, shape.What, meant, free));
            if (meant is not null)
            {
                given.Add(meant);
                reader.Take(meant, property, shape);
            }
        }

        if (isComplete)
        {
            foreach (string missing in shape.Required.Where(n => !given.Contains(n)))
            {
                file.Report(ValueMessages.MissingProperty(file.AtStart(syntax.Span), shape.What, missing));
            }
        }

        return reader;
    }

    // Null says that a property is not there, which a required one cannot.
    private void Take(string name, JsonPropertySyntax property, ObjectShape shape)
    {
        if (property.Value is not JsonNullSyntax)
        {
            _values.Add(name, property.Value);
        }
        else if (shape.Required.Contains(name))
        {
            File.Report(ValueMessages.WrongType(File.At(property.Value.Span), $"\"{name}\"", "a value", "null"));
        }
    }
}
