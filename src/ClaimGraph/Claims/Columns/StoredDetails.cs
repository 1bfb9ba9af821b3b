using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Claims.Columns;

/// <summary>Details as <see cref="DetailWriter"/> packs them. Immutable.</summary>
internal sealed class StoredDetails(byte[] bytes, int[] starts, SourceId[] sources, string[] files, Language[] languages)
    : ClaimDetails
{
    /// <summary>The bytes of a SHA-256 digest.</summary>
    public const int DigestBytes = 32;

    private enum Part
    {
        Id,
        Evidence,
        Links,
        Origin,
        Statement,
        Note,
    }

    /// <inheritdoc/>
    public override int Count => starts.Length;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> IdOf(int row, Span<byte> buffer) => At(row, Part.Id).Bytes(out _);

    /// <inheritdoc/>
    public override ImmutableArray<EvidenceSpan> EvidenceOf(int row)
    {
        Cursor at = At(row, Part.Evidence);
        EvidenceSpan[] spans = new EvidenceSpan[at.Number()];
        for (int i = 0; i < spans.Length; i++)
        {
            SourceId source = sources[at.Number()];
            int paragraph = at.Signed();
            int start = at.Signed();
            int end = at.Signed();
            string digest = at.Number() == 0 ? Convert.ToHexStringLower(at.Take(DigestBytes)) : at.Text();
            spans[i] = new EvidenceSpan(source, paragraph, start, end, digest);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(spans);
    }

    /// <inheritdoc/>
    public override ImmutableArray<ClaimLink> LinksOf(int row)
    {
        Cursor at = At(row, Part.Links);
        int count = at.Number();
        if (count == 0)
        {
            return [];
        }

        ClaimLink[] links = new ClaimLink[count];
        for (int i = 0; i < links.Length; i++)
        {
            links[i] = new ClaimLink((ClaimLinkType)at.Number(), new ClaimId(at.Text()));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(links);
    }

    /// <inheritdoc/>
    public override Location? OriginOf(int row)
    {
        Cursor at = At(row, Part.Origin);
        int file = at.Number() - 1;
        if (file < 0)
        {
            return null;
        }

        int line = at.Signed();
        int column = at.Signed();
        int endLine = line + at.Signed();
        return new Location(files[file], line, column, endLine, at.Signed());
    }

    /// <inheritdoc/>
    public override LocalizedText StatementOf(int row) => Localized(At(row, Part.Statement));

    /// <inheritdoc/>
    public override LocalizedText NoteOf(int row) => Localized(At(row, Part.Note));

    private LocalizedText Localized(Cursor at)
    {
        int count = at.Number();
        if (count == 0)
        {
            return LocalizedText.Empty;
        }

        KeyValuePair<Language, string>[] texts = new KeyValuePair<Language, string>[count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = KeyValuePair.Create(languages[at.Number()], at.Text());
        }

        return LocalizedText.FromOrdered(ImmutableCollectionsMarshal.AsImmutableArray(texts));
    }

    private Cursor At(int row, Part part)
    {
        Cursor at = new(bytes, starts[row]);
        if (part > Part.Id)
        {
            at.Bytes(out _);
        }

        if (part > Part.Evidence)
        {
            for (int spans = at.Number(); spans > 0; spans--)
            {
                at.Skip(4);
                if (at.Number() == 0)
                {
                    at.Take(DigestBytes);
                }
                else
                {
                    at.Bytes(out _);
                }
            }
        }

        if (part > Part.Links)
        {
            for (int links = at.Number(); links > 0; links--)
            {
                at.Skip(1);
                at.Bytes(out _);
            }
        }

        if (part > Part.Origin && at.Number() != 0)
        {
            at.Skip(4);
        }

        if (part > Part.Statement)
        {
            for (int texts = at.Number(); texts > 0; texts--)
            {
                at.Skip(1);
                at.Bytes(out _);
            }
        }

        return at;
    }

    private ref struct Cursor(ReadOnlySpan<byte> bytes, int at)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _at = at;

        public int Number()
        {
            uint value = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte next = _bytes[_at++];
                value |= (uint)(next & 0x7F) << shift;
                if (next < 0x80)
                {
                    return (int)value;
                }
            }
        }

        public int Signed()
        {
            int value = Number();
            return (int)((uint)value >> 1) ^ -(value & 1);
        }

        public void Skip(int numbers)
        {
            for (; numbers > 0; numbers--)
            {
                Number();
            }
        }

        public ReadOnlySpan<byte> Take(int count)
        {
            _at += count;
            return _bytes.Slice(_at - count, count);
        }

        public ReadOnlySpan<byte> Bytes(out bool isUtf16)
        {
            int length = Number();
            isUtf16 = (length & 1) != 0;
            return Take(length >> 1);
        }

        public string Text()
        {
            ReadOnlySpan<byte> text = Bytes(out bool isUtf16);
            if (!isUtf16)
            {
                return Encoding.UTF8.GetString(text);
            }

            char[] characters = new char[text.Length / sizeof(char)];
            text.CopyTo(MemoryMarshal.AsBytes(characters.AsSpan()));
            return new string(characters);
        }
    }
}
