using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimGraph.Text;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Decoding;

/// <summary>Turns JSON values into texts, ids, numbers and lists. What is absent gives null; what is wrong is reported and gives null.</summary>
internal static class ValueDecoder
{
    /// <summary>A name that stands for something defined elsewhere, or a word of a vocabulary.</summary>
    public static Located<string>? Name(FileScope file, JsonSyntax? value, string what)
    {
        switch (value)
        {
            case null:
                return null;
            case JsonStringSyntax { Value.Length: 0 }:
                file.Report(ValueMessages.EmptyText(file.At(value.Span)));
                return null;
            case JsonStringSyntax text:
                return new Located<string>(text.Value, text.Span);
            default:
                file.Report(ValueMessages.WrongType(file.At(value.Span), what, "a text", value.Name));
                return null;
        }
    }

    /// <summary>The id that something is given: it has to be a slug, or may have a source before it.</summary>
    public static Located<string>? Id(FileScope file, JsonSyntax? value, string what, bool mayNameSource = false)
    {
        if (Name(file, value, $"the id of {what}") is not { } id)
        {
            return null;
        }

        if (mayNameSource ? QualifiedSlug.IsValid(id.Value) : Slug.IsValid(id.Value))
        {
            return id;
        }

        file.Report(ValueMessages.NotASlug(file.At(id.Span), id.Value, Slugged(id.Value)));
        return null;
    }

    /// <summary>A text that people read: not empty, on one line, without white space at its ends.</summary>
    public static Located<string>? Text(FileScope file, JsonSyntax? value, string what)
    {
        if (Name(file, value, what) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text.Value))
        {
            file.Report(ValueMessages.EmptyText(file.At(text.Span)));
            return null;
        }

        int invisible = text.Value.AsSpan().IndexOfAny(InvisibleCharacters.All);
        if (invisible >= 0)
        {
            TextSpan place = ((JsonStringSyntax)value!).Part(invisible, 1);
            file.Report(ValueMessages.ControlCharacter(file.At(place), text.Value[invisible]));
        }
        else if (char.IsWhiteSpace(text.Value[0]) || char.IsWhiteSpace(text.Value[^1]))
        {
            file.Report(ValueMessages.SpaceAtEnds(file.At(text.Span)));
        }

