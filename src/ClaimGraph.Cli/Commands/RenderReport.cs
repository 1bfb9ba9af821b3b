using System.CommandLine;
using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagrams.Measures;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary>What <c>claimgraph render --report</c> says of a drawing.</summary>
internal static class RenderReport
{
    public static Option<bool> Option() => new("--report")
    {
        Description = "Print every measure of the drawing beside its goal, instead of the drawing unless --out takes it.",
    };

    public static void Print(Terminal terminal, QualityReport report)
    {
        Table table = Tables.Of("Measure", "Value", "Goal", "Met");
        table.Columns[1].Alignment = Justify.Right;
        QualityReading[] readings = [.. report.Readings()];
        foreach (QualityReading reading in readings)
        {
            table.Add(reading.Name, Number(reading.Value, reading.Unit), Goal(reading), Met(reading));
        }

        terminal.Results.Write(table);
        int goals = readings.Count(r => r.IsMet is not null);
        int met = readings.Count(r => r.IsMet is true);
        terminal.Output.WriteLine($"{report.Nodes} nodes, {report.Edges} drawn edges; {met} of {goals} goals met.");
        terminal.Output.WriteLine($"sha256 of the geometry: {report.Digest}");
    }

    public static JObject ToJson(QualityReport report) => new()
    {
        ["nodes"] = report.Nodes,
        ["edges"] = report.Edges,
        ["sha256"] = report.Digest,
        ["measures"] = new JArray(report.Readings().Select(ToJson)),
    };

    private static JObject ToJson(QualityReading reading)
    {
        JObject json = new()
        {
            ["id"] = reading.Id,
            ["name"] = reading.Name,
            ["value"] = Rounded(reading.Value),
        };
        if (reading.Unit.Length > 0)
        {
            json["unit"] = reading.Unit;
        }

        if (reading.HasGoal)
        {
            json["least"] = Rounded(reading.Least);
            json["most"] = Rounded(reading.Most);
            json["isMet"] = reading.IsMet;
        }

        return json;
    }

    // Counts stay integers.
    private static JValue Rounded(double? value) => value switch
    {
        null => JValue.CreateNull(),
        { } whole when whole == Math.Floor(whole) && Math.Abs(whole) < int.MaxValue => new JValue((int)whole),
        { } number => new JValue(Math.Round(number, 4)),
    };

    private static string Goal(QualityReading reading) => (reading.Least, reading.Most) switch
    {
        ({ } least, { } most) => $"{Number(least, "")} to {Number(most, reading.Unit)}",
        ({ } least, null) => $"at least {Number(least, reading.Unit)}",
        (null, { } most) => most == 0 ? "none" : $"at most {Number(most, reading.Unit)}",
        _ => "",
    };

    private static string Met(QualityReading reading) => reading.IsMet switch
    {
        true => "yes",
        false => "no",
        null => "",
    };

    private static string Number(double? value, string unit)
    {
        if (value is not { } number)
        {
            return "-";
        }

        string text = number.ToString("0.###", CultureInfo.InvariantCulture);
        return unit switch
        {
            "" => text,
            "°" or "×" => text + unit,
            _ => $"{text} {unit}",
        };
    }
}
