using System.Globalization;
using Newtonsoft.Json;

namespace ClaimGraph.Viewer.Payloads;

/// <summary>Writes compact JSON that may stand in a script element: nothing in it ends the element or starts a comment.</summary>
internal sealed class PayloadJson : IDisposable
{
    private readonly StringWriter _text = new(CultureInfo.InvariantCulture);
    private readonly JsonTextWriter _json;

    public PayloadJson() => _json = new JsonTextWriter(_text) { Formatting = Formatting.None };

    public PayloadJson Name(string name)
    {
        _json.WritePropertyName(name);
        return this;
    }

    public void Field(string name, string value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    public void Field(string name, long value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    /// <summary>A field that is only there when it is true.</summary>
    public void Flag(string name, bool value)
    {
        if (value)
        {
            _json.WritePropertyName(name);
            _json.WriteValue(true);
        }
    }

    /// <summary>A field of texts by language tag; left out when there is none and it may be.</summary>
    public void Texts(string name, IReadOnlyList<KeyValuePair<string, string>> texts, bool isOptional = false)
    {
        if (isOptional && texts.Count == 0)
        {
            return;
        }

        _json.WritePropertyName(name);
        Object(() =>
        {
            foreach ((string tag, string text) in texts)
            {
                Field(tag, text);
            }
        });
    }

    public void Object(Action write)
    {
        _json.WriteStartObject();
        write();
        _json.WriteEndObject();
    }

    public void Array<T>(IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    }

    public void Objects<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WritePropertyName(name);
        Array(items, item => Object(() => write(item)));
    }

    public void Value(string value) => _json.WriteValue(value);

    /// <summary>A whole number, or null.</summary>
    public void Value(long? value) => _json.WriteValue(value);

    /// <summary>A number with at most one digit after the point, which is as fine as a screen shows.</summary>
    public void Coordinate(double value) =>
        _json.WriteRawValue((Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture));

    public string Finish()
    {
        _json.Flush();
        return _text.ToString()
            .Replace("<", "\\u003c", StringComparison.Ordinal)
            .Replace(">", "\\u003e", StringComparison.Ordinal)
            .Replace("&", "\\u0026", StringComparison.Ordinal)
            .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
            .Replace("\u2029", "\\u2029", StringComparison.Ordinal);
    }

    public void Dispose()
    {
        ((IDisposable)_json).Dispose();
        _text.Dispose();
    }
}
