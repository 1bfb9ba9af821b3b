using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ClaimGraph.Viewer.Tests.Browser;

/// <summary>
/// What goes wrong in a page: errors of scripts, errors in the console (which a violation of the content policy is too), windows that
/// ask something, and requests that leave the machine.
/// </summary>
internal sealed class Faults : IDisposable
{
    private readonly IPage _page;
    private readonly bool _isOffline;
    private readonly ConcurrentQueue<string> _all = [];

    public Faults(IPage page, bool isOffline)
    {
        _page = page;
        _isOffline = isOffline;
        page.PageError += OnError;
        page.Console += OnConsole;
        page.Dialog += OnDialog;
        page.Request += OnRequest;
    }

    public IReadOnlyCollection<string> All => [.. _all];

    public void Dispose()
    {
        _page.PageError -= OnError;
        _page.Console -= OnConsole;
        _page.Dialog -= OnDialog;
        _page.Request -= OnRequest;
    }

    private void OnError(object? sender, string error) => _all.Enqueue($"error: {error}");

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "assert")
        {
            _all.Enqueue($"console: {message.Text}");
        }
    }

    private void OnDialog(object? sender, IDialog dialog)
    {
        _all.Enqueue($"dialog: {dialog.Message}");
        _ = dialog.DismissAsync();
    }

    private void OnRequest(object? sender, IRequest request)
    {
        string scheme = new Uri(request.Url).Scheme;
        if (_isOffline && scheme is not ("file" or "data" or "blob"))
        {
            _all.Enqueue($"request: {request.Url}");
        }
    }
}
