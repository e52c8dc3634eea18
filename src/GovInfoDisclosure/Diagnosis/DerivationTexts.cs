namespace GovInfoDisclosure.Diagnosis;

/// <summary>How a blank follows, in words: the sum that leaves it one number.</summary>
internal static class DerivationTexts
{
    // A sentence with more numbers is not checked by hand.
    private const int MostTerms = 8;

    public static Message Of(ExactModel model, DeducedValue deduced, Dictionary<string, decimal?> record)
    {
        CellDefinition cell = model.Form.Find(deduced.Variable);
        string value = CellNames.Number(deduced.Value);
        string name = CellNames.Zh(cell);
        string nameEn = CellNames.En(cell);
        if (deduced.IsByEqualities && deduced.AtLeast.Limit is { } exact)
        {
            return new Message(
                $"{name}空白，应为 {value}：{Sum(model, cell, exact, record, MessageLanguage.Chinese)}"
                    + $" = {value}（{Rules(model, deduced.AtLeast.By, MessageLanguage.Chinese)}）。",
                $"{nameEn} is blank and must be {value}: {Sum(model, cell, exact, record, MessageLanguage.English)}"
                    + $" = {value} ({Rules(model, deduced.AtLeast.By, MessageLanguage.English)}).");
        }

        return new Message(
            $"{name}空白，应为 {value}：{Side(model, cell, deduced.AtLeast, record, value, "不小于", MessageLanguage.Chinese)}，"
                + $"{Side(model, cell, deduced.AtMost, record, value, "不大于", MessageLanguage.Chinese)}。",
            $"{nameEn} is blank and must be {value}: {Side(model, cell, deduced.AtLeast, record, value, "at least", MessageLanguage.English)}, "
                + $"{Side(model, cell, deduced.AtMost, record, value, "at most", MessageLanguage.English)}.");
    }

    private static string Side(ExactModel model, CellDefinition cell, Derivation side,
        Dictionary<string, decimal?> record, string value, string word, MessageLanguage language)
    {
        string rules = Rules(model, side.By, language);
        string by = rules.Length == 0 ? (language.IsChinese ? "（不为负）" : " (never negative)") : language.IsChinese ? $"（{rules}）" : $" ({rules})";
        string sum = side.Limit is { Terms.Count: > 0 } limit ? Sum(model, cell, limit, record, language) + " = " : "";
        return $"{word} {sum}{value}{by}";
    }

    /// <summary>The sum with each number named; zeros are only counted, unless there is nothing else.</summary>
    private static string Sum(ExactModel model, CellDefinition cell, LinearExpression sum, Dictionary<string, decimal?> record, MessageLanguage language)
    {
        bool onlyZeros = sum.Terms.All(term => record[term.Variable] is null or 0m);
        var text = new StringBuilder();
        int zeros = 0;
        int left = 0;
        int shown = 0;

        // What is added first, then what is taken away, as one would say it.
        foreach (int side in new[] { 1, -1 })
        {
            foreach (LinearTerm term in sum.Terms)
            {
                if (term.Coefficient.Sign != side)
                {
                    continue;
                }

                decimal number = record[term.Variable] ?? 0m;
                if (onlyZeros ? side < 0 : number == 0m)
                {
                    zeros++;
                }
                else if (++shown > MostTerms)
                {
                    left++;
                }
                else
                {
                    text.Append(side < 0 ? (text.Length == 0 ? "−" : " − ") : text.Length == 0 ? "" : " + ")
                        .Append(term.Coefficient.Abs() == Rational.One ? "" : term.Coefficient.Abs() + " × ")
                        .Append(CellNames.Beside(cell, model.Form.Find(term.Variable), language)).Append(' ').Append(CellNames.Number(number));
                }
            }
        }

        if (!sum.Constant.IsZero)
        {
            text.Append(sum.Constant.Sign < 0 ? " − " : text.Length == 0 ? "" : " + ").Append(CellNames.Number(sum.Constant.Abs()));
        }

        if (left > 0)
        {
            text.Append(language.IsChinese ? $" 及其余 {left} 个非零数" : $" and {left} more that are not 0");
        }

        return text.Length == 0 ? "0"
            : zeros == 0 ? text.ToString()
            : text.Append(language.IsChinese ? $"（另有 {zeros} 格为 0）" : $" (and {zeros} more of 0)").ToString();
    }

    private static string Rules(ExactModel model, RelationSet by, MessageLanguage language)
    {
        string[] names = [.. by.Relations.Select(relation => model.InstanceOf[relation]).Distinct()];
        string list = string.Join(language.IsChinese ? "、" : ", ", names);
        return by.NonNegative.Count == 0 || names.Length == 0 ? list : list + (language.IsChinese ? "，各数不为负" : ", and no number is negative");
    }
}

