namespace GovInfoDisclosure.Text;

/// <summary>Tables drawn with box characters (│ ─ ┼) become such as are drawn with bars and dashes, character by character, so that places stay.</summary>
internal static class BoxDrawing
{
    private const string Bars = "│┃║｜┆┊";
    private const string Rules = "─━═┄┈╌";
    private const string Corners = "┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬┝┥┠┨┯┷┿╂";

    /// <summary>The signs that show that a line draws; dotted rules alone are none.</summary>
    private const string Drawing = Bars + Corners + "─━═";

    /// <summary>The block of Unicode that has them, but for the full-width bar.</summary>
    private const char First = '\u2500';
    private const char Last = '\u257F';

    /// <summary>The line with bars, dashes and plus signs; the line itself where it draws nothing.</summary>
    public static string Plain(string line)
    {
        bool draws = false;
        foreach (char c in line)
        {
            draws |= c is >= First and <= Last or '｜' && Drawing.IndexOf(c) >= 0;
        }

        if (!draws)
        {
            return line;
        }

        var text = new StringBuilder(line.Length);
        foreach (char c in line)
        {
            text.Append(Bars.IndexOf(c) >= 0 ? '|' : Rules.IndexOf(c) >= 0 ? '-' : Corners.IndexOf(c) >= 0 ? '+' : c);
        }

        return text.ToString();
    }
}
