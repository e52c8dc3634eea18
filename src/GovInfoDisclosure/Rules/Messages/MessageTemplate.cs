namespace GovInfoDisclosure.Rules.Messages;

/// <summary>The sentences of a rule, with places in braces for what differs by instance.</summary>
internal static class MessageTemplate
{
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

            text.Append(template, position, open - position).Append(value(template.Substring(open + 1, close - open - 1)));
            position = close + 1;
        }

        return text.Append(template, position, template.Length - position).ToString();
    }
}
