using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Losses;

/// <summary>What an export could not keep: which field, how often, and where it went instead.</summary>
/// <param name="Format">The format's id.</param>
/// <param name="Losses">What was changed or left out: fields in the order of the vocabulary, then single values.</param>
public sealed record LossReport(string Format, ImmutableArray<Loss> Losses)
{
    /// <summary>True when everything is there in the format's own form.</summary>
    public bool IsEmpty => Losses.IsEmpty;

    /// <summary>The report of an export: the fields a graph has and the format does not keep, and what its writer noted.</summary>
    /// <param name="format">The format's id.</param>
    /// <param name="support">What the format can hold.</param>
    /// <param name="census">How often the graph has each field.</param>
    /// <param name="noted">What the writer noted.</param>
    /// <returns>The report.</returns>
    internal static LossReport Of(string format, FormatSupport support, FieldCensus census, LossLog noted) => new(
        format,
        [
            .. support.Fields
                .Where(f => f.Keeping != Keeping.Kept && census[f.Field] > 0)
                .Select(f => new Loss(Vocabulary.NameOf(f.Field), census[f.Field], f.Keeping == Keeping.Omitted, f.Instead)),
            .. noted.Losses,
        ]);

    /// <summary>The report as people read it.</summary>
    /// <returns>A line for each loss, each with LF at its end; one line when nothing was lost.</returns>
    public string ToText()
    {
        if (IsEmpty)
        {
            return "Everything is kept.\n";
        }

        int width = Losses.Max(l => l.What.Length);
        int digits = Losses.Max(l => l.Count.ToString(CultureInfo.InvariantCulture).Length);
        StringBuilder text = new();
        foreach (Loss loss in Losses)
        {
            text.Append(CultureInfo.InvariantCulture, $"{loss.What.PadRight(width)}  {loss.Count.ToString(CultureInfo.InvariantCulture).PadLeft(digits)}  ")
                .Append(loss.IsOmitted ? "left out: " : "kept as ")
                .Append(loss.Instead)
                .Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The report as JSON: <c>format</c>, <c>lossless</c> and <c>losses</c> with <c>what</c>, <c>count</c>, <c>kept</c> and <c>instead</c>.</summary>
    /// <returns>Indented JSON with LF at its end.</returns>
    public string ToJson()
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartObject();
            json.WritePropertyName("format");
            json.WriteValue(Format);
            json.WritePropertyName("lossless");
            json.WriteValue(IsEmpty);
            json.WritePropertyName("losses");
            json.WriteStartArray();
            foreach (Loss loss in Losses)
            {
                json.WriteStartObject();
                json.WritePropertyName("what");
                json.WriteValue(loss.What);
                json.WritePropertyName("count");
                json.WriteValue(loss.Count);
                json.WritePropertyName("kept");
                json.WriteValue(!loss.IsOmitted);
                json.WritePropertyName("instead");
                json.WriteValue(loss.Instead);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return text.ToString() + "\n";
    }

    /// <inheritdoc/>
    public bool Equals(LossReport? other) => other is not null && Format == other.Format && Losses.SequenceEqual(other.Losses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Format, Losses.Length);
}
