using System.Globalization;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;

namespace ClaimGraph.Tests.Quantities;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("200", Comparison.MoreThan, "models", "> 200 models")]
    [InlineData("80", Comparison.About, "%", "≈ 80%")]
    [InlineData("19", Comparison.Exactly, "款", "19款")]
    [InlineData("50", Comparison.UpTo, "%", "≤ 50%")]
    [InlineData("3.50", Comparison.LessThan, "", "< 3.50")]
    public void It_is_written_with_a_sign_all_its_digits_and_its_unit(string value, Comparison comparison, string unit, string written) =>
        Assert.Equal(written, new Quantity(decimal.Parse(value, CultureInfo.InvariantCulture), new UnitId("any"), comparison).Format(unit));
}
