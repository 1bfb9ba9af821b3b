namespace ClaimGraph.Dates;

/// <summary>What kind of thing is wrong with a text that should be a date. A closed vocabulary.</summary>
public enum EdtfProblemKind
{
    /// <summary>The text does not have the form of an EDTF date or interval.</summary>
    Malformed,

    /// <summary>The form is right, but the calendar or the clock has no such month, day or time.</summary>
    ImpossibleDate,

    /// <summary>An interval ends before it starts.</summary>
    ReversedInterval,

    /// <summary>The text uses a feature of EDTF level 2.</summary>
    LevelTwo,
}
