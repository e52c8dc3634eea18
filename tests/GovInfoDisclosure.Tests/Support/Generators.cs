using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>A report in which every relation of the form holds, of any of the six shapes, without blanks.</summary>
public sealed record ValidReport(AnnualReport Report);

/// <summary>A valid report with some cells blanked; the addresses of those.</summary>
public sealed record BlankedReport(AnnualReport Report, AnnualReport Valid, ValueList<string> Blanks);

/// <summary>A valid report and what is broken after one cell of it was changed.</summary>
/// <param name="Report">The report with the changed cell.</param>
/// <param name="Valid">The report before.</param>
/// <param name="Address">The changed cell.</param>
/// <param name="Broken">The ids of all broken instances of E1 to E4, as <see cref="BrokenByOneCell"/> works them out.</param>
public sealed record MutatedReport(AnnualReport Report, AnnualReport Valid, string Address, ValueList<string> Broken);

/// <summary>Reports for properties: <c>[Property(Arbitrary = new[] { typeof(Generators) })]</c>.</summary>
public static class Generators
{
    /// <summary>Any report that the record types allow within the ranges of the contract; it need not make sense.</summary>
    public static Arbitrary<AnnualReport> AnyReport() => AnyReports.Any.ToArbitrary();

    public static Arbitrary<FormShape> Forms() => Gen.Elements(FormShape.All.ToArray()).ToArbitrary();

    public static Arbitrary<ValidReport> Valid() => Valids.Select(report => new ValidReport(report)).ToArbitrary();

    public static Arbitrary<BlankedReport> Blanked() =>
        (from valid in Valids
         let addresses = FormShape.Of(valid).Cells.Select(cell => cell.Address).ToArray()
         from count in Gen.Choose(1, 30)
         from blanks in Gen.Elements(addresses).ArrayOf(count)
         select Blank(valid, blanks)).ToArbitrary();

    public static Arbitrary<MutatedReport> Mutated() =>
        (from valid in Valids
         from cell in Gen.Elements(FormShape.Of(valid).Cells.Where(cell => cell.Table is 3 or 4).ToArray())
         from difference in Gen.OneOf(Gen.Choose(1, 9), Gen.Choose(1, int.MaxValue))
         from up in Gen.Elements(true, false)
         select Mutate(valid, cell.Address, up, difference)).ToArbitrary();

    private static readonly Gen<AnnualReport> Valids =
        from seed in Gen.Choose(0, int.MaxValue)
        from form in Gen.Elements(FormShape.All.ToArray())
        select new ReportGenerator(new GeneratorOptions { Seed = seed, Forms = new ValueList<FormShape>([form]) }).Make(0).Report;

    private static BlankedReport Blank(AnnualReport valid, IEnumerable<string> addresses)
    {
        string[] blanks = addresses.Distinct().ToArray();
        return new BlankedReport(blanks.Aggregate(valid, (report, address) => report.WithCell(address, null)), valid, new ValueList<string>(blanks));
    }

    private static MutatedReport Mutate(AnnualReport valid, string address, bool up, int difference)
    {
        decimal before = valid[address]!.Value;
        decimal after = up || before < difference ? before + difference : before - difference;
        return new MutatedReport(valid.WithCell(address, after), valid, address, new ValueList<string>(BrokenByOneCell.Of(address)));
    }
}
