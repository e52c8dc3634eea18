using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Columnar;
using GovInfoDisclosure.Lake.Csv;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Reports of the edition of 2021 as the table <c>report_wide</c> in the two formats of columns: Parquet as we write it, Arrow as other programs hand
/// it over.</summary>
internal static class ColumnFiles
{
    public static byte[] Parquet(AnnualReport[] reports)
    {
        using var output = new MemoryStream();
        ReportParquet.WriteAsync(reports.Select((report, i) => KeyValuePair.Create(Id(i), report)), output, ReportTable.Wide).GetAwaiter().GetResult();
        return output.ToArray();
    }

    public static byte[] Arrow(AnnualReport[] reports, CellValues[] values)
    {
        var schema = new Apache.Arrow.Schema.Builder();
        var columns = new List<IArrowArray>();
        Text("report_id", i => Id(i));
        Number("edition", _ => 2021);
        Number("other_handling_rows", _ => 3);
        Number("has_other_documents", _ => 0);
        Text("agency_name", i => reports[i].Agency.Name);
        Text("agency_code", i => reports[i].Agency.Code);
        Text("division_code", i => reports[i].Agency.DivisionCode);
        Text("agency_level", i => reports[i].Agency.Level?.ToString().ToLowerInvariant());
        Number("report_year", i => reports[i].Year);
        Text("published_on", i => reports[i].Published?.ToString());
        foreach (CellDefinition cell in FormShape.All.SelectMany(form => form.AllCells).DistinctBy(cell => cell.SqlName))
        {
            int index = FormShape.Of2021.TryFind(cell.Address)?.Index ?? -1;
            Number(cell.SqlName, i => index < 0 || values[i][index] is null ? null : values[i].Stored[index]);
        }

        using var output = new MemoryStream();
        using var batch = new RecordBatch(schema.Build(), columns, reports.Length);
        using (var writer = new ArrowStreamWriter(output, batch.Schema, leaveOpen: true))
        {
            writer.WriteRecordBatch(batch);
            writer.WriteEnd();
        }

        return output.ToArray();

        void Text(string name, Func<int, string?> of)
        {
            var builder = new StringArray.Builder();
            for (int i = 0; i < reports.Length; i++)
            {
                builder.Append(of(i));
            }

            schema.Field(new Field(name, StringType.Default, nullable: true));
            columns.Add(builder.Build());
        }

        void Number(string name, Func<int, long?> of)
        {
            var builder = new Int64Array.Builder();
            for (int i = 0; i < reports.Length; i++)
            {
                builder.Append(of(i));
            }

            schema.Field(new Field(name, Int64Type.Default, nullable: true));
            columns.Add(builder.Build());
        }
    }

    private static string Id(int index) => index.ToString("0000000", CultureInfo.InvariantCulture);
}
