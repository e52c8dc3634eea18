using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Terms;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>The reports that the figures are taken of: made-up ones of the edition of 2021, one in ten with a wrong number; and the rules.</summary>
internal sealed class FigureReports
{
    /// <summary>So many reports are judged in columns, again and again: 1.7 MB, as much as a reader that fills the same batches anew has at hand.</summary>
    public const int InColumns = 1024;

    private const int BatchSize = 128;

    public FigureReports(int count)
    {
        var options = new GeneratorOptions { Seed = 31, Forms = new ValueList<FormShape>([FormShape.Of2021]), BrokenShare = 0.1m };
        Reports = [.. new ReportGenerator(options).Take(count).Select(x => x.Report with { Agency = x.Report.Agency with { Level = AgencyLevel.County } })];
        Lines = Array.ConvertAll(Reports, report => Encoding.UTF8.GetBytes(AnnualReportJson.WriteCompact(report)));
        Ndjson = [.. Lines.SelectMany(line => line.Append((byte)'\n'))];
        Values = Array.ConvertAll(Reports, FormShape.Of2021.ToValues);
        string yaml = RuleSet.DefaultFiles().Single(file => file.Name == "identities.yaml").Text;
        Printed = RuleSet.Load(new RuleFile("printed.yaml", yaml[..yaml.IndexOf("  - id: E5", StringComparison.Ordinal)])).Rules!;
    }

    public AnnualReport[] Reports { get; }

    /// <summary>Each as canonical JSON.</summary>
    public byte[][] Lines { get; }

    public byte[] Ndjson { get; }

    public CellValues[] Values { get; }

    /// <summary>The 42 identities E1 to E4.</summary>
    public RuleSet Printed { get; }

    /// <summary>Reports in columns, a share of their cells blank.</summary>
    public List<ReportBatch> Batches(double blanks)
    {
        var random = new Random(5);
        var batches = new List<ReportBatch>();
        foreach (CellValues[] some in Values.Take(InColumns).Chunk(BatchSize))
        {
            var batch = new ReportBatch(FormShape.Of2021, BatchSize, AgencyLevel.County);
            Array.ForEach(some, batch.Add);
            foreach (CellDefinition cell in FormShape.Of2021.Cells)
            {
                Span<byte> validity = batch.Validity(cell.Index);
                for (int row = 0; row < batch.Count; row++)
                {
                    validity[row / 8] &= (byte)(byte.MaxValue - (random.NextDouble() < blanks ? 1 << (row % 8) : 0));
                }
            }

            batches.Add(batch);
        }

        return batches;
    }

    /// <summary>A report of which a share of the cells is blank.</summary>
    public AnnualReport WithBlanks(int report, double blanks)
    {
        var random = new Random(report);
        CellValues values = Values[report];
        foreach (CellDefinition cell in FormShape.Of2021.Cells.Where(_ => random.NextDouble() < blanks))
        {
            values = values.With(cell.Index, null);
        }

        return Reports[report].WithValues(values);
    }

    /// <summary>The numbers in columns for those who are written in other languages: each cell's of all reports, eight bytes a number.</summary>
    public void Write(string folder)
    {
        File.WriteAllBytes(Path.Combine(folder, "reports.ndjson"), Ndjson);
        using var output = new BinaryWriter(File.Create(Path.Combine(folder, "columns.bin")));
        using var terms = new StreamWriter(Path.Combine(folder, "identities.txt"));
        for (int cell = 0; cell < FormShape.Of2021.Cells.Length; cell++)
        {
            Array.ForEach(Values[..InColumns], values => output.Write(values.Stored[cell]));
        }

        // An identity a line: the cells that are added and, behind a bar, those that are taken off; by index and, for JSON, by address.
        foreach (InstanceTerms instance in Printed.Rules.SelectMany(rule => Printed.Terms(rule, FormShape.Of2021)))
        {
            string Of(int sign, Func<CellDefinition, string> name) =>
                string.Join(' ', instance.Check!.Terms.Where(term => term.Net.Sign == sign).Select(term => name(term.Cell)));
            string Indexes(int sign) => Of(sign, cell => cell.Index.ToString(CultureInfo.InvariantCulture));
            string Addresses(int sign) => Of(sign, cell => cell.Address);
            terms.WriteLine($"{Indexes(1)}|{Indexes(-1)}|{Addresses(1)}|{Addresses(-1)}");
        }
    }
}
