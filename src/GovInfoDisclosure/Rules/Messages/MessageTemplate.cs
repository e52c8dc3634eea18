namespace GovInfoDisclosure.Rules.Messages;

/// <summary>The sentences of a rule, with places in braces for what differs by instance.</summary>
internal static class MessageTemplate
{
    private static bool IsChinese(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFF60');

    /// <summary>The sentence with every place in braces filled.</summary>
    public static string Fill(string template, Func<string, string> value)
    {
        var text = new StringBuilder();
        int position = 0;
        while (position < template.Length)
        {
            int open = template.IndexOf('{', position);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text.Append(template, position, open - position);
            string filled = value(template.Substring(open + 1, close - open - 1));
            if (filled.Length > 0 && IsChinese(filled[0]) && text.Length > 1 && text[text.Length - 1] == ' ' && IsChinese(text[text.Length - 2]))
            {
                // A space parts Chinese from digits and Latin letters only.
                text.Length--;
            }

            text.Append(filled);
            position = close + 1;
        }

        return text.Append(template, position, template.Length - position).ToString();
    }
}
