using System.Collections.Immutable;
using System.Text;
using System.Threading.Channels;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;
using ClaimGraph.Viewer.Assembling;

namespace ClaimGraph.Viewer.Serving;

/// <summary>
/// The page of a dataset, or of several as one graph, that somebody edits. A change is shown by the last layout at once; where nodes or lines came or went, the page
/// is then arranged anew, and shown again. States may be read by any thread.
/// </summary>
internal sealed class LivePage : IAsyncDisposable
{
    // An editor that saves several files at once makes several changes.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    private readonly ImmutableArray<string> _directories;
    private readonly Action<ServerNews> _tell;
    private readonly PageBuilder _builder = new();
    private readonly DatasetWatch _watch;
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly Task _work;
    private ServedState _state;
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>Reads the data and makes the first page.</summary>
    /// <param name="directories">The datasets' directories.</param>
    /// <param name="tell">Is told what was found whenever the data was read; called by one thread at a time.</param>
    public LivePage(ImmutableArray<string> directories, Action<ServerNews> tell)
    {
        _directories = directories;
        _tell = tell;
        // Changes are looked for before the data is read, so that none is lost in between.
        _watch = new DatasetWatch(directories, () => _changes.Writer.TryWrite(true));
        const string Waiting = "waiting";
        _state = new ServedState(new ServedPage(Waiting, Encoding.UTF8.GetBytes(PageTemplate.Waiting(new LiveParts(Waiting)))), []);
        if (Read() is { } graph)
        {
            Publish(_builder.Build(graph));
        }

        _work = Task.Run(WorkAsync);
    }

    /// <summary>What is shown now.</summary>
    public ServedState State
    {
        get
        {
            lock (_gate)
            {
                return _state;
            }
        }
    }

    /// <summary>Waits until another state is shown than one that was seen.</summary>
    public async Task<ServedState> AfterAsync(ServedState seen, CancellationToken cancellation)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (!ReferenceEquals(_state, seen))
                {
                    return _state;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellation);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _watch.Dispose();
        await _stop.CancelAsync();
        await _work;
        _stop.Dispose();
        _builder.Dispose();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task WorkAsync()
    {
        try
        {
            while (await _changes.Reader.ReadAsync(_stop.Token))
            {
                await Task.Delay(Quiet, _stop.Token);
                _changes.Reader.TryRead(out _);
                if (Read() is { } graph)
                {
                    await ShowAsync(graph);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private async Task ShowAsync(KnowledgeGraph graph)
    {
        if (_builder.Follow(graph) is var (page, isFinal))
        {
            Publish(page);
            if (isFinal)
            {
                return;
            }

            // While the data goes on changing, arranging it anew would be in vain.
            using CancellationTokenSource calm = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
            calm.CancelAfter(TimeSpan.FromSeconds(2));
            try
            {
                await _changes.Reader.WaitToReadAsync(calm.Token);
                return;
            }
            catch (OperationCanceledException) when (!_stop.IsCancellationRequested)
            {
                // Nothing has changed for a while.
            }
        }

        Publish(_builder.Build(graph));
    }

    // The graph of the data as it is now; null when it has errors.
    private KnowledgeGraph? Read()
    {
        LoadResult result = DatasetLoader.LoadAll(_directories, cancellationToken: _stop.Token);
        ImmutableArray<Diagnostic> diagnostics = [.. result.Diagnostics];
        KnowledgeGraph? graph = result.Dataset is { } dataset ? KnowledgeGraph.Build(dataset) : null;
        if (graph is null)
        {
            Publish(State.Page, [.. diagnostics.Where(d => d.Severity == Severity.Error)]);
        }

        _tell(new ServerNews(graph, diagnostics));
        return graph;
    }

    private void Publish(ServedPage page, ImmutableArray<Diagnostic> problems = default)
    {
        lock (_gate)
        {
            _state = new ServedState(page, problems.IsDefault ? [] : problems);
            _changed.SetResult();
            _changed = NewSignal();
        }
    }
}
