namespace GovInfoDisclosure.Form.Layouts;

/// <summary>Names of columns in SQL, from the keys of the form.</summary>
internal static class SnakeCase
{
    /// <summary><c>netChange</c> becomes <c>net_change</c>.</summary>
    public static string Of(string camelCase)
    {
        var text = new StringBuilder(camelCase.Length + 4);
        foreach (char c in camelCase)
        {
            if (c is >= 'A' and <= 'Z')
            {
                text.Append('_').Append((char)(c + 32));
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
