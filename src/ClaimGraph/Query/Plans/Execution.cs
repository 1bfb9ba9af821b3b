using System.Diagnostics;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>One run of a plan: what it runs over and what it may use. Every limit is checked here. For one thread.</summary>
internal sealed class Execution
{
    private const int StepsBetweenChecks = 1024;

    private readonly List<string> _parameterNames = [];
    private CancellationToken _cancellation;
    private RunAlarm? _alarm;
    private Value[] _parameters = [];
    private long _started;
    private int _stepsLeft = 1;
    private long _bytes;
    private ulong _random;

    public Execution(QuerySource source) => Source = source;

    public QuerySource Source { get; }

    public QueryLimits Limits { get; private set; } = QueryLimits.Default;

    /// <summary>The most memory that was counted at a time.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>Where the rows of each step are counted; null when they are not.</summary>
    public RowCounts? RowCounts { get; init; }

    /// <summary>A place for a parameter that the plan uses, to be read while it runs.</summary>
    public int PlaceOf(string parameter)
    {
        int place = _parameterNames.IndexOf(parameter);
        if (place < 0)
        {
            place = _parameterNames.Count;
            _parameterNames.Add(parameter);
        }

        return place;
    }

    /// <summary>The value of a parameter in this run.</summary>
    public Value ParameterAt(int place) => _parameters[place];

    /// <summary>Begins a run, after the plan was compiled.</summary>
    /// <exception cref="QueryException">A parameter that the plan uses is missing.</exception>
    public void Start(IReadOnlyDictionary<string, Value> parameters, QueryLimits limits, CancellationToken cancellation)
    {
        if (_parameters.Length != _parameterNames.Count)
        {
            _parameters = new Value[_parameterNames.Count];
        }

        for (int i = 0; i < _parameters.Length; i++)
        {
            _parameters[i] = parameters.TryGetValue(_parameterNames[i], out Value value)
                ? value
                : throw QueryErrors.MissingParameter(_parameterNames[i]);
        }

        Limits = limits;
        _cancellation = cancellation;
        _alarm = RunAlarm.For(limits.Timeout, cancellation);
        _started = Stopwatch.GetTimestamp();
        _stepsLeft = 1;
        _bytes = 0;
        PeakBytes = 0;
        _random = 0;
    }

    /// <summary>Ends a run: forgets what it was given.</summary>
    public void End()
    {
        Array.Clear(_parameters);
        _alarm?.Dispose();
        _alarm = null;
        _cancellation = default;
    }

    /// <summary>
    /// Counts one step of work, such as a hop or a row. Looks each time whether the alarm rang, for steps that take long, and now and then
    /// at the clock, for machines that are too busy to ring it.
    /// </summary>
    /// <exception cref="QueryException">The query was cancelled or is out of time.</exception>
    public void Step()
    {
        if (--_stepsLeft <= 0 || _alarm is { HasRung: true })
        {
            CheckNow();
        }
    }

    /// <summary>Counts several steps at once, for work that looks at many items.</summary>
    public void Steps(int count)
    {
        _stepsLeft = Math.Max(_stepsLeft - count, 0);
        Step();
    }

    /// <summary>Counts memory that stays in use.</summary>
    /// <param name="bytes">How many bytes, as estimated.</param>
    /// <exception cref="QueryException">It is more than the query may use.</exception>
    public void Charge(long bytes)
    {
        _bytes += bytes;
        PeakBytes = Math.Max(PeakBytes, _bytes);
        if (_bytes > Limits.MaxBytes || _bytes < 0)
        {
            throw QueryErrors.TooMuchMemory(Limits.MaxBytes);
        }
    }

    /// <summary>Refuses a value that would be too large to make, without counting it: most are short-lived.</summary>
    public void CheckSize(long bytes)
    {
        if (bytes > Limits.MaxBytes - _bytes)
        {
            throw QueryErrors.TooMuchMemory(Limits.MaxBytes);
        }

    }

    /// <summary>Refuses a value that would be too large to make, and counts the time it takes to make it.</summary>
    public void CheckWork(long bytes)
    {
        CheckSize(bytes);
        Steps((int)Math.Min(bytes >> 8, StepsBetweenChecks));
    }

    /// <summary>
    /// The next number of a fixed sequence that looks random, from 0 up to, without, 1: a query gives the same result each time.
    /// The generator is SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    /// </summary>
    public double NextRandom()
    {
        _random = unchecked(_random + 0x9E3779B97F4A7C15);
        ulong mixed = _random;
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1L << 53));
    }

    /// <summary>Gives back memory counted before.</summary>
    public void Release(long bytes) => _bytes -= bytes;

    private void CheckNow()
    {
        _stepsLeft = StepsBetweenChecks;
        if (_cancellation.IsCancellationRequested)
        {
            throw QueryErrors.Cancelled();
        }

        if (Limits.Timeout is { } timeout && Stopwatch.GetElapsedTime(_started) > timeout)
        {
            throw QueryErrors.TimedOut(timeout);
        }
    }
}
