namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// The steps from numbers to findings that all wide queries share: the status of each instance, packed into a few whole numbers of which
/// nearly all are 0, and only then a row for each finding, with its numbers.
/// </summary>
internal sealed class FindingsQuery
{
    /// <summary>A status takes two bits.</summary>
    private const int StatusBits = 2;

    /// <summary>Statuses that are looked at together once their word is found not to be 0.</summary>
    private const int InstancesInPart = 6;

    private readonly SqlWords words;
    private readonly IReadOnlyList<InstanceEntry> entries;
    private readonly bool tellsForm;
    private readonly bool isOfFew;
    private readonly SqlAtom[] named;
    private readonly StatusText status;
    private readonly Dictionary<InstanceEntry, JointVariants> joint = [];

    /// <summary>The steps for these instances.</summary>
    /// <param name="words">The dialect.</param>
    /// <param name="entries">The instances.</param>
    /// <param name="tellsForm">Whether a report of an unknown form is a finding of this query; another query tells it where not.</param>
    /// <param name="isOfFew">Whether the reports are so few that to plan the query is dearer than to run it.</param>
    public FindingsQuery(SqlWords words, IReadOnlyList<InstanceEntry> entries, bool tellsForm, bool isOfFew)
    {
        this.isOfFew = isOfFew;
        this.words = words;
        this.entries = entries;
        this.tellsForm = tellsForm;

        // Where a finding shows one of several comparisons, each of these is asked for again and again: once as a column is enough.
        named = [.. entries.SelectMany(entry => entry.Variants).Where(ShowsOneOfSeveral)
            .SelectMany(instance => instance.When.Atoms().Concat(instance.Check!.Atoms())).Select(x => x.Atom)
            .Where(atom => atom.Comparison is not null)
            .GroupBy(atom => atom.Key, StringComparer.Ordinal).Select(same => same.First())];
        var names = named.Select((atom, i) => (atom.Key, Name: "c" + Dimension.Literal(i + 1))).ToDictionary(x => x.Key, x => x.Name, StringComparer.Ordinal);
        status = new StatusText(names);
        foreach (InstanceEntry entry in words.CopiesSteps ? entries : [])
        {
            if (JointVariants.Of(entry, names) is JointVariants variants)
            {
                joint.Add(entry, variants);
            }
        }
    }

    /// <summary>The steps, each named as the next one reads it.</summary>
    /// <param name="source">The step that has the numbers, and <c>form_known</c>: 1 where the forms are of the six.</param>
    /// <param name="guard">What must hold besides for an instance to apply; null where nothing must.</param>
    public IEnumerable<string> Steps(string source, Func<SqlInstance, string?>? guard = null)
    {
        string numbers = source;
        if (named.Length > 0)
        {
            numbers = "compared";
            IEnumerable<string> columns = named.Select((atom, i) => $"{ComparisonText.ByEveryFilling(atom.Comparison!)} AS c{Dimension.Literal(i + 1)}");
            yield return $"compared {words.Passing} (\n  SELECT\n    {source}.*,\n    {string.Join(",\n    ", columns)}\n"
                + $"  FROM {source}{words.OnceEnd}{words.PassingEnd}\n)";
        }

        yield return $"judged {words.Passing} (\n  SELECT\n    {numbers}.*,\n"
            + $"    {string.Join(",\n    ", Words.Select(word => Word(word, guard)))}\n  FROM {numbers}{words.OnceEnd}{words.PassingEnd}\n)";

        // A report has findings in few words, and in few parts of a word: these are found first, and only their instances are looked at.
        yield return words.Rows("word_number", "word", Words.Select(word => Dimension.Literal(word)));
        string parts = words.Rows("word_part", "part_word, part, part_mask", PartRows());
        string instances = words.Rows("rule_instance", "n, instance_part, status_mask, status_broken, rule_id, instance_id, severity, divisor", InstanceRows());
        string outcome = $"CASE WHEN {words.BitAnd("statuses", "status_mask")} = status_broken THEN 'broken' ELSE 'undecided' END AS outcome";
        string ofInstance = $"JOIN rule_instance ON instance_part = part AND {words.BitAnd("statuses", "status_mask")} <> 0";
        string ofPart = $"JOIN word_part ON part_word = word AND {words.BitAnd("statuses", "part_mask")} <> 0{words.PassingEnd}\n";
        if (isOfFew)
        {
            // From the statuses alone: the numbers beside them are not handed on from step to step, which takes as long to plan as it has columns. Of many
            // reports to search for each apart takes longer than that.
            yield return parts;
            yield return instances;
            yield return $"found AS (\n  SELECT judged.*, parted.word, part, rule_instance.*,\n    {outcome}\n  FROM judged CROSS JOIN LATERAL (\n"
                + $"    SELECT word, part, statuses FROM (\n      SELECT word, {WordOf} AS statuses\n"
                + $"      FROM word_number WHERE {WordOf} <> 0{words.PassingEnd}\n"
                + "    ) AS worded\n"
                + $"    {ofPart}  ) AS parted {ofInstance}\n)";
            yield break;
        }

        yield return $"worded AS (\n  SELECT judged.*, word, {WordOf} AS statuses\n  FROM judged JOIN word_number ON {WordOf} <> 0{words.PassingEnd}\n)";
        yield return parts;
        yield return $"parted AS (\n  SELECT worded.*, part\n  FROM worded {ofPart})";
        yield return instances;
        yield return $"found AS (\n  SELECT parted.*, rule_instance.*,\n    {outcome}\n  FROM parted {ofInstance}\n)";
    }

