namespace ClaimGraph.Tests.Query.Differential;

/// <summary>What the value of an expression may be, apart from null.</summary>
internal enum ModelType
{
    Node,
    Edge,
    Edges,
    Walk,
    Int,
    Text,
    Day,
    Texts,
    Truth,

    /// <summary>A number or a list of numbers, as a node's values are.</summary>
    Loose,
}

/// <summary>Makes expressions over the variables in scope, of the right types, for others are refused or fail.</summary>
internal sealed class RandomExpressions(Choices choices)
{
    private int _locals;

    /// <summary>The variables that expressions may use.</summary>
    public List<(string Name, ModelType Type)> Scope { get; } = [];

    /// <summary>Whether to make only what can be asked in C#, where both sides of a comparison are of one type.</summary>
    public bool IsFluent { get; init; }

    /// <summary>Makes a pattern that starts and ends at variables in scope, for conditions.</summary>
    public required Func<bool, PatternModel> SubPattern { get; init; }

    /// <summary>A condition.</summary>
    public Ex Truth(int depth)
    {
        int kind = choices.Next(depth > 0 ? 16 : 9);
        switch (IsFluent && kind is 5 or 6 or 7 or 8 or 13 or 15 ? 0 : kind)
        {
            case 1:
                return new Bin(choices.Pick("=", "<>", "<", ">="), Int(), Int());
            case 2:
                return new NullTest(Any().Ex, choices.Chance(50));
            case 3 when OfType(ModelType.Node) is { } n:
                return new HasLabel(n, choices.Pick("company", "actor", "place", "thing"));
            case 4:
                return new Bin(choices.Pick("STARTS WITH", "ENDS WITH", "CONTAINS"), Text(), Text());
            case 5:
                return new Bin("IN", Text(), choices.Chance(50) ? Texts() : new ListOf(Text(), Text(), new Lit(choices.Pick<object?>("red", null))));
            case 6:
                return new Bin(choices.Pick("<", "<=", ">", "=", "<>"), Any().Ex, Any().Ex);
            case 7:
                return new Bin(choices.Pick("<", ">=", "="), Date(), Date());
            case 8:
                return new Lit(choices.Pick<object?>(null, true, false));
            case 9 or 10:
                return new Bin("AND", Truth(depth - 1), Truth(depth - 1));
            case 11:
                return new Bin("OR", Truth(depth - 1), Truth(depth - 1));
            case 12:
                return new Not(Truth(depth - 1));
            case 13:
                return new Bin("XOR", Truth(depth - 1), Truth(depth - 1));
            case 14 when !IsFluent || OfType(ModelType.Node) is not null:
                return choices.Chance(50)
                    ? new PatternTest(SubPattern(false))
                    : Within(() => SubPattern(true), p => new Exists(p, choices.Chance(60) ? Truth(depth - 1) : null));
            case 15:
                return Quantifier();
            default:
                return new Bin("=", Text(), Text());
        }
    }

    /// <summary>Something of any type.</summary>
    public (Ex Ex, ModelType Type) Any()
    {
        (string Name, ModelType Type)[] scope = [.. Scope];
        int kind = choices.Next(10);
        switch (IsFluent && kind is 3 or 4 or 5 or 6 or 7 ? 1 : kind)
        {
            case 0 or 1 or 8 or 9 when scope.Length > 0:
                (string name, ModelType type) = choices.Pick(scope);
                return (new Var(name), type);
            case 2:
                return (Int(), ModelType.Int);
            case 3:
                return (Date(), ModelType.Day);
            case 4:
                return (Texts(), ModelType.Texts);
            case 5:
                return OfType(ModelType.Node) is { } node ? (new Prop(node, "size"), ModelType.Loose) : (Text(), ModelType.Text);
            case 6 when OfType(ModelType.Walk) is { } walk:
                return choices.Chance(50) ? (new Fn("relationships", walk), ModelType.Edges) : (new Fn("length", walk), ModelType.Int);
            case 7 when OfType(ModelType.Edge) is { } edge:
                return (new Fn(choices.Pick("startNode", "endNode"), edge), ModelType.Node);
            default:
                return (Text(), ModelType.Text);
        }
    }

