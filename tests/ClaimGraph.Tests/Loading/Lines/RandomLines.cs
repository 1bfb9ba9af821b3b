using CsCheck;

namespace ClaimGraph.Tests.Loading.Lines;

/// <summary>Random foreign lines over the nodes 3, n-0 to n-4: right ones, and ones in which anything may be wrong.</summary>
internal static class RandomLines
{
    private static readonly string[] Labels = ["one", "«é»", "图谱", "😀", "a \\\" b", "\\u0041", "\\ud83d\\ude00", " "];

    private static readonly string[] Faults =
    [
        "", "[]", "{}", "{", "{\"kind\":\"node\"}", "null", " ", "\t", "{\"kind\":\"node\",\"id\":\"n/1\",\"type\":\"T\",\"name\":\"twice\"}",
        "{\"kind\":\"edge\",\"s\":\"n/9\",\"p\":\"r\",\"o\":3}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"s\":3}",
        "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3} ", " {\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3} x",
        "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":true}", "{\"kind\":\"edge\",\"s\":{},\"p\":\"r\",\"o\":3}",
        "{\"kind\":\"edge\",\"s\":3,\"p\":\"\",\"o\":3}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"\\ud800\",\"o\":3}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"conf\":null}",
        "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"conf\":1e3}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"conf\":\"007\"}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"conf\":-0}",
        "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"conf\":-0.5}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"conf\":12345678901234567890123456789.1}",
        "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"conf\":1.}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"src\":7}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"src\":\"\"}",
        "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"on\":\"2024-05/..\"}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"on\":\"May\"}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"x\":[1,{}]}",
        "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"id\":1}", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3,\"y\":1}", "{\"kind\":\"knot\",\"s\":3,\"p\":\"r\",\"o\":3}",
        "{\"kind\":7,\"s\":3,\"p\":\"r\",\"o\":3}", "// a comment", "{\"kind\":\"edge\",\"s\":3,\"p\":\"r\",\"o\":3} // so", "{'kind':'edge','s':3,'p':'r','o':3}",
        "{\"kind\":\"edge\",\"s\":\"" + new string('x', 81) + "\",\"p\":\"r\",\"o\":3}", "\uFEFF{}", "{\"kind\":\"edge\",\"\\u0073\":3,\"p\":\"R R\",\"o\":\"N0 \"}", "\0", "\u00A0",
    ];

    /// <summary>Lines that nothing is wrong with: nodes, and claims before and after them.</summary>
    public static Gen<string> Right { get; } =
        from claims in Claim.Array[0, 30]
        from labels in Gen.Int[0, Labels.Length - 1].Array[5]
        from end in Gen.Bool
        from lineEnd in Gen.Int[0, 1]
        from order in Gen.Shuffle(Enumerable.Range(0, claims.Length + 6).ToArray())
        let nodes = labels.Select((l, i) => $"{{\"kind\":\"node\",\"id\":\"n/{i}\",\"type\":\"T{l % 3}\",\"name\":\"{Labels[l]}\"}}")
            .Append("{\"kind\":\"node\",\"id\":3,\"type\":\"T1\",\"name\":\"three\"}")
        let lines = nodes.Concat(claims).ToArray()
        select string.Join(lineEnd == 0 ? "\n" : "\r\n", order.Select(i => lines[i])) + (end ? "\n" : "");

    /// <summary>Lines in which something may be wrong.</summary>
    public static Gen<string> Any { get; } =
        from right in Right
        from at in Gen.Double[0, 1]
        from fault in Gen.Int[0, Faults.Length - 1]
        from cut in Gen.Int[0, 9]
        let lines = right.Split('\n')
        let place = (int)(at * (lines.Length - 1))
        let bad = string.Join('\n', lines.Take(place).Append(Faults[fault]).Concat(lines.Skip(place)))
        select cut == 0 ? bad[..(int)(at * bad.Length)] : bad;

    private static Gen<string> Claim =>
        from subject in Gen.Int[0, 4]
        from target in Gen.Int[0, 5]
        from relation in Gen.Int[0, 2]
        from confidence in Gen.Int[-1, 1000]
        from source in Gen.Int[0, 4]
        from isFirst in Gen.Bool
        let details = (confidence < 0 ? "" : confidence % 2 == 0 ? $",\"conf\":0.{confidence:D3}" : $",\"conf\":\"{confidence}\"")
            + (source == 0 ? "" : $",\"src\":\"doc \\u0041{source}\"") + (source == 1 ? ",\"on\":\"2023~\"" : "")
        select isFirst
            ? $"{{\"kind\":\"edge\",\"s\":\"n/{subject}\",\"p\":\"rel_{relation}\",\"o\":{(target == 5 ? "3" : $"\"N {target}\"")}{details}}}"
            : $"{{ \"o\" : \"n/{subject}\", \"p\":\"Rel {relation}\",\"s\":3 {details},\"kind\":\"edge\",\"x\":null}}";
}
