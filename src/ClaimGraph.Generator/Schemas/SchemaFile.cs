namespace ClaimGraph.Generator.Schemas;

/// <summary>What a file of a schema says, as far as it can be used, and what is wrong with it.</summary>
/// <param name="Path">The file.</param>
/// <param name="List">Which of the four lists it holds.</param>
/// <param name="Namespace">The namespace of the class to make; empty for the global one.</param>
/// <param name="Accessibility">The class's accessibility: <c>public</c> or <c>internal</c>.</param>
/// <param name="Entries">The entries in the order of the file, each id once and a slug.</param>
/// <param name="Faults">What is wrong, in the order of the file.</param>
internal sealed record SchemaFile(
    string Path,
    SchemaList List,
    string Namespace,
    string Accessibility,
    EquatableArray<SchemaEntry> Entries,
    EquatableArray<SchemaFault> Faults);
