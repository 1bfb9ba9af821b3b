namespace ClaimGraph.Query;

/// <summary>
/// The number of characters to insert, delete, replace or swap with their neighbour to make one text of another: optimal
/// string alignment (Damerau 1964, "A technique for computer detection and correction of spelling errors").
/// </summary>
internal static class EditDistance
{
    /// <summary>Counts the edits between two texts, in UTF-16 units. Takes time of the product of the lengths.</summary>
    /// <param name="a">A text.</param>
    /// <param name="b">Another text.</param>
    /// <returns>0 for equal texts.</returns>
    public static int Between(string a, string b)
    {
        // Row i holds the edits from the first i characters of a to each beginning of b.
        int[] beforeLast = new int[b.Length + 1];
        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int[] row = new int[b.Length + 1];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[b.Length];
    }
}
