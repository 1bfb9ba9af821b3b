using ClaimGraph.Viewer.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace ClaimGraph.Viewer.Tests.Browser;

/// <summary>
/// The browser that pages are tried in, without a network, and the pages that several tests share. Where no browser is installed,
/// tests are skipped by name; with CI=true that is a failure.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly TemporaryDirectory _directory = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _pages;

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => default;

    /// <summary>Shows a page in a window of its own and fails when anything went wrong in it that the test did not expect.</summary>
    /// <param name="html">The page.</param>
    /// <param name="test">What to try.</param>
    /// <param name="window">The window; 1280 by 800 pixels when null.</param>
    /// <param name="fragment">What follows # in the address.</param>
    public async Task ShowAsync(string html, Func<IPage, Task> test, BrowserNewContextOptions? window = null, string fragment = "")
    {
        string file = _directory.PathOf($"{Interlocked.Increment(ref _pages)}.html");
        await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        await VisitAsync(new Uri(file).AbsoluteUri + (fragment.Length == 0 ? "" : "#" + fragment), test, window, isOffline: true);
    }

    /// <summary>Shows what an address gives, in a window of its own.</summary>
    /// <param name="address">The address.</param>
    /// <param name="test">What to try.</param>
    /// <param name="window">The window; 1280 by 800 pixels when null.</param>
    /// <param name="isOffline">Whether the network is off.</param>
    public async Task VisitAsync(string address, Func<IPage, Task> test, BrowserNewContextOptions? window = null, bool isOffline = false)
    {
        IBrowser browser = await RequireAsync();
        BrowserNewContextOptions options = window ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 } };
        options.Offline = isOffline;
        await using IBrowserContext context = await browser.NewContextAsync(options);
        IPage page = await context.NewPageAsync();
        using Faults faults = new(page, isOffline);
        await page.GotoAsync(address);
        await page.Locator("html[data-ready]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await test(page);
        Assert.Empty(faults.All);
    }

    /// <summary>The browser, started when it is first asked for.</summary>
    public async Task<IBrowser> RequireAsync()
    {
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return _browser ??= await StartAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _gate.Dispose();
        _directory.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        string? program = Places.FirstOrDefault(File.Exists);
        if (program is null)
        {
            Tool.SkipOrFail($"None of {string.Join(", ", Places)} is there: tests/run.sh installs Chromium where it may.");
        }

        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
        });
    }
}
