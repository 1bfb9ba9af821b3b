namespace ClaimGraph.Dates;

/// <summary>Why a text is not a date that ClaimGraph reads.</summary>
/// <param name="Kind">What kind of fault it is.</param>
/// <param name="Offset">
/// Where it is: from 0, in UTF-16 units; the text's length when something is missing at its end.
/// </param>
/// <param name="Message">What is wrong, as one sentence ending in a full stop.</param>
/// <param name="Advice">What to do, as one sentence ending in a full stop.</param>
public sealed record EdtfProblem(EdtfProblemKind Kind, int Offset, string Message, string Advice);
