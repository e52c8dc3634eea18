namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>
/// Asks of the rules that are no plain relations of the report's own cells (with a condition, a tolerance, alternatives, other reports' cells, levels) what
/// they say together with all others: whether each can apply, can hold where it applies, and can be broken.
/// </summary>
/// <param name="relations">The rules that are plain relations.</param>
/// <param name="national">The rules of the national layer.</param>
/// <param name="texts">The sentences.</param>
internal sealed class ConditionalAnalyser(RuleRelations relations, HashSet<string> national, AnalysisTexts texts)
{
    /// <summary>Some seconds for all questions of a shape; what is left then is named.</summary>
    private readonly WorkBudget work = new(200_000_000);
    private readonly Dictionary<string, Answers> answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleRemark> contradictions = new(StringComparer.Ordinal);
    private readonly HashSet<string> excluded = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private RuleCases? cases;
    private RuleVariables? variables;
    private IReadOnlyList<RuleClause> plain = [];
    private CaseSearch? search;
    private List<RuleQuestion> common = [];

    /// <summary>How many instances took part.</summary>
    public int Instances => asked.Count;

    /// <summary>What there is to say.</summary>
    public IEnumerable<RuleRemark> Remarks() => contradictions.Values.Concat(
        answers.OrderBy(x => x.Key, StringComparer.Ordinal).SelectMany(x => Remarks(x.Key, x.Value)));

    /// <summary>Asks the rules that are the same for all levels, and those of one level beside them.</summary>
    /// <param name="instances">The instances of the one or the other, bound.</param>
    /// <param name="target">What they are bound to.</param>
    public void Ask(IEnumerable<BoundInstance> instances, BindTarget target)
    {
        bool isOfLevel = target.Level is not null;
        cases ??= new RuleCases(target);
        if (variables is null)
        {
            variables = new RuleVariables(cases.IsNeverNegative, cases.IsWhole);
            plain = [.. relations.Relations.Select(x => new RuleClause(relations.Instance(x.Name).Rule.Id, x, variables))];
            search = new CaseSearch(plain, variables, work);
        }

        List<RuleQuestion> own = [.. instances.Where(x => x.Check is not null && !relations.Has(x)).Select(Unfold).OfType<RuleQuestion>()];
        if (!isOfLevel)
        {
            common = own;
        }

        // Whoever checks a file of their own asks about that file first; and what its rules exclude among themselves is found before anything else is tried.
        List<RuleQuestion> questions = [.. (isOfLevel ? common.Concat(own) : own).Where(x => !excluded.Contains(x.Rule))
            .OrderByDescending(x => x.Instance.Rule.Layer)];
        var known = new List<CaseNumbers>();
        if (!Together(questions, known, target.Level, out ClauseIndex clauses))
        {
            // Whether all rules can be met is not known: nothing could be said of one of them beside the others.
            foreach (RuleQuestion question in questions)
            {
                Of(question.Rule).Open = true;
                Of(question.Rule).IsUnasked = true;
            }

            return;
        }

        HashSet<string> ofLevels = [.. own.Where(_ => isOfLevel).SelectMany(x => x.Variables)];
        foreach (RuleQuestion question in questions)
        {
            bool isAsked = !isOfLevel || question.Instance.Rule.NeedsLevel;
            if (!excluded.Contains(question.Rule) && (isAsked || question.Variables.Any(ofLevels.Contains)))
            {
                Ask(question, questions, clauses, known, target.Level, countsForAll: isAsked);
            }
        }
    }

    private RuleQuestion? Unfold(BoundInstance instance)
    {
        RuleQuestion? question = instance.ClaimKind is null ? RuleQuestion.Of(instance, cases!, variables!) : null;
        if (question is null)
        {
            Of(instance.Rule.Id).LeftOut = instance.ClaimKind is null ? AnalysisTexts.TooManyCases : AnalysisTexts.ReadsProse;
        }
        else
        {
            asked.Add(instance.Id);
        }

        return question;
    }

    /// <summary>Rules that cannot all be met by any report; what is left is asked on. False where it is not known whether that can be met.</summary>
    private bool Together(List<RuleQuestion> questions, List<CaseNumbers> known, AgencyLevel? level, out ClauseIndex clauses)
    {
        var because = new HashSet<string>(StringComparer.Ordinal);
        CaseNumbers numbers;
        bool? found;
        while ((found = search!.Find([], clauses = IndexOf(questions), null, because, out numbers)) == false)
        {
            string[] rules = Smallest([], questions, because);
            Contradict(string.Join(" ", rules), texts.Contradiction(rules, level));
            if (!questions.Any(x => rules.Contains(x.Rule)))
            {
                return false;
            }

            // One of them alone may be what is wrong; the others are asked without it.
            questions.RemoveAll(x => rules.Contains(x.Rule));
            excluded.UnionWith(rules);
            because.Clear();
        }

        known.Add(numbers);
        return found == true;
    }

    private ClauseIndex IndexOf(IEnumerable<RuleQuestion> questions) => new(questions.Select(x => x.Clause), variables!.Count);

