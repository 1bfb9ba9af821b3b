using System.Globalization;

namespace ClaimGraph.Diagrams.Tests.Drawing.Painting;

/// <summary>Chromium, which shows drawings as readers see them.</summary>
internal static class Browser
{
    /// <summary>What the browser shows of an SVG document at one pixel a pixel.</summary>
    /// <param name="directory">Where files are put.</param>
    /// <param name="svg">The document.</param>
    /// <param name="width">The width of the window, in pixels.</param>
    /// <param name="height">Its height.</param>
    /// <param name="prefersDark">Whether the reader prefers light text on a dark ground.</param>
    /// <returns>The path of the PNG it wrote.</returns>
    public static async Task<string> ScreenshotAsync(TemporaryDirectory directory, string svg, int width, int height, bool prefersDark = false)
    {
        string browser = await Tool.RequireAsync(["chromium", "chromium-browser", "google-chrome"], "--version");
        string file = directory.PathOf("shown.svg");
        string picture = directory.PathOf("shown.png");
        await File.WriteAllTextAsync(file, svg, TestContext.Current.CancellationToken);
        ToolResult result = await Tool.RunAsync(
            browser,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                .. prefersDark ? (string[])["--blink-settings=preferredColorScheme=0"] : [],
                "--disable-sync", "--hide-scrollbars", "--force-device-scale-factor=1", "--disable-lcd-text",
                "--user-data-dir=" + directory.PathOf("profile"), "--virtual-time-budget=5000",
                string.Create(CultureInfo.InvariantCulture, $"--window-size={width},{height}"), "--screenshot=" + picture, new Uri(file).AbsoluteUri,
            ]);
        Assert.True(File.Exists(picture), result.Error);
        return picture;
    }
}
