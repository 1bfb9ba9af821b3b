namespace ClaimGraph.Diagrams.Typography;

/// <summary>The two weights that drawings use: 400 for what is read, 600 for names and headings.</summary>
internal sealed class Fonts : IDisposable
{
    private readonly FontFace _regular = FontFace.OfResource("fonts/regular.ttf");
    private readonly FontFace _semiBold = FontFace.OfResource("fonts/semibold.ttf");

    public FontFace this[FontWeight weight] => weight == FontWeight.SemiBold ? _semiBold : _regular;

    public double Measure(string text, TextStyle style) => this[style.Weight].Measure(text, style.Size);

    public void Dispose()
    {
        _regular.Dispose();
        _semiBold.Dispose();
    }
}
