using System.Collections.Immutable;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Loading.Claims;

/// <summary>A claims file as it was read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="File">The file; null when it could not be opened.</param>
/// <param name="Section">The section it belongs to.</param>
/// <param name="Claims">Its claims in order.</param>
/// <param name="IsComplete">True when it was read to its end.</param>
internal sealed record ClaimFile(string Path, FileScope? File, Located<string>? Section, ImmutableArray<ClaimDraft> Claims, bool IsComplete);
