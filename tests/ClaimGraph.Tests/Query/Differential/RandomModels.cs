namespace ClaimGraph.Tests.Query.Differential;

/// <summary>Makes queries that are right: patterns of up to four steps in up to three clauses, and what one asks of them.</summary>
internal sealed class RandomModels
{
    private readonly Choices _choices;
    private readonly RandomExpressions _expressions;
    private readonly bool _isFluent;
    private int _names;
    private int _steps = 4;

    private RandomModels(Choices choices, bool isFluent)
    {
        _choices = choices;
        _isFluent = isFluent;
        _expressions = new RandomExpressions(choices) { SubPattern = Condition, IsFluent = isFluent };
    }

    private List<(string Name, ModelType Type)> Scope => _expressions.Scope;

    /// <summary>A query.</summary>
    /// <param name="choices">What it is made of.</param>
    /// <param name="isFluent">Whether to make only what can be asked in C# without knowing the query while it is compiled.</param>
    public static QueryModel Query(Choices choices, bool isFluent = false)
    {
        int parts = choices.Pick(1, 1, 1, 1, 1, 1, 2);
        IReadOnlyList<Clause>[] made = [new RandomModels(choices, isFluent).Part(parts > 1 ? 2 : null), .. Enumerable.Range(1, parts - 1).Select(_ => new RandomModels(choices, isFluent).Part(2))];
        return new QueryModel(made, choices.Chance(50));
    }

    private List<Clause> Part(int? columns)
    {
        List<Clause> clauses = [Match(isFirst: true)];
        int more = _choices.Pick(0, 0, 0, 1, 1, 2);
        for (int i = 0; i < more; i++)
        {
            clauses.Add(_choices.Next(4) switch
            {
                _ when _isFluent => Match(isFirst: false),
                1 => Projection(isReturn: false, null),
                2 => Unwind(),
                _ => Match(isFirst: false),
            });
        }

        clauses.Add(Projection(isReturn: true, columns));
        return clauses;
    }

    private MatchClause Match(bool isFirst)
    {
        bool isOptional = _choices.Chance(!isFirst ? 50 : _isFluent ? 0 : 10);
        HashSet<string> fresh = [];
        PatternModel[] patterns = [.. Enumerable.Range(0, _choices.Pick(1, 1, 1, 2)).Select(_ => Pattern(fresh, mayName: true))];
        return new MatchClause(isOptional, patterns, _choices.Chance(50) ? _expressions.Truth(2) : null);
    }

    private UnwindClause Unwind()
    {
        string name = Name("u");
        UnwindClause clause = new(
            new ListOf([.. Enumerable.Range(0, 1 + _choices.Next(3)).Select(_ => _expressions.Text())]), name);
        Scope.Add((name, ModelType.Text));
        return clause;
    }

    // A pattern within a condition. In EXISTS it may name what it meets; elsewhere it may only use names that are known.
    private PatternModel Condition(bool mayName)
    {
        string[] known = [.. Scope.Where(v => v.Type == ModelType.Node).Select(v => v.Name)];
        PatternModel made = Pattern([], mayName);
        if (_isFluent)
        {
            // In C# it begins at a node that is known, and is no path.
            (string? first, string? path) = (made.Start.Name, made.Path);
            made = made with { Start = made.Start with { Name = _choices.Pick(known) }, Path = null };
            Scope.RemoveAll(v => v.Name == path || (v.Name == first && !known.Contains(first) && made.Steps.All(s => s.Node.Name != first)));
        }

        return made.Steps.Count > 0 || mayName ? made : made with { Steps = [(new StepModel(null, [], Way.Out, null, null), new NodeModel(null, null, null))] };
    }

    private PatternModel Pattern(HashSet<string> fresh, bool mayName)
    {
        List<(string, ModelType)> found = [];
        NodeModel start = Node(found, fresh, mayName);
        int length = Math.Min(_steps, _choices.Pick(0, 1, 1, 1, 2, 2, 3, 4));
        _steps -= length;
        (StepModel, NodeModel)[] steps = [.. Enumerable.Range(0, length).Select(_ => (Step(found, mayName), Node(found, fresh, mayName)))];
        string? path = mayName && _choices.Chance(20) ? Name("p") : null;
        foreach ((string name, ModelType type) in found.Distinct().Where(f => !Scope.Contains(f)))
        {
            Scope.Add((name, type));
            fresh.Add(name);
        }

        if (path is not null)
        {
            Scope.Add((path, ModelType.Walk));
        }

        return new PatternModel(path, start, steps);
    }

