using System.CommandLine;
using System.CommandLine.Parsing;
using ClaimGraph.Diagrams;
using ClaimGraph.Diagrams.Drawing;

namespace ClaimGraph.Cli.Commands;

/// <summary>The options of <c>render</c> that say what the picture looks like and what it is written as.</summary>
internal sealed class PictureOptions
{
    private const string Auto = "auto";
    private const string Portrait = "portrait";
    private const string Landscape = "landscape";

    private readonly Option<string> _theme = new Option<string>("--theme")
    {
        Description = "The colours: for a bright or a dark screen, or for paper without colour; in SVG, auto follows what the reader prefers.",
        DefaultValueFactory = _ => Theme.Light.Name,
    }.OneOf([.. Theme.All.Select(t => t.Name)]);

    private readonly Option<string?> _format = new Option<string?>("--format", "-f")
    {
        Description = "A picture, or its coordinates as JSON; without it the extension of --out says which, and SVG is printed.",
    }.OneOf([.. Enum.GetValues<PictureFormat>().Select(NameOf)]);

    private readonly Option<string> _scale = new Option<string>("--scale")
    {
        Description = "How many pixels of a PNG make one of the drawing: 1 for screens, 2 for fine ones, 4 for print.",
        DefaultValueFactory = _ => "1",
    }.OneOf("1", "2", "4");

    private readonly Option<bool> _tiles = new("--tile")
    {
        Description = "Write a PNG in tiles: drawing-0-0.png and so on, and drawing.json that says where each belongs.",
    };

    private readonly Option<string?> _paper = new Option<string?>("--paper")
    {
        Description = "The sheet a PDF is fitted on; without it the page is as large as the drawing.",
    }.OneOf("a4", "a3");

    private readonly Option<string> _orientation = new Option<string>("--orientation")
    {
        Description = "How the sheet lies; auto takes what the drawing fills better.",
        DefaultValueFactory = _ => Auto,
    }.OneOf(Auto, Portrait, Landscape);

    private readonly Option<string?> _evidence = new("--evidence-base")
    {
        Description = "Links each edge to this address with the claim's id behind it, or in the place of {claim}; {paragraph} is the paragraph.",
        HelpName = "url",
        Validators = { ValidateEvidence },
    };

    /// <summary>The options in the order that help lists them.</summary>
    public Option[] All => [_theme, _format, _scale, _tiles, _paper, _orientation, _evidence];

    /// <summary>Faults that lie in several options together.</summary>
    /// <param name="result">What was written.</param>
    /// <param name="output">The file to write; null for the output.</param>
    public void Check(CommandResult result, string? output)
    {
        if (result.Errors.Any())
        {
            return;
        }

        PictureFormat format = FormatOf(result.GetValue(_format), output);
        string name = NameOf(format);
        if (output is null && format is PictureFormat.Png or PictureFormat.Pdf)
        {
            result.AddError($"--format {name} needs --out: it is not text that can be printed.");
        }

        if (result.GetValue(_theme) == Theme.Auto.Name && format is PictureFormat.Png or PictureFormat.Pdf)
        {
            result.AddError($"--theme {Theme.Auto.Name} is for SVG, which asks its reader; this writes {name}. Name light, dark or print.");
        }

        RefuseUnless(format == PictureFormat.Png, [_scale, _tiles], "PNG");
        RefuseUnless(format == PictureFormat.Pdf, [_paper, _orientation], "PDF");
        if (result.GetResult(_orientation) is { Implicit: false } && result.GetValue(_paper) is null)
        {
            result.AddError("--orientation needs --paper: without a sheet the page has the form of the drawing.");
        }

        void RefuseUnless(bool fits, Option[] options, string wanted)
        {
            foreach (Option option in options.Where(o => !fits && result.GetResult(o) is { Implicit: false }))
            {
                result.AddError($"{option.Name} is for {wanted}; this writes {name}. Leave it out, or name another file or --format.");
            }
        }
    }

    /// <summary>Tells whether colours were asked for.</summary>
    public bool NamesTheme(ParseResult parsed) => parsed.GetResult(_theme) is { Implicit: false };

    /// <summary>What was asked for.</summary>
    /// <param name="parsed">What was written.</param>
    /// <param name="output">The file to write; null for the output.</param>
    public PictureRequest Read(ParseResult parsed, string? output) => new(
        FormatOf(parsed.GetValue(_format), output),
        int.Parse(parsed.GetValue(_scale)!, System.Globalization.CultureInfo.InvariantCulture),
        parsed.GetValue(_tiles),
        parsed.GetValue(_paper) switch { "a4" => Paper.A4, "a3" => Paper.A3, _ => null },
        parsed.GetValue(_orientation) switch { Portrait => false, Landscape => true, _ => null },
        new DiagramOptions
        {
            Theme = Theme.Find(parsed.GetValue(_theme)!) ?? Theme.Light,
            EvidenceBase = parsed.GetValue(_evidence) is { } address ? EvidenceAddress.Parse(address) : null,
        });

    private static PictureFormat FormatOf(string? named, string? output) =>
        Enum.GetValues<PictureFormat>().Cast<PictureFormat?>().FirstOrDefault(f => NameOf(f!.Value) == named)
            ?? Path.GetExtension(output ?? "").ToUpperInvariant() switch
            {
                ".PNG" => PictureFormat.Png,
                ".PDF" => PictureFormat.Pdf,
                ".JSON" => PictureFormat.Geometry,
                _ => PictureFormat.Svg,
            };

    private static string NameOf(PictureFormat format) => Vocabulary.NameOf(format);

    private static void ValidateEvidence(OptionResult result)
    {
        if (result.Tokens is [var token] && !EvidenceAddress.TryParse(token.Value, out _))
        {
            result.AddError($"\"{token.Value}\" is no address for evidence. Begin it with http:// or https://, or write one relative to the picture, such as viewer.html#claim={{claim}}.");
        }
    }
}