    /// <summary>What the left side comes to, by the instance's number.</summary>
    public string Left() => ByNumber(entry => Shown(entry, ComparisonText.Left));

    /// <summary>What the right side comes to, by the instance's number.</summary>
    public string Right() => ByNumber(entry => Shown(entry, ComparisonText.Right));

    /// <summary>
    /// What the numbers of a finding are to be divided by. Where an instance shows comparisons of several divisors, it depends on which is shown.
    /// </summary>
    public string Divisor()
    {
        string several = ByNumber(entry => FixedDivisor(entry) is null ? Divisor(entry) : "NULL");
        return several.StartsWith("CASE ", StringComparison.Ordinal) ? $"COALESCE(divisor, {several})" : "divisor";
    }

    /// <summary>A text for each instance; what most of them have in common (P1's right side is 0) comes last, and not once for each.</summary>
    private string ByNumber(Func<InstanceEntry, string> textOf)
    {
        (string Text, int Number)[] texts = [.. entries.Select((entry, i) => (textOf(entry), i + 1)).Prepend(("NULL", 0))];
        string common = texts.GroupBy(x => x.Text, StringComparer.Ordinal).OrderByDescending(same => same.Count()).First().Key;
        (string Text, int Number)[] others = [.. texts.Where(x => x.Text != common)];
        string typed = common == "NULL" ? $"CAST(NULL AS {words.WholeCast})" : common;
        string Cases(string column, IEnumerable<(string Text, int Number)> cases, string otherwise, string indent) => $"CASE {column}\n"
            + string.Concat(cases.Select(x => $"{indent}WHEN {Dimension.Literal(x.Number)} THEN {x.Text}\n"))
            + (otherwise == "NULL" ? "" : $"{indent}ELSE {otherwise}\n") + (indent.Length == 0 ? "END" : "    END");
        string Within(string column, IEnumerable<(string Text, int Number)> cases) => Cases(column, cases, common, "");
        return others.Length == 0 ? typed
            : !words.TriesCasesInTurn ? Cases("n", others, typed, "      ")
            : Cases("word", others.GroupBy(x => x.Number / InstancesInWord).Select(word => (
                Within("part", word.GroupBy(x => x.Number / InstancesInPart).Select(part => (Within("n", part), part.Key))), word.Key)), typed, "      ");
    }

    private string Shown(InstanceEntry entry, Func<SqlComparison, string> valueOf) =>
        joint.TryGetValue(entry, out JointVariants? variants) ? variants.Shown(valueOf) : entry.Choose(instance => status.Shown(instance, valueOf));

    private string Divisor(InstanceEntry entry) => joint.TryGetValue(entry, out JointVariants? variants)
        ? variants.Shown(comparison => Dimension.Literal(comparison.Divisor)) : entry.Choose(instance =>
        instance.Check is null ? "NULL" : status.Shown(instance, comparison => Dimension.Literal(comparison.Divisor), Dimension.Literal(1)));

    /// <summary>The divisor that every variant has which has one; null where they differ.</summary>
    private static string? FixedDivisor(InstanceEntry entry)
    {
        string[] divisors = [.. entry.Variants.Where(instance => instance.Check is not null)
            .SelectMany(instance => instance.Shown.Select(x => x.Atom.Comparison!.Divisor).DefaultIfEmpty(1)).Distinct().Select(Dimension.Literal)];
        return divisors.Length == 1 ? divisors[0] : null;
    }