        return text;
    }

    /// <summary>A text in the languages of the dataset.</summary>
    public static LocalizedText? Localized(FileScope file, JsonSyntax? value, LanguageRule languages, string what)
    {
        if (value is null)
        {
            return null;
        }

        if (value is not JsonObjectSyntax texts)
        {
            file.Report(ValueMessages.WrongType(file.At(value.Span), $"{what} by language", "an object", value.Name));
            return null;
        }

        List<KeyValuePair<Language, string>> found = new(texts.Properties.Length);
        List<Language> named = new(texts.Properties.Length);
        foreach (JsonPropertySyntax property in texts.Properties)
        {
            if (Tag(file, new Located<string>(property.Name, property.NameSpan)) is not { } language)
            {
                continue;
            }

            if (!languages.Allows(language))
            {
                file.Report(ValueMessages.UnknownLanguage(file.At(property.NameSpan), property.Name, languages.Missing(texts)));
                named.AddRange(NearestName.Find(property.Name, languages.Missing(texts)) is { } meant ? [new Language(meant)] : []);
                continue;
            }

            named.Add(language);
            if (property.Value is JsonNullSyntax)
            {
                file.Report(ValueMessages.WrongType(file.At(property.Value.Span), what, "a text", "null"));
            }
            else if (Text(file, property.Value, what) is { } text)
            {
                found.Add(new(language, text.Value));
            }
        }

        foreach (Language language in languages.MayLack ? [] : languages.Required)
        {
            if (!named.Contains(language))
            {
                file.Report(ValueMessages.MissingLanguage(file.At(texts.Span), language.Tag));
            }
        }

        if (texts.Properties.IsEmpty && languages.Required.IsEmpty)
        {
            file.Report(ValueMessages.NoLanguage(file.At(texts.Span)));
        }

        return new LocalizedText(found);
    }

    /// <summary>A language tag.</summary>
    public static Language? Tag(FileScope file, Located<string>? tag)
    {
        if (tag is not { } written)
        {
            return null;
        }

        if (Language.IsValid(written.Value))
        {
            return new Language(written.Value);
        }

        file.Report(ValueMessages.BadLanguageTag(file.At(written.Span), written.Value));
        return null;
    }

    /// <summary>A word of a closed vocabulary.</summary>
    public static Located<T>? Word<T>(FileScope file, JsonSyntax? value, string what, string code)
        where T : struct, Enum
    {
        if (Name(file, value, what) is not { } word)
        {
            return null;
        }

        if (Vocabulary.TryParse(word.Value, out T found))
        {
            return new Located<T>(found, word.Span);
        }

        file.Report(NameMessages.UnknownWord(code, file.At(word.Span), what, word.Value, Vocabulary.NamesOf<T>()));
        return null;
    }

    /// <summary>A flag; false when absent.</summary>
    public static bool Flag(FileScope file, JsonSyntax? value)
    {
        if (value is not null and not JsonBooleanSyntax)
        {
            file.Report(ValueMessages.WrongType(file.At(value.Span), "a flag", "true or false", value.Name));
        }

        return value is JsonBooleanSyntax { Value: true };
    }

    /// <summary>A whole number.</summary>
    public static Located<int>? WholeNumber(FileScope file, JsonSyntax? value, int least)
    {
        if (value is null)
        {
            return null;
        }

        if (value is not JsonNumberSyntax number)
        {
            file.Report(ValueMessages.WrongType(file.At(value.Span), "the value", "a number", value.Name));
            return null;
        }

        if (int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int found) && found >= least)
        {
            return new Located<int>(found, number.Span);
        }

        file.Report(ValueMessages.NotAWholeNumber(file.At(number.Span), number.Text, least));
        return null;
    }

    /// <summary>The elements of a list; empty when there is none.</summary>
    public static ImmutableArray<JsonSyntax> Elements(FileScope file, JsonSyntax? value, string what, bool mayBeEmpty = true)
    {
        if (value is null)
        {
            return [];
        }

        if (value is not JsonArraySyntax array)
        {
            file.Report(ValueMessages.WrongType(file.At(value.Span), what, "an array", value.Name));
            return [];
        }

        if (array.Elements.IsEmpty && !mayBeEmpty)
        {
            file.Report(ValueMessages.EmptyList(file.At(array.Span), what));
        }

        return array.Elements;
    }

    /// <summary>A list of names, each once.</summary>
    public static ImmutableArray<Located<string>> Names(FileScope file, JsonSyntax? value, string what, bool mayBeEmpty = true)
    {
        ImmutableArray<Located<string>>.Builder names = ImmutableArray.CreateBuilder<Located<string>>();
        Dictionary<string, TextSpan> seen = new(StringComparer.Ordinal);
        foreach (JsonSyntax element in Elements(file, value, what, mayBeEmpty))
        {
            if (element is JsonNullSyntax)
            {
                file.Report(ValueMessages.WrongType(file.At(element.Span), "a name", "a text", element.Name));
            }
            else if (Name(file, element, "a name") is { } name)
            {
                if (seen.TryAdd(name.Value, name.Span))
                {
                    names.Add(name);
                }
                else
                {
                    file.Report(ValueMessages.RepeatedEntry(file.At(name.Span), name.Value, file.At(seen[name.Value])));
                }
            }
        }

        return names.DrainToImmutable();
    }

    private static string? Slugged(string text)
    {
        StringBuilder slug = new();
        foreach (char c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        string made = slug.ToString().Trim('-');
        return Slug.IsValid(made) && !string.Equals(made, text, StringComparison.Ordinal) ? made : null;
    }
}
