namespace GovInfoDisclosure.Prose;

/// <summary>N10 and N11: the six headings in the form's order and wording, and the form of the title.</summary>
internal static class HeadingCheck
{
    /// <summary>The wording of the regulations (Article 50), from which some offices take theirs, is as good as that of the form.</summary>
    private static readonly (SectionKind Kind, string Words)[] Regulations =
    [
        (SectionKind.ProactiveDisclosure, "行政机关主动公开政府信息情况"),
        (SectionKind.Requests, "行政机关收到和处理政府信息公开申请情况"),
        (SectionKind.ReconsiderationAndLitigation, "因政府信息公开工作被申请行政复议提起行政诉讼情况"),
        (SectionKind.ProblemsAndImprovements, "政府信息公开工作存在的主要问题及改进情况"),
    ];

    private static readonly HashSet<string> Right = FindRight();

    public static IEnumerable<TextCheckResult> Run(IReadOnlyList<DocumentSection> sections, IReadOnlyList<DocumentTitle> titles)
    {
        DocumentSection[] headed = [.. sections.Where(section => section is { Heading: not null } && section.Kind != SectionKind.Preamble)];
        yield return Order(headed);
        yield return Wording(headed);
        yield return Title(titles);
    }

    private static TextCheckResult Order(DocumentSection[] headed)
    {
        var result = new TextCheckResult { Check = "N10", Instance = "order", Outcome = Outcome.NotApplicable, Message = ContentMessages.NoHeadings };
        if (headed.Length < 2)
        {
            return result;
        }

        for (int i = 1; i < headed.Length; i++)
        {
            if (headed[i].Kind < headed[i - 1].Kind)
            {
                return result with
                {
                    Outcome = Outcome.Broken,
                    Message = ContentMessages.Reversed(headed[i].Kind, headed[i - 1].Kind),
                    Quote = headed[i].Heading,
                    Place = headed[i].Place,
                };
            }
        }

        return result with { Outcome = Outcome.Holds, Message = ContentMessages.InOrder };
    }

    private static TextCheckResult Wording(DocumentSection[] headed)
    {
        var result = new TextCheckResult { Check = "N10", Instance = "wording", Outcome = Outcome.NotApplicable, Message = ContentMessages.NoHeadings };
        if (headed.Length < 2)
        {
            return result;
        }

        DocumentSection[] others = [.. headed.Where(section => !IsRight(section))];
        return others.Length == 0
            ? result with { Outcome = Outcome.Holds, Message = ContentMessages.HeadingsAsPrinted }
            : result with
            {
                Outcome = Outcome.Broken,
                Message = ContentMessages.OtherHeadings(others),
                Quote = others[0].Heading,
                Place = others[0].Place,
            };
    }

    private static bool IsRight(DocumentSection section) => Right.Contains(Named(section.Kind, section.Heading!));

    private static HashSet<string> FindRight()
    {
        var right = new HashSet<string>(StringComparer.Ordinal);
        foreach (SectionKind kind in SectionTexts.Numbered)
        {
            right.Add(Named(kind, SectionTexts.Title(kind)));
        }

        foreach ((SectionKind kind, string words) in Regulations)
        {
            right.Add(Named(kind, words));
        }

        return right;
    }

    private static string Named(SectionKind kind, string heading) => SectionTexts.Name(kind) + ":" + Core(heading);

    /// <summary>The words without number, marks and 的, which the form and the regulations use differently.</summary>
    private static string Core(string heading)
    {
        string folded = CharFolding.Plain(heading).Trim('#', '*', '|', '-');
        int mark = ProseLines.ItemMarkLength(folded, 0);
        return string.Concat(folded.Substring(mark).Where(sign => char.IsLetter(sign) && sign != '的'));
    }

    private static TextCheckResult Title(IReadOnlyList<DocumentTitle> titles)
    {
        var result = new TextCheckResult { Check = "N11", Instance = "title", Outcome = Outcome.NotApplicable, Message = ContentMessages.NoTitle };
        if (titles.Count == 0)
        {
            return result;
        }

        // A page bears several titles, its own and the report's: one in due form is enough.
        DocumentTitle best = titles[titles.Count - 1];
        foreach (DocumentTitle title in titles)
        {
            best = Lacking(title) < Lacking(best) ? title : best;
        }

        return Lacking(best) == 0
            ? result with { Outcome = Outcome.Holds, Message = ContentMessages.TitleInForm }
            : result with { Outcome = Outcome.Broken, Message = ContentMessages.TitleLacks(best), Quote = best.Text, Place = best.Place };
    }

    private static int Lacking(DocumentTitle title) =>
        (title.HasAgency ? 0 : 1) + (title.HasYear ? 0 : 1) + (title.IsAnnual ? 0 : 1) + (title.HasSubject ? 0 : 1);
}
