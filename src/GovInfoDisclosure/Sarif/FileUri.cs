namespace GovInfoDisclosure.Sarif;

/// <summary>The path of a file as a reference that a URI may be: every character that is not plain is written as its bytes.</summary>
internal static class FileUri
{
    private const string Plain = "-._~/!";

    public static string Of(string path)
    {
        var uri = new StringBuilder();
        string slashed = path.Replace('\\', '/');

        // A path from the root is a URI of its own; else it is relative to where the tool was called.
        bool hasDrive = slashed.Length > 2 && slashed[1] == ':' && slashed[2] == '/';
        uri.Append(slashed.StartsWith("/", StringComparison.Ordinal) ? "file://" : hasDrive ? "file:///" + slashed.Substring(0, 2) : "");
        foreach (byte unit in Encoding.UTF8.GetBytes(hasDrive ? slashed.Substring(2) : slashed))
        {
            var letter = (char)unit;
            if (letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Plain.IndexOf(letter) >= 0)
            {
                uri.Append(letter);
            }
            else
            {
                uri.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return uri.ToString();
    }
}
