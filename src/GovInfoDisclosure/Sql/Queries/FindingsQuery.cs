using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Sql.Compiling;

namespace GovInfoDisclosure.Sql.Queries;

/// <summary>
/// The steps from numbers to findings that all wide queries share: each comparison once, a status for each instance, all statuses of a
/// report packed into a few whole numbers, and only then a row for each finding.
/// </summary>
internal sealed class FindingsQuery
{
    private const int BitsInWord = 30;
    private readonly SqlWords words;
    private readonly IReadOnlyList<InstanceEntry> entries;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<SqlAtom> atoms = [];
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    public FindingsQuery(SqlWords words, IReadOnlyList<InstanceEntry> entries)
    {
        this.words = words;
        this.entries = entries;
        foreach (SqlInstance instance in entries.SelectMany(entry => entry.Variants))
        {
            foreach ((SqlAtom atom, _) in instance.When.Atoms().Concat(instance.Check?.Atoms() ?? []))
            {
                if (!numbers.ContainsKey(atom.Key))
                {
                    atoms.Add(atom);
                    numbers.Add(atom.Key, atoms.Count);
                }
            }

            shown.UnionWith(instance.Shown.Select(x => x.Atom.Key));
        }
    }

    /// <summary>The steps, each named as the next one reads it.</summary>
    /// <param name="source">The step that has the numbers.</param>
    /// <param name="keys">The columns of it that are kept.</param>
    /// <param name="shapes">The shapes that are known, where a report of another is to be told; null where it is told elsewhere.</param>
    /// <param name="guard">What must hold besides for an instance to apply; null where nothing must.</param>
    public IEnumerable<string> Steps(string source, IReadOnlyList<string> keys, string? shapes, Func<SqlInstance, string?>? guard = null)
    {
        yield return $"compared {words.Once} (\n  SELECT\n    {Columns([.. keys, .. atoms.SelectMany(Compared)])}\n  FROM {source}\n)";
        string[] statuses = [.. entries.Select((entry, i) => entry.Choose(instance => Status(instance, guard?.Invoke(instance))) + " AS s" + Dimension.Literal(i + 1))];
        string form = shapes is null ? "0 AS s0" : $"CASE WHEN shape IN ({shapes}) THEN 0 ELSE 2 END AS s0";
        yield return $"judged {words.Once} (\n  SELECT\n    compared.*,\n    {Columns([form, .. statuses])}\n  FROM compared\n)";
        yield return $"masked {words.Once} (\n  SELECT\n    judged.*,\n    {Columns(Masks())}\n  FROM judged\n)";
        // A report has set bits in few words: they are found first, and only the instances of those words are looked at.
        yield return words.Rows("word_number", "word", Words.Select(word => Dimension.Literal(word)));
        yield return $"worded {words.Once} (\n  SELECT masked.*, word, {Word("broken")} AS broken, {Word("found")} AS found\n  FROM masked JOIN word_number ON {Word("found")} <> 0\n)";
        yield return words.Rows("rule_instance", "n, instance_word, bit, rule_id, instance_id, severity, divisor", InstanceRows(shapes is not null));
        yield return $"found AS (\n  SELECT worded.*, rule_instance.*,\n    CASE WHEN {words.BitAnd("broken", "bit")} <> 0 THEN 'broken' ELSE 'undecided' END AS outcome\n"
            + $"  FROM worded JOIN rule_instance ON instance_word = word AND {words.BitAnd("found", "bit")} <> 0\n)";
    }

    /// <summary>What the left or right side comes to, by the instance's number.</summary>
    /// <param name="letter">The columns of the sides: l or r.</param>
    public string Side(string letter) => ByNumber(entries.Select(entry => entry.Choose(instance => Shown(instance, atom => Name(letter, atom)))));

    /// <summary>What the numbers of a finding are to be divided by. Where an instance shows comparisons of several divisors, it depends on which is shown.</summary>
    public string Divisor()
    {
        string[] several = [.. entries.Select(Divisor).Select(text => IsNumber(text) ? "NULL" : text)];
        return several.All(text => text == "NULL") ? "divisor" : $"COALESCE(divisor, {ByNumber(several)})";
    }

    /// <summary>A formula over the step named compared.</summary>
    public string Text(SqlFormula formula) => formula switch
    {
        SqlConstant constant => SqlWords.Known(constant.Value),
        SqlAtom atom => Name("c", atom),
        SqlNot not => $"(NOT {Text(not.Inner)})",
        _ => "(" + string.Join(((SqlJoin)formula).All ? " AND " : " OR ", ((SqlJoin)formula).Parts.Select(Text)) + ")",
    };

    private string ByNumber(IEnumerable<string> texts)
    {
        string[] cases = [.. texts.Select((text, i) => (Text: text, Number: i + 1)).Where(x => x.Text != "NULL")
            .Select(x => $"      WHEN {Dimension.Literal(x.Number)} THEN {x.Text}")];
        return cases.Length == 0 ? $"CAST(NULL AS {words.Whole})" : $"CASE n\n{string.Join("\n", cases)}\n    END";
    }

