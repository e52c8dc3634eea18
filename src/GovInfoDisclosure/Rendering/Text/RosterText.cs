namespace GovInfoDisclosure.Rendering.Text;

/// <summary>Who has published for a year, for people: those who are missing, there twice, or not on the list.</summary>
internal sealed class RosterText(Words words, Style style)
{
    public string Render(int year, ValidationResult roster)
    {
        var text = new StringBuilder(style.Bold(words.Roster(year))).Append('\n');
        int width = words.Language.IsChinese ? 4 : 9;
        foreach (Finding finding in roster.Findings)
        {
            text.Append("  ").Append(style.Severe(DisplayWidth.Left(words.Shared.Severity(finding.Severity), width), finding.Severity)).Append("  ")
                .Append(style.Bold(finding.RuleId)).Append("  ").Append(DisplayWidth.Printable(words.Pick(finding.Message))).Append('\n');
        }

        foreach (Finding finding in roster.Excused)
        {
            text.Append(words.Excused(finding, style, width)).Append('\n');
        }

        string summary = roster.Broken == 0 ? style.Good(words.RosterComplete) : words.RosterOpen(roster);
        return text.Append("  ").Append(summary).Append("\n\n").ToString();
    }
}
