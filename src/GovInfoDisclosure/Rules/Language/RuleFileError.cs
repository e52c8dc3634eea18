namespace GovInfoDisclosure.Rules.Language;

/// <summary>What is wrong in a rule file, and where.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record RuleFileError(string File, int Line, int Column, Message Message)
{
    /// <summary>What was found and what was expected, on one line whatever the file has.</summary>
    public Message Message { get; init; } = new(OneLine(Message.Zh), OneLine(Message.En));

    /// <summary>The error on one line, in English: <c>rules.yaml(7,3): unknown key 'sevrity', did you mean 'severity'?</c></summary>
    public override string ToString() => In(MessageLanguage.English);

    /// <summary>The error on one line.</summary>
    /// <param name="language">The language.</param>
    public string In(MessageLanguage language) =>
        File + "(" + Line.ToString(CultureInfo.InvariantCulture) + "," + Column.ToString(CultureInfo.InvariantCulture) + "): " + Message.In(language);

    private static string OneLine(string text)
    {
        var letters = new StringBuilder(text);
        for (int i = 0; i < letters.Length; i++)
        {
            if (char.IsControl(letters[i]) || letters[i] is '\u2028' or '\u2029')
            {
                letters[i] = ' ';
            }
        }

        return letters.ToString();
    }
}
