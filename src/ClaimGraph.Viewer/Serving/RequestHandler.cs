using System.Net;
using System.Text;
using Newtonsoft.Json;

namespace ClaimGraph.Viewer.Serving;

/// <summary>Answers requests: the page, news of it, and nothing else.</summary>
/// <param name="page">What is shown.</param>
/// <param name="port">The port that requests have to name.</param>
internal sealed class RequestHandler(LivePage page, int port)
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    // A site elsewhere may let its own name point at this machine; then the browser names that site as the host.
    private readonly string[] _hosts = [$"127.0.0.1:{port}", $"localhost:{port}"];

    /// <summary>Answers one request. Never throws.</summary>
    public async Task HandleAsync(HttpListenerContext context, CancellationToken stop)
    {
        using HttpListenerResponse response = context.Response;
        try
        {
            response.Headers["Cache-Control"] = "no-store";
            response.Headers["X-Content-Type-Options"] = "nosniff";
            response.Headers["Referrer-Policy"] = "no-referrer";
            response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
            response.Headers["Content-Security-Policy"] = "frame-ancestors 'none'";
            await AnswerAsync(context.Request, response, stop);
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            // The reader has gone, or the server stops.
        }
    }

    private async Task AnswerAsync(HttpListenerRequest request, HttpListenerResponse response, CancellationToken stop)
    {
        if (!_hosts.Contains(request.UserHostName, StringComparer.OrdinalIgnoreCase))
        {
            await RefuseAsync(request, response, HttpStatusCode.MisdirectedRequest, "This server answers to its own address only.", stop);
        }
        else if (request.HttpMethod is not ("GET" or "HEAD"))
        {
            response.Headers["Allow"] = "GET, HEAD";
            await RefuseAsync(request, response, HttpStatusCode.MethodNotAllowed, "This server only gives; it takes nothing.", stop);
        }
        else if (request.RawUrl is { } url && url.Split('?')[0] is "/" or "/index.html")
        {
            await SendAsync(request, response, "text/html; charset=utf-8", page.State.Page.Html, stop);
        }
        else if (request.RawUrl == "/events")
        {
            await SendNewsAsync(request, response, stop);
        }
        else
        {
            await RefuseAsync(request, response, HttpStatusCode.NotFound, "There is nothing here but the page at /.", stop);
        }
    }

    private static Task RefuseAsync(HttpListenerRequest request, HttpListenerResponse response, HttpStatusCode status, string reason, CancellationToken stop)
    {
        response.StatusCode = (int)status;
        return SendAsync(request, response, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(reason + "\n"), stop);
    }

    private static async Task SendAsync(
        HttpListenerRequest request, HttpListenerResponse response, string type, ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        response.ContentType = type;
        response.ContentLength64 = content.Length;
        if (request.HttpMethod != "HEAD")
        {
            await response.OutputStream.WriteAsync(content, stop);
        }
    }

    // Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): the state at once, and each one after it.
    private async Task SendNewsAsync(HttpListenerRequest request, HttpListenerResponse response, CancellationToken stop)
    {
        response.ContentType = "text/event-stream; charset=utf-8";
        if (request.HttpMethod == "HEAD")
        {
            return;
        }

        response.SendChunked = true;
        ServedState state = page.State;
        while (true)
        {
            await WriteAsync(response, $"retry: 500\nevent: news\ndata: {Written(state)}\n\n", stop);
            Task<ServedState> next = page.AfterAsync(state, stop);
            // A comment now and then finds out whether somebody still listens.
            while (await Task.WhenAny(next, Task.Delay(Heartbeat, stop)) != next)
            {
                await WriteAsync(response, ":\n\n", stop);
            }

            state = await next;
        }
    }

    private static string Written(ServedState state) =>
        JsonConvert.SerializeObject(new { version = state.Page.Version, problems = state.Problems.Select(p => p.ToString()) });

    private static async Task WriteAsync(HttpListenerResponse response, string text, CancellationToken stop)
    {
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
        await response.OutputStream.FlushAsync(stop);
    }
}
