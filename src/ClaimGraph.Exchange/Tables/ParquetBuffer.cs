using Parquet;
using Parquet.Schema;

namespace ClaimGraph.Exchange.Tables;

/// <summary>The values of one column that are not written yet.</summary>
internal abstract class ParquetBuffer
{
    private protected ParquetBuffer(Field field) => Field = field;

    /// <summary>The column in the schema.</summary>
    public Field Field { get; }

    /// <summary>An empty buffer for a column.</summary>
    public static ParquetBuffer Of(ParquetColumn column) => column.Type switch
    {
        ParquetColumnType.Text => new TextBuffer(column.Name),
        ParquetColumnType.Texts => new ListBuffer(column.Name),
        ParquetColumnType.Integer => new NumberBuffer<long>(column.Name),
        _ => new NumberBuffer<double>(column.Name),
    };

    /// <summary>Writes the values, and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);
}

/// <summary>Texts.</summary>
internal sealed class TextBuffer(string name) : ParquetBuffer(new DataField<string>(name, nullable: true))
{
    private readonly List<string?> _texts = [];

    public void Add(string? text) => _texts.Add(text);

    /// <inheritdoc/>
    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync((DataField)Field, _texts!).ConfigureAwait(false);
        _texts.Clear();
    }
}

/// <summary>Numbers.</summary>
internal sealed class NumberBuffer<T>(string name) : ParquetBuffer(new DataField<T>(name, nullable: true))
    where T : struct
{
    private readonly List<T?> _numbers = [];

    public void Add(T? number) => _numbers.Add(number);

    /// <inheritdoc/>
    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync<T>((DataField)Field, _numbers.ToArray()).ConfigureAwait(false);
        _numbers.Clear();
    }
}

/// <summary>Lists of texts, as values with the levels of Dremel: how deep each is defined, and whether it goes on with the list before.</summary>
internal sealed class ListBuffer : ParquetBuffer
{
    private const int NoList = 0;
    private readonly List<ReadOnlyMemory<char>> _items = [];
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];
    private readonly DataField _item;

    public ListBuffer(string name)
        : this(name, new DataField<string>("element", nullable: false))
    {
    }

    private ListBuffer(string name, DataField item)
        : base(new ListField(name, item)) => _item = item;

    public void Add(IReadOnlyList<string>? texts)
    {
        if (texts is not { Count: > 0 })
        {
            _definitions.Add(texts is null ? NoList : NoList + 1);
            _repetitions.Add(0);
            return;
        }

        for (int i = 0; i < texts.Count; i++)
        {
            _items.Add(texts[i].AsMemory());
            _definitions.Add(_item.MaxDefinitionLevel);
            _repetitions.Add(i == 0 ? 0 : 1);
        }
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        ReadOnlyMemory<int> definitions = _definitions.ToArray();
        ReadOnlyMemory<int> repetitions = _repetitions.ToArray();
        await group.WriteAllPartsAsync<ReadOnlyMemory<char>>(_item, _items.ToArray(), definitions, repetitions, CancellationToken.None).ConfigureAwait(false);
        _items.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }
}
