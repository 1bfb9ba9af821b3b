using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Decoding;

/// <summary>Gives an object's properties by name, once misspelt, unknown and missing ones have been reported.</summary>
/// <remarks>
/// A misspelt property is read as the one it was surely meant to be, and that one is then not called missing: one mistake, one message.
/// </remarks>
internal sealed class ObjectReader
{
    private readonly ObjectShape _shape;
    private readonly JsonSyntax?[] _values;
    private readonly bool[] _given;

    private ObjectReader(FileScope file, JsonObjectSyntax value, ObjectShape shape)
    {
        File = file;
        Span = value.Span;
        _shape = shape;
        _values = new JsonSyntax?[shape.All.Length];
        _given = new bool[shape.All.Length];
    }

    /// <summary>The file the object stands in.</summary>
    public FileScope File { get; }

    /// <summary>Where the object stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The value of a property; null when it is absent or has the value null.</summary>
    public JsonSyntax? this[string name] => _values[_shape.All.IndexOf(name)];

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

        ObjectReader reader = new(file, syntax, shape);
        bool hasUnknown = false;
        foreach (JsonPropertySyntax property in syntax.Properties)
        {
            int index = shape.All.IndexOf(property.Name);
            if (index >= 0)
            {
                reader.Take(index, property);
            }

            hasUnknown |= index < 0;
        }

        if (hasUnknown)
        {
            reader.TakeMisspelt(syntax);
        }

        // The required properties are the first of all.
        for (int index = 0; isComplete && index < shape.Required.Length; index++)
        {
            if (!reader._given[index])
            {
                file.Report(ValueMessages.MissingProperty(file.AtStart(syntax.Span), shape.What, shape.All[index]));
            }
        }

        return reader;
    }

    private void TakeMisspelt(JsonObjectSyntax syntax)
    {
        foreach (JsonPropertySyntax property in syntax.Properties.Where(p => !_shape.All.Contains(p.Name)))
        {
            string[] free = [.. _shape.All.Where((name, index) => !_given[index] && name[0] != '$')];
            string? meant = NearestName.Find(property.Name, free);
            File.Report(ValueMessages.UnknownProperty(File.At(property.NameSpan), property.Name, _shape.What, meant, free));
            if (meant is not null)
            {
                Take(_shape.All.IndexOf(meant), property);
            }
        }
    }

    // Null says that a property is not there, which a required one cannot.
    private void Take(int index, JsonPropertySyntax property)
    {
        _given[index] = true;
        if (property.Value is not JsonNullSyntax)
        {
            _values[index] = property.Value;
        }
        else if (index < _shape.Required.Length)
        {
            File.Report(ValueMessages.WrongType(File.At(property.Value.Span), $"\"{_shape.All[index]}\"", "a value", "null"));
        }
    }
}
