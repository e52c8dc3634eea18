using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Damage;

/// <summary>The reader of this checkout, and one of another build of the core beside it.</summary>
internal static class Readers
{
    public static ReadResult Read(DamagedDocument document) => document.Text is not null
        ? ReportReader.Read(document.Text)
        : DocumentReader.Read(new MemoryStream(document.Bytes!));

    public static ReaderAnswer Answer(ReadResult read) => new(
        read.Report is not null,
        read.Cells.Where(cell => cell.Value is not null && read.Report is not null).GroupBy(cell => cell.Address)
            .ToDictionary(cell => cell.Key, cell => (cell.Last().Value!.Value, PlaceOf(cell.Last().Place)), StringComparer.Ordinal),
        [.. read.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => new Remark(
            finding.Severity == Severity.Error,
            [.. finding.Cells.Select(cell => cell.Address)],
            finding.Place is Place place ? PlaceOf(place) : null))]);

    /// <summary>The reader of another build of the core, which knows text alone.</summary>
    /// <param name="path">Its assembly.</param>
    public static Func<string, ReaderAnswer> Of(string path)
    {
        var context = new AssemblyLoadContext("baseline");
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        context.Resolving += (_, name) => File.Exists(Path.Combine(folder, name.Name + ".dll"))
            ? context.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
        Type reader = context.LoadFromAssemblyPath(Path.GetFullPath(path)).GetType("GovInfoDisclosure.Reading.ReportReader", throwOnError: true)!;
        MethodInfo read = reader.GetMethods().Single(method => method.Name == "Read" && method.GetParameters()[0].ParameterType == typeof(string));
        object?[] rest = [.. read.GetParameters().Skip(1).Select(parameter => parameter.ParameterType.IsValueType
            ? Activator.CreateInstance(parameter.ParameterType) : null)];
        return text => Translated(read.Invoke(null, [text, .. rest])!);
    }

    private static ReaderAnswer Translated(dynamic read)
    {
        bool hasReport = read.Report is not null;
        var cells = new Dictionary<string, (decimal, (int, int))>(StringComparer.Ordinal);
        foreach (dynamic cell in read.Cells)
        {
            if (hasReport && cell.Value is decimal value)
            {
                cells[cell.Address] = (value, (0, (int)cell.Place.Line));
            }
        }

        var said = new List<Remark>();
        foreach (dynamic finding in read.Findings)
        {
            string severity = finding.Severity.ToString();
            if (severity == "Info")
            {
                continue;
            }

            var addresses = new List<string>();
            foreach (dynamic cell in finding.Cells)
            {
                addresses.Add(cell.Address);
            }

            said.Add(new Remark(severity == "Error", addresses, finding.Place is null ? null : (0, (int)finding.Place.Line)));
        }

        return new ReaderAnswer(hasReport, cells, said);
    }

    private static (int Table, int Line) PlaceOf(Place place) =>
        place.Table is int table ? (table, place.Row ?? 0)
        : place.Cell is string cell ? (0, int.Parse(cell.AsSpan(cell.AsSpan().IndexOfAnyInRange('0', '9')), CultureInfo.InvariantCulture))
        : (0, place.Line);
}
