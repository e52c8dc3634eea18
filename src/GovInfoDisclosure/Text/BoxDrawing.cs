namespace GovInfoDisclosure.Text;

/// <summary>Tables drawn with box characters (│ ─ ┼) become such as are drawn with bars and dashes, character by character, so that places stay.</summary>
internal static class BoxDrawing
{
    private const string Bars = "│┃║｜┆┊";
    private const string Rules = "─━═┄┈╌";
    private const string Corners = "┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬┝┥┠┨┯┷┿╂";

    /// <summary>The line with bars, dashes and plus signs; the line itself where it draws nothing.</summary>
    public static string Plain(string line)
    {
        if (line.IndexOfAny(All) < 0)
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

    private static readonly char[] All = (Bars + Corners + "─━═").ToCharArray();
}
