namespace GovInfoDisclosure.Diagnosis;

/// <summary>The sentences of a diagnosis. All texts of explanations stand here, those of deductions in <see cref="DerivationTexts"/>.</summary>
internal sealed class DiagnosisTexts(ExactModel model)
{
    // As many as a reader takes in at a glance; the data have all.
    private const int MostListed = 5;
    private const int MostConflicts = 4;

    private Func<Explanation, Message>? ofExplanation;
    private Func<BlockDiagnosis, Message>? ofPossible;
    private Func<BlockDiagnosis, Message>? ofImpossible;

    /// <summary>Makes <see cref="Explanation"/>.</summary>
    public Func<Explanation, Message> OfExplanation => ofExplanation ??= Explanation;

    /// <summary>Makes the sentence of a diagnosis.</summary>
    /// <param name="isImpossible">Whether no numbers make the rules hold.</param>
    public Func<BlockDiagnosis, Message> OfDiagnosis(bool isImpossible) => isImpossible
        ? ofImpossible ??= diagnosis => Diagnosis(diagnosis, true)
        : ofPossible ??= diagnosis => Diagnosis(diagnosis, false);

    public static Message Name(SlipKind kind) => kind switch
    {
        SlipKind.ReadingDamage => new("读取时有缺损，原文未必有误", "damaged in reading; the document itself may be right"),
        SlipKind.DigitsExchanged => new("数字颠倒", "digits exchanged"),
        SlipKind.DigitDropped => new("漏填一位数字", "a digit left out"),
        SlipKind.DigitDoubled => new("一位数字重复", "a digit typed twice"),
        SlipKind.DigitConfused => new("形近数字误认", "a digit taken for one that looks alike"),
        SlipKind.Sign => new("正负号有误", "wrong sign"),
        SlipKind.FactorTen => new("差十倍", "wrong by a factor of 10"),
        SlipKind.FactorTenThousand => new("差一万倍，疑为元与万元混淆", "wrong by a factor of 10 000, perhaps yuan for 万元"),
        SlipKind.NeighbouringColumn => new("与邻列的数相同", "the number of the adjacent column"),
        SlipKind.NeighbouringRow => new("与邻行的数相同", "the number of the adjacent row"),
        SlipKind.CellsExchanged => new("两格互换", "the two cells exchanged"),
        SlipKind.RowShifted => new("整行错列", "the row shifted by a column"),
        SlipKind.ColumnShifted => new("整列错行", "the column shifted by a row"),
        SlipKind.CarriedIntoTotal => new("错数已累加进总计", "the wrong number was carried into the total"),
        SlipKind.TotalLeftZero => new("总计漏填为 0", "the total left 0"),
        SlipKind.BroughtForwardIncluded => new("一已含二", "1 was given with 2 included"),
        SlipKind.LinesExchanged => new("两行或两列互换", "two rows or two columns exchanged"),
        SlipKind.RowCopied => new("照抄另一行", "the numbers of another row"),
        SlipKind.RowsMoved => new("各行错位一行", "the rows moved by one"),
        SlipKind.SameAsLastYear => new("与上年报告的数相同，疑为沿用", "the same as last year, perhaps left over"),
        SlipKind.CarriedFromLastYear => new("更正后与上年报告的结转数一致", "then agrees with what last year's report carried forward"),
        SlipKind.BroughtForwardNextYear => new("更正后与下年报告的上年结转数一致", "then agrees with what next year's report brought forward"),
        SlipKind.SumOfUnits => new("更正后与各单位之和一致", "then agrees with the sum of the units"),
        SlipKind.StatedInProse => new("更正后与正文所述一致", "then agrees with the prose"),
        _ => new("原因不明", "no known slip"),
    };

    public Message Explanation(Explanation explanation) =>
        new(Text(explanation, null, false, MessageLanguage.Chinese), Text(explanation, null, false, MessageLanguage.English));

    public Message Diagnosis(BlockDiagnosis diagnosis, bool isImpossible)
    {
        if (diagnosis.Explanations.Count == 0)
        {
            return isImpossible
                ? new("在限定不改的格之外，无论怎样更正都不能使各项勾稽关系全部成立。", "With the cells that are fixed, no change of the others lets every identity hold.")
                : new("错处较多，未能在限度内找出改法。", "Too much is wrong: no correction was found within the bounds.");
        }

        return new(Sentence(diagnosis, MessageLanguage.Chinese), Sentence(diagnosis, MessageLanguage.English));
    }

