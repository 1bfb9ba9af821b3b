using ClaimGraph.Viewer.Tests.Scripts;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests.Evidence;

/// <summary>Times as people write them, in place of EDTF.</summary>
public sealed class TimeWordsTests
{
    [Theory]
    [InlineData("2024-05-21", "21 May 2024", "2024年5月21日")]
    [InlineData("2023-06", "June 2023", "2023年6月")]
    [InlineData("2023", "2023", "2023年")]
    [InlineData("2025-01~", "about January 2025", "2025年1月前后")]
    [InlineData("2024?", "2024, not certain", "2024年（不确定）")]
    [InlineData("2024-05-21/..", "since 21 May 2024", "2024年5月21日起")]
    [InlineData("../2025", "until 2025", "至2025年")]
    [InlineData("2023~/2024-10", "about 2023 to October 2024", "2023年前后至2024年10月")]
    [InlineData("202X", "202X", "202X")]
    [InlineData("2024-21", "2024-21", "2024-21")]
    [InlineData("../..", "../..", "../..")]
    [InlineData("2024/", "2024/", "2024/")]
    public async Task A_time_is_written_out_where_it_is_understood(string written, string english, string chinese)
    {
        JToken said = await PageModule.CallAsync("when.ts", "both", [new[] { written }]);
        Assert.Equal([english, chinese], said[0]!.Select(t => (string?)t));
    }
}
