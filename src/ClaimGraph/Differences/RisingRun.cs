namespace ClaimGraph.Differences;

/// <summary>The longest rising subsequence, by patience sorting (Fredman 1975).</summary>
internal static class RisingRun
{
    /// <summary>Finds one, in time n log n.</summary>
    /// <param name="values">Distinct numbers.</param>
    /// <returns>For each number whether it belongs to the run.</returns>
    public static bool[] Longest(int[] values)
    {
        int[] ends = new int[values.Length];
        int[] previous = new int[values.Length];
        int length = 0;
        for (int i = 0; i < values.Length; i++)
        {
            int low = 0;
            int high = length;
            while (low < high)
            {
                int middle = (low + high) >> 1;
                if (values[ends[middle]] < values[i])
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.Max(length, low + 1);
        }

        bool[] belongs = new bool[values.Length];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i])
        {
            belongs[i] = true;
        }

        return belongs;
    }
}