    public Message Certificate(LocalisationResult result)
    {
        var zh = new List<string>();
        var en = new List<string>();
        foreach (RelationSet conflict in result.Conflicts)
        {
            if (zh.Count < MostConflicts)
            {
                zh.Add(Conflict(conflict, MessageLanguage.Chinese));
                en.Add(Conflict(conflict, MessageLanguage.English));
            }
        }

        if (zh.Count == 0)
        {
            return new("现有数字不能使各项勾稽关系全部成立。", "The numbers do not let every identity hold.");
        }

        int count = result.Solutions.Count > 0 ? result.Solutions[0].Corrections.Count : 0;
        string more = result.Conflicts.Count > zh.Count ? $"等 {result.Conflicts.Count} 组" : "";
        string moreEn = result.Conflicts.Count > en.Count ? $" and {result.Conflicts.Count - en.Count} more" : "";
        string joined = string.Join("；", zh) + more;
        string joinedEn = string.Join("; ", en) + moreEn;
        return count > 1
            ? new($"改动少于 {count} 格不能解决：以下各组关系，总有一组不能成立：{joined}。",
                $"Fewer than {count} changes cannot explain it: one of these would always be broken: {joinedEn}.")
            : new($"报告不能维持原状：{zh[0]} 不能成立。", $"The report cannot stay as it is: {en[0]} is broken.");
    }

    public Message NegativeCertificate(CellDefinition cell) => new(
        $"{CellNames.Zh(cell)}不应为负{Paren(model.NonNegativityOf.GetValueOrDefault(cell.Address), MessageLanguage.Chinese)}。",
        $"{CellNames.En(cell)} must not be negative{Paren(model.NonNegativityOf.GetValueOrDefault(cell.Address), MessageLanguage.English)}.");

    private string Conflict(RelationSet conflict, MessageLanguage language)
    {
        if (conflict.Relations.Count == 0 && conflict.NonNegative.Count > 0)
        {
            string cell = conflict.NonNegative[0];
            return model.NonNegativityOf.GetValueOrDefault(cell)
                ?? (language.IsChinese ? CellNames.Zh(model.Form.Find(cell)) + "不为负" : CellNames.En(model.Form.Find(cell)) + " not negative");
        }

        return string.Join(language.IsChinese ? "＋" : " + ", conflict.Relations.Select(relation => model.InstanceOf[relation]));
    }

    private string Sentence(BlockDiagnosis diagnosis, MessageLanguage language)
    {
        Explanation first = diagnosis.Explanations[0];
        int count = diagnosis.Explanations.Count;
        string cut = !diagnosis.IsCutOff ? "" : language.IsChinese ? "（搜索到限即止，或有其他改法。）" : " (The search reached its bound; there may be others.)";
        if (diagnosis.IsTied || (diagnosis.IsCutOff && diagnosis.Certain is null))
        {
            return (language.IsChinese ? "单凭数字不能断定错在何处，可能是：" : "The numbers alone cannot determine what is wrong; it may be: ") + Listed(diagnosis, language)
                + (language.IsChinese ? "。任改其一，有关勾稽关系即全部成立。" : ". With any one of these every identity concerned holds.") + cut;
        }

        if (!first.IsDetermined)
        {
            return (language.IsChinese ? "最可能：" : "Most likely: ") + first.Message.In(language) + (language.IsChinese ? "。" : ".");
        }

        int cells = first.Changes.Count;
        string held = language.IsChinese
            ? (cells == 1 ? "；只改这一处，有关勾稽关系全部成立。" : $"；改这 {cells} 处，有关勾稽关系全部成立。")
            : cells == 1 ? "; with that one change every identity concerned holds." : $"; with these {cells} changes every identity concerned holds.";
        string others = count == 1 || diagnosis.Certain is not null ? ""
            : language.IsChinese ? $"单凭数字另有 {count - 1} 种改法，但没有这样明显的差错痕迹。"
            : $" By the numbers alone {count - 1} other explanation{(count == 2 ? " is" : "s are")} possible, "
                + $"with less evidence for {(count == 2 ? "it" : "them")}.";
        string grade = diagnosis.Certain is null ? (language.IsChinese ? "最可能：" : "Most likely: ") : language.IsChinese ? "可断定：" : "Certain: ";
        return grade + first.Message.In(language) + held + others;
    }

