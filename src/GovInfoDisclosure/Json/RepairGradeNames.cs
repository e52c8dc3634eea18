namespace GovInfoDisclosure.Json;

/// <summary>The grades of corrections as JSON writes them.</summary>
internal static class RepairGradeNames
{
    internal static readonly string[] All = ["certain", "likely"];

    internal static string Of(RepairGrade grade) => All[(int)grade];
}
