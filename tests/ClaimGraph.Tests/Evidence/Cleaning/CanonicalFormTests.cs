using System.Globalization;
using ClaimGraph.Evidence;

namespace ClaimGraph.Tests.Evidence;

public sealed class CanonicalFormTests
{
    public static TheoryData<string, string> Cases => new(
        File.ReadLines(Harbour.CaseFile("normalization.txt"))
            .Where(line => line[0] != '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(fields => (fields[0], fields[1])));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_is_put_into_normalization_form_C(string given, string expected) =>
        Assert.Equal(expected, CodesOf(TextCleaner.Clean(TextOf(given)).Text));

    private static string TextOf(string codes) =>
        string.Concat(codes.Split(' ').Select(c => char.ConvertFromUtf32(int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private static string CodesOf(string text) => string.Join(' ', text.EnumerateRunes().Select(r => $"{r.Value:X4}"));
}
