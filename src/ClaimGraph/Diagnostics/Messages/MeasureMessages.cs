using System.Globalization;
using ClaimGraph.Dates;

namespace ClaimGraph.Diagnostics;

/// <summary>What is said about dates and quantities.</summary>
internal static class MeasureMessages
{
    public static Diagnostic Date(Location place, string written, EdtfProblem problem) => Report.At(
        problem.Kind switch
        {
            EdtfProblemKind.ImpossibleDate => DiagnosticCodes.ImpossibleDate,
            EdtfProblemKind.ReversedInterval => DiagnosticCodes.IntervalReversed,
            EdtfProblemKind.LevelTwo => DiagnosticCodes.LevelTwoDate,
            _ => DiagnosticCodes.BadDate,
        },
        place,
        $"in the date {Report.Quote(written)}: {char.ToLowerInvariant(problem.Message[0])}{problem.Message[1..]}",
        problem.Advice);

    public static Diagnostic BadNumber(Location place, string written) => Report.At(
        DiagnosticCodes.BadQuantity,
        place,
        $"{Report.Quote(written)} is not a decimal number.",
        "Write digits with at most one point, such as \"1200\" or \"-3.50\": no group separators, no exponent, no unit, no zeros in front.");

    public static Diagnostic NumberWithoutQuotes(Location place, string written) => Report.At(
        DiagnosticCodes.BadQuantity,
        place,
        $"the number {written} stands without quotes.",
        $"Write \"{written}\": as a text it keeps all its digits in every program.");

    public static Diagnostic TooManyDigits(Location place, string written, int most) => Report.At(
        DiagnosticCodes.TooManyDigits,
        place,
        string.Create(CultureInfo.InvariantCulture, $"{Report.Quote(written)} has more than {most} digits."),
        "Write it in another unit; numbers are never rounded here.");
}
