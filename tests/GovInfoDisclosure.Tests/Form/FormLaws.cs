using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Form;

public sealed class FormLaws
{
    /// <summary>Values for any shape, also far beyond what a document can hold.</summary>
    public static class AnyValues
    {
        public static Arbitrary<CellValues> Make() =>
            (from form in Gen.Elements(FormShape.All.ToArray())
             from whole in WholeNumber.ArrayOf(form.AllCells.Length)
             from amounts in Amount.ArrayOf(form.AllCells.Length)
             select form.Values(form.AllCells.Select((cell, i) => cell.Measure == Measure.TenThousandYuan ? amounts[i] : whole[i]).ToArray())).ToArbitrary();

        private static readonly Gen<decimal?> WholeNumber = Gen.Frequency(
            (2, Gen.Constant<decimal?>(null)),
            (6, Gen.Choose(-1000, 1000).Select(number => (decimal?)number)),
            (1, Gen.Elements<decimal?>(0, 1_000_000_000_000_000, -1_000_000_000_000_000,
                1_000_000_000_000_001, -1_000_000_000_000_001, long.MaxValue, long.MinValue)));

        private static readonly Gen<decimal?> Amount = Gen.Frequency(
            (2, WholeNumber),
            (6, Gen.Choose(int.MinValue, int.MaxValue).Select(yuan => (decimal?)(yuan / 10_000m))),
            (1, Gen.Elements<decimal?>(0.0001m, 0.00001m, 100_000_000_000m, 100_000_000_000.0001m, decimal.MaxValue, decimal.MinValue)));
    }

    [Property(Arbitrary = new[] { typeof(AnyValues) })]
    public void ValuesToReportToValues_IsTheSameList(CellValues values)
    {
        AnnualReport report = values.Form.ToReport(values);
        Assert.Same(values.Form, FormShape.Of(report));
        Assert.Equal(List(values), List(values.Form.ToValues(report)));
        Assert.Equal(List(values), List(values.Form.ToValues(report.Afresh())));
    }

    [Property(Arbitrary = new[] { typeof(Generators) })]
    public void ReportToValuesToReport_IsTheSameReport(AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        AnnualReport back = form.ToReport(form.ToValues(report));
        Assert.Equal(report with { Year = null, Published = null, Agency = new(), Narrative = new(), ProcessingFees = null },
            back with { ProcessingFees = null });
        Assert.Equal(report.ProcessingFees ?? new ProcessingFees(), back.ProcessingFees ?? new ProcessingFees());
        Assert.Equal(report, report.WithValues(form.ToValues(report)));
    }

    [Property(Arbitrary = new[] { typeof(Generators) })]
    public void ChangingOneCellByAddress_ChangesThatCellAlone(ValidReport valid, PositiveInt pick)
    {
        FormShape form = FormShape.Of(valid.Report);
        CellDefinition cell = form.Cells[pick.Get % form.Cells.Length];
        decimal? before = valid.Report[cell.Address];
        AnnualReport changed = valid.Report.WithCell(cell.Address, before + 1);
        Assert.Equal(before + 1, changed[cell.Address]);
        Assert.NotEqual(valid.Report, changed);
        Assert.Equal(
            [cell.Index],
            Enumerable.Range(0, form.AllCells.Length).Where(i => form.ToValues(changed)[i] != form.ToValues(valid.Report)[i]));
        Assert.Equal(valid.Report, changed.WithCell(cell.Address, before));
    }

    [Fact]
    public void EveryPropertyOfTheRecordsIsACellOfTheForm_AndEveryCellAProperty()
    {
        string[] properties = CellsOf(typeof(AnnualReport), "").Distinct().Order(StringComparer.Ordinal).ToArray();
        string[] cells = FormShape.All.SelectMany(form => form.AllCells).Select(cell => cell.Address).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(cells, properties);
    }

    [Property(Arbitrary = new[] { typeof(Generators) })]
    public void ValueAtAnAddress_IsThatOfThePropertyWithThisPath(AnnualReport report)
    {
        foreach (CellDefinition cell in FormShape.Of(report).AllCells)
        {
            object? at = report;
            foreach (string name in cell.Address.Split('.'))
            {
                at = at is SingleOtherHandling single ? single.Counts : at;
                at = at?.GetType().GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!.GetValue(at);
            }

            Assert.Equal((cell.Address, at is null ? null : Convert.ToDecimal(at)), (cell.Address, report[cell.Address]));
        }
    }

    [Fact]
    public void EveryCellProperty_IsMadeUpByOurGenerator()
    {
        // Guards the laws above: a property that the generator forgets would never be tested.
        AnnualReport[] reports = Generators.AnyReport().Generator.Sample(200, 100).ToArray();
        foreach (string address in FormShape.All.SelectMany(form => form.AllCells).Select(cell => cell.Address).Distinct())
        {
            decimal?[] values = reports.Where(report => FormShape.Of(report).TryFind(address) is not null)
                .Select(report => report[address]).Distinct().ToArray();
            Assert.True(values.Length > 3 && values.Contains(null), address);
        }
    }

    private static IEnumerable<string> CellsOf(Type record, string address)
    {
        foreach (PropertyInfo property in record.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite))
        {
            string path = (address.Length == 0 ? "" : address + ".") + char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            if (property.PropertyType == typeof(long?) || property.PropertyType == typeof(decimal?))
            {
                yield return path;
            }
            else if (property.PropertyType.Namespace == "GovInfoDisclosure" && property.PropertyType.IsClass)
            {
                // The one row of 其他处理 stands under the name of the group itself.
                path = property.DeclaringType == typeof(SingleOtherHandling) ? address : path;
                foreach (Type shape in Shapes(property.PropertyType))
                {
                    foreach (string cell in CellsOf(shape, path))
                    {
                        yield return cell;
                    }
                }
            }
        }
    }

    private static IEnumerable<Type> Shapes(Type type) =>
        type.IsAbstract ? type.Assembly.GetTypes().Where(other => other.IsSubclassOf(type)) : [type];

    private static decimal?[] List(CellValues values) => values.Form.AllCells.Select(cell => values[cell.Index]).ToArray();
}
