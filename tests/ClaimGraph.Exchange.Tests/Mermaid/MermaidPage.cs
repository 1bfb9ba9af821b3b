using ClaimGraph.Exchange.Tests.Mermaid;
using Microsoft.Playwright;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

[assembly: AssemblyFixture(typeof(MermaidPage))]

namespace ClaimGraph.Exchange.Tests.Mermaid;

/// <summary>
/// Mermaid in a browser without a network: its parser needs a document. Where it or the browser is missing, tests are skipped by name;
/// with CI=true that is a failure.
/// </summary>
public sealed class MermaidPage : IAsyncLifetime
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private readonly SemaphoreSlim _gate = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => default;

    /// <summary>Gives a diagram to a function of <c>Mermaid/read.js</c>.</summary>
    /// <param name="function">The function.</param>
    /// <param name="diagram">The diagram's text.</param>
    /// <returns>What the function gives back.</returns>
    public async Task<JToken> AskAsync(string function, string diagram)
    {
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _page ??= await OpenAsync();
            string answer = await _page.EvaluateAsync<string>($"async text => JSON.stringify(await {function}(text))", diagram);
            using JsonTextReader json = new(new StringReader(answer)) { DateParseHandling = DateParseHandling.None };
            return JToken.ReadFrom(json);
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
    }

    private async Task<IPage> OpenAsync()
    {
        string library = Repository.PathOf("tests", "node_modules", "mermaid", "dist", "mermaid.min.js");
        string? program = Places.FirstOrDefault(File.Exists);
        if (!File.Exists(library))
        {
            Tool.SkipOrFail("mermaid is not installed: run \"npm ci\" in the directory tests.");
        }

        if (program is null)
        {
            Tool.SkipOrFail($"None of {string.Join(", ", Places)} is there: tests/run.sh installs Chromium where it may.");
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        IPage page = await _browser.NewPageAsync(new BrowserNewPageOptions { Offline = true });
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = library });
        await page.AddScriptTagAsync(new PageAddScriptTagOptions
        {
            Path = Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", "Mermaid", "read.js"),
        });
        return page;
    }
}
