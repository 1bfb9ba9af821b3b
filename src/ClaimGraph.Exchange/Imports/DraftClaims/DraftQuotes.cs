using ClaimGraph.Diagnostics;
using ClaimGraph.Evidence;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using Wording = ClaimGraph.Evidence.EvidenceMessages;

namespace ClaimGraph.Exchange.Imports.DraftClaims;

/// <summary>Finds the quotes of drafts in a copy of the article.</summary>
internal sealed class DraftQuotes(FileScope file, ImportSession session)
{
    // To find the nearest place takes time proportional to quote and text.
    private const int MostNearest = 20;

    private readonly QuoteLocator? _locator = session.Text is { } text ? new QuoteLocator(text) : null;
    private JsonSyntax? _unused;
    private int _unusedCount;
    private int _missed;

    /// <summary>Finds the quote of a claim and gives the claim the place; what is not found, or not in one place, is reported.</summary>
    public void Find(ObjectReader claim, ClaimSketch sketch)
    {
        Located<int>? paragraph = ValueDecoder.WholeNumber(file, claim["paragraph"], least: 1);
        if (ValueDecoder.Name(file, claim["quote"], "a quote") is not { } quote)
        {
            return;
        }

        if (_locator is null)
        {
            _unused ??= claim["quote"];
            _unusedCount++;
            return;
        }

        switch (_locator.Find(quote.Value, wantsNearest: _missed < MostNearest))
        {
            case QuoteFound found:
                sketch.Evidence.Add(found.Place);
                break;
            case QuoteAmbiguous many when paragraph is { } named && many.Places.Where(p => p.Paragraph == named.Value).ToArray() is [TextPlace only]:
                sketch.Evidence.Add(only);
                break;
            case QuoteAmbiguous many:
                file.Report(ForeignMessages.QuoteAmbiguous(file.At(quote.Span), many.Places.Length, Wording.Lower(many.Places[0]), Wording.Lower(many.Places[1])));
                break;
            case QuoteNotFound missing:
                _missed++;
                file.Report(ForeignMessages.QuoteNotFound(file.At(quote.Span), missing.Nearest is { } nearest ? Wording.Lower(nearest) : null));
                break;
            default:
                break;
        }
    }

    /// <summary>Notes quotes for which there was no text to look in.</summary>
    public void NoteUnused()
    {
        if (_unused is not null)
        {
            session.Losses.Omitted("quotes", "no text was given to find them in", file.At(_unused.Span), _unusedCount);
        }
    }
}
