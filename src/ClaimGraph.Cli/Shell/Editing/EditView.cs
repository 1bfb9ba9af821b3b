using System.Globalization;
using System.Text;

namespace ClaimGraph.Cli.Shell.Editing;

/// <summary>Shows what is edited, from the line on where the cursor was when it began, and shows it anew after each key.</summary>
/// <param name="screen">Where it is shown.</param>
internal sealed class EditView(IScreen screen)
{
    private const string ClearBelow = "\u001b[J";

    private EditLayout? _shown;
    private int _firstRow;

    /// <summary>Shows it.</summary>
    /// <param name="layoutFor">Lays it out for a number of columns.</param>
    public void Show(Func<int, EditLayout> layoutFor)
    {
        EditLayout layout = layoutFor(screen.Width);

        // Of more rows than the screen has, those around the cursor are shown.
        int height = Math.Min(layout.Rows.Count, screen.Height - 1);
        int first = Math.Clamp(layout.CursorRow - height + 1, 0, layout.Rows.Count - height);
        StringBuilder text = new();
        text.Append(ToTop()).Append(ClearBelow);
        text.AppendJoin("\r\n", layout.Rows.Skip(first).Take(height));
        Move(text, first + height - 1 - layout.CursorRow, 'A');
        text.Append('\r');
        Move(text, layout.CursorColumn, 'C');
        screen.Write(text.ToString());
        (_shown, _firstRow) = (layout, first);
    }

    /// <summary>Leaves what is shown where it is, and goes on below.</summary>
    public void Leave()
    {
        StringBuilder text = new();
        Move(text, _shown is null ? 0 : Math.Min(_shown.Rows.Count, _firstRow + screen.Height - 1) - 1 - _shown.CursorRow, 'B');
        screen.Write(text.Append("\r\n").ToString());
        _shown = null;
    }

    /// <summary>Empties the screen; what is shown next stands at its top.</summary>
    public void ClearScreen()
    {
        screen.Write("\u001b[H\u001b[2J");
        _shown = null;
    }

    private static void Move(StringBuilder text, int count, char direction)
    {
        if (count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\u001b[{count}{direction}");
        }
    }

    private string ToTop()
    {
        StringBuilder text = new();
        Move(text, _shown is null ? 0 : _shown.CursorRow - _firstRow, 'A');
        return text.Append('\r').ToString();
    }
}
