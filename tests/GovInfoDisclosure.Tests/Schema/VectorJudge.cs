using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>Judges a report of the vectors by the rules as the form's description states them, without the library: no rule file, no engine.</summary>
internal sealed class VectorJudge(VectorReport report, bool blankAsZero)
{
    private static readonly Dictionary<string, decimal> Limits = new()
    {
        ["central"] = 50_000_000,
        ["provincial"] = 50_000_000,
        ["prefectural"] = 2_000_000,
        ["county"] = 200_000,
        ["township"] = 20_000,
    };

    private readonly List<VectorOutcome> outcomes = [];

    /// <summary>Every instance in order.</summary>
    public IReadOnlyList<VectorOutcome> Judge()
    {
        string[] rows = VectorForm.Rows(report.IsSingle);
        foreach (string column in VectorForm.Columns)
        {
            Equal("E1/" + column, ["requests.received." + column, "requests.broughtForward." + column],
                ["requests.outcomes.total." + column, "requests.carriedForward." + column]);
        }

        foreach (string column in VectorForm.Columns)
        {
            Equal("E2/" + column, VectorForm.Leaves(report.IsSingle).Select(row => $"requests.{row}.{column}"), ["requests.outcomes.total." + column]);
        }

        foreach (string row in rows)
        {
            Equal("E3/" + row, VectorForm.Applicants.Select(column => $"requests.{row}.{column}"), [$"requests.{row}.total"]);
        }

        foreach (string block in VectorForm.Blocks)
        {
            Equal("E4/" + block, VectorForm.Results.Select(result => $"reconsiderationAndLitigation.{block}.{result}"),
                [$"reconsiderationAndLitigation.{block}.total"]);
        }

        foreach (string cell in VectorForm.Cells(report.Edition, report.IsSingle, report.HasOtherDocuments).Where(cell => !IsSigned(cell)))
        {
            bool applies = blankAsZero || report.Value(cell) is not null;
            Add("E5/" + cell, [cell], [], 0, (low, _) => low >= 0 ? true : low is null ? null : false, applies);
        }

        Table2();
        decimal? received = report.Value("requests.received.total") ?? (blankAsZero ? 0 : null);
        AtMost("P6/requests.carriedForward.total", ["requests.carriedForward.total"], ["requests.received.total"], received is null ? null : received != 0);
        return outcomes;
    }

    private static bool IsSigned(string cell) => cell.EndsWith(".netChange", System.StringComparison.Ordinal);

    private void Table2()
    {
        if (report.Edition == "2019")
        {
            foreach (string row in VectorForm.Managed)
            {
                Add("E6/" + row, [$"proactiveDisclosure.{row}.itemsLastYear", $"proactiveDisclosure.{row}.netChange"],
                    [], 0, (low, high) => low >= 0 ? true : high < 0 ? false : null, true);
            }
        }

        bool? mayMakeRules = report.Level is null ? null : report.Level is "central" or "provincial" or "prefectural";
        foreach (string cell in VectorForm.Table2(report.Edition, false).Take(3))
        {
            Add("P1/" + cell, [cell], [], 0, IsZero, !mayMakeRules);
        }

        if (report.Edition == "2021")
        {
            foreach (string row in new[] { "rules", "normativeDocuments" })
            {
                AtMost("P2/" + row, [$"proactiveDisclosure.{row}.issued"], [$"proactiveDisclosure.{row}.inForce", $"proactiveDisclosure.{row}.repealed"]);
            }
        }
        else
        {
            foreach (string row in new[] { "rules", "normativeDocuments" }.Concat(report.HasOtherDocuments ? ["otherDocuments"] : []))
            {
                AtMost("P3/" + row, [$"proactiveDisclosure.{row}.newlyDisclosed"], [$"proactiveDisclosure.{row}.totalDisclosed"]);
            }
        }

        string amount = report.Edition == "2021" ? "proactiveDisclosure.administrativeFees.amount" : "proactiveDisclosure.centralizedProcurement.amount";
        decimal limit = report.Level is null ? 50_000_000 : Limits[report.Level];
        Add("P5/" + amount, [amount], [], -limit, (low, high) => low > 0 ? false : high <= 0 ? true : null, true);
    }

    private static bool? IsZero(decimal? low, decimal? high) => low > 0 || high < 0 ? false : low == 0 && high == 0 ? true : null;

    private void Equal(string id, IEnumerable<string> left, IEnumerable<string> right) => Add(id, left, right, 0, IsZero, true);

    private void AtMost(string id, IEnumerable<string> left, IEnumerable<string> right, bool? applies = true) =>
        Add(id, left, right, 0, (low, high) => low > 0 ? false : high <= 0 ? true : null, applies);

    /// <param name="id">Rule and instance.</param>
    /// <param name="left">Cells that are added.</param>
    /// <param name="right">Cells that are taken away.</param>
    /// <param name="constant">What is added to them.</param>
    /// <param name="truth">What the least and the greatest difference that the blanks allow (null: no bound) say.</param>
    /// <param name="applies">Whether the rule applies; null where nobody knows.</param>
    private void Add(string id, IEnumerable<string> left, IEnumerable<string> right,
        decimal constant, System.Func<decimal?, decimal?, bool?> truth, bool? applies)
    {
        decimal sum = constant;
        bool canFall = false;
        bool canRise = false;
        foreach ((string cell, int sign) in left.Select(cell => (cell, 1)).Concat(right.Select(cell => (cell, -1))))
        {
            decimal? value = report.Value(cell) ?? (blankAsZero ? 0 : null);
            sum += sign * (value ?? 0);
            canRise |= value is null && (sign > 0 || IsSigned(cell));
            canFall |= value is null && (sign < 0 || IsSigned(cell));
        }

        bool? check = truth(canFall ? null : sum, canRise ? null : sum);
        string outcome = applies == false ? "notApplicable" : check == true ? "holds" : check == false && applies == true ? "broken" : "undecided";
        outcomes.Add(new VectorOutcome(id, outcome, applies == false || canFall || canRise ? null : sum));
    }
}

/// <summary>What became of an instance.</summary>
internal sealed record VectorOutcome(string Id, string Outcome, decimal? Difference)
{
    /// <summary>As in the vectors: <c>E1/total broken -1</c>, the difference left out where there is none.</summary>
    public override string ToString() => Difference is decimal number ? $"{Id} {Outcome} {Text(number)}" : $"{Id} {Outcome}";

    public static string Text(decimal number) => number == 0 ? "0" : number.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture);
}