    // Trino compiles an expression into one method, which many instances together could outgrow.
    private int InstancesInWord => words.CompilesToMethods ? InstancesInPart : 5 * InstancesInPart;

    private IEnumerable<int> Words => Enumerable.Range(0, (entries.Count / InstancesInWord) + 1);

    private string WordOf =>
        "CASE word " + string.Join(" ", Words.Select(word => $"WHEN {Dimension.Literal(word)} THEN statuses_{Dimension.Literal(word)}")) + " END";

    private string Word(int word, Func<SqlInstance, string?>? guard)
    {
        int first = word * InstancesInWord;
        IEnumerable<string> parts = Enumerable.Range(0, InstancesInWord / InstancesInPart)
            .Select(part => Part(first + (part * InstancesInPart), guard))
            .OfType<string>();
        string unknown = tellsForm && word == 0 ? Dimension.Literal(2 * Broken(0)) : "0";
        return $"CASE WHEN form_known <> 1 THEN {unknown} ELSE "
            + $"{string.Join("\n      + ", parts.Prepend($"CAST(0 AS {words.WholeCast})"))} END AS statuses_{Dimension.Literal(word)}";
    }

    /// <summary>The statuses of some instances, which are seldom worth being worked out one by one; null where all of them are always 0.</summary>
    private string? Part(int first, Func<SqlInstance, string?>? guard)
    {
        // Number 0 is whether the form is known.
        int[] numbers = [.. Enumerable.Range(first, InstancesInPart).Where(n => n > 0 && n <= entries.Count)];
        string[] statuses = [.. numbers
            .Select(n => guard is null && joint.TryGetValue(entries[n - 1], out JointVariants? variants) ? variants.Status(Broken(n))
                : entries[n - 1].Choose(instance => status.Of(instance, Broken(n), guard?.Invoke(instance)), none: "0"))
            .Where(status => status != "0")];
        string all = string.Join(" + ", statuses);
        InstanceEntry[] judged = [.. numbers.Select(n => entries[n - 1])];
        return statuses.Length == 0 ? null
            : !words.CompilesToMethods && !judged.SelectMany(entry => entry.Variants).Any(ShowsOneOfSeveral) && PassFilter.Of(words, judged) is string pass
                ? $"CASE WHEN {pass} THEN 0 ELSE {all} END"
            : all;
    }

    private static bool ShowsOneOfSeveral(SqlInstance instance) => instance.Shown.Select(x => x.Atom.Key).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>What stands for a broken instance in its word.</summary>
    private long Broken(int number) => 1L << (StatusBits * (number % InstancesInWord));

    private IEnumerable<string> PartRows()
    {
        for (int first = 0; first <= entries.Count; first += InstancesInPart)
        {
            long mask = Enumerable.Range(first, InstancesInPart).Sum(n => 3 * Broken(n));
            yield return $"{Dimension.Literal(first / InstancesInWord)}, {Dimension.Literal(first / InstancesInPart)}, {Whole(mask, isFirst: first == 0)}";
        }
    }

    private IEnumerable<string> InstanceRows()
    {
        bool isFirst = true;
        string Row(int n, string rule, string id, string severity, string divisor)
        {
            string row = $"{n}, {n / InstancesInPart}, {Whole(3 * Broken(n), isFirst)}, {Whole(Broken(n), isFirst)}, "
                + $"{SqlWords.Quoted(rule)}, {SqlWords.Quoted(id)}, '{severity}', {divisor}";
            isFirst = false;
            return row;
        }


        if (tellsForm)
        {
            yield return Row(0, "FORM", "FORM", "error", "1");
        }

        for (int i = 0; i < entries.Count; i++)
        {
            yield return Row(i + 1, entries[i].Rule.Id, entries[i].Id, DataName.Of(entries[i].Rule.Severity),
                FixedDivisor(entries[i]) ?? $"CAST(NULL AS {words.WholeCast})");
        }
    }

    /// <summary>The type of a column of rows is told by the first: to say it with each would make the text a tenth longer.</summary>
    private string Whole(long number, bool isFirst) => isFirst ? $"CAST({Dimension.Literal(number)} AS {words.WholeCast})" : Dimension.Literal(number);
}
