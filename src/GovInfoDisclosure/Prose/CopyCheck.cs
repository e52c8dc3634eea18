namespace GovInfoDisclosure.Prose;

/// <summary>N2: how much of section 五 stands word for word in section 一, or in last year's section 五.</summary>
/// <remarks>Every run of eight characters (digits, punctuation and white space left out) is looked up among those of the other text: linear in both.</remarks>
internal static class CopyCheck
{
    private const string Name = "N2";

    /// <summary>Shorter runs stand in any two reports, in the words of the regulations.</summary>
    private const int Run8 = 8;

    /// <summary>A paragraph; in less text a few set phrases are a large part.</summary>
    private const int FewestRuns = 60;

    /// <summary>Longer than any section met; keeps time and memory in bounds.</summary>
    private const int MostCharacters = 100_000;

    /// <summary>Percent. Sections of one report share a fifth of their runs at most in the samples.</summary>
    private const int CopiedFromOverall = 60;

    /// <summary>Percent. Reports of one agency in two years keep much of their wording lawfully.</summary>
    private const int CopiedFromPrior = 85;

    public static TextCheckResult Run(ProseText? source, ProseText? problems, bool prior)
    {
        var result = new TextCheckResult
        {
            Check = Name,
            Instance = prior ? "prior" : "overallSituation",
            Outcome = Outcome.NotApplicable,
            Message = TextCheckMessages.CopyUnknown(prior),
        };
        if (source is null || problems is null)
        {
            return result;
        }

        string from = Plain(source.Folded);
        string text = Plain(problems.Folded);
        if (text.Length - Run8 < FewestRuns || from.Length - Run8 < FewestRuns)
        {
            return result;
        }

        int percent = Percent(from, text);
        bool copied = percent >= (prior ? CopiedFromPrior : CopiedFromOverall);
        return copied
            ? result with
            {
                Outcome = Outcome.Broken,
                Message = TextCheckMessages.Copied(prior, percent),
                Quote = problems.Quote(0, Math.Min(40, problems.Folded.Length)),
                Place = problems.PlaceAt(0),
            }
            : result with { Outcome = Outcome.Holds, Message = TextCheckMessages.NotCopied(prior, percent) };
    }

    private static int Percent(string from, string text)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i + Run8 <= from.Length; i++)
        {
            runs.Add(from.Substring(i, Run8));
        }

        int found = 0;
        int all = text.Length - Run8 + 1;
        for (int i = 0; i < all; i++)
        {
            found += runs.Contains(text.Substring(i, Run8)) ? 1 : 0;
        }

        return (int)(100L * found / all);
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(Math.Min(text.Length, MostCharacters));
        foreach (char sign in text)
        {
            if (plain.Length < MostCharacters && char.IsLetter(sign))
            {
                plain.Append(sign);
            }
        }

        return plain.ToString();
    }
}
