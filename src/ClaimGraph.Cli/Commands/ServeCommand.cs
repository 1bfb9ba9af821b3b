using System.CommandLine;
using System.CommandLine.Parsing;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagnostics;
using ClaimGraph.Viewer.Serving;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph serve</c>: the page of one dataset or several while somebody edits them.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5317;

    public static Command Create(Terminal terminal)
    {
        Option<string?> data = Workspace.Option();
        Option<int> port = new("--port", "-p")
        {
            Description = "The port on this machine, 1 to 65535; 0 for any that is free.",
            HelpName = "number",
            DefaultValueFactory = _ => UsualPort,
            Validators = { ValidatePort },
        };
        Option<bool> open = new("--open") { Description = "Open the page in the browser." };
        CommandWithExamples command = new CommandWithExamples(
            "serve",
            "Shows the page while you edit the data: a change shows within a second, an error over the last good graph.",
            "serve --open",
            "serve --data my-article --port 8080")
            .With(data, port, open);
        command.SetAction((parsed, stop) => RunAsync(terminal, parsed.GetValue(data), parsed.GetValue(port), parsed.GetValue(open), stop));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? data, int port, bool open, CancellationToken stop)
    {
        IReadOnlyList<string> directories = Workspace.Datasets(data);
        string shown = string.Join(", ", directories);
        await using ViewerServer server = await Task.Run(() => ViewerServer.Start(directories, port, news => Tell(terminal, shown, news)), stop);
        await terminal.Output.WriteLineAsync(Terminal.Safe($"{server.Address} shows {shown}; stop with Ctrl+C."));
        await terminal.Output.FlushAsync(stop);
        if (open)
        {
            Open(terminal, server.Address);
        }

        try
        {
            await Task.Delay(Timeout.Infinite, stop);
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }

        return ExitCode.Fine;
    }

    private static void Tell(Terminal terminal, string shown, ServerNews news)
    {
        TextReport.Write(news.Diagnostics.Where(d => d.Severity >= Severity.Warning), terminal.Error);
        terminal.Output.WriteLine(Terminal.Safe(news.Graph is { } graph
            ? string.Create(CultureInfo.InvariantCulture, $"{shown}: {graph.Nodes.Length} nodes, {graph.Claims.Count} claims")
            : $"{shown}: there are errors; the last good graph stays."));
        terminal.Output.Flush();
    }

    private static void Open(Terminal terminal, Uri address)
    {
        try
        {
            using Process? browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            terminal.Warn($"No browser could be started; open {address} yourself.");
        }
    }

    private static void ValidatePort(OptionResult result)
    {
        if (result.Tokens is [var token] && (!int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int port) || port > IPEndPoint.MaxPort))
        {
            result.AddError($"\"{token.Value}\" is not a port from 0 to {IPEndPoint.MaxPort}.");
        }
    }
}
