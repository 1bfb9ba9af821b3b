using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimGraph.Cli.Output;
using ClaimGraph.Dates;

namespace ClaimGraph.Cli.Questions;

/// <summary>
/// The value of a parameter as people write it. JSON is what it says: a number, <c>true</c>, <c>false</c>, <c>null</c>, a text in
/// double quotes, a list, an object. <c>date(2024-05)</c> is a date in EDTF. Anything else is a text as it stands.
/// </summary>
internal static class QueryParameter
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create("= \t");

    /// <summary>Reads <c>name=value</c>.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="parameter">The name, without a dollar sign, and the value.</param>
    /// <param name="problem">What is wrong and where, otherwise; one line, or three with a caret.</param>
    /// <returns>False when something is wrong.</returns>
    public static bool TryParse(
        string written, out KeyValuePair<string, object?> parameter, [NotNullWhen(false)] out string? problem)
    {
        parameter = default;
        int sign = written.IndexOf('=', StringComparison.Ordinal);
        string name = (sign < 0 ? written : written[..sign]).Trim();
        name = name.StartsWith('$') ? name[1..] : name;
        if (sign < 0 || name.Length == 0 || name.AsSpan().ContainsAny(NameEnd))
        {
            problem = $"\"{written}\" is no parameter. Write its name, = and its value, such as id=baidu or years=[2023, 2024].";
            return false;
        }

        int start = sign + 1 + written[(sign + 1)..].TakeWhile(char.IsWhiteSpace).Count();
        if (!TryParseValue(written[start..].TrimEnd(), out object? value, out string? wrong, out int at))
        {
            problem = $"The value of the parameter ${name} {wrong}\n{Caret(written, start + at)}";
            return false;
        }

        parameter = KeyValuePair.Create(name, value);
        problem = null;
        return true;
    }

    private static bool TryParseValue(string text, out object? value, [NotNullWhen(false)] out string? wrong, out int at)
    {
        (value, wrong, at) = (null, null, 0);
        if (text.StartsWith("date(", StringComparison.Ordinal) && text.EndsWith(')'))
        {
            string inner = text[5..^1].Trim(' ', '\'', '"');
            if (EdtfDate.TryParse(inner, out EdtfDate? date, out EdtfProblem? problem))
            {
                value = date;
                return true;
            }

            (wrong, at) = ($"is not a date: {problem.Message} {problem.Advice}", 5);
            return false;
        }

        bool isMeantAsJson = text.Length > 0 && text[0] is '[' or '{' or '"';
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return TryRead(json.RootElement, out value, out wrong);
        }
        catch (JsonException e)
        {
            if (!isMeantAsJson)
            {
                value = text;
                return true;
            }

            at = CharactersIn(text, e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            wrong = "is not JSON, although it begins like it. Correct it, or put a text in double quotes.";
            return false;
        }
    }

    private static bool TryRead(JsonElement json, out object? value, [NotNullWhen(false)] out string? wrong)
    {
        value = null;
        wrong = null;
        switch (json.ValueKind)
        {
            case JsonValueKind.Null:
                return true;
            case JsonValueKind.True or JsonValueKind.False:
                value = json.GetBoolean();
                return true;
            case JsonValueKind.String:
                value = json.GetString();
                return true;
            case JsonValueKind.Number:
                return TryReadNumber(json, out value, out wrong);
            case JsonValueKind.Array:
                List<object?> items = [];
                foreach (JsonElement item in json.EnumerateArray())
                {
                    if (!TryRead(item, out object? read, out wrong))
                    {
                        return false;
                    }

                    items.Add(read);
                }

                value = items;
                return true;
            default:
                Dictionary<string, object?> map = new(StringComparer.Ordinal);
                foreach (JsonProperty property in json.EnumerateObject())
                {
                    if (!TryRead(property.Value, out object? read, out wrong))
                    {
                        return false;
                    }

                    if (!map.TryAdd(property.Name, read))
                    {
                        wrong = $"has the key \"{property.Name}\" twice. Keep one.";
                        return false;
                    }
                }

                value = map;
                return true;
        }
    }

    private static bool TryReadNumber(JsonElement json, out object? value, [NotNullWhen(false)] out string? wrong)
    {
        string text = json.GetRawText();
        if (text.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            double number = double.Parse(text, CultureInfo.InvariantCulture);
            value = number;
            wrong = double.IsFinite(number) ? null : $"has the number {text}, which is too great for 64 bits.";
        }
        else
        {
            value = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;
            wrong = value is null ? $"has the integer {text}, which does not fit into 64 bits. Write it with .0, or as a text in double quotes." : null;
        }

        return wrong is null;
    }

    private static int CharactersIn(string text, long line, long bytesInLine)
    {
        int start = 0;
        for (long i = 0; i < line; i++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        int at = start;
        foreach (Rune rune in text.AsSpan(start).EnumerateRunes())
        {
            bytesInLine -= rune.Utf8SequenceLength;
            if (bytesInLine < 0)
            {
                break;
            }

            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    private static string Caret(string written, int offset)
    {
        string before = Terminal.Safe(written[..offset].Replace('\n', ' ').Replace('\t', ' '));
        string after = Terminal.Safe(written[offset..].Replace('\n', ' ').Replace('\t', ' '));
        return $"    {before}{after}\n    {new string(' ', TextWidth.Of(before))}^";
    }
}
