namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>
/// Searches for numbers with which relations and clauses are all so. It begins with next to nothing and takes in what the numbers found break: first
/// relations, then a clause, of which it tries one case after the other. What proves that there are none tells which rules do. Only what names a number that
/// has changed is asked again.
/// </summary>
internal sealed class CaseSearch
{
    // Each case taken is a call within a call: this bounds the stack.
    private const int Deepest = 100;

    // Most questions that no numbers meet show it before so many cases are taken; of the others most are met by the first case of every clause.
    private const int DepthOfAllAtOnce = 5;

    // What it costs to try numbers on a relation, in cells of a tableau.
    private const int CellsOfARelation = 20;

    private readonly RuleVariables variables;
    private readonly WorkBudget work;
    private readonly RelationSolver solver;

    /// <summary>The relations as clauses of one case.</summary>
    private readonly ClauseIndex relations;

    /// <param name="relations">What must be so without a choice.</param>
    /// <param name="variables">The variables.</param>
    /// <param name="work">The bound on work that all questions share.</param>
    public CaseSearch(IEnumerable<RuleClause> relations, RuleVariables variables, WorkBudget work)
    {
        this.variables = variables;
        this.work = work;
        solver = new RelationSolver(variables, work);
        this.relations = new ClauseIndex(relations, variables.Count);
    }

    /// <summary>Whether there are such numbers; null where that is too much work.</summary>
    /// <param name="own">The clauses that are tried first.</param>
    /// <param name="others">The clauses that are tried after those.</param>
    /// <param name="without">One of the others that is left out; null for none.</param>
    /// <param name="because">Takes the rules that exclude them, where there are none.</param>
    /// <param name="numbers">The numbers, where there are such.</param>
    public bool? Find(RuleClause[] own, ClauseIndex others, RuleClause? without, ISet<string> because, out CaseNumbers numbers)
    {
        var question = new Question(this, own, others, without);
        bool? found = question.Find(because);
        numbers = question.Numbers;
        return found;
    }

    /// <summary>What is so at a place of the search.</summary>
    /// <param name="Numbers">The numbers.</param>
    /// <param name="IsTaken">Of each relation whether it was taken in.</param>
    /// <param name="IsMet">Of each of the other clauses whether it is known that the numbers make it so.</param>
    private readonly record struct State(CaseNumbers Numbers, bool[] IsTaken, bool[] IsMet);

    /// <summary>One question.</summary>
    private sealed class Question(CaseSearch search, RuleClause[] own, ClauseIndex others, RuleClause? without)
    {
        /// <summary>The numbers that were found last.</summary>
        public CaseNumbers Numbers { get; private set; } = CaseNumbers.None;

        public bool? Find(ISet<string> because)
        {
            var conflict = new HashSet<string>(StringComparer.Ordinal);
            var state = new State(CaseNumbers.None, new bool[search.relations.Clauses.Length], new bool[others.Clauses.Length]);
            search.solver.Begin();
            bool? found = Find(state, true, [], conflict, 0);
            if (found == false)
            {
                because.UnionWith(conflict.Select(RuleOf));
            }

            return found;
        }

        private string RuleOf(string name)
        {
            int end = name.IndexOf(CaseRelation.EndOfClause);
            string clause = end < 0 ? name : name.Substring(0, end);
            return (end < 0 ? search.relations.Clauses : own.Concat(others.Clauses)).First(x => x.Name == clause).Rule;
        }

        /// <param name="state">What is so before; its arrays are this call's own.</param>
        /// <param name="isFirst">Whether all relations are asked, and not only those that name a number that changes.</param>
        /// <param name="taken">What is taken in.</param>
        /// <param name="conflict">Takes the names of what excludes all numbers.</param>
        /// <param name="depth">How many cases are taken.</param>
        private bool? Find(State state, bool isFirst, IReadOnlyList<CaseRelation> taken, HashSet<string> conflict, int depth)
        {
            LinearModel.Answer answer = TakeIn(ref state, isFirst, taken, conflict);
            if (answer != LinearModel.Answer.Possible)
            {
                return answer == LinearModel.Answer.Impossible ? false : null;
            }

            if (Open(state).FirstOrDefault() is not { } open)
            {
                Numbers = state.Numbers;
                return true;
            }

            return depth == DepthOfAllAtOnce && AllAtOnce(state) ? true
                : depth >= Deepest ? null
                : Find(state, open, conflict, depth);
        }