    private NodeModel Node(List<(string Name, ModelType Type)> found, HashSet<string> fresh, bool mayName)
    {
        string[] known = [.. Scope.Concat(found).Where(v => v.Type == ModelType.Node).Select(v => v.Name)];
        string? name = known.Length > 0 && _choices.Chance(fresh.Count == 0 && Scope.Count > 0 ? 60 : 12) ? _choices.Pick(known)
            : mayName && _choices.Chance(85) ? Name("n")
            : null;
        if (name is not null && !known.Contains(name))
        {
            found.Add((name, ModelType.Node));
        }

        string? kind = _choices.Chance(20) ? _choices.Pick("thing", "actor", "company", "place", "person") : null;
        (string, object)? has = _choices.Chance(8) ? _choices.Pick<(string, object)>(("id", "n0"), ("id", "n1"), ("tag", "red"), ("size", 1L)) : null;
        return new NodeModel(name, kind, has);
    }

    private StepModel Step(List<(string Name, ModelType Type)> found, bool mayName)
    {
        string[] relations = _choices.Pick<string[]>([], [], [], ["likes"], ["owns"], ["rivals"], ["likes", "rivals"]);
        (int, int?)? hops = _choices.Chance(20) ? _choices.Pick<(int, int?)>((1, 2), (0, 2), (1, null), (2, 3), (0, null), (0, 0), (_isFluent ? 1 : 3, 1)) : null;
        string? name = mayName && _choices.Chance(70) ? Name("r") : null;
        if (name is not null)
        {
            found.Add((name, hops is null ? ModelType.Edge : ModelType.Edges));
        }

        (string, object)? has = _choices.Chance(10) ? _choices.Pick<(string, object)>(("modality", "fact"), ("paragraph", 1L), ("polarity", "affirmed")) : null;
        return new StepModel(name, relations, _choices.Pick(Way.Out, Way.In, Way.Both, Way.Both), hops, has);
    }

    private Projection Projection(bool isReturn, int? columns)
    {
        bool isAggregated = _choices.Chance(30) && !(_isFluent && columns is not null);
        int count = columns ?? 1 + _choices.Next(3);
        List<(Ex Of, string Name)> items = [];
        List<(string Name, ModelType Type)> after = [];
        for (int i = 0; i < count; i++)
        {
            string name = isReturn ? $"c{i}" : Name("w");
            (Ex of, ModelType type) = _isFluent && columns is not null ? (_expressions.Text(), ModelType.Text)
                : isAggregated && i == count - 1 ? Aggregate(isReturn && columns is null) : _expressions.Any();
            items.Add((of, name));
            after.Add((name, type));
        }

        bool isDistinct = _choices.Chance(20);
        bool cuts = columns is null && _choices.Chance(25);
        bool hasBag = items.Any(i => i.Of is Agg { Name: "collect" });
        List<SortKey> order = [];
        if (columns is null && !hasBag && _choices.Chance(cuts && isReturn ? 70 : cuts ? 100 : 30))
        {
            if (!_isFluent && !isAggregated && !isDistinct && _choices.Chance(50))
            {
                order.Add(new SortKey(_expressions.Any().Ex, _choices.Chance(50)));
            }

            // With SKIP or LIMIT the order must leave nothing open.
            int keys = cuts ? count : 1 + _choices.Next(count);
            order.AddRange(items.Take(keys).Select(i => new SortKey(new Var(i.Name), _choices.Chance(50))));
        }

        cuts &= order.Count > 0 || isReturn;
        int? skip = cuts && _choices.Chance(50) ? _choices.Next(4) : null;
        int? limit = cuts ? _choices.Next(6) : null;
        Scope.Clear();
        Scope.AddRange(after);
        Ex? where = !isReturn && _choices.Chance(40) ? _expressions.Truth(1) : null;
        return new Projection(isReturn, isDistinct, items, order, skip, limit, where);
    }

    private (Ex, ModelType) Aggregate(bool mayCollect)
    {
        bool isDistinct = _choices.Chance(30);
        return _choices.Next(mayCollect ? 8 : 7) switch
        {
            2 or 4 or 5 or 6 when _isFluent => FluentAggregate(),

            1 => (new Agg("count", isDistinct, _expressions.Any().Ex), ModelType.Int),
            2 => (new Agg("sum", isDistinct, _expressions.Int()), ModelType.Int),
            3 => (new Agg("avg", false, _expressions.Int()), ModelType.Loose),
            4 => Extreme("min"),
            5 => Extreme("max"),
            6 => (new Fn("size", new Agg("collect", isDistinct, _expressions.Any().Ex)), ModelType.Int),
            7 => (new Agg("collect", isDistinct, _expressions.Any().Ex), ModelType.Loose),
            _ => (new Agg("count", false, null), ModelType.Int),
        };

        (Ex, ModelType) FluentAggregate() => _choices.Chance(50)
            ? (new Agg(_choices.Pick("sum", "min", "max"), false, _expressions.Int()), ModelType.Int)
            : (new Agg(_choices.Pick("min", "max"), false, _expressions.Text()), ModelType.Text);

        (Ex, ModelType) Extreme(string name)
        {
            (Ex of, ModelType type) = _expressions.Any();
            return (new Agg(name, isDistinct, of), type);
        }
    }

    private string Name(string letter) => $"{letter}{_names++}";
}
