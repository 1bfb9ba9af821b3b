using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace ClaimGraph.Exchange.Tests.Fixtures;

/// <summary>Holds XML against an official schema that is kept beside the tests of its format.</summary>
internal static class XmlSchemas
{
    /// <summary>What the schema finds wrong with a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="schema">The path of the schema within this project.</param>
    public static IReadOnlyList<string> ProblemsOf(XDocument document, params string[] schema)
    {
        List<string> problems = [];
        XmlSchemaSet schemas = new() { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Repository.PathOf(["tests", "ClaimGraph.Exchange.Tests", .. schema]));
        schemas.Compile();
        document.Validate(schemas, (_, e) => problems.Add(e.Message));
        return problems;
    }

    /// <summary>A text as XML 1.0 can hold it.</summary>
    public static string Held(string text) => string.Concat(text.EnumerateRunes().Select(r =>
        r.Value is 9 or 10 or 13 or (>= 0x20 and <= 0xFFFD) or >= 0x10000 ? r.ToString() : "\uFFFD"));
}
