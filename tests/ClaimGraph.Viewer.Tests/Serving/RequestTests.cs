using System.Net;
using System.Net.Sockets;
using System.Text;
using ClaimGraph.Viewer.Serving;
using ClaimGraph.Viewer.Tests.Graphs;

namespace ClaimGraph.Viewer.Tests.Serving;

/// <summary>What the server answers to requests that are not a browser's own.</summary>
public sealed class RequestTests : IAsyncLifetime
{
    private readonly EditedDataset _dataset = new();
    private ViewerServer _server = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _server = await Task.Run(() => ViewerServer.Start(_dataset.Path, 0));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _dataset.Dispose();
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    [InlineData("localhost.evil.example:{port}")]
    [InlineData("127.0.0.1:{port}@evil.example")]
    [InlineData("")]
    public async Task A_request_for_another_host_gets_nothing(string host)
    {
        string answer = await AskAsync("GET", "/", host.Replace("{port}", Port, StringComparison.Ordinal));
        Assert.Matches("^HTTP/1.1 4[0-9][0-9] ", answer);
        Assert.DoesNotContain("claimgraph-data", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../../../../../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2fsource.json")]
    [InlineData("/..\\..\\source.json")]
    [InlineData("//etc/passwd")]
    [InlineData("/source.json")]
    [InlineData("/nodes/nodes.json")]
    [InlineData("/index.html/../source.json")]
    [InlineData("/events/")]
    [InlineData("http://evil.example/")]
    public async Task Nothing_but_the_page_has_an_address(string path) =>
        Assert.Matches("^HTTP/1.1 4[0-9][0-9] ", await AskAsync("GET", path, $"127.0.0.1:{Port}"));

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Nothing_can_be_written(string method)
    {
        string answer = await AskAsync(method, "/", $"127.0.0.1:{Port}");
        Assert.StartsWith("HTTP/1.1 405 ", answer, StringComparison.Ordinal);
        Assert.Contains("Allow: GET, HEAD\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/?anything")]
    public async Task The_page_is_given_to_this_machine_and_kept_from_other_sites(string path)
    {
        string answer = await AskAsync("GET", path, $"localhost:{Port}");
        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
        Assert.Contains("claimgraph-data", answer, StringComparison.Ordinal);
        foreach (string header in (string[])["Cross-Origin-Resource-Policy: same-origin", "X-Content-Type-Options: nosniff", "Cache-Control: no-store", "Content-Security-Policy: frame-ancestors 'none'"])
        {
            Assert.Contains(header, answer, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Access-Control-Allow-Origin", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_question_for_the_head_gets_no_body()
    {
        string answer = await AskAsync("HEAD", "/", $"127.0.0.1:{Port}");
        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_this_machine_is_listened_to()
    {
        IPAddress[] others = [.. (await Dns.GetHostAddressesAsync(Dns.GetHostName(), TestContext.Current.CancellationToken)).Where(a => !IPAddress.IsLoopback(a))];
        foreach (IPAddress address in others)
        {
            using TcpClient client = new(address.AddressFamily);
            await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(address, _server.Address.Port, TestContext.Current.CancellationToken).AsTask());
        }
    }

    [Fact]
    public void A_port_that_is_taken_is_said() =>
        Assert.Contains(Port, Assert.Throws<IOException>(() => ViewerServer.Start(_dataset.Path, _server.Address.Port)).Message, StringComparison.Ordinal);

    private string Port => _server.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // A client of one's own sends what no browser would.
    private async Task<string> AskAsync(string method, string path, string host)
    {
        using TcpClient client = new();
        await client.ConnectAsync(IPAddress.Loopback, _server.Address.Port, TestContext.Current.CancellationToken);
        await using NetworkStream stream = client.GetStream();
        string request = $"{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using StreamReader reader = new(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
