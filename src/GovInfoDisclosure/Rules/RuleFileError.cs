using System.Globalization;

namespace GovInfoDisclosure.Rules;

/// <summary>What is wrong in a rule file, and where.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record RuleFileError(string File, int Line, int Column, Message Message)
{
    /// <summary>The error on one line, in English: <c>rules.yaml(7,3): unknown key 'sevrity', did you mean 'severity'?</c></summary>
    public override string ToString() => In(chinese: false);

    /// <summary>The error on one line.</summary>
    /// <param name="chinese"><see langword="true"/> for Chinese, <see langword="false"/> for English.</param>
    public string In(bool chinese) =>
        File + "(" + Line.ToString(CultureInfo.InvariantCulture) + "," + Column.ToString(CultureInfo.InvariantCulture) + "): " + Message.In(chinese);
}
