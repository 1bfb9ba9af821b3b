using System.Text;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>
/// Relative names made full, character by character and without any rewriting (RFC 3986, section 5.2; https://www.rfc-editor.org/rfc/rfc3986#section-5.2).
/// <see cref="Uri"/> would write names anew, and two names that differ in a letter's case or an escape are two things in RDF.
/// </summary>
internal static class IriReference
{
    /// <summary>Whether a name begins with a scheme, and is full therefore.</summary>
    public static bool HasScheme(ReadOnlySpan<char> iri) => SchemeLength(iri) > 0;

    /// <summary>The full name that a relative one stands for.</summary>
    /// <param name="baseIri">A full name.</param>
    /// <param name="reference">A name without a scheme.</param>
    public static string Resolve(string baseIri, ReadOnlySpan<char> reference)
    {
        int scheme = SchemeLength(baseIri);
        int authority = baseIri.AsSpan(scheme).StartsWith("//", StringComparison.Ordinal) ? EndOf(baseIri, scheme + 2, "/?#") : scheme;
        int path = EndOf(baseIri, authority, "?#");
        int query = EndOf(baseIri, path, "#");
        if (reference.StartsWith("//", StringComparison.Ordinal))
        {
            int end = EndOf(reference, 2, "/?#");
            return $"{baseIri.AsSpan(0, scheme)}{reference[..end]}{WithoutDots(reference[end..])}";
        }

        return reference switch
        {
            [] or ['#', ..] => $"{baseIri.AsSpan(0, query)}{reference}",
            ['?', ..] => $"{baseIri.AsSpan(0, path)}{reference}",
            ['/', ..] => $"{baseIri.AsSpan(0, authority)}{WithoutDots(reference)}",
            _ => $"{baseIri.AsSpan(0, authority)}{WithoutDots(Merged(baseIri, authority, path, reference))}",
        };
    }

    // The name's length with its colon; 0 when there is none.
    private static int SchemeLength(ReadOnlySpan<char> iri)
    {
        int colon = iri.IndexOf(':');
        if (colon <= 0 || !char.IsAsciiLetter(iri[0]))
        {
            return 0;
        }

        foreach (char c in iri[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return 0;
            }
        }

        return colon + 1;
    }

    private static int EndOf(ReadOnlySpan<char> iri, int start, string marks) =>
        iri[start..].IndexOfAny(marks) is >= 0 and int length ? start + length : iri.Length;

    private static string Merged(string baseIri, int authority, int path, ReadOnlySpan<char> reference)
    {
        if (authority == path && authority > SchemeLength(baseIri))
        {
            return $"/{reference}";
        }

        int slash = baseIri.AsSpan(authority, path - authority).LastIndexOf('/');
        return $"{baseIri.AsSpan(authority, slash + 1)}{reference}";
    }

    // Section 5.2.4, for the path in front of a query and a fragment.
    private static string WithoutDots(ReadOnlySpan<char> reference)
    {
        int end = EndOf(reference, 0, "?#");
        StringBuilder output = new(reference.Length);
        ReadOnlySpan<char> input = reference[..end];
        while (!input.IsEmpty)
        {
            if (input.StartsWith("../", StringComparison.Ordinal) || input.StartsWith("./", StringComparison.Ordinal))
            {
                input = input[(input.IndexOf('/') + 1)..];
            }
            else if (input is "." or "..")
            {
                input = [];
            }
            else if (input is "/." || input.StartsWith("/./", StringComparison.Ordinal))
            {
                input = input.Length == 2 ? "/" : input[2..];
            }
            else if (input is "/.." || input.StartsWith("/../", StringComparison.Ordinal))
            {
                input = input.Length == 3 ? "/" : input[3..];
                int last = output.ToString().LastIndexOf('/');
                output.Length = Math.Max(last, 0);
            }
            else
            {
                int next = EndOf(input, 1, "/");
                output.Append(input[..next]);
                input = input[next..];
            }
        }

        return output.Append(reference[end..]).ToString();
    }
}
