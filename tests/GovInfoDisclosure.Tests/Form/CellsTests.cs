using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using GovInfoDisclosure.Form;
using Xunit;

namespace GovInfoDisclosure.Tests.Form;

public sealed class CellsTests
{
    /// <summary>Every name that <see cref="Cells"/> has: the way of members, and the address that it gives.</summary>
    private static readonly (string Way, string Address)[] Names = [.. Walk(typeof(Cells), null, "")];

    [Fact]
    public void EveryAddressOfEveryShapeHasAName_AndEveryNameIsAnAddress() =>
        Assert.Equal(
            FormShape.All.SelectMany(form => form.AllCells).Select(cell => cell.Address).Distinct().Order(StringComparer.Ordinal),
            Names.Select(name => name.Address).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryNameIsTheWayThroughTheRecords_AsJsonWritesIt() =>
        Assert.All(Names, name => Assert.Equal(name.Address, string.Join('.', name.Way.Split('.').Select(Json))));

    [Fact]
    public void EditionsHaveTheNamesOfTheirOwnTable2()
    {
        foreach (FormShape form in FormShape.All)
        {
            string table = form.Edition == ReportEdition.Edition2019 ? nameof(ProactiveDisclosure2019) : nameof(ProactiveDisclosure2021);
            IEnumerable<string> named = Names.Where(name => name.Way.StartsWith(table + ".", StringComparison.Ordinal)).Select(name => name.Address)
                .Where(address => form.HasOtherDocuments || !address.Contains(".otherDocuments.", StringComparison.Ordinal));
            Assert.Equal(form.Cells.Where(cell => cell.Table == 2).Select(cell => cell.Address).Order(StringComparer.Ordinal),
                named.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void ANameCanBeGivenWhereverAnAddressIsAskedFor()
    {
        AnnualReport report = new AnnualReport().WithCell(Cells.Requests.Received.Total, 7).WithCell(Cells.Requests.Outcomes.Total.Total, 6);

        Assert.Equal(7, report.Requests.Received.Total);
        Assert.Equal(6, report[Cells.Requests.Outcomes.Total.Total]);
        Assert.Equal("requests.outcomes.otherHandling.other.total", Cells.Requests.Outcomes.OtherHandling.Other.Total);
    }

    private static IEnumerable<(string Way, string Address)> Walk(Type type, object? instance, string way)
    {
        BindingFlags kind = instance is null ? BindingFlags.Static : BindingFlags.Instance;
        foreach (PropertyInfo property in type.GetProperties(kind | BindingFlags.Public))
        {
            string longer = way + property.Name;
            IEnumerable<(string, string)> names = property.GetValue(instance) switch
            {
                string address => [(longer, address)],
                { } row => Walk(row.GetType(), row, longer + "."),
                null => [],
            };
            foreach ((string, string) name in names)
            {
                yield return name;
            }
        }

        foreach (Type part in instance is null ? type.GetNestedTypes().Where(nested => nested.IsAbstract) : [])
        {
            foreach ((string, string) name in Walk(part, null, way + part.Name + "."))
            {
                yield return name;
            }
        }
    }

    private static string Json(string member) =>
        member is nameof(ProactiveDisclosure2019) or nameof(ProactiveDisclosure2021) ? "proactiveDisclosure" : char.ToLowerInvariant(member[0]) + member[1..];
}
