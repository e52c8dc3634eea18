using GovInfoDisclosure.Rules.Register;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>A row of a table of a register.</summary>
/// <param name="Agency">The agency in its year.</param>
/// <param name="Name">One of its names; null in the roster.</param>
/// <param name="Fit">How well the name is the agency's in that year, 1 best.</param>
internal sealed record RegisterRow(AgencyInYear Agency, string? Name, int Fit)
{
    private const int Borne = 1;
    private const int OfOtherYears = 2;
    private const int OfNoneThatExists = 3;

    public static IEnumerable<RegisterRow> OfRoster(AgencyInYear agency) => agency.MustReport ? [new(agency, null, Borne)] : [];

    public static IEnumerable<RegisterRow> OfNames(AgencyInYear agency) =>
    [
        .. agency.Names.Select(name => new RegisterRow(agency, name, agency.Exists ? Borne : OfNoneThatExists)),
        .. agency.OtherNames.Select(name => new RegisterRow(agency, name, agency.Exists ? OfOtherYears : OfNoneThatExists)),
    ];
}
