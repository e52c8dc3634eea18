namespace GovInfoDisclosure.Prose;

/// <summary>N14 and N15: identity-card numbers and personal telephone numbers in the text. Of a number no more than its last four signs are shown.</summary>
internal static class PrivacyCheck
{
    /// <summary>Reports are published in the year after theirs.</summary>
    private const int YearsLater = 1;

    public static IEnumerable<TextCheckResult> Run(IReadOnlyList<DocumentSection> sections, int? year)
    {
        foreach ((string check, bool isIdentity) in new[] { ("N14", true), ("N15", false) })
        {
            foreach (DocumentSection section in sections)
            {
                if (section is not null)
                {
                    yield return Section(check, section, isIdentity, (year ?? YearText.LastOfReports) + YearsLater);
                }
            }
        }
    }

    private static TextCheckResult Section(string check, DocumentSection section, bool isIdentity, int year)
    {
        var result = new TextCheckResult
        {
            Check = check,
            Instance = SectionTexts.Name(section.Kind),
            Outcome = Outcome.Holds,
            Message = ContentMessages.NoPersonalNumber,
        };
        string? ending = null;
        Place? place = null;
        bool areSeveral = false;
        foreach (DocumentLine line in section.Lines)
        {
            if (line is null || line.Text is null || line.IsTable || !Digits.AreIn(CharFolding.Fold(line.Text)))
            {
                continue;
            }

            string text = CharFolding.Fold(line.Text);
            foreach (PersonalNumber number in PersonalNumber.In(text, year))
            {
                if (number.IsIdentity == isIdentity)
                {
                    areSeveral = ending is not null;
                    place ??= line.At(number.Start + 1);
                    ending ??= number.Ending(text);
                }
            }
        }

        return ending is null
            ? result
            : result with { Outcome = Outcome.Broken, Message = ContentMessages.PersonalNumber(section.Kind, isIdentity, ending, areSeveral), Place = place };
    }
}
