using ClaimGraph.Exchange.Rdf.Model;

namespace ClaimGraph.Exchange.Rdf.Writing;

/// <summary>Puts together what is said in a row of one thing in one graph, as nested syntaxes want it.</summary>
internal static class SubjectBlocks
{
    /// <summary>The blocks, one at a time; each is valid until the next is asked for.</summary>
    public static IEnumerable<SubjectBlock> Of(IEnumerable<Quad> quads)
    {
        SubjectBlock? block = null;
        foreach (Quad quad in quads)
        {
            if (block is null || quad.Graph != block.Graph || quad.Subject != block.Subject)
            {
                if (block is not null)
                {
                    yield return block;
                }

                block = new SubjectBlock(quad.Graph, quad.Subject);
            }

            block.Add(quad);
        }

        if (block is not null)
        {
            yield return block;
        }
    }
}