    /// <summary>A whole number.</summary>
    public Ex Int()
    {
        int kind = choices.Next(9);
        switch (IsFluent && kind is 4 or 5 or 6 ? 1 : kind)
        {
            case 0 or 1 or 7 when OfType(ModelType.Edge) is { } edge:
                return new Prop(edge, "paragraph");
            case 2 when OfType(ModelType.Walk) is { } walk:
                return new Fn("length", walk);
            case 3 when OfType(ModelType.Edges) is { } edges:
                return new Fn("size", edges);
            case 4:
                return new Fn("size", choices.Chance(50) ? Text() : Texts());
            case 5:
                return new Bin(choices.Pick("+", "-", "*"), new Lit((long)choices.Next(3)), Int());
            case 6 when OfType(ModelType.Int) is { } variable:
                return variable;
            default:
                return new Lit((long)choices.Next(4));
        }
    }

    /// <summary>A text.</summary>
    public Ex Text()
    {
        int kind = choices.Next(16);
        switch (IsFluent && kind is 5 or 6 or 7 or 8 ? 1 : kind)
        {
            case 0 or 1 or 2 or 9 or 10 or 11 when OfType(ModelType.Node) is { } node:
                return new Prop(node, choices.Pick("id", "tag", "kind"));
            case 3 or 4 or 12 or 13 when OfType(ModelType.Edge) is { } edge:
                return choices.Chance(40) ? new Fn("type", edge) : new Prop(edge, choices.Pick("modality", "polarity", "id"));
            case 5 when OfType(ModelType.Text) is { } text:
                return text;
            case 6:
                return new Fn("coalesce", Text(), Text());
            case 7:
                return new CaseWhen(new NullTest(Text(), true), Text(), Text());
            case 8:
                return new Fn("head", Texts());
            default:
                return new Lit(choices.Pick<object?>("red", "n0", "n1", "fact", "company", "re", "", IsFluent ? "green" : null));
        }
    }

    private Ex Date() => choices.Chance(60) && OfType(ModelType.Edge) is { } edge ? new Prop(edge, "time")
        : choices.Chance(30) && OfType(ModelType.Day) is { } day ? day
        : new Lit(choices.Pick<object?>(new Day("2024-05-02"), new Day("2025-01-01"), null));

    private Ex Texts()
    {
        switch (choices.Next(6))
        {
            case 0 or 1 or 2 when OfType(ModelType.Edge) is { } edge:
                return new Prop(edge, "saidBy");
            case 3 when OfType(ModelType.Edges) is { } edges:
                return Local(edges, ModelType.Edge, (name, list) => new Comprehension(name, list, choices.Chance(40) ? Truth(0) : null, new Prop(new Var(name), choices.Pick("id", "modality"))));
            case 4 when OfType(ModelType.Walk) is { } walk:
                return Local(new Fn("nodes", walk), ModelType.Node, (name, list) => new Comprehension(name, list, choices.Chance(40) ? Truth(0) : null, new Prop(new Var(name), choices.Pick("id", "tag"))));
            case 5 when OfType(ModelType.Texts) is { } texts:
                return texts;
            default:
                return new ListOf([.. Enumerable.Range(0, choices.Next(3)).Select(_ => Text())]);
        }
    }

    private Ex Quantifier()
    {
        string kind = choices.Pick("any", "all", "none", "single");
        return OfType(ModelType.Edges) is { } edges && choices.Chance(60)
            ? Local(edges, ModelType.Edge, (name, list) => new Quant(kind, name, list, Truth(0)))
            : Local(Texts(), ModelType.Text, (name, list) => new Quant(kind, name, list, Truth(0)));
    }

    private Ex Local(Ex list, ModelType type, Func<string, Ex, Ex> make)
    {
        string name = $"x{_locals++}";
        Scope.Add((name, type));
        Ex made = make(name, list);
        Scope.Remove((name, type));
        return made;
    }

    private Ex Within(Func<PatternModel> pattern, Func<PatternModel, Ex> make)
    {
        int before = Scope.Count;
        Ex made = make(pattern());
        Scope.RemoveRange(before, Scope.Count - before);
        return made;
    }

    private Var? OfType(ModelType type)
    {
        (string Name, ModelType Type)[] those = [.. Scope.Where(v => v.Type == type)];
        return those.Length == 0 ? null : new Var(choices.Pick(those).Name);
    }
}
