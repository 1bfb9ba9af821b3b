using System.Globalization;

namespace ClaimGraph.Diagrams.Tests.Drawing;

/// <summary>How colours look, and how far they are apart, to people of different colour vision.</summary>
internal static class ColorVision
{
    /// <summary>
    /// What replaces red, green and blue light for those without one sort of cone: Machado, Oliveira and Fernandes 2009, "A
    /// Physiologically-based Model for Simulation of Color Vision Deficiency", table 1, severity 1.0.
    /// </summary>
    private static readonly Dictionary<string, double[]> Deficiencies = new(StringComparer.Ordinal)
    {
        ["protan"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deutan"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritan"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    public static IEnumerable<string> All => ["full", .. Deficiencies.Keys.Order(StringComparer.Ordinal), "none"];

    /// <summary>WCAG 2.2, contrast ratio, from 1 to 21.</summary>
    public static double Contrast(string a, string b)
    {
        double x = Luminance(Linear(a));
        double y = Luminance(Linear(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    /// <summary>CIEDE2000 between two colours, seen with a vision; "none" is a printer without colour.</summary>
    public static double Difference(string a, string b, string vision) => Difference(Lab(Seen(Linear(a), vision)), Lab(Seen(Linear(b), vision)));

    /// <summary>Sharma, Wu and Dalal 2005, "The CIEDE2000 Color-Difference Formula".</summary>
    public static double Difference((double L, double A, double B) one, (double L, double A, double B) two)
    {
        double mean = (Math.Sqrt((one.A * one.A) + (one.B * one.B)) + Math.Sqrt((two.A * two.A) + (two.B * two.B))) / 2;
        double stretch = 1 + (0.5 * (1 - Math.Sqrt(Math.Pow(mean, 7) / (Math.Pow(mean, 7) + Math.Pow(25, 7)))));
        (double c1, double h1) = Polar(one.A * stretch, one.B);
        (double c2, double h2) = Polar(two.A * stretch, two.B);
        double turn = c1 * c2 == 0 ? 0 : Math.IEEERemainder(h2 - h1, 360);
        double hue = 2 * Math.Sqrt(c1 * c2) * Math.Sin(Radians(turn / 2));
        double lightness = (one.L + two.L) / 2;
        double chroma = (c1 + c2) / 2;
        double middle = c1 * c2 == 0 ? h1 + h2
            : Math.Abs(h1 - h2) <= 180 ? (h1 + h2) / 2
            : h1 + h2 < 360 ? (h1 + h2 + 360) / 2
            : (h1 + h2 - 360) / 2;
        double t = 1 - (0.17 * Cos(middle - 30)) + (0.24 * Cos(2 * middle)) + (0.32 * Cos((3 * middle) + 6)) - (0.20 * Cos((4 * middle) - 63));
        double rotation = -2 * Math.Sqrt(Math.Pow(chroma, 7) / (Math.Pow(chroma, 7) + Math.Pow(25, 7)))
            * Math.Sin(Radians(60 * Math.Exp(-Math.Pow((middle - 275) / 25, 2))));
        double l = (two.L - one.L) / (1 + (0.015 * Math.Pow(lightness - 50, 2) / Math.Sqrt(20 + Math.Pow(lightness - 50, 2))));
        double c = (c2 - c1) / (1 + (0.045 * chroma));
        double h = hue / (1 + (0.015 * chroma * t));
        return Math.Sqrt((l * l) + (c * c) + (h * h) + (rotation * c * h));
    }

    private static double[] Seen(double[] light, string vision)
    {
        if (vision == "none")
        {
            return [Luminance(light), Luminance(light), Luminance(light)];
        }

        return Deficiencies.TryGetValue(vision, out double[]? m)
            ? [.. Enumerable.Range(0, 3).Select(i => Math.Clamp((m[3 * i] * light[0]) + (m[(3 * i) + 1] * light[1]) + (m[(3 * i) + 2] * light[2]), 0, 1))]
            : light;
    }

    // IEC 61966-2-1 to CIE XYZ to CIE L*a*b* under D65.
    private static (double L, double A, double B) Lab(double[] light)
    {
        double x = Root(((0.4124564 * light[0]) + (0.3575761 * light[1]) + (0.1804375 * light[2])) / 0.95047);
        double y = Root(Luminance(light));
        double z = Root(((0.0193339 * light[0]) + (0.1191920 * light[1]) + (0.9503041 * light[2])) / 1.08883);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double Root(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;

    private static double Luminance(double[] light) => (0.2126 * light[0]) + (0.7152 * light[1]) + (0.0722 * light[2]);

    private static double[] Linear(string color) =>
    [
        .. Enumerable.Range(0, 3)
            .Select(i => int.Parse(color.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(v => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4)),
    ];

    private static (double Chroma, double Hue) Polar(double a, double b)
    {
        double hue = a == 0 && b == 0 ? 0 : Math.Atan2(b, a) * 180 / Math.PI;
        return (Math.Sqrt((a * a) + (b * b)), hue < 0 ? hue + 360 : hue);
    }

    private static double Cos(double degrees) => Math.Cos(Radians(degrees));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
