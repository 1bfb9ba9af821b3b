using System.Xml;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Imports.GraphMl;

/// <summary>Finds the places that a reader of XML tells by line and column.</summary>
internal sealed class XmlPlaces
{
    private readonly FileScope _file;
    private readonly List<int> _lineStarts = [0];

    /// <summary>Finds the lines of a file, in time linear in its text.</summary>
    public XmlPlaces(FileScope file)
    {
        _file = file;
        string text = file.Source.Text;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>Where the reader stands: the name of an element or an attribute.</summary>
    public ForeignPlace At(XmlReader reader)
    {
        IXmlLineInfo info = (IXmlLineInfo)reader;
        return At(info.LineNumber, info.LinePosition, reader.Name.Length);
    }

    /// <summary>A place by its line and column, both from 1, columns in UTF-16 code units.</summary>
    public ForeignPlace At(int line, int column, int length)
    {
        int start = line < 1 ? 0 : Math.Min(_lineStarts[Math.Min(line, _lineStarts.Count) - 1] + Math.Max(column - 1, 0), _file.Source.Text.Length);
        return new ForeignPlace(_file, new TextSpan(start, Math.Min(start + length, _file.Source.Text.Length)));
    }
}
