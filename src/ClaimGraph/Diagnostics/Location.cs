namespace ClaimGraph.Diagnostics;

/// <summary>A place in a file, from its first character to just after its last.</summary>
/// <param name="File">The file's path as it is shown, with forward slashes, relative to where the user is.</param>
/// <param name="Line">The line, from 1; 0 when the place is the file as a whole.</param>
/// <param name="Column">The column of the first character, from 1, in Unicode code points; 0 with line 0.</param>
/// <param name="EndLine">The line of the end, from 1.</param>
/// <param name="EndColumn">The column just after the last character, from 1, in Unicode code points.</param>
public sealed record Location(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>A file as a whole.</summary>
    /// <param name="file">The file's path as it is shown.</param>
    /// <returns>A location without line and column.</returns>
    public static Location OfFile(string file) => new(file, 0, 0, 0, 0);

    /// <summary>The place as compilers print it.</summary>
    /// <returns><c>file:line:col</c>, or <c>file</c> alone for a file as a whole.</returns>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
