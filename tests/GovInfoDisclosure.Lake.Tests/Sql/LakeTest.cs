using System;
using System.IO;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Lake.Tests.Columnar;

namespace GovInfoDisclosure.Lake.Tests.Sql;

/// <summary>A test over a lake in DuckDB: its tables, and a folder for the files that are loaded.</summary>
public abstract class LakeTest : IDisposable
{
    private protected DuckLake Lake { get; } = new();

    private protected SqlExporter Exporter { get; } = new(SqlDialect.DuckDb);

    private protected string Folder { get; } = Directory.CreateTempSubdirectory("govinfo-lake-").FullName;

    protected LakeTest()
    {
        Lake.MakeTables();
        Lake.Run(Exporter.ResultTables());
    }

    public void Dispose()
    {
        Lake.Dispose();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
