namespace GovInfoDisclosure.Lake.Csv;

/// <summary>A table of a register of agencies, for engines: <c>govinfo sql --kind results</c> makes both.</summary>
public enum RegisterTable
{
    /// <summary>Who must report for which year, under whom, until when: <c>report_roster</c>.</summary>
    Roster,

    /// <summary>By which names an agency is known in which year: <c>roster_name</c>, by which reports find their agencies.</summary>
    Names,
}
