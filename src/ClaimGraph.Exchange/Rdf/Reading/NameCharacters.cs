namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>The characters of names without brackets (RDF 1.1 Turtle, section 6.5, productions PN_CHARS_BASE to PN_CHARS).</summary>
/// <remarks>Characters beyond U+FFFF are two surrogates here; all of them may stand in names but those of planes 15 and 16, which are let pass.</remarks>
internal static class NameCharacters
{
    /// <summary>Whether a name may begin with it.</summary>
    public static bool MayBegin(char c) => c switch
    {
        _ when char.IsAsciiLetter(c) => true,
        '_' => true,
        < '\u00C0' or '\u00D7' or '\u00F7' or '\u037E' => false,
        <= '\u02FF' => true,
        >= '\u0370' and <= '\u1FFF' => true,
        '\u200C' or '\u200D' => true,
        >= '\u2070' and <= '\u218F' => true,
        >= '\u2C00' and <= '\u2FEF' => true,
        >= '\u3001' and <= '\uDFFF' => true,
        >= '\uF900' and <= '\uFDCF' => true,
        >= '\uFDF0' and <= '\uFFFD' => true,
        _ => false,
    };

    /// <summary>Whether it may stand further on in a name.</summary>
    public static bool MayContinue(char c) =>
        MayBegin(c) || char.IsAsciiDigit(c) || c is '-' or '\u00B7' or (>= '\u0300' and <= '\u036F') or '\u203F' or '\u2040';
}
