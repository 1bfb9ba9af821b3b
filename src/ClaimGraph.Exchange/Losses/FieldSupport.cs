namespace ClaimGraph.Exchange.Losses;

/// <summary>What becomes of one field in a format.</summary>
/// <param name="Field">The field.</param>
/// <param name="Keeping">Whether it is kept.</param>
/// <param name="Instead">Where it went, or why it is not there: a phrase for people. Empty when it is kept.</param>
public sealed record FieldSupport(ModelField Field, Keeping Keeping, string Instead);
