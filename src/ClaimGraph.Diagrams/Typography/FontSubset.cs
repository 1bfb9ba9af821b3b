using System.Runtime.InteropServices;
using System.Text;

namespace ClaimGraph.Diagrams.Typography;

/// <summary>
/// Cuts a font down to some characters with hb-subset, which the HarfBuzz library carries but its .NET binding does not show
/// (https://harfbuzz.github.io/harfbuzz-hb-subset.html).
/// </summary>
internal static unsafe partial class FontSubset
{
    private const string HarfBuzz = "libHarfBuzzSharp";
    private const uint NoHinting = 0x1;
    private const uint KeepBoxOfMissing = 0x40;
    private const uint NoLayoutClosure = 0x200;
    private const int DroppedTables = 3;
    private const int LayoutFeatures = 6;

    /// <summary>Makes a TrueType font of the given characters; of the layout rules only kerning is kept.</summary>
    /// <param name="face">An <c>hb_face_t*</c>.</param>
    /// <param name="runes">The characters; those the font lacks are left out.</param>
    /// <returns>The bytes of the font: the same for the same characters in any order.</returns>
    public static byte[] Create(nint face, IEnumerable<Rune> runes)
    {
        nint input = Require(CreateInput());
        try
        {
            nint unicodes = UnicodeSet(input);
            foreach (Rune rune in runes)
            {
                Add(unicodes, (uint)rune.Value);
            }

            SetFlags(input, NoHinting | KeepBoxOfMissing | NoLayoutClosure);
            nint features = InputSet(input, LayoutFeatures);
            Clear(features);
            Add(features, TagOf("kern"));
            nint dropped = InputSet(input, DroppedTables);
            foreach (string table in (ReadOnlySpan<string>)["BASE", "DSIG", "STAT", "VORG", "vhea", "vmtx"])
            {
                Add(dropped, TagOf(table));
            }

            nint subset = Require(Execute(face, input));
            nint blob = ReferenceBlob(subset);
            byte[] bytes = new ReadOnlySpan<byte>(Data(blob, out uint length), checked((int)length)).ToArray();
            DestroyBlob(blob);
            DestroyFace(subset);
            return bytes;
        }
        finally
        {
            DestroyInput(input);
        }
    }

    private static nint Require(nint handle) =>
        handle != 0 ? handle : throw new InvalidOperationException("HarfBuzz could not cut the font.");

    private static uint TagOf(string tag) => ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3];

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_input_create_or_fail")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint CreateInput();

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_input_destroy")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void DestroyInput(nint input);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_input_unicode_set")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint UnicodeSet(nint input);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_input_set")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint InputSet(nint input, int which);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_input_set_flags")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void SetFlags(nint input, uint flags);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_set_add")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void Add(nint set, uint value);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_set_clear")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void Clear(nint set);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_or_fail")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Execute(nint face, nint input);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_face_reference_blob")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint ReferenceBlob(nint face);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_face_destroy")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void DestroyFace(nint face);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_blob_get_data")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial byte* Data(nint blob, out uint length);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_blob_destroy")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void DestroyBlob(nint blob);
}