    private void Ask(RuleQuestion question, List<RuleQuestion> questions, ClauseIndex clauses, List<CaseNumbers> known,
        AgencyLevel? level, bool countsForAll)
    {
        Answers found = Of(question.Rule);
        RuleClause Own(string name, List<List<LinearRelation>> wanted) => new(question.Rule, question.Instance.Id + "\u0001" + name, wanted, variables!);
        CaseNumbers numbers = CaseNumbers.None;
        bool? Find(ISet<string> because, params RuleClause[] own) => search!.Find(own, clauses, question.Clause, because, out numbers);
        var because = new HashSet<string>(StringComparer.Ordinal);
        RuleClause applies = Own("applies", question.Applies);

        // Numbers that meet all rules are kept: most rules apply, and hold, with some that were found for another.
        bool isKnown = known.Any(applies.IsMet);
        bool? canHold = isKnown ? true : Find(because, applies, Own("holds", question.Holds));
        if (canHold == true && !isKnown)
        {
            known.Add(numbers);
        }

        bool? canApply = canHold == true ? true : Find(canHold == false ? new HashSet<string>() : because, applies);
        if (canHold == false && canApply == true)
        {
            string[] rules = Smallest([applies, Own("holds", question.Holds)], questions, because);
            Contradict(string.Join(" ", rules.Append(question.Rule).Distinct().OrderBy(x => x, StringComparer.Ordinal)),
                texts.ContradictionWhere(question.Rule, rules.Where(rule => rule != question.Rule), level));
        }

        if (!countsForAll)
        {
            return;
        }

        found.Instances++;
        found.Open |= canHold is null || canApply is null;
        if (canApply == false)
        {
            because.Clear();
            Find(because, applies);
            found.NeverApplies++;
            found.Because.UnionWith(Smallest([applies], questions, because));
        }
        else if (canApply == true && canHold == true && !found.CanFail && !national.Contains(question.Rule))
        {
            // One instance that can be broken is enough for the rule to say something. What the national rules say twice they say on purpose: S1 names the
            // unit, S3 the sum.
            because.Clear();
            RuleClause fails = Own("fails", question.Fails);
            bool? canFail = Find(because, applies, fails);
            found.CanFail |= canFail != false;
            found.Open |= canFail is null;
            if (canFail == false)
            {
                found.AlwaysHolds++;
                found.Implies.UnionWith(Smallest([applies, fails], questions, because));
            }
        }
    }

    /// <summary>Of the rules that exclude something those without which they would not, as far as one after the other tells.</summary>
    private string[] Smallest(RuleClause[] own, List<RuleQuestion> questions, IEnumerable<string> because)
    {
        var left = new SortedSet<string>(because, StringComparer.Ordinal);
        foreach (string rule in left.ToArray())
        {
            left.Remove(rule);
            var without = new CaseSearch(plain.Where(x => left.Contains(x.Rule)), variables!, work);
            ClauseIndex clauses = IndexOf(questions.Where(x => left.Contains(x.Rule) && (own.Length == 0 || own[0].Rule != x.Rule)));
            if (without.Find(own, clauses, null, new HashSet<string>(), out _) != false)
            {
                left.Add(rule);
            }
        }

        return [.. left];
    }

    private void Contradict(string key, RuleRemark remark)
    {
        if (!contradictions.ContainsKey(key))
        {
            contradictions.Add(key, remark);
        }
    }

    private IEnumerable<RuleRemark> Remarks(string rule, Answers found)
    {
        // What was not asked for every level is not known to be so at all of them.
        bool isAsked = !found.IsUnasked && !excluded.Contains(rule);
        if (isAsked && found.Instances > 0 && found.NeverApplies == found.Instances)
        {
            yield return texts.NeverTrue(rule, found.Because.Where(x => x != rule));
        }
        else if (isAsked && found.AlwaysHolds > 0 && found.AlwaysHolds + found.NeverApplies == found.Instances)
        {
            yield return texts.AlwaysHolds(rule, found.Implies.Where(x => x != rule));
        }

        Message? leftOut = found.Open ? AnalysisTexts.TooMuchWork : found.LeftOut;
        if (leftOut is not null)
        {
            yield return texts.LeftOut(rule, leftOut);
        }
    }

    private Answers Of(string rule)
    {
        if (!answers.TryGetValue(rule, out Answers? found))
        {
            answers.Add(rule, found = new Answers());
        }

        return found;
    }

    /// <summary>What was found of a rule over its instances and levels.</summary>
    private sealed class Answers
    {
        public int Instances { get; set; }

        public int NeverApplies { get; set; }

        public int AlwaysHolds { get; set; }

        public bool CanFail { get; set; }

        public bool Open { get; set; }

        /// <summary>Whether an instance was not asked at all: it was not known whether the rules beside it can be met.</summary>
        public bool IsUnasked { get; set; }

        public Message? LeftOut { get; set; }

        public SortedSet<string> Because { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Implies { get; } = new(StringComparer.Ordinal);
    }
}
