using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Sources;
using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Loading.Imports;

/// <summary>Finds the datasets that some datasets import, directly or not, and the order to read them in.</summary>
internal sealed class ImportTree(FileOpener opener)
{
    private readonly SortedDictionary<string, DatasetPart> _parts = new(StringComparer.Ordinal);
    private readonly List<(DatasetPart From, Located<string> Path, DatasetPart To)> _imports = [];

    /// <summary>Reads every source.json.</summary>
    /// <param name="directories">The datasets to start from, in any order.</param>
    /// <param name="diagnostics">Takes what is wrong, but for what is wrong within a file.</param>
    /// <returns>The datasets, each after those it imports; the order does not depend on that of <paramref name="directories"/>.</returns>
    public IReadOnlyList<DatasetPart> Read(IEnumerable<string> directories, DiagnosticBag diagnostics)
    {
        Queue<DatasetPart> open = [];
        foreach (string directory in directories)
        {
            if (!opener.Files.HasDirectory(directory))
            {
                diagnostics.Add(FileMessages.MissingDirectory(opener.Files.Display(directory), "source.json"));
            }
            else if (!opener.Files.HasFile(FilePath.Join(directory, "source.json")))
            {
                diagnostics.Add(FileMessages.MissingFile(opener.Files.Display(directory), "source.json"));
            }
            else
            {
                Take(directory, open);
            }
        }

        while (open.TryDequeue(out DatasetPart? part))
        {
            opener.Read(
                FilePath.Join(part.Directory, "source.json"), part.Diagnostics, (file, reading) => part.Source = SourceDecoder.Decode(file, reading));
            FollowImports(part, open);
        }

        CheckIds();
        CutCycles();
        return Ordered();
    }

    private DatasetPart Take(string directory, Queue<DatasetPart> open)
    {
        if (!_parts.TryGetValue(directory, out DatasetPart? part))
        {
            _parts.Add(directory, part = new DatasetPart(directory));
            open.Enqueue(part);
        }

        return part;
    }

    private void FollowImports(DatasetPart part, Queue<DatasetPart> open)
    {
        Dictionary<string, Located<string>> before = new(StringComparer.Ordinal);
        foreach (Located<string> path in part.Source?.Imports ?? [])
        {
            FileScope file = part.Source!.File;
            string directory = FilePath.Join(part.Directory, path.Value);
            bool isThere = opener.Files.HasDirectory(directory);
            if (!isThere || !opener.Files.HasFile(FilePath.Join(directory, "source.json")))
            {
                part.KnowsImports = false;
                file.Report(ImportMessages.MissingImport(file.At(path.Span), path.Value, isThere));
            }
            else if (before.TryGetValue(directory, out Located<string> first))
            {
                file.Report(ImportMessages.ImportedTwice(file.At(path.Span), path.Value, file.At(first.Span)));
            }
            else
            {
                before.Add(directory, path);
                _imports.Add((part, path, Take(directory, open)));
            }
        }
    }

    // Ids are compared in the order of directories, so that which of two is reported depends on nothing else.
    private void CheckIds()
    {
        Dictionary<string, DatasetPart> byId = new(StringComparer.Ordinal);
        foreach (DatasetPart part in _parts.Values.Where(p => p.Id is not null))
        {
            if (!byId.TryAdd(part.Id!, part))
            {
                (SourceDraft source, SourceDraft first) = (part.Source!, byId[part.Id!].Source!);
                source.File.Report(ImportMessages.SameSource(
                    source.File.At(source.Id!.Value.Span), part.Id!, first.File.At(first.Id!.Value.Span)));
            }
        }
    }

    private void CutCycles()
    {
        List<(DatasetPart From, Located<string> Path, DatasetPart To)> arcs = [.. _imports.OrderBy(i => i.From.Directory, StringComparer.Ordinal)];
        HashSet<(DatasetPart, DatasetPart)> closing = [];
        foreach ((DatasetPart part, Located<string> path, DatasetPart self) in arcs.Where(a => a.From == a.To))
        {
            closing.Add((part, self));
            ReportCycle([(part, path, self)]);
        }

        foreach (IReadOnlyList<(DatasetPart, Located<string>, DatasetPart)> cycle in CycleFinder.Find(arcs.Select(a => (a.From.Directory, a.To.Directory, a))))
        {
            closing.Add((cycle[^1].Item1, cycle[^1].Item3));
            ReportCycle(cycle);
        }

        foreach ((DatasetPart from, _, DatasetPart to) in arcs)
        {
            if (closing.Contains((from, to)))
            {
                from.KnowsImports = false;
            }
            else
            {
                from.Imports.Add(to);
            }
        }
    }

    private void ReportCycle(IReadOnlyList<(DatasetPart From, Located<string> Path, DatasetPart To)> cycle)
    {
        (DatasetPart closing, Located<string> path, _) = cycle[^1];
        closing.Source!.File.Report(ImportMessages.ImportCycle(
            closing.Source.File.At(path.Span),
            string.Join(" -> ", cycle.Select(Name).Append(Name(cycle[0]))),
            cycle.SkipLast(1).Select(c => new RelatedLocation(c.From.Source!.File.At(c.Path.Span), $"the import in \"{Name(c)}\""))));

        string Name((DatasetPart From, Located<string>, DatasetPart) step) => step.From.Id ?? opener.Files.Display(step.From.Directory);
    }

    // Each after what it imports: depth first, in the order of directories, without recursion.
    private List<DatasetPart> Ordered()
    {
        List<DatasetPart> ordered = [];
        HashSet<DatasetPart> seen = [];
        foreach (DatasetPart start in _parts.Values)
        {
            Stack<(DatasetPart Part, int Next)> path = [];
            if (seen.Add(start))
            {
                path.Push((start, 0));
            }

            while (path.TryPop(out (DatasetPart Part, int Next) step))
            {
                if (step.Next == step.Part.Imports.Count)
                {
                    ordered.Add(step.Part);
                    continue;
                }

                path.Push((step.Part, step.Next + 1));
                if (seen.Add(step.Part.Imports[step.Next]))
                {
                    path.Push((step.Part.Imports[step.Next], 0));
                }
            }
        }

        return ordered;
    }
}
