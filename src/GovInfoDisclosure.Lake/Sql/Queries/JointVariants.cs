namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// An instance that asks in each of its variants whether any of some comparisons is true, of more cells in one form and of fewer in another, written once:
/// what not every form has is taken for FALSE in the others, which changes nothing in an OR. Six forms of two hundred cells each would be named six times.
/// </summary>
internal sealed class JointVariants
{
    private readonly InstanceEntry entry;
    private readonly SqlInstance together;
    private readonly StatusText status;

    private JointVariants(InstanceEntry entry, SqlInstance together, StatusText status)
    {
        this.entry = entry;
        this.together = together;
        this.status = status;
    }

    /// <summary>The variants as one; null where they are not such, or where it takes more than one part of the form to tell them apart.</summary>
    /// <param name="entry">The instance.</param>
    /// <param name="names">The columns of comparisons, by their keys.</param>
    public static JointVariants? Of(InstanceEntry entry, IReadOnlyDictionary<string, string> names)
    {
        (int[] Place, SqlInstance Instance)[] places = [.. entry.Places.Where(x => IsJudged(x.Instance))];
        if (places.Length < 2 || Together(places.Select(x => x.Instance.When)) is not SqlAtom[] conditions
            || Together(places.Select(x => x.Instance.Check!)) is not SqlAtom[] checks)
        {
            return null;
        }

        var guarded = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((SqlAtom atom, bool isCheck) in conditions.Select(atom => (atom, false)).Concat(checks.Select(atom => (atom, true))))
        {
            bool Has(SqlInstance instance) => (isCheck ? instance.Check! : instance.When).Atoms().Any(x => x.Atom.Key == atom.Key);
            int[] with = [.. places.Where(x => Has(x.Instance)).Select(x => x.Place[0]).Distinct()];
            if (guarded.ContainsKey(atom.Key) || !names.TryGetValue(atom.Key, out string? name)
                || places.Any(x => with.Contains(x.Place[0]) != Has(x.Instance)))
            {
                return null;
            }

            guarded[atom.Key] = places.All(x => Has(x.Instance)) ? name : $"({entry.Dimensions[0].Is(with)} AND {name})";
        }

        return new(entry, new SqlInstance(SqlFormula.Join(all: false, conditions), SqlFormula.Join(all: false, checks)), new StatusText(guarded));
    }

    /// <summary>What <see cref="StatusText.Of"/> says of each variant.</summary>
    /// <param name="broken">What stands for broken.</param>
    public string Status(long broken) => $"CASE WHEN {IsThere} THEN {status.Of(together, broken, guard: null)} ELSE 0 END";

    /// <summary>What <see cref="StatusText.Shown"/> says of each variant: where none is unknown, each shows its own first.</summary>
    /// <param name="valueOf">The number of a comparison.</param>
    public string Shown(Func<SqlComparison, string> valueOf)
    {
        string first = entry.Choose(instance => IsJudged(instance) ? valueOf(instance.Shown.First().Atom.Comparison!) : "NULL");
        return together.Shown.Select(x => valueOf(x.Atom.Comparison!)).Distinct().Skip(1).Any()
            ? $"CASE WHEN {IsThere} THEN CASE WHEN outcome = 'broken' THEN {first} ELSE {status.FirstUnknown(together, valueOf, first)} END END"
            : first;
    }

    private string IsThere => entry.Choose(instance => IsJudged(instance) ? "TRUE" : "FALSE", none: "FALSE");

    private static bool IsJudged(SqlInstance instance) => instance is { When.IsFalse: false, Check: not null and { IsTrue: false } };

    /// <summary>The comparisons of some formulas, each formula's in the order that it has them in; null where a formula is anything but whether any of some
    /// comparisons is true, or where no order is that of all.</summary>
    private static SqlAtom[]? Together(IEnumerable<SqlFormula> formulas)
    {
        var together = new List<SqlAtom>();
        SqlAtom[][] each = [.. formulas.Select(formula => formula is SqlJoin { All: false } join
            ? join.Parts.OfType<SqlAtom>().Where(atom => atom.Comparison is not null).ToArray() : [])];
        if (formulas.Zip(each, (formula, atoms) => formula is SqlJoin join && join.Parts.Count == atoms.Length).Contains(false))
        {
            return null;
        }

        foreach (SqlAtom[] atoms in each)
        {
            int behind = 0;
            foreach (SqlAtom atom in atoms)
            {
                int place = together.FindIndex(other => other.Key == atom.Key);
                if (place < 0)
                {
                    together.Insert(behind, atom);
                    place = behind;
                }

                if (place < behind)
                {
                    return null;
                }

                behind = place + 1;
            }
        }

        return [.. together];
    }
}
