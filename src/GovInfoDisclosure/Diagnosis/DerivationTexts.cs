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

        if (deduced.Value.IsZero && deduced.AtLeast.By.Relations.Count == 0 && deduced.AtMost.Limit is { } room && IsWholeLessParts(room))
        {
            return Message.Of(language => Used(model, cell, deduced.AtMost, room, record, language));
        }

        return new Message(
            $"{name}空白，应为 {value}：{Side(model, cell, deduced.AtLeast, record, value, "不小于", MessageLanguage.Chinese)}，"
                + $"{Side(model, cell, deduced.AtMost, record, value, "不大于", MessageLanguage.Chinese)}。",
            $"{nameEn} is blank and must be {value}: {Side(model, cell, deduced.AtLeast, record, value, "at least", MessageLanguage.English)}, "
                + $"{Side(model, cell, deduced.AtMost, record, value, "at most", MessageLanguage.English)}.");
    }

    /// <summary>Whether a sum is one number less others: a total, and the parts of it that are known.</summary>
    private static bool IsWholeLessParts(LinearExpression sum) => sum.Constant.IsZero
        && sum.Terms.Count(term => term.Coefficient.Sign > 0) == 1 && sum.Terms.All(term => term.Coefficient.Abs() == Rational.One);

    /// <summary>A blank part of a total that the other parts use up.</summary>
    private static string Used(ExactModel model, CellDefinition cell, Derivation by,
        LinearExpression room, Dictionary<string, decimal?> record, MessageLanguage language)
    {
        string Named(LinearTerm term) =>
            CellNames.Beside(cell, model.Form.Find(term.Variable), language) + " " + CellNames.Number(record[term.Variable] ?? 0m);
        string whole = Named(room.Terms.First(term => term.Coefficient.Sign > 0));
        LinearTerm[] parts = [.. room.Terms.Where(term => term.Coefficient.Sign < 0 && record[term.Variable] is not (null or 0m))];
        string shown = string.Join(language.IsChinese ? "、" : ", ", parts.Take(MostTerms).Select(Named))
            + (parts.Length > MostTerms ? language.IsChinese ? "等" : " and others" : "");
        if (parts.Length == 1 && language.IsChinese)
        {
            shown = CellNames.Beside(cell, model.Form.Find(parts[0].Variable), language) + "已占 " + CellNames.Number(record[parts[0].Variable] ?? 0m);
        }
        else if (language.IsChinese)
        {
            shown += " 已占满";
        }

        string rules = string.Join(language.IsChinese ? "、" : ", ", by.By.Relations.Select(relation => model.InstanceOf[relation]).Distinct());
        return language.IsChinese
            ? CellNames.Zh(cell) + "空白，应为 0：" + whole + (parts.Length == 0 ? "，各项只能为 0" : "，" + shown + "，其余只能为 0") + "（" + rules + "）。"
            : CellNames.En(cell) + " is blank and must be 0: " + whole
                + (parts.Length == 0 ? ", so every part is 0" : " is used up by " + shown + ", so the others are 0") + " (" + rules + ").";
    }

    private static string Side(ExactModel model, CellDefinition cell, Derivation side,
        Dictionary<string, decimal?> record, string value, string word, MessageLanguage language)
    {
        string rules = Rules(model, side.By, language);
        string by = rules.Length == 0 ? (language.IsChinese ? "（不为负）" : " (not negative)") : language.IsChinese ? $"（{rules}）" : $" ({rules})";
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
            text.Append(language.IsChinese ? $" 及其余 {left} 个非零数" : $" and {left} other non-zero numbers");
        }

        return text.Length == 0 ? "0"
            : zeros == 0 ? text.ToString()
            : text.Append(language.IsChinese ? $"（另有 {zeros} 格为 0）" : $" (and {zeros} more that {(zeros == 1 ? "is" : "are")} 0)").ToString();
    }

    private static string Rules(ExactModel model, RelationSet by, MessageLanguage language)
    {
        string[] names = [.. by.Relations.Select(relation => model.InstanceOf[relation]).Distinct()];
        string list = string.Join(language.IsChinese ? "、" : ", ", names);
        return by.NonNegative.Count == 0 || names.Length == 0 ? list : list + (language.IsChinese ? "，各数不为负" : ", and no number is negative");
    }
}

