namespace ClaimGraph.Cli.Shell.Completion;

/// <summary>Finds the variables that can be used at the end of an unfinished query, and what they stand for.</summary>
internal static class Variables
{
    private static readonly string[] ClauseWords =
        ["MATCH", "OPTIONAL", "WHERE", "WITH", "RETURN", "UNWIND", "ORDER", "SKIP", "LIMIT", "UNION"];

    /// <summary>Finds them.</summary>
    /// <param name="words">The words of the query up to the place, without comments.</param>
    /// <returns>The variables by name, in the order in which they came up.</returns>
    public static OrderedDictionary<string, VariableKind> Of(IReadOnlyList<Word> words)
    {
        OrderedDictionary<string, VariableKind> scope = new(StringComparer.Ordinal);
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Is("UNION"))
            {
                scope.Clear();
            }
            else if (words[i].Is("WITH") && !(i > 0 && (words[i - 1].Is("STARTS") || words[i - 1].Is("ENDS"))))
            {
                i = Project(words, i + 1, scope) - 1;
            }
            else
            {
                Introduce(words, i, scope);
            }
        }

        return scope;
    }

    private static Word At(IReadOnlyList<Word> words, int index) => index >= 0 && index < words.Count ? words[index] : default;

    private static void Introduce(IReadOnlyList<Word> words, int i, OrderedDictionary<string, VariableKind> scope)
    {
        Word before = At(words, i - 1);
        Word next = At(words, i + 1);
        if (words[i].Kind != WordKind.Name)
        {
            return;
        }

        // A bracket after a name that is no word of the language belongs to a function.
        bool opensPattern = before.Is('(') && (At(words, i - 2).Kind != WordKind.Name || ClauseWords.Any(At(words, i - 2).Is));
        if (opensPattern && (next.Kind == WordKind.None || next.Is(':') || next.Is(')') || next.Is('{') || next.Is("WHERE")))
        {
            scope.TryAdd(words[i].Text, VariableKind.Node);
        }
        else if (before.Is('[') && At(words, i - 2).Is('-'))
        {
            bool isList = words.Skip(i + 1).TakeWhile(w => !w.Is(']') && !w.Is('{')).Any(w => w.Is('*'));
            scope.TryAdd(words[i].Text, isList ? VariableKind.Value : VariableKind.Relationship);
        }
        else if (next.Is('=') && (before.Is("MATCH") || before.Is(',')) && (At(words, i + 2).Is('(') || At(words, i + 3).Is('(')))
        {
            scope.TryAdd(words[i].Text, VariableKind.Path);
        }
        else if (before.Is("AS") || ((before.Is('(') || before.Is('[')) && next.Is("IN")))
        {
            scope.TryAdd(words[i].Text, VariableKind.Value);
        }
    }

    /// <summary>Goes through what stands after WITH; only when another clause follows do the old variables end there.</summary>
    private static int Project(IReadOnlyList<Word> words, int start, OrderedDictionary<string, VariableKind> scope)
    {
        int depth = 0;
        int end = start;
        List<Word> item = [];
        List<KeyValuePair<string, VariableKind>> passed = [];
        for (; end < words.Count && !(depth == 0 && ClauseWords.Any(words[end].Is)); end++)
        {
            depth += words[end] is { Kind: WordKind.Sign, Text: "(" or "[" or "{" } ? 1
                : words[end] is { Kind: WordKind.Sign, Text: ")" or "]" or "}" } ? -1
                : 0;
            if (depth == 0 && words[end].Is(','))
            {
                Pass(item, scope, passed);
                item.Clear();
            }
            else
            {
                item.Add(words[end]);
            }
        }

        Pass(item, scope, passed);
        if (end < words.Count)
        {
            scope.Clear();
        }

        foreach ((string name, VariableKind kind) in passed)
        {
            scope.TryAdd(name, kind);
        }

        return end;
    }

    private static void Pass(
        List<Word> item, OrderedDictionary<string, VariableKind> scope, List<KeyValuePair<string, VariableKind>> passed)
    {
        List<Word> words = item is [var distinct, .. var others] && distinct.Is("DISTINCT") ? others : item;
        VariableKind KindOf(Word word) => scope.TryGetValue(word.Text, out VariableKind kind) ? kind : VariableKind.Value;
        switch (words)
        {
            case [var all] when all.Is('*'):
                passed.AddRange(scope);
                break;
            case [{ Kind: WordKind.Name } only]:
                passed.Add(KeyValuePair.Create(only.Text, KindOf(only)));
                break;
            case [{ Kind: WordKind.Name } one, var renamed, { Kind: WordKind.Name } name] when renamed.Is("AS"):
                passed.Add(KeyValuePair.Create(name.Text, KindOf(one)));
                break;
            case [.., var renamed, { Kind: WordKind.Name } name] when renamed.Is("AS"):
                passed.Add(KeyValuePair.Create(name.Text, VariableKind.Value));
                break;
            default:
                break;
        }
    }
}
