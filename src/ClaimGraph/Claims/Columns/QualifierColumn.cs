namespace ClaimGraph.Claims.Columns;

/// <summary>The values that claims have for one qualifier. Immutable.</summary>
/// <param name="values">The values, each once.</param>
/// <param name="numbers">For each row the number of its value, from 1; 0 for none.</param>
internal sealed class QualifierColumn(QualifierValue[] values, NumberColumn numbers)
{
    /// <summary>The values, each once.</summary>
    public QualifierValue[] Values => values;

    /// <summary>For each row the number of its value, from 1; 0 for none.</summary>
    public NumberColumn Numbers => numbers;

    /// <summary>The value of a row; null for none.</summary>
    public QualifierValue? this[int row] => numbers[row] is > 0 and int number ? values[number - 1] : null;

    /// <summary>The number of a row's value among <see cref="Values"/>, from 1; 0 for none.</summary>
    public int NumberOf(int row) => numbers[row];
}
