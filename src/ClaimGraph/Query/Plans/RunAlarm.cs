namespace ClaimGraph.Query.Plans;

/// <summary>Rings when a run is out of time or cancelled. Made only for runs that can be.</summary>
internal sealed class RunAlarm : IDisposable
{
    // The greatest time that a timer takes.
    private const uint LongestMilliseconds = uint.MaxValue - 1;

    private readonly Timer? _timer;
    private readonly CancellationTokenRegistration _registration;
    private volatile bool _hasRung;

    private RunAlarm(TimeSpan? timeout, CancellationToken cancellation)
    {
        if (timeout is { } time && time.TotalMilliseconds < LongestMilliseconds)
        {
            _timer = new Timer(
                static alarm => ((RunAlarm)alarm!)._hasRung = true,
                this,
                time < TimeSpan.Zero ? TimeSpan.Zero : time + TimeSpan.FromMilliseconds(1),
                Timeout.InfiniteTimeSpan);
        }

        _registration = cancellation.UnsafeRegister(static alarm => ((RunAlarm)alarm!)._hasRung = true, this);
    }

    /// <summary>Whether it is time to look what happened.</summary>
    public bool HasRung => _hasRung;

    /// <summary>Sets an alarm; null when nothing could ring it.</summary>
    public static RunAlarm? For(TimeSpan? timeout, CancellationToken cancellation) =>
        timeout is null && !cancellation.CanBeCanceled ? null : new RunAlarm(timeout, cancellation);

    /// <summary>Takes it back.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        _registration.Dispose();
    }
}
