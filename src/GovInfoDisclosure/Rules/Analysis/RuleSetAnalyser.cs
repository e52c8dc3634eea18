namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>Puts the questions about a rule set to the linear core and its answers into words.</summary>
internal sealed class RuleSetAnalyser
{
    private readonly RuleRelations relations;
    private readonly LinearSystem system;
    private readonly AnalysisTexts texts;
    private readonly List<RuleRemark> remarks = [];

    private readonly IReadOnlyList<Rule> rules;
    private int conditional;

    public RuleSetAnalyser(FormShape form, IReadOnlyList<Rule> rules, IEnumerable<BoundInstance> instances)
    {
        this.rules = rules;
        relations = new RuleRelations(form, instances);
        system = new LinearSystem(relations.Relations);
        texts = new AnalysisTexts(form);
    }

    public RuleAnalysis Analyse()
    {
        var analysis = new LinearAnalysis(system);
        foreach (RelationSet conflict in analysis.Contradictions)
        {
            remarks.Add(texts.Contradiction(conflict.Relations));
        }

        Duplicates(analysis);
        if (analysis.Contradictions.Count == 0)
        {
            Redundant(analysis);
            Bounds(analysis);
            Conditional();
        }

        string[] untouched = Untouched(out IReadOnlyList<RuleBlock> blocks);
        return new RuleAnalysis
        {
            Form = relations.Form,
            Instances = relations.Relations.Count + conditional,
            Remarks = new ValueList<RuleRemark>(remarks.OrderByDescending(x => x.Severity)),
            Blocks = new ValueList<RuleBlock>(blocks),
            Untouched = new ValueList<string>(untouched),
        };
    }

    private void Duplicates(LinearAnalysis analysis)
    {
        foreach (IGrouping<string, IReadOnlyList<string>> pair in analysis.Duplicates.GroupBy(x => string.Join(" ", x.Select(RuleOf).Distinct())))
        {
            string[] ids = pair.Key.Split(' ');
            if (ids.Length > 1)
            {
                remarks.Add(texts.Duplicate(ids, pair.First()));
            }
        }
    }

    /// <summary>A rule is redundant when every instance of it follows from the other rules; some instances of a rule often do (E1 of the totals from E1 of the
    /// parts), which is no fault. A copy of another rule follows from it too, and is told as both.</summary>
    private void Redundant(LinearAnalysis analysis)
    {
        var copies = new HashSet<string>(analysis.Duplicates.SelectMany(group => group.Skip(1)));
        var work = new WorkBudget();
        foreach (IGrouping<string, LinearRelation> rule in system.Relations.GroupBy(x => RuleOf(x.Name)))
        {
            var others = new LinearSystem(system.Relations.Where(x => RuleOf(x.Name) != rule.Key && !copies.Contains(x.Name)));
            var by = new SortedSet<string>(StringComparer.Ordinal);
            if (rule.All(relation => AddReasons(LinearSolver.Implies(others, relation, work), by)))
            {
                remarks.Add(texts.Redundant(rule.Key, by));
            }
        }
    }

    private bool AddReasons(RelationSet? reasons, SortedSet<string> by)
    {
        by.UnionWith(reasons?.Relations.Select(RuleOf) ?? []);
        return reasons is not null;
    }

    private void Bounds(LinearAnalysis analysis)
    {
        foreach (VariableBounds bounds in analysis.Bounds)
        {
            if (bounds.IsFixed)
            {
                remarks.Add(texts.Fixed(bounds, Reasons(bounds)));
            }
            else if (bounds.Upper is not null || bounds.Lower is { Sign: > 0 })
            {
                remarks.Add(texts.Bounded(bounds, Reasons(bounds)));
            }
        }
    }

    /// <summary>The rules that are no plain relations: with last year's report and units' of the same shape, for all levels alike, then for
    /// each.</summary>
    private void Conditional()
    {
        var analyser = new ConditionalAnalyser(relations, [.. rules.Where(rule => rule.Layer == RuleLayer.National).Select(rule => rule.Id)], texts);
        void Ask(AgencyLevel? level)
        {
            var target = new BindTarget
            {
                Form = relations.Form, Level = level, Prior = relations.Form, Prior2 = relations.Form,

                // Two of them, so that each and their sum are not the same.
                Units = [new KeyValuePair<string, FormShape>("unit", relations.Form), new KeyValuePair<string, FormShape>("unit2", relations.Form)],
                UnitsComplete = true,
            };
            IEnumerable<Rule> asked = rules.Where(rule => rule.Check is not null && rule.NeedsLevel == (level is not null));
            analyser.Ask(asked.SelectMany(rule => RuleBinder.Bind(rule, target)), target);
        }

        Ask(null);
        foreach (AgencyLevel level in rules.Any(rule => rule.Check is not null && rule.NeedsLevel) ? AgencyLevelNames.Levels : [])
        {
            Ask(level);
        }

        remarks.AddRange(analyser.Remarks());
        conditional = analyser.Instances;
    }

    private string[] Untouched(out IReadOnlyList<RuleBlock> blocks)
    {
        LinearRelation[] equalities = [.. system.Relations.Where(x => x.Operator == LinearOperator.Equal)];
        blocks = [];
        var touched = new HashSet<string>();
        if (equalities.Length > 0)
        {
            var found = new List<RuleBlock>();
            foreach (List<int> block in BlockFinder.Find(new LinearSystem(equalities), _ => true))
            {
                var part = new LinearSystem(block.Select(i => equalities[i]));
                touched.UnionWith(part.Variables);
                (int rank, int? distance, bool isExact) = CodePower.Of(part);
                found.Add(new RuleBlock(
                    new ValueList<string>(part.Relations.Select(x => RuleOf(x.Name)).Distinct()),
                    part.Variables.Count, part.Relations.Count, rank, distance, isExact));
            }

            blocks = [.. found.OrderByDescending(x => x.Cells)];
        }

        return [.. relations.Form.Cells.Select(x => x.Address).Where(x => !touched.Contains(x))];
    }

    private static IEnumerable<string> Reasons(VariableBounds bounds) => (bounds.LowerBy?.Relations ?? []).Concat(bounds.UpperBy?.Relations ?? []).Distinct();

    private string RuleOf(string relation) => relations.Instance(relation).Rule.Id;
}
