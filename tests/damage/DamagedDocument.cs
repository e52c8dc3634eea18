using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Tests.Reading.Rendering;

namespace GovInfoDisclosure.Damage;

/// <summary>A document of a random report, in some format, damaged, with what each cell then says.</summary>
/// <param name="Format">The layout of text, or the format.</param>
/// <param name="Kinds">What was done to it, one thing after the other; none for an undamaged one.</param>
/// <param name="IsOdd">Whether values and labels are printed unusually besides.</param>
/// <param name="IsAnother">Whether a table became another whole form (<see cref="WholeForm"/>), so that what it says now is what is right.</param>
/// <param name="Text">The document as text; null where the format is none.</param>
/// <param name="Bytes">The document where it is no text.</param>
/// <param name="Truth">What it says, by cell.</param>
internal sealed record DamagedDocument(
    string Format, IReadOnlyList<string> Kinds, bool IsOdd, bool IsAnother, string? Text, byte[]? Bytes, IReadOnlyDictionary<string, CellTruth> Truth)
{
    /// <summary>So many of a hundred documents are left whole, so that losses of undamaged ones are seen beside those of damaged ones.</summary>
    private const int Undamaged = 8;

    /// <summary>So many of a hundred are damaged twice.</summary>
    private const int Twice = 25;

    /// <summary>So many of a hundred have numbers of up to ten digits among the usual ones.</summary>
    private const int Big = 15;

    private static readonly ReportGenerator Plain = new(new GeneratorOptions { Seed = 23, Forms = new ValueList<FormShape>(FormShape.All) });
    private static readonly ReportGenerator Blanked =
        new(new GeneratorOptions { Seed = 29, Forms = new ValueList<FormShape>(FormShape.All), BlankShare = 0.08m });

    /// <summary>What it costs to read is told of all layouts of text together.</summary>
    public string Cost => Text is null ? Format : "text";

    public string Extension => Format switch { "markdown-html" => ".md", "pdf-file" => ".pdf", _ => Text is null ? "." + Format : ".txt" };

    public long Size => Text is null ? Bytes!.Length : System.Text.Encoding.UTF8.GetByteCount(Text);

    /// <summary>How many reports there are to print; each is made once, for making one takes as long as reading it.</summary>
    private const int Reports = 600;

    private static readonly Lazy<AnnualReport>[] Made =
        [.. Enumerable.Range(0, Reports).Select(i => new Lazy<AnnualReport>(() => (i % 3 == 0 ? Blanked : Plain).Make(i).Report))];

    public static IReadOnlyList<string> KindNames { get; } = [.. CellDamage.Kinds.Keys, .. RowDamage.Kinds.Keys, .. LineDamage.Kinds.Keys];

    /// <param name="seed">What is drawn.</param>
    /// <param name="format">The format; null for any.</param>
    public static DamagedDocument Make(int seed, string? format = null)
    {
        var random = new Random(seed);
        format ??= Formats.Draw(random);
        AnnualReport report = Report(random);
        FormShape form = FormShape.Of(report);
        bool isOdd = random.Next(100) < 30;
        Traits traits = isOdd ? new Traits(random) : Traits.None();
        var values = new PrintedValues(report, traits);
        var labels = new PrintedLabels(traits);
        var ink = new Ink();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        string Print(CellDefinition cell)
        {
            string marked = ink.Mark(values.Text(cell), values.Truth[cell.Address]);
            numbers[cell.Address] = ink.Find(marked) ?? -1;
            return marked;
        }

        FormGrid[] grids =
        [
            new(2, FormTables.Table2(form, Print, values.HeadUnit)),
            new(3, FormTables.Table3(form, Print)),
            new(4, FormTables.Table4(form, Print)),
        ];
        foreach (FormGrid grid in grids)
        {
            labels.Change(grid.Rows);
        }

        var first = new Dictionary<string, int>(numbers, StringComparer.Ordinal);
        int blows = random.Next(100) < Undamaged ? 0 : random.Next(100) < Twice ? 2 : 1;
        List<string> drawn = [.. Enumerable.Range(0, blows).Select(_ => KindNames[random.Next(KindNames.Count)]).OrderBy(Rank)];
        string style = Formats.Style(format, random, !drawn.Exists(CellDamage.Kinds.ContainsKey) && !numbers.ContainsValue(-1));
        List<string> kinds = [];
        List<string> later = [];
        foreach (string kind in drawn)
        {
            if (Strike(kind, grids, ink, random, format, later))
            {
                kinds.Add(kind);
                Rebase(grids, form, ink, format, style, numbers);
            }
        }

        Dictionary<string, CellTruth> truth = new(StringComparer.Ordinal);
        var byNumber = new Dictionary<int, List<CellTruth>>();
        foreach (CellDefinition cell in form.Cells.Where(cell => cell.Table is 2 or 3 or 4))
        {
            int number = numbers[cell.Address];
            var said = new CellTruth(number < 0 ? null : ink.ValueOf(number));
            truth.Add(cell.Address, said);
            byNumber.TryAdd(number, []);
            byNumber[number].Add(said);
        }

        void Found(int number, bool isWhole, int table, int line)
        {
            foreach (CellTruth said in byNumber.GetValueOrDefault(number) ?? [])
            {
                said.IsPrinted = true;
                said.IsLegible |= isWhole && said.Value is not null;
                said.Places.Add((table, line));
            }
        }

        (string? text, byte[]? bytes) = Formats.Write(format, style, report, grids, ink, labels, random, later, Found);
        return new DamagedDocument(format, kinds, isOdd, !numbers.SequenceEqual(first), text, bytes, truth);
    }

    private static AnnualReport Report(Random random)
    {
        AnnualReport report = Made[random.Next(Reports)].Value;
        if (random.Next(100) < Big)
        {
            CellDefinition[] cells = [.. FormShape.Of(report).Cells.Where(cell => cell.Measure == Measure.Count && !cell.IsSigned)];
            for (int i = 0; i < 6; i++)
            {
                report = report.WithCell(cells[random.Next(cells.Length)].Address, random.NextInt64(1, 10_000_000_000));
            }
        }

        return report;
    }

    /// <summary>Of two kinds that which may leave a form whole comes first, so that what the form then says is known.</summary>
    private static int Rank(string kind) => kind switch
    {
        "labels swapped" or "rows swapped" or "two heads swapped" or "two values swapped" or "value deleted" or "values shifted, the last lost" or "row deleted"
            or "number torn over two cells, the next one's place" => 0,
        _ => CellDamage.Kinds.ContainsKey(kind) ? 1 : 2,
    };

    /// <summary>Where a table is a whole form after a blow, what it then says is what the document says.</summary>
    private static void Rebase(FormGrid[] grids, FormShape form, Ink ink, string format, string style, Dictionary<string, int> numbers)
    {
        bool showsBlanks = !Formats.IsText(format) || TableText.ShowsBlanks(format);
        foreach (FormGrid grid in grids)
        {
            if (WholeForm.Meaning(showsBlanks ? grid : WholeForm.AsPrinted(grid), form, ink, Formats.FillsUp(format, style)) is { } meaning)
            {
                foreach (CellDefinition cell in form.Cells.Where(cell => cell.Table == grid.Number))
                {
                    numbers[cell.Address] = meaning.GetValueOrDefault(cell.Address, -1);
                }
            }
        }
    }

    /// <summary>Damages one table, or says later what to do to its lines; false where there was nothing to damage in some tries.</summary>
    private static bool Strike(string kind, FormGrid[] grids, Ink ink, Random random, string format, List<string> later)
    {
        bool isText = Formats.IsText(format);
        if (LineDamage.Kinds.ContainsKey(kind) || (!isText && kind.StartsWith("labels stacked", StringComparison.Ordinal)))
        {
            later.Add(kind);
            return isText;
        }

        for (int tries = 0; tries < 20; tries++)
        {
            // Table 3 holds most of the cells, and most of the layouts are trouble there.
            FormGrid grid = grids[kind == "unit in the head" ? 0 : random.Next(5) is var drawn && drawn < 3 ? 1 : drawn == 3 ? 0 : 2];
            if (grid.ValueRows is not { Count: > 0 } rows)
            {
                continue;
            }

            int index = rows[random.Next(rows.Count)];
            var blow = new Blow(grid, index, FormGrid.Printed(grid.Rows[index]), ink, random);
            if ((CellDamage.Kinds.GetValueOrDefault(kind) ?? RowDamage.Kinds[kind])(blow))
            {
                return true;
            }
        }

        return false;
    }
}
