using System.Text;
using System.Xml;
using ClaimGraph.Exchange.Losses;

namespace ClaimGraph.Exchange.Formats;

/// <summary>
/// Writes XML 1.0, one element at a time. Line ends and tabs are written as references where a parser would normalize them;
/// characters that XML 1.0 (section 2.2) forbids become U+FFFD, which is noted.
/// </summary>
internal sealed class XmlText : IDisposable
{
    private readonly XmlWriter _xml;
    private readonly LossLog _losses;

    private XmlText(TextWriter text, LossLog losses)
    {
        _xml = XmlWriter.Create(text, new XmlWriterSettings
        {
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        });
        _losses = losses;
    }

    /// <summary>An XML file.</summary>
    public static ExportFile File(string path, LossLog losses, Action<XmlText> write) => ExportText.File(path, text =>
    {
        using (XmlText xml = new(text, losses))
        {
            write(xml);
        }

        text.WriteLine();
    });

    /// <summary>Begins an element of the namespace around it.</summary>
    public XmlText Start(string name)
    {
        _xml.WriteStartElement(name);
        return this;
    }

    /// <summary>Begins an element that sets the namespace of those in it.</summary>
    public XmlText Root(string name, string xmlns)
    {
        _xml.WriteStartElement(name, xmlns);
        return this;
    }

    /// <summary>Begins an element of another namespace, whose prefix has been declared.</summary>
    public XmlText Start(string prefix, string name, string xmlns)
    {
        _xml.WriteStartElement(prefix, name, xmlns);
        return this;
    }

    /// <summary>Declares the prefix of a namespace.</summary>
    public XmlText Declare(string prefix, string xmlns)
    {
        _xml.WriteAttributeString("xmlns", prefix, null, xmlns);
        return this;
    }

    /// <summary>Tells where the schema of a namespace is.</summary>
    public XmlText SchemaLocation(string xmlns, string address)
    {
        _xml.WriteAttributeString("xsi", "schemaLocation", "http://www.w3.org/2001/XMLSchema-instance", $"{xmlns} {address}");
        return this;
    }

    /// <summary>An attribute.</summary>
    public XmlText With(string name, string value)
    {
        _xml.WriteAttributeString(name, Clean(value));
        return this;
    }

    /// <summary>The text in the element.</summary>
    public XmlText Text(string text)
    {
        _xml.WriteString(Clean(text));
        return this;
    }

    /// <summary>Ends the element.</summary>
    public XmlText End()
    {
        _xml.WriteEndElement();
        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private string Clean(string text)
    {
        int bad = NextForbidden(text, 0);
        if (bad < 0)
        {
            return text;
        }

        StringBuilder clean = new(text);
        int count = 0;
        for (; bad >= 0; bad = NextForbidden(text, bad + 1))
        {
            clean[bad] = '\uFFFD';
            count++;
        }

        _losses.Changed("characters that XML forbids", "U+FFFD", count);
        return clean.ToString();
    }

    private static int NextForbidden(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
