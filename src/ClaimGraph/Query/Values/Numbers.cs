using System.Globalization;

namespace ClaimGraph.Query.Values;

/// <summary>Comparison, hashing and text of numbers, across integers and floats and without rounding.</summary>
internal static class Numbers
{
    private const double TwoToThe63 = 9223372036854775808.0;

    /// <summary>Compares two numbers by their exact values.</summary>
    /// <returns>Negative, zero or positive; null when one is NaN.</returns>
    public static int? TryCompare(in Value left, in Value right)
    {
        if (left.IsInteger)
        {
            return right.IsInteger ? left.Integer.CompareTo(right.Integer) : TryCompare(left.Integer, right.Number);
        }

        if (right.IsInteger)
        {
            return -TryCompare(right.Integer, left.Number);
        }

        (double x, double y) = (left.Number, right.Number);
        return double.IsNaN(x) || double.IsNaN(y) ? null : x < y ? -1 : x > y ? 1 : 0;
    }

    /// <summary>A hash that is the same for an integer and the float of exactly its value.</summary>
    public static int GetHashCode(double number) =>
        number is >= -TwoToThe63 and < TwoToThe63 && Math.Floor(number) == number
            ? ((long)number).GetHashCode()
            : double.IsNaN(number) ? 0 : number.GetHashCode();

    /// <summary>
    /// A float as openCypher prints it: the fewest digits that give it back, at least one behind the point, and with an exponent
    /// below 0.001 and from ten million on, as in <c>1.0E10</c>.
    /// </summary>
    public static string Write(double number)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        if (number == 0)
        {
            return double.IsNegative(number) ? "-0.0" : "0.0";
        }

        double size = Math.Abs(number);
        string text = number.ToString(CultureInfo.InvariantCulture);
        if (size is >= 1e-3 and < 1e7)
        {
            return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
        }

        string sign = number < 0 ? "-" : "";
        string[] parts = text.TrimStart('-').Split('E');
        int exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        int point = parts[0].IndexOf('.', StringComparison.Ordinal);
        string digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        exponent += (point < 0 ? digits.Length : point) - 1;
        int zeros = digits.Length - digits.TrimStart('0').Length;
        exponent -= zeros;
        digits = digits[zeros..].TrimEnd('0');
        string rest = digits.Length > 1 ? digits[1..] : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}.{rest}E{exponent}");
    }

    private static int? TryCompare(long integer, double number)
    {
        if (double.IsNaN(number))
        {
            return null;
        }

        if (number >= TwoToThe63)
        {
            return -1;
        }

        if (number < -TwoToThe63)
        {
            return 1;
        }

        double whole = Math.Floor(number);
        int order = integer.CompareTo((long)whole);
        return order != 0 ? order : number > whole ? -1 : 0;
    }
}
