
namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>What a report is looked at with. The rule tables name it, so that each long query takes its own rules.</summary>
internal enum QueryKind
{
    /// <summary>Alone.</summary>
    Single,

    /// <summary>With last year's report.</summary>
    Prior,

    /// <summary>With each of its units.</summary>
    Unit,

    /// <summary>With the sum of its units.</summary>
    Units,
}
