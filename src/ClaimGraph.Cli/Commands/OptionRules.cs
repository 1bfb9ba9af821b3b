using System.CommandLine;

namespace ClaimGraph.Cli.Commands;

/// <summary>What values options take.</summary>
internal static class OptionRules
{
    /// <summary>Refuses an empty value, as an unset shell variable gives.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="option">The option.</param>
    /// <returns>The option.</returns>
    public static Option<T> NotEmpty<T>(this Option<T> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => t.Value.Length == 0))
            {
                result.AddError($"The value of {option.Name} is empty. Write a path after it.");
            }
        });
        return option;
    }

    /// <summary>Takes one of some words, and says which when given another.</summary>
    /// <typeparam name="T">A text, or a text that may be left out.</typeparam>
    /// <param name="option">The option.</param>
    /// <param name="words">The words.</param>
    /// <returns>The option.</returns>
    public static Option<T> OneOf<T>(this Option<T> option, params string[] words)
    {
        // For help and completion; its own message has a list with tabs.
        option.AcceptOnlyFromAmong(words);
        option.Validators.Clear();
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"\"{token.Value}\" is not a value of {option.Name}. Write {string.Join(", ", words[..^1])} or {words[^1]}.");
            }
        });
        return option;
    }
}
