namespace GovInfoDisclosure.Prose;

/// <summary>N14 and N15: identity-card numbers and personal telephone numbers in the text. Of a number no more than its last four signs are shown.</summary>
internal static class PrivacyCheck
{
    /// <summary>Reports are published in the year after theirs.</summary>
    private const int YearsLater = 1;

    public static IEnumerable<TextCheckResult> Run(IReadOnlyList<DocumentSection> sections, int? year)
    {
        List<Found>?[] numbers = [.. sections.Select(section => section is null ? null : Numbers(section, (year ?? YearText.LastOfReports) + YearsLater))];
        foreach (bool isIdentity in (bool[])[true, false])
        {
            for (int i = 0; i < numbers.Length; i++)
            {
                if (numbers[i] is { } found)
                {
                    yield return Section(sections[i].Kind, found, isIdentity);
                }
            }
        }
    }

    private static List<Found> Numbers(DocumentSection section, int year)
    {
        List<Found> numbers = [];
        foreach (DocumentLine line in section.Lines)
        {
            if (line.IsTable || !Digits.AreIn(line.Text))
            {
                continue;
            }

            string text = CharFolding.Fold(line.Text);
            foreach (PersonalNumber number in PersonalNumber.In(text, year))
            {
                numbers.Add(new Found(number.IsIdentity, line.At(number.Start + 1), number.Ending(text)));
            }
        }

        return numbers;
    }

    private static TextCheckResult Section(SectionKind kind, List<Found> numbers, bool isIdentity)
    {
        var result = new TextCheckResult
        {
            Check = isIdentity ? "N14" : "N15",
            Instance = SectionTexts.Name(kind),
            Outcome = Outcome.Holds,
            Message = ContentMessages.NoPersonalNumber,
        };
        int first = numbers.FindIndex(number => number.IsIdentity == isIdentity);
        if (first < 0)
        {
            return result;
        }

        bool areSeveral = numbers.FindIndex(first + 1, number => number.IsIdentity == isIdentity) >= 0;
        return result with
        {
            Outcome = Outcome.Broken,
            Message = ContentMessages.PersonalNumber(kind, isIdentity, numbers[first].Ending, areSeveral),
            Place = numbers[first].Place,
        };
    }

    /// <summary>A personal number: where it begins, and what of it may be shown.</summary>
    private sealed record Found(bool IsIdentity, Place Place, string Ending);
}
