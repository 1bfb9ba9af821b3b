using System.Globalization;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tables;

namespace ClaimGraph.Exchange.CypherScript;

/// <summary>Writes statements of openCypher 9. Texts and names are escaped so that none can end before its quotes do.</summary>
internal sealed class CypherText(TextWriter output, LossLog losses)
{
    /// <summary>Words of the language itself.</summary>
    public CypherText Raw(string words)
    {
        output.Write(words);
        return this;
    }

    /// <summary>A label, type or name in backticks.</summary>
    public CypherText Name(string name)
    {
        output.Write('`');
        output.Write(name.Replace("`", "``", StringComparison.Ordinal));
        output.Write('`');
        return this;
    }

    /// <summary>A text in single quotes on one line.</summary>
    public CypherText Text(string text)
    {
        output.Write('\'');
        foreach (char c in Texts.WithoutNul(text, losses))
        {
            switch (c)
            {
                case '\\' or '\'':
                    output.Write('\\');
                    output.Write(c);
                    break;
                case '\n':
                    output.Write("\\n");
                    break;
                case '\r':
                    output.Write("\\r");
                    break;
                case '\t':
                    output.Write("\\t");
                    break;
                case < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF':
                    output.Write("\\u");
                    output.Write(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    output.Write(c);
                    break;
            }
        }

        output.Write('\'');
        return this;
    }

    /// <summary>A map of properties: texts, floating point numbers and lists of texts.</summary>
    public CypherText Map(IEnumerable<Property> properties)
    {
        string separator = "{";
        foreach (Property property in properties)
        {
            Raw(separator).Name(property.Name).Raw(": ");
            Value(property.Value);
            separator = ", ";
        }

        return Raw("}");
    }

    /// <summary>Ends the statement and its line.</summary>
    public void End() => output.Write(";\n");

    private void Value(PropertyValue value)
    {
        switch (value)
        {
            case NumberPropertyValue number:
                PropertyText.NoteDigits(number, losses);
                Raw(number.Digits.Contains('.', StringComparison.Ordinal) ? number.Digits : $"{number.Digits}.0");
                break;
            case ListPropertyValue list:
                Raw("[");
                for (int i = 0; i < list.Items.Length; i++)
                {
                    Raw(i == 0 ? "" : ", ").Text(list.Items[i]);
                }

                Raw("]");
                break;
            default:
                Text(PropertyText.Of(value));
                break;
        }
    }
}
