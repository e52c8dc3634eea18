using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Lake.Sql.Compiling;

namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>The instances that a query judges, rule by rule. A rule that cannot be written as SQL is left out whole, and told.</summary>
internal sealed class InstanceTable
{
    /// <summary>What stands for the unit's name in an instance.</summary>
    public const string UnitMark = "{unit}";

    private InstanceTable(IReadOnlyList<InstanceEntry> entries, IReadOnlyList<SqlOmission> omissions)
    {
        Entries = entries;
        Omissions = omissions;
    }

    public IReadOnlyList<InstanceEntry> Entries { get; }

    public IReadOnlyList<SqlOmission> Omissions { get; }

    /// <summary>The rules that one report decides.</summary>
    public static InstanceTable OfSingle(IEnumerable<Rule> rules, WideColumns columns) => Of(
        rules,
        columns,
        isPair: false,
        (form, _, level, _) => new BindTarget { Form = form, Level = level },
        (form, _, cell) => Own(form, cell.Index));

    /// <summary>The rules that look at last year's report.</summary>
    public static InstanceTable OfPrior(IEnumerable<Rule> rules, WideColumns columns) => Of(
        rules,
        columns,
        isPair: true,
        (form, partner, level, _) => new BindTarget { Form = form, Prior = partner, Level = level },
        (form, partner, cell) => cell.Source == CellRef.Own ? Own(form, cell.Index) : Partner(partner!, cell.Index));

    /// <summary>The rules that look at one unit's report at a time.</summary>
    public static InstanceTable OfUnit(IEnumerable<Rule> rules, WideColumns columns) => Of(
        rules,
        columns,
        isPair: true,
        (form, partner, level, complete) => new BindTarget { Form = form, Units = [new KeyValuePair<string, FormShape>(UnitMark, partner!)], Level = level, UnitsComplete = complete },
        (form, partner, cell) => cell.Source == CellRef.Own ? Own(form, cell.Index) : Partner(partner!, cell.Index));

    /// <summary>The rules that add up all units. A unit's cell stands for the sum: what units have no such cell is asked apart.</summary>
    public static InstanceTable OfUnitSums(IEnumerable<Rule> rules, WideColumns columns) => Of(
        rules,
        columns,
        isPair: false,
        (form, _, level, complete) => new BindTarget { Form = form, Units = [new KeyValuePair<string, FormShape>("units", form)], Level = level, UnitsComplete = complete },
        (form, _, cell) => cell.Source == CellRef.Own ? Own(form, cell.Index) : Sum(form, cell.Index));

    private static SqlCell Own(FormShape form, int index) => Cell(form, index, "", 0);

    private static SqlCell Partner(FormShape form, int index) => Cell(form, index, "p_", 1);

    private static SqlCell Sum(FormShape form, int index)
    {
        CellDefinition cell = form.AllCells[index];
        return new SqlCell("u_" + cell.SqlName, "v_" + cell.SqlName, 1, cell.Address, cell.IsSigned, cell.Scale);
    }

    private static SqlCell Cell(FormShape form, int index, string prefix, int source)
    {
        CellDefinition cell = form.AllCells[index];
        return new SqlCell(prefix + cell.SqlName, prefix + cell.SqlName, source, cell.Address, cell.IsSigned, cell.Scale);
    }

    private static InstanceTable Of(
        IEnumerable<Rule> rules,
        WideColumns columns,
        bool isPair,
        Func<FormShape, FormShape?, AgencyLevel?, bool, BindTarget> targetOf,
        Func<FormShape, FormShape?, CellRef, SqlCell> cellOf)
    {
        var entries = new List<InstanceEntry>();
        var omissions = new List<SqlOmission>();
        FormShape?[] partners = isPair ? [.. columns.Forms] : [null];
        foreach (Rule rule in rules)
        {
            bool differsByLevel = rule.NeedsLevel;
            bool asksWhetherComplete = rule.NeedsCompleteUnits;
            var dimensions = new List<Dimension> { Dimension.Shape("", columns.Forms) };
            if (isPair)
            {
                dimensions.Add(Dimension.Shape("p_", columns.Forms));
            }

            if (differsByLevel)
            {
                dimensions.Add(Dimension.Level);
            }

            if (asksWhetherComplete)
            {
                dimensions.Add(Dimension.Complete);
            }

            var found = new Dictionary<string, InstanceEntry>(StringComparer.Ordinal);
            var order = new List<InstanceEntry>();
            Message? reason = null;
            IEnumerable<(FormShape Form, FormShape? Partner, AgencyLevel? Level, bool IsComplete, int[] Place)> places =
                from form in columns.Forms.Select((x, i) => (Form: x, Index: i))
                from partner in partners.Select((x, i) => (Form: x, Index: i))
                from level in differsByLevel ? Dimension.Levels.Select((x, i) => (Level: x, Index: i)) : [(null, -1)]
                from complete in asksWhetherComplete ? new[] { true, false } : [false]
                select (form.Form, partner.Form, level.Level, complete, Place(form.Index, isPair ? partner.Index : -1, level.Index, !asksWhetherComplete ? -1 : complete ? 0 : 1));
            foreach ((FormShape form, FormShape? partner, AgencyLevel? level, bool isComplete, int[] place) in places)
            {
                foreach (BoundInstance bound in RuleBinder.Bind(rule, targetOf(form, partner, level, isComplete)))
                {
                    if (InstanceCompiler.Compile(bound, cell => cellOf(form, partner, cell), out Message? wrong) is not SqlInstance instance)
                    {
                        reason ??= wrong;
                        continue;
                    }

                    if (!found.TryGetValue(bound.Id, out InstanceEntry? entry))
                    {
                        entry = new InstanceEntry(rule, bound.Id, dimensions);
                        found.Add(bound.Id, entry);
                        order.Add(entry);
                    }

                    entry.Add(place, instance);
                }

                if (reason is not null)
                {
                    break;
                }
            }

            if (reason is null)
            {
                entries.AddRange(order);
            }
            else
            {
                omissions.Add(new SqlOmission(rule.Id, reason));
            }
        }

        return new InstanceTable(entries, omissions);
    }

    private static int[] Place(params int[] indexes) => [.. indexes.Where(index => index >= 0)];
}
