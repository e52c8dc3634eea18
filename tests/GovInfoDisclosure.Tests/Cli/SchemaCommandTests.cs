using System;
using System.IO;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Schema;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary><c>govinfo schema</c>, run as a process.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Schemas_AreThoseOfTheLibrary()
    {
        Assert.Equal(SchemaExporter.Report(), ToolProcess.Run(folder.Path, "schema").Output);
        Assert.Equal(SchemaExporter.Report(ReportEdition.Edition2019), ToolProcess.Run(folder.Path, "schema", "--edition", "2019").Output);
        Assert.Equal(SchemaExporter.RuleFiles(), ToolProcess.Run(folder.Path, "schema", "--kind", "rules").Output);
    }

    [Theory]
    [InlineData("generators", SchemaTarget.Generators)]
    [InlineData("quicktype", SchemaTarget.Quicktype)]
    [InlineData("typescript", SchemaTarget.TypeScript)]
    [InlineData("python", SchemaTarget.Python)]
    public void EachForm_IsThatOfTheLibrary(string name, SchemaTarget target)
    {
        Assert.Equal(SchemaExporter.Report(ReportEdition.Edition2021, target),
            ToolProcess.Run(folder.Path, "schema", "--edition", "2021", "--for", name).Output);
        Assert.Equal(SchemaExporter.IdentitiesData(target), ToolProcess.Run(folder.Path, "schema", "--kind", "identities", "--for", name).Output);
    }

    [Fact]
    public void TheDictionary_IsThatOfTheLibrary_AndOfBothEditions()
    {
        Assert.Equal(SchemaExporter.Dictionary(), ToolProcess.Run(folder.Path, "schema", "--for", "dictionary").Output);
        Assert.Equal(2, ToolProcess.Run(folder.Path, "schema", "--for", "dictionary", "--edition", "2021").Status);
        Assert.Equal(2, ToolProcess.Run(folder.Path, "schema", "--for", "dictionary", "--kind", "rules").Status);
        Assert.Equal(TableFiles.DataPackage(), ToolProcess.Run(folder.Path, "schema", "--for", "datapackage").Output);
        Assert.Equal(TableFiles.Contract(), ToolProcess.Run(folder.Path, "schema", "--for", "odcs").Output);
    }

    [Fact]
    public void AFile_IsWrittenWhole()
    {
        ToolResult result = ToolProcess.Run(folder.Path, "schema", "--kind", "findings", "-o", "findings.schema.json");

        Assert.Equal(0, result.Status);
        Assert.Equal("", result.Output);
        Assert.Equal(SchemaExporter.Findings(), File.ReadAllText(Path.Combine(folder.Path, "findings.schema.json")));
    }

    [Fact]
    public void AnEdition_IsForReportsAlone()
    {
        Assert.Equal(2, ToolProcess.Run(folder.Path, "schema", "--kind", "rules", "--edition", "2021").Status);
        Assert.Equal(2, ToolProcess.Run(folder.Path, "schema", "--edition", "2020").Status);
    }
}
