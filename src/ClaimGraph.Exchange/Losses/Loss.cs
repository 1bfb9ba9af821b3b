namespace ClaimGraph.Exchange.Losses;

/// <summary>Something that an export could not keep as it is.</summary>
/// <param name="What">What it is: the written name of a <see cref="ModelField"/>, or a few words on values that had to be changed.</param>
/// <param name="Count">How often, at least 1.</param>
/// <param name="IsOmitted">True when it is not in the export at all; false when it is there in another form or place.</param>
/// <param name="Instead">Where it went, or why it is not there: a phrase for people.</param>
public sealed record Loss(string What, long Count, bool IsOmitted, string Instead);
