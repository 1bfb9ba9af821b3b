using ClaimGraph.Diagnostics;
using Spectre.Console;

namespace ClaimGraph.Cli.Output;

/// <summary>Where a command writes: results to one writer, everything said about them to the other.</summary>
internal sealed class Terminal
{
    private const int WidthWhenRedirected = 120;

    private readonly Func<Stream> _input;
    private readonly Lazy<IAnsiConsole> _results;
    private readonly Lazy<IAnsiConsole> _messages;

    /// <summary>Wraps the writers and what is read.</summary>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where diagnostics and progress go.</param>
    /// <param name="input">Opens what a command reads besides files; the standard input when null.</param>
    public Terminal(TextWriter output, TextWriter error, Func<Stream>? input = null)
    {
        _input = input ?? Console.OpenStandardInput;
        Output = output;
        Error = error;
        IsRedirected = Console.IsOutputRedirected || output != Console.Out;
        IsInteractive = !IsRedirected && input is null && !Console.IsInputRedirected;

        // Made when asked for: most commands need one of them or neither.
        _results = new Lazy<IAnsiConsole>(() => ConsoleOver(output, IsRedirected));
        _messages = new Lazy<IAnsiConsole>(() => ConsoleOver(error, redirected: Console.IsErrorRedirected || error != Console.Error));
    }

    /// <summary>True when results go to a file or another program.</summary>
    public bool IsRedirected { get; }

    /// <summary>True when somebody sits before it: keys come in, and results go to a screen.</summary>
    public bool IsInteractive { get; }

    /// <summary>The columns of the screen that results go to; null when they go to a file or another program.</summary>
    public int? Width => IsRedirected || Console.WindowWidth is not (> 0 and int width) ? null : width;

    /// <summary>Where results go, as plain text.</summary>
    public TextWriter Output { get; }

    /// <summary>Where diagnostics go, as plain text.</summary>
    public TextWriter Error { get; }

    /// <summary>Where results go, as tables and colours.</summary>
    public IAnsiConsole Results => _results.Value;

    /// <summary>Where progress goes.</summary>
    public IAnsiConsole Messages => _messages.Value;

    /// <summary>Opens what a command reads besides files: the standard input.</summary>
    /// <returns>A stream to be closed.</returns>
    public Stream OpenInput() => _input();

    /// <summary>A text from somebody's file made safe for a terminal; line ends stay.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text with control and direction-changing characters shown as codes.</returns>
    public static string Safe(string text) => string.Join('\n', text.Split('\n').Select(TerminalText.Escape));

    /// <summary>A text from somebody's file made safe for a table cell.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text with terminal and markup characters escaped.</returns>
    public static string Cell(string text) => Markup.Escape(Safe(text));

    /// <summary>Says what went wrong, on the error writer.</summary>
    /// <param name="message">One or more sentences.</param>
    public void Fail(string message) => Error.WriteLine($"claimgraph: error: {Safe(message)}");

    /// <summary>Says what the user should know although all went well, on the error writer.</summary>
    /// <param name="message">One or more sentences.</param>
    public void Warn(string message) => Error.WriteLine($"claimgraph: note: {Safe(message)}");

    /// <summary>Does something that may take over a second, showing so where somebody is watching.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="what">What is being done, in a few words.</param>
    /// <param name="work">The work; it may say what it is doing now.</param>
    /// <returns>What came of it.</returns>
    public T WithProgress<T>(string what, Func<Action<string>, T> work) =>
        Messages.Profile.Capabilities.Interactive
            ? Messages.Status().Start(Markup.Escape(what), status => work(now => status.Status(Markup.Escape(now))))
            : work(static _ => { });

    private static IAnsiConsole ConsoleOver(TextWriter writer, bool redirected)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected)
        {
            console.Profile.Width = WidthWhenRedirected;
        }

        return console;
    }
}
