using System.Collections.Immutable;
using ClaimGraph.Diagnostics;

namespace ClaimGraph.Viewer.Serving;

/// <summary>What a server shows at a time: the last good page, and what is wrong with the data since.</summary>
/// <param name="Page">The last good page, or one that waits for it.</param>
/// <param name="Problems">The errors of the data as it is now; empty when the page shows it.</param>
internal sealed record ServedState(ServedPage Page, ImmutableArray<Diagnostic> Problems);