    /// <summary>The candidates; what the first one's name said already is left out of the others.</summary>
    private string Listed(BlockDiagnosis diagnosis, MessageLanguage language)
    {
        var parts = new List<string>();
        CellDefinition? said = null;
        foreach (Explanation explanation in diagnosis.Explanations)
        {
            if (parts.Count == MostListed)
            {
                break;
            }

            parts.Add("(" + CellNames.Number(explanation.Number) + ") " + Text(explanation, said, true, language));
            said = explanation.Changes.Count == 1 ? model.Form.Find(explanation.Changes[0].Address) : null;
        }

        int more = diagnosis.Explanations.Count - parts.Count;
        return string.Join(language.IsChinese ? "；" : "; ", parts) + (more == 0 ? "" : language.IsChinese ? $"；另有 {more} 种" : $"; and {more} more");
    }

    private string Text(Explanation explanation, CellDefinition? said, bool isOpen, MessageLanguage language) =>
        string.Join(language.IsChinese ? "，" : ", ", explanation.Operations.Select(operation => Text(operation, said, isOpen, language)));

    private string Text(SlipOperation operation, CellDefinition? said, bool isOpen, MessageLanguage language)
    {
        string kinds = Kinds(operation, language);
        if (operation.Changes.Count == 1)
        {
            return Change(operation.Changes[0], kinds, said, isOpen, language);
        }

        var parts = new List<string>();
        foreach (CellChange change in operation.Changes)
        {
            parts.Add(Change(change, "", said, isOpen, language));
            said = model.Form.Find(change.Address);
        }

        return string.Join(language.IsChinese ? "，" : ", ", parts)
            + (kinds.Length == 0 ? "" : language.IsChinese ? "（一处差错：" + kinds + "）" : " (one slip: " + kinds + ")");
    }

    /// <summary>One cell with both numbers.</summary>
    /// <param name="change">The change.</param>
    /// <param name="kinds">What the slip was, or nothing.</param>
    /// <param name="said">The cell named before; what it has in common with this one is not said again.</param>
    /// <param name="isOpen">Whether it is one of several candidates, so that nothing is called wrong yet.</param>
    /// <param name="language">The language.</param>
    private string Change(CellChange change, string kinds, CellDefinition? said, bool isOpen, MessageLanguage language)
    {
        CellDefinition cell = model.Form.Find(change.Address);
        string name = said is not null && said.Row == cell.Row ? CellNames.Beside(said, cell, language)
            : language.IsChinese ? CellNames.Zh(cell)
            : CellNames.En(cell);
        name += change.Place is not { } place ? "" : language.IsChinese ? "（" + place + "）" : " (" + place + ")";
        string from = CellNames.Number(change.From);
        if (!change.IsDetermined)
        {
            string reason = kinds.Length == 0 ? "" : language.IsChinese ? "，" + kinds : "; " + kinds;
            return language.IsChinese
                ? $"{name}有误（现为 {from}{reason}），应为多少，现有数字不能确定"
                : $"{name} is wrong (now {from}{reason}); the right number cannot be determined from the others";
        }

        string to = CellNames.Number(change.To);
        return language.IsChinese
            ? $"{name}应为 {to}（{(isOpen ? "现为" : "误填")} {from}{(kinds.Length == 0 ? "" : "，" + kinds)}）"
            : $"{name} should be {to} ({(isOpen ? "now " + from : from + " was typed")}{(kinds.Length == 0 ? "" : ": " + kinds)})";
    }

    private static string Kinds(SlipOperation operation, MessageLanguage language) =>
        string.Join(language.IsChinese ? "，" : "; ", operation.Kinds.Select(kind => Name(kind).In(language)));

    private static string Paren(string? text, MessageLanguage language) => text is null ? "" : language.IsChinese ? "（" + text + "）" : " (" + text + ")";
}

