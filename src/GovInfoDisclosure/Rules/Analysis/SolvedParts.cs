namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>
/// Numbers with which some relations are all so, found part by part: relations that share no variable are solved apart, so that a search that takes in one
/// more solves only the part that it belongs to. Immutable, but for those whose room others take.
/// </summary>
internal sealed class SolvedParts
{
    // Whole numbers are found by halving what they may be: a few variables of small range take hundreds of splits, and the work is bounded besides.
    private const int MaximumSplits = 10_000;

    private readonly Part?[] partOf;
    private readonly int count;

    private SolvedParts(Part?[] partOf, CaseNumbers numbers, int count, List<int> changed)
    {
        this.partOf = partOf;
        this.count = count;
        Numbers = numbers;
        Changed = changed;
    }

    /// <summary>No relation: every variable is 0.</summary>
    public static SolvedParts None { get; } = new([], new CaseNumbers([]), 0, []);

    /// <summary>The numbers.</summary>
    public CaseNumbers Numbers { get; }

    /// <summary>The variables that have another number than before the last relations were taken in.</summary>
    public List<int> Changed { get; }

    /// <summary>Takes in relations.</summary>
    /// <param name="more">The relations.</param>
    /// <param name="variables">The facts about variables.</param>
    /// <param name="work">The bound on work.</param>
    /// <param name="conflict">Takes the names of relations that exclude each other, where they do.</param>
    /// <param name="isLast">Whether nobody asks these numbers any more: theirs is the room of those that are found.</param>
    /// <param name="answer">Whether there are such numbers.</param>
    /// <returns>The numbers; where there are none, numbers of which nothing may be asked.</returns>
    public SolvedParts Take(IReadOnlyList<CaseRelation> more, RuleVariables variables, WorkBudget work, HashSet<string> conflict, bool isLast,
        out LinearModel.Answer answer)
    {
        answer = LinearModel.Answer.Possible;
        if (more.Count == 0)
        {
            return Changed.Count == 0 ? this : new SolvedParts(partOf, Numbers, count, []);
        }

        isLast &= partOf.Length >= variables.Count;
        Part?[] parts = isLast ? partOf : new Part?[Math.Max(partOf.Length, variables.Count)];
        Array.Copy(partOf, parts, partOf.Length);
        var open = new List<Part>();
        for (int i = 0; i < more.Count; i++)
        {
            if (more[i].Form.Variables.Length == 0)
            {
                if (!more[i].IsMet(Numbers))
                {
                    conflict.Add(more[i].Name);
                    answer = LinearModel.Answer.Impossible;
                    return this;
                }

                continue;
            }

            Join(parts, open, count + i, more[i]);
        }

        Rational[] values = Numbers.Copy(variables.Count, isLast);
        var changed = new List<int>();
        foreach (Part part in open)
        {
            part.IsOpen = false;
            LinearModel.Answer found = part.Solve(variables, work, conflict, values, changed);
            answer = found == LinearModel.Answer.Possible ? answer : found;
            if (found == LinearModel.Answer.Impossible)
            {
                return this;
            }
        }

        return answer == LinearModel.Answer.Undecided ? this : new SolvedParts(parts, new CaseNumbers(values), count + more.Count, changed);
    }

    /// <summary>Puts together the parts that a relation names variables of.</summary>
    private static void Join(Part?[] parts, List<Part> open, int place, CaseRelation relation)
    {
        // The largest of the parts that are open already takes in the others: else all of it would be copied for each relation that it gets.
        Part? joined = null;
        foreach (int variable in relation.Form.Variables)
        {
            if (parts[variable] is { IsOpen: true } part && part.Variables.Count > (joined?.Variables.Count ?? 0))
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

        foreach (int variable in relation.Form.Variables)
        {
            Part? part = parts[variable];
            if (part is null)
            {
                joined.Variables.Add(variable);
                parts[variable] = joined;
            }
            else if (part != joined)
            {
                open.Remove(part);
                joined.Relations.AddRange(part.Relations);
                joined.Variables.AddRange(part.Variables);
                foreach (int other in part.Variables)
                {
                    parts[other] = joined;
                }
            }
        }

        joined.Relations.Add((place, relation));
        open.Add(joined);
    }

    /// <summary>Relations that hang together by their variables.</summary>
    private sealed class Part
    {
        /// <summary>The relations, each with its place in the order in which they were taken in.</summary>
        public List<(int Place, CaseRelation Relation)> Relations { get; } = [];

        /// <summary>Whether it is being put together: nobody else has it yet.</summary>
        public bool IsOpen { get; set; } = true;

        /// <summary>Its variables.</summary>
        public List<int> Variables { get; } = [];

        /// <param name="variables">The facts about variables.</param>
        /// <param name="work">The bound on work.</param>
        /// <param name="conflict">Takes the names of relations that exclude each other, where they do.</param>
        /// <param name="values">Takes the numbers that are found.</param>
        /// <param name="changed">Takes the variables that get another number.</param>
        public LinearModel.Answer Solve(RuleVariables variables, WorkBudget work, HashSet<string> conflict, Rational[] values, List<int> changed)
        {
            if (work.IsSpent)
            {
                return LinearModel.Answer.Undecided;
            }

            Sort();
            var system = new LinearSystem(Forms(), variables.NeverNegative, variables.Whole);
            var model = new LinearModel(system, Enumerable.Range(0, Relations.Count), null, work, variables.SpareRows);
            LinearModel.Answer answer = model.Solve(MaximumSplits);
            model.Simplex.GiveBack(variables.SpareRows);
            if (answer == LinearModel.Answer.Impossible)
            {
                conflict.UnionWith(model.Conflict.Where(x => x.Kind == ReasonKind.Relation).Select(x => Relations[x.Index].Relation.Name));
            }
            else if (answer == LinearModel.Answer.Possible)
            {
                Rational[] solution = model.Solution();
                foreach (int variable in Variables)
                {
                    Rational value = solution[model.SimplexVariable[variable]];
                    if (!values[variable].Equals(value))
                    {
                        values[variable] = value;
                        changed.Add(variable);
                    }
                }
            }

            return answer;
        }

        private LinearForm[] Forms()
        {
            var forms = new LinearForm[Relations.Count];
            for (int i = 0; i < forms.Length; i++)
            {
                forms[i] = Relations[i].Relation.Form;
            }

            return forms;
        }

        private void Sort()
        {
            for (int i = 1; i < Relations.Count; i++)
            {
                if (Relations[i - 1].Place > Relations[i].Place)
                {
                    Relations.Sort((left, right) => left.Place.CompareTo(right.Place));
                    return;
                }
            }
        }
    }
}
