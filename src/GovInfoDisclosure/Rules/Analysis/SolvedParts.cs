namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>
/// Numbers with which some relations are all so, found part by part: relations that share no variable are solved apart, so that a search that takes in one
/// more solves only the part that it belongs to. Immutable.
/// </summary>
internal sealed class SolvedParts
{
    // Whole numbers are found by halving what they may be: a few variables of small range take hundreds of splits, and the work is bounded besides.
    private const int MaximumSplits = 10_000;

    private readonly Dictionary<string, Part> partOf;
    private readonly int count;

    private SolvedParts(Dictionary<string, Part> partOf, int count, IReadOnlyList<string> changed)
    {
        this.partOf = partOf;
        this.count = count;
        Changed = changed;
    }

    /// <summary>No relation: every variable is 0.</summary>
    public static SolvedParts None { get; } = new([], 0, []);

    /// <summary>The variables that have another number than before the last relations were taken in.</summary>
    public IReadOnlyList<string> Changed { get; }

    /// <summary>The number of a variable; 0 where no relation names it.</summary>
    public Rational ValueOf(string variable) => partOf.TryGetValue(variable, out Part? part) ? part.Values[variable] : Rational.Zero;

    /// <summary>Takes in relations.</summary>
    /// <param name="more">The relations.</param>
    /// <param name="cases">The facts about variables.</param>
    /// <param name="work">The bound on work.</param>
    /// <param name="conflict">Takes the names of relations that exclude each other, where they do.</param>
    /// <param name="answer">Whether there are such numbers.</param>
    /// <returns>The numbers; these where there are none.</returns>
    public SolvedParts Take(
        IReadOnlyList<LinearRelation> more, RuleCases cases, WorkBudget work, HashSet<string> conflict, out LinearModel.Answer answer)
    {
        answer = LinearModel.Answer.Possible;
        var parts = new Dictionary<string, Part>(partOf, StringComparer.Ordinal);
        var open = new List<Part>();
        for (int i = 0; i < more.Count; i++)
        {
            if (more[i].Expression.Terms.Count == 0)
            {
                if (!RuleClause.IsMet(more[i], _ => Rational.Zero))
                {
                    conflict.Add(more[i].Name);
                    answer = LinearModel.Answer.Impossible;
                    return this;
                }

                continue;
            }

            Join(parts, open, count + i, more[i]);
        }

        foreach (Part part in open)
        {
            part.IsOpen = false;
            LinearModel.Answer found = part.Solve(cases, work, conflict);
            answer = found == LinearModel.Answer.Possible ? answer : found;
            if (found == LinearModel.Answer.Impossible)
            {
                return this;
            }
        }

        return answer == LinearModel.Answer.Undecided ? this : new SolvedParts(parts, count + more.Count,
            [.. open.SelectMany(part => part.Values).Where(value => !ValueOf(value.Key).Equals(value.Value)).Select(value => value.Key)]);
    }

    /// <summary>Puts together the parts that a relation names variables of.</summary>
    private static void Join(Dictionary<string, Part> parts, List<Part> open, int place, LinearRelation relation)
    {
        // The largest of the parts that are open already takes in the others: else all of it would be copied for each relation that it gets.
        Part? joined = null;
        foreach (LinearTerm term in relation.Expression.Terms)
        {
            if (parts.TryGetValue(term.Variable, out Part? part) && part.IsOpen && part.Values.Count > (joined?.Values.Count ?? 0))
            {
                joined = part;
            }
        }

        if (joined is null)
        {
            joined = new Part();
        }
        else
        {
            open.Remove(joined);
        }

        joined.Relations.Add((place, relation));
        foreach (LinearTerm term in relation.Expression.Terms)
        {
            if (!parts.TryGetValue(term.Variable, out Part? part))
            {
                joined.Values.Add(term.Variable, Rational.Zero);
                parts.Add(term.Variable, joined);
            }
            else if (part != joined)
            {
                open.Remove(part);
                joined.Relations.AddRange(part.Relations);
                foreach (string variable in part.Values.Keys)
                {
                    joined.Values.Add(variable, Rational.Zero);
                    parts[variable] = joined;
                }
            }
        }

        open.Add(joined);
    }

    /// <summary>Relations that hang together by their variables.</summary>
    private sealed class Part
    {
        /// <summary>The relations, each with its place in the order in which they were taken in.</summary>
        public List<(int Place, LinearRelation Relation)> Relations { get; } = [];

        /// <summary>Whether it is being put together: nobody else has it yet.</summary>
        public bool IsOpen { get; set; } = true;

        /// <summary>The numbers of its variables.</summary>
        public Dictionary<string, Rational> Values { get; } = new(StringComparer.Ordinal);

        public LinearModel.Answer Solve(RuleCases cases, WorkBudget work, HashSet<string> conflict)
        {
            if (work.IsSpent)
            {
                return LinearModel.Answer.Undecided;
            }

            Relations.Sort((left, right) => left.Place.CompareTo(right.Place));
            var system = new LinearSystem(
                Relations.Select(x => x.Relation), Values.Keys.Where(cases.IsNeverNegative), Values.Keys.Where(cases.IsWhole));
            var model = new LinearModel(system, LinearSolver.AllOf(system), null, work);
            LinearModel.Answer answer = model.Solve(MaximumSplits);
            if (answer == LinearModel.Answer.Impossible)
            {
                conflict.UnionWith(RelationSet.Of(system, model.Conflict).Relations);
            }
            else if (answer == LinearModel.Answer.Possible)
            {
                Rational[] solution = model.Solution();
                for (int i = 0; i < system.Variables.Count; i++)
                {
                    int column = model.SimplexVariable[i];
                    Values[system.Variables[i]] = column >= 0 ? solution[column] : Rational.Zero;
                }
            }

            return answer;
        }
    }
}
