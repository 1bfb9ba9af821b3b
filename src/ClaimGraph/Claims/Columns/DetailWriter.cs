using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Claims.Columns;

/// <summary>
/// Packs what is seldom asked of claims (id, evidence, links, origin, statement, note) into bytes, one record after another.
/// </summary>
/// <remarks>
/// A record is: id, number of spans and spans, number of links and links, origin, statement, note. Numbers have seven bits in a
/// byte, lowest first. A text is its length and UTF-8, or UTF-16 where half a surrogate pair stands in it. <see cref="StoredDetails"/>
/// reads it. Used by one thread at a time.
/// </remarks>
internal sealed class DetailWriter
{
    private readonly Pool<SourceId> _sources = new();
    private readonly Pool<string> _files = new(StringComparer.Ordinal);
    private readonly Pool<Language> _languages = new();
    private readonly List<int> _starts = [];
    private byte[] _bytes = [];
    private int _length;

    /// <summary>The number of records.</summary>
    public int Count => _starts.Count;

    /// <summary>The number of bytes.</summary>
    public int Length => _length;

    /// <summary>Adds a record.</summary>
    public void Add(Claim claim)
    {
        Start(claim.Id.Value);
        Number(claim.Evidence.Length);
        foreach (EvidenceSpan span in claim.Evidence)
        {
            Number(_sources.Add(span.Source));
            Signed(span.Paragraph);
            Signed(span.Start);
            Signed(span.End);
            Digest(span.Sha256);
        }

        Number(claim.Links.Length);
        foreach (ClaimLink link in claim.Links)
        {
            Number((int)link.Type);
            Text(link.Claim.Value);
        }

        Origin(claim.Origin);
        Localized(claim.Statement);
        Localized(claim.Note);
    }

    /// <summary>Ends the writing.</summary>
    /// <returns>The records.</returns>
    public StoredDetails ToDetails() => new(
        _bytes.AsSpan(0, _length).ToArray(), [.. _starts], _sources.ToArray(), _files.ToArray(), _languages.ToArray());

    private void Start(string id)
    {
        _starts.Add(_length);
        Text(id);
    }

    private void Origin(Location? origin)
    {
        Number(origin is null ? 0 : _files.Add(origin.File) + 1);
        if (origin is not null)
        {
            Signed(origin.Line);
            Signed(origin.Column);
            Signed(origin.EndLine - origin.Line);
            Signed(origin.EndColumn);
        }
    }

    private void Localized(LocalizedText text)
    {
        Number(text.Entries.Length);
        foreach ((Language language, string value) in text.Entries)
        {
            Number(_languages.Add(language));
            Text(value);
        }
    }

    /// <summary>64 lower-case hexadecimal digits become 32 bytes, whose length says so; anything else stays text.</summary>
    private void Digest(string digest)
    {
        Span<byte> bytes = stackalloc byte[StoredDetails.DigestBytes];
        bool isDigest = digest.Length == 2 * StoredDetails.DigestBytes && !digest.AsSpan().ContainsAnyInRange('A', 'F')
            && Convert.FromHexString(digest, bytes, out _, out _) == OperationStatus.Done;
        Number(isDigest ? 0 : 1);
        if (isDigest)
        {
            bytes.CopyTo(Reserve(bytes.Length));
            _length += bytes.Length;
        }
        else
        {
            Text(digest);
        }
    }

    /// <summary>Length times two, plus one for UTF-16, and the bytes.</summary>
    private void Text(string text)
    {
        Span<byte> room = Reserve((text.Length * 3) + 5);
        OperationStatus status = Utf8.FromUtf16(text, room[5..], out _, out int written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
        {
            Number(written << 1);
            room.Slice(5, written).CopyTo(_bytes.AsSpan(_length));
        }
        else
        {
            ReadOnlySpan<byte> raw = MemoryMarshal.AsBytes(text.AsSpan());
            written = raw.Length;
            Number((written << 1) | 1);
            raw.CopyTo(_bytes.AsSpan(_length));
        }

        _length += written;
    }

    private void Signed(int value) => Number((value << 1) ^ (value >> 31));

    private void Number(int value)
    {
        Span<byte> room = Reserve(5);
        uint rest = (uint)value;
        int at = 0;
        while (rest >= 0x80)
        {
            room[at++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        room[at++] = (byte)rest;
        _length += at;
    }

    private Span<byte> Reserve(int size)
    {
        if (_bytes.Length - _length < size)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + size + 256));
        }

        return _bytes.AsSpan(_length, size);
    }
}