        /// <summary>Takes in relations, and those that the numbers break, until they break none.</summary>
        private LinearModel.Answer TakeIn(ref State state, bool isFirst, IReadOnlyList<CaseRelation> taken, HashSet<string> conflict)
        {
            // Others may ask those with which it began; those in between are nobody else's.
            Rational[] values = state.Numbers.Copy(search.variables.Count);
            var numbers = new CaseNumbers(values);
            while (true)
            {
                LinearModel.Answer answer = search.solver.Take(taken, conflict);
                if (answer != LinearModel.Answer.Possible)
                {
                    return answer;
                }

                List<int> changed = search.solver.Read(values);
                foreach (int variable in changed)
                {
                    foreach (int i in others.Of(variable))
                    {
                        state.IsMet[i] = false;
                    }
                }

                taken = Broken(state, numbers, changed, isFirst);
                if (taken.Count == 0)
                {
                    break;
                }

                isFirst = false;
                search.work.Spend(CellsOfARelation * search.relations.Clauses.Length);
            }

            search.work.Spend(CellsOfARelation * (search.relations.Clauses.Length + own.Length + others.Clauses.Length));
            state = state with { Numbers = numbers };
            return LinearModel.Answer.Possible;
        }

        /// <summary>Tries the first case of every clause that is not met. Where no numbers are found so, it is not known whether there are others.</summary>
        private bool AllAtOnce(State state)
        {
            var within = new State(state.Numbers, (bool[])state.IsTaken.Clone(), (bool[])state.IsMet.Clone());
            (int, int) size = search.solver.Size;
            while (!search.work.IsSpent)
            {
                RuleClause[] open = [.. Open(within)];
                if (open.Length == 0)
                {
                    Numbers = within.Numbers;
                    return true;
                }

                if (Array.Exists(open, clause => clause.Cases.Length == 0)
                    || TakeIn(ref within, false, [.. open.SelectMany(clause => clause.Cases[0])], []) != LinearModel.Answer.Possible)
                {
                    break;
                }
            }

            search.solver.GiveUp(size);
            return false;
        }

        /// <summary>Whether there are numbers with one of a clause's cases.</summary>
        private bool? Find(State state, RuleClause open, HashSet<string> conflict, int depth)
        {
            bool isOpen = false;
            (int, int) size = search.solver.Size;
            var all = new HashSet<string>(StringComparer.Ordinal) { open.Name + CaseRelation.EndOfClause };
            for (int i = 0; i < open.Cases.Length; i++)
            {
                CaseRelation[] taken = open.Cases[i];
                var because = new HashSet<string>(StringComparer.Ordinal);
                var within = new State(state.Numbers, (bool[])state.IsTaken.Clone(), (bool[])state.IsMet.Clone());
                bool? found = Find(within, false, taken, because, depth + 1);
                if (found == true)
                {
                    return true;
                }

                search.solver.GiveUp(size);
                if (found == false && !Array.Exists(taken, x => because.Contains(x.Name)))
                {
                    conflict.UnionWith(because);
                    return false;
                }

                isOpen |= found is null;
                all.UnionWith(because);
            }

            conflict.UnionWith(all);
            return isOpen ? null : false;
        }

        /// <summary>Of all relations, or of those that name a changed number, those that the numbers break, in their order; they count as taken
        /// in.</summary>
        private List<CaseRelation> Broken(State state, CaseNumbers numbers, List<int> changed, bool isFirst)
        {
            var broken = new List<int>();
            for (int i = 0; isFirst && i < state.IsTaken.Length; i++)
            {
                AddIfBroken(i, state, numbers, broken);
            }

            foreach (int variable in changed)
            {
                foreach (int i in search.relations.Of(variable))
                {
                    AddIfBroken(i, state, numbers, broken);
                }
            }

            broken.Sort();
            return broken.ConvertAll(i => search.relations.Clauses[i].Cases[0][0]);
        }

        private void AddIfBroken(int relation, State state, CaseNumbers numbers, List<int> broken)
        {
            if (!state.IsTaken[relation] && !search.relations.Clauses[relation].IsMet(numbers))
            {
                state.IsTaken[relation] = true;
                broken.Add(relation);
            }
        }

        /// <summary>The clauses that the numbers do not make so, in their order.</summary>
        private IEnumerable<RuleClause> Open(State state)
        {
            foreach (RuleClause clause in own)
            {
                if (!clause.IsMet(state.Numbers))
                {
                    yield return clause;
                }
            }

            for (int i = 0; i < state.IsMet.Length; i++)
            {
                RuleClause clause = others.Clauses[i];
                state.IsMet[i] = state.IsMet[i] || ReferenceEquals(clause, without) || clause.IsMet(state.Numbers);
                if (!state.IsMet[i])
                {
                    yield return clause;
                }
            }
        }
    }
}
