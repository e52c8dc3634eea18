using GovInfoDisclosure.Rules.Register;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>The columns of the tables of a register, in their order: CSV and Parquet take them from here.</summary>
/// <remarks>The order is promised: what is new comes behind what was there.</remarks>
internal static class RegisterColumns
{
    private static readonly RowColumn<RegisterRow>[] Roster =
    [
        Year,
        Text("agency_code", row => row.Agency.Agency.Code), Text("agency_name", row => row.Agency.Agency.Name),
        Text("agency_level", row => row.Agency.Agency.Level is AgencyLevel level ? DataName.Of(level) : null),
        Text("province", row => ReportIds.ProvinceOf(row.Agency.Agency)), Text("division_code", row => row.Agency.Agency.DivisionCode),
        Key, Text("parent_key", row => row.Agency.ParentKey), new("units", true, Number: row => row.Agency.Units),
        Text("due_on", row => row.Agency.Due?.ToString()),
    ];

    private static readonly RowColumn<RegisterRow>[] Names =
    [
        Year,
        Text("agency_name", row => row.Name, isRequired: true), Key, Text("agency_code", row => row.Agency.Agency.Code),
        Text("division_code", row => row.Agency.Agency.DivisionCode), new("fit", true, Number: row => row.Fit),
    ];

    private static RowColumn<RegisterRow> Year => new("report_year", true, Number: row => row.Agency.Year);

    private static RowColumn<RegisterRow> Key => Text("agency_key", row => row.Agency.Key, isRequired: true);

    public static IReadOnlyList<RowColumn<RegisterRow>> Of(RegisterTable table) => table switch
    {
        RegisterTable.Roster => Roster,
        RegisterTable.Names => Names,
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    /// <summary>The name of a table, which its file has.</summary>
    public static string NameOf(RegisterTable table) => table == RegisterTable.Roster ? "report_roster" : "roster_name";

    /// <summary>The rows of a table for some years.</summary>
    public static IEnumerable<RegisterRow> RowsOf(AgencyRegister register, RegisterTable table, int firstYear, int lastYear)
    {
        for (int year = firstYear; year <= lastYear; year++)
        {
            foreach (AgencyInYear agency in register.InYear(year))
            {
                foreach (RegisterRow row in table == RegisterTable.Roster ? RegisterRow.OfRoster(agency) : RegisterRow.OfNames(agency))
                {
                    yield return row;
                }
            }
        }
    }

    private static RowColumn<RegisterRow> Text(string name, Func<RegisterRow, string?> text, bool isRequired = false) => new(name, isRequired, Text: text);
}