    private string Divisor(InstanceEntry entry) =>
        entry.Choose(instance => instance.Check is null ? "NULL" : Shown(instance, atom => Dimension.Literal(atom.Comparison!.Divisor), Dimension.Literal(1)));

    private static bool IsNumber(string text) => text.All(character => character is >= '0' and <= '9');

    private static string Columns(IEnumerable<string> columns) => string.Join(",\n    ", columns);

    private string Name(string letter, SqlAtom atom) => letter + Dimension.Literal(numbers[atom.Key]);

    private IEnumerable<string> Compared(SqlAtom atom)
    {
        if (atom.Comparison is not SqlComparison comparison)
        {
            yield return $"{atom.Blank!.Partial} IS NULL AS {Name("c", atom)}";
            yield break;
        }

        yield return $"{ComparisonText.ByEveryFilling(comparison)} AS {Name("c", atom)}";
        if (shown.Contains(atom.Key))
        {
            yield return $"{ComparisonText.Left(comparison)} AS {Name("l", atom)}";
            yield return $"{ComparisonText.Right(comparison)} AS {Name("r", atom)}";
        }
    }

    /// <summary>0 holds, 1 broken, 2 undecided, 3 not applicable.</summary>
    private string Status(SqlInstance instance, string? guard)
    {
        if (instance.Check is null || instance.When is SqlConstant { Value: false })
        {
            return "3";
        }

        var cases = new List<string>();
        if (guard is not null)
        {
            cases.Add($"WHEN NOT ({guard}) THEN 3");
        }

        string check = Text(instance.Check);
        bool always = instance.When is SqlConstant { Value: true };
        if (instance.When is not SqlConstant)
        {
            cases.Add($"WHEN {Text(SqlFormula.Not(instance.When))} THEN 3");
        }

        cases.Add($"WHEN {check} THEN 0");
        if (always || instance.When is not SqlConstant)
        {
            // Whether cells are blank is always known: where such a condition is not false, it is true.
            bool isKnown = always || instance.When.IsAlwaysKnown;
            cases.Add($"WHEN NOT {check}{(isKnown ? "" : " AND " + Text(instance.When))} THEN 1");
        }

        return "CASE " + string.Join(" ", cases) + " ELSE 2 END";
    }

    private IEnumerable<int> Words => Enumerable.Range(0, (entries.Count / BitsInWord) + 1);

    private IEnumerable<string> Masks() => Words.SelectMany(word => new[]
    {
        $"{Mask(word, "= 1")} AS broken_{Dimension.Literal(word)}",
        $"{Mask(word, "IN (1, 2)")} AS found_{Dimension.Literal(word)}",
    });

    private string Mask(int word, string status)
    {
        int first = word * BitsInWord;
        int last = Math.Min(entries.Count, first + BitsInWord - 1);
        IEnumerable<string> bits = Enumerable.Range(first, last - first + 1)
            .Select(n => $"CASE WHEN s{Dimension.Literal(n)} {status} THEN {Dimension.Literal(1L << (n - first))} ELSE 0 END");
        return $"CAST(0 AS {words.Whole}) + " + string.Join(" + ", bits);
    }

    private string Word(string mask) =>
        "CASE word " + string.Join(" ", Words.Select(word => $"WHEN {Dimension.Literal(word)} THEN {mask}_{Dimension.Literal(word)}")) + " END";

    private IEnumerable<string> InstanceRows(bool withForm)
    {
        string Row(int n, string rule, string id, string severity, string divisor) =>
            $"{n}, {n / BitsInWord}, CAST({Dimension.Literal(1L << (n % BitsInWord))} AS {words.Whole}), {SqlWords.Quoted(rule)}, {SqlWords.Quoted(id)}, '{severity}', {divisor}";
        if (withForm)
        {
            yield return Row(0, "FORM", "FORM", "error", "1");
        }

        for (int i = 0; i < entries.Count; i++)
        {
            string divisor = Divisor(entries[i]);
            yield return Row(i + 1, entries[i].Rule.Id, entries[i].Id, RuleNames.Of(entries[i].Rule.Severity), IsNumber(divisor) ? divisor : $"CAST(NULL AS {words.Whole})");
        }
    }

    /// <summary>Of the comparison that made the outcome: the first in the order written that has it, else the first of all.</summary>
    private string Shown(SqlInstance instance, Func<SqlAtom, string> valueOf, string none = "NULL")
    {
        (SqlAtom Atom, bool IsNegated)[] comparisons = [.. instance.Shown];
        string[] values = [.. comparisons.Select(x => valueOf(x.Atom))];
        if (values.Distinct().Count() <= 1)
        {
            return values.Length == 0 ? none : values[0];
        }

        string Cases(Func<(SqlAtom Atom, bool IsNegated), string> condition) =>
            "CASE " + string.Join(" ", comparisons.Select((x, i) => $"WHEN {condition(x)} THEN {values[i]}")) + $" ELSE {values[0]} END";
        string broken = Cases(x => (x.IsNegated ? "" : "NOT ") + Name("c", x.Atom));
        string undecided = Cases(x => Name("c", x.Atom) + " IS NULL");
        return $"CASE WHEN outcome = 'broken' THEN {broken} ELSE {undecided} END";
    }
}
