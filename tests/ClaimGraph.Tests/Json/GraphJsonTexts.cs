using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Json;

namespace ClaimGraph.Tests.Json;

internal static class GraphJsonTexts
{
    public static string Write(Dataset dataset)
    {
        using MemoryStream stream = new();
        GraphJson.Write(dataset, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
