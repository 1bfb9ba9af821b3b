using System.Net;
using System.Net.Sockets;

namespace ClaimGraph.Viewer.Serving;

/// <summary>
/// Shows a dataset that somebody edits as a page in the browser, on this machine alone. A change of the data shows within a second;
/// errors show over the last good graph, which stays. Nothing can be written through it, and it gives no files but the page.
/// </summary>
/// <remarks>
/// It rests on <see cref="HttpListener"/>, which every .NET runtime has: for two addresses and a handful of readers on the same machine
/// a second shared framework would be a high price.
/// </remarks>
public sealed class ViewerServer : IAsyncDisposable
{
    private const int Attempts = 20;

    private readonly HttpListener _listener;
    private readonly LivePage _page;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;

    private ViewerServer(HttpListener listener, int port, LivePage page)
    {
        _listener = listener;
        _page = page;
        Address = new Uri($"http://127.0.0.1:{port}/");
        _work = Task.Run(() => AcceptAsync(new RequestHandler(page, port)));
    }

    /// <summary>Where the page is.</summary>
    public Uri Address { get; }

    /// <summary>Reads the data, makes the first page and begins to serve it.</summary>
    /// <param name="directory">The dataset's directory.</param>
    /// <param name="port">The port, 1 to 65535; 0 for any that is free.</param>
    /// <param name="tell">Is told what was found whenever the data was read; called by one thread at a time.</param>
    /// <returns>The server, which runs until it is disposed.</returns>
    /// <exception cref="IOException">The port cannot be had, or the directory cannot be watched.</exception>
    public static ViewerServer Start(string directory, int port, Action<ServerNews>? tell = null) => Start([directory], port, tell);

    /// <summary>Reads datasets as one, makes the first page and begins to serve it.</summary>
    /// <param name="directories">The datasets' directories, in any order; those they import are read and watched too.</param>
    /// <param name="port">The port, 1 to 65535; 0 for any that is free.</param>
    /// <param name="tell">Is told what was found whenever the data was read; called by one thread at a time.</param>
    /// <returns>The server, which runs until it is disposed.</returns>
    /// <exception cref="IOException">The port cannot be had, or a directory cannot be watched.</exception>
    public static ViewerServer Start(IEnumerable<string> directories, int port, Action<ServerNews>? tell = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, IPEndPoint.MaxPort);
        (HttpListener listener, int found) = Listen(port);
        try
        {
            return new ViewerServer(listener, found, new LivePage([.. directories], tell ?? (_ => { })));
        }
        catch
        {
            listener.Close();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Close();
        await _work;
        await _page.DisposeAsync();
        _stop.Dispose();
    }

    private static (HttpListener Listener, int Port) Listen(int port)
    {
        for (int attempt = 1; ; attempt++)
        {
            int candidate = port == 0 ? FreePort() : port;
            HttpListener listener = new();
            listener.Prefixes.Add($"http://127.0.0.1:{candidate}/");
            listener.Prefixes.Add($"http://localhost:{candidate}/");
            try
            {
                listener.Start();
                return (listener, candidate);
            }
            catch (HttpListenerException e)
            {
                listener.Close();
                if (port != 0 || attempt == Attempts)
                {
                    throw new IOException($"Port {candidate} cannot be had on this machine: {e.Message} Name another with --port, or 0 for any.", e);
                }
            }
        }
    }

    // The listener takes no "any port": the system is asked for one, which another program may still take first.
    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task AcceptAsync(RequestHandler handler)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                HttpListenerContext context = await _listener.GetContextAsync();
                _ = handler.HandleAsync(context, _stop.Token);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                if (!_listener.IsListening)
                {
                    return;
                }
            }
        }
    }
}
