using System.Buffers;
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
    private readonly PackedBytes _bytes = new();

    /// <summary>The number of records.</summary>
    public int Count => _starts.Count;

    /// <summary>The number of bytes.</summary>
    public int Length => _bytes.Length;

    /// <summary>Adds a record.</summary>
    public void Add(Claim claim)
    {
        Start(claim.Id.Value);
        _bytes.Number(claim.Evidence.Length);
        foreach (EvidenceSpan span in claim.Evidence)
        {
            _bytes.Number(_sources.Add(span.Source));
            _bytes.Signed(span.Paragraph);
            _bytes.Signed(span.Start);
            _bytes.Signed(span.End);
            Digest(span.Sha256);
        }

        _bytes.Number(claim.Links.Length);
        foreach (ClaimLink link in claim.Links)
        {
            _bytes.Number((int)link.Type);
            _bytes.Text(link.Claim.Value);
        }

        Origin(claim.Origin);
        Localized(claim.Statement);
        Localized(claim.Note);
    }

    /// <summary>Ends the writing.</summary>
    /// <returns>The records.</returns>
    public StoredDetails ToDetails() => new(
        _bytes.Written.ToArray(), [.. _starts], _sources.ToArray(), _files.ToArray(), _languages.ToArray());

    private void Start(string id)
    {
        _starts.Add(_bytes.Length);
        _bytes.Text(id);
    }

    private void Origin(Location? origin)
    {
        _bytes.Number(origin is null ? 0 : _files.Add(origin.File) + 1);
        if (origin is not null)
        {
            _bytes.Signed(origin.Line);
            _bytes.Signed(origin.Column);
            _bytes.Signed(origin.EndLine - origin.Line);
            _bytes.Signed(origin.EndColumn);
        }
    }

    private void Localized(LocalizedText text)
    {
        _bytes.Number(text.Entries.Length);
        foreach ((Language language, string value) in text.Entries)
        {
            _bytes.Number(_languages.Add(language));
            _bytes.Text(value);
        }
    }

    /// <summary>64 lower-case hexadecimal digits become 32 bytes, whose length says so; anything else stays text.</summary>
    private void Digest(string digest)
    {
        Span<byte> bytes = stackalloc byte[StoredDetails.DigestBytes];
        bool isDigest = digest.Length == 2 * StoredDetails.DigestBytes && !digest.AsSpan().ContainsAnyInRange('A', 'F')
            && Convert.FromHexString(digest, bytes, out _, out _) == OperationStatus.Done;
        _bytes.Number(isDigest ? 0 : 1);
        if (isDigest)
        {
            _bytes.Add(bytes);
        }
        else
        {
            _bytes.Text(digest);
        }
    }
}
