using System.Text;
using System.Text.Json;

namespace ClaimGraph.Benchmarks.Input;

/// <summary>A JSON file that is one long list within an object, an item a line, so that it is never whole in memory.</summary>
internal sealed class ListFile : IDisposable
{
    private readonly FileStream _stream;
    private readonly Utf8JsonWriter _json;
    private bool _hasItems;

    /// <summary>Begins a file.</summary>
    /// <param name="path">The file; one that is there is written over.</param>
    /// <param name="head">What stands before the first item.</param>
    public ListFile(string path, string head)
    {
        _stream = File.Create(path);
        _stream.Write(Encoding.UTF8.GetBytes(head));
        _json = new Utf8JsonWriter(_stream);
    }

    /// <summary>Adds an object.</summary>
    /// <param name="write">Writes its properties.</param>
    public void Add(Action<Utf8JsonWriter> write)
    {
        if (_hasItems)
        {
            _stream.Write(",\n"u8);
        }

        _hasItems = true;
        _json.WriteStartObject();
        write(_json);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
    }

    /// <summary>Ends the list and the file.</summary>
    public void Dispose()
    {
        _json.Dispose();
        _stream.Write("\n]\n}\n"u8);
        _stream.Dispose();
    }
}
