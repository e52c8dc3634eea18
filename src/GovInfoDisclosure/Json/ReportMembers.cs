namespace GovInfoDisclosure.Json;

/// <summary>All members that a report's JSON can have, of all shapes of the form together, for the edition may stand behind the tables. They follow from the
/// catalogue of cells; only what is no cell is listed here.</summary>
internal sealed class ReportMembers
{
    public const int MostYear = 9999;

    /// <summary>The only version of the JSON form there is.</summary>
    public const int Version = 1;

    private static readonly int AllShapes = (1 << FormShape.All.Length) - 1;

    private readonly List<ReportMember> all = [];

    private ReportMembers()
    {
        Root = Add(null, "", MemberKind.Object);
        SchemaVersion = Add(Root, "schemaVersion", MemberKind.SchemaVersion, isOptional: true);
        Edition = Add(Root, "edition", MemberKind.Edition);
        Year = Add(Root, "year", MemberKind.Year);
        Published = Add(Root, "published", MemberKind.Date, isOptional: true);
        Agency = Add(Root, "agency", MemberKind.Object);
        AgencyName = Add(Agency, "name", MemberKind.Text);
        AgencyCode = Add(Agency, "code", MemberKind.Text, isOptional: true);
        DivisionCode = Add(Agency, "divisionCode", MemberKind.Text, isOptional: true);
        Level = Add(Agency, "level", MemberKind.Level, isOptional: true);

        FirstOfTables = all.Count;
        var cellsOfShapes = new List<ImmutableArray<ReportMember>>();
        for (int shape = 0; shape < FormShape.All.Length; shape++)
        {
            FormShape form = FormShape.All[shape];
            var cells = new ReportMember[form.AllCells.Length];
            for (int i = 0; i < form.Cells.Length; i++)
            {
                cells[i] = AddCell(form.AllCells[i], 1 << shape);
            }

            cellsOfShapes.Add([.. cells]);
        }

        ProcessingFees = Add(Root, "processingFees", MemberKind.Object, isOptional: true, isNullable: true);
        for (int shape = 0; shape < FormShape.All.Length; shape++)
        {
            FormShape form = FormShape.All[shape];
            ReportMember[] cells = [.. cellsOfShapes[shape]];
            for (int i = form.Cells.Length; i < cells.Length; i++)
            {
                cells[i] = AddCell(form.AllCells[i], AllShapes);
            }

            cellsOfShapes[shape] = [.. cells];
        }

        CellsOfShapes = [.. cellsOfShapes];
        Narrative = Add(Root, "narrative", MemberKind.Object, isOptional: true);
        OverallSituation = Add(Narrative, "overallSituation", MemberKind.Text, isOptional: true);
        ProblemsAndImprovements = Add(Narrative, "problemsAndImprovements", MemberKind.Text, isOptional: true);
        OtherMatters = Add(Narrative, "otherMatters", MemberKind.Text, isOptional: true);
        ReportId = Add(Root, "reportId", MemberKind.Beside, isOptional: true);
        Source = Add(Root, "source", MemberKind.Beside, isOptional: true);
        InputHash = Add(Root, "inputHash", MemberKind.Beside, isOptional: true);
        Add(Root, "reading", MemberKind.Ignored, isOptional: true);

        CountsOfShapes = [.. CountMembersOfTables()];
        OtherHandling = Root.Find("requests")!.Find("outcomes")!.Find("otherHandling")!;
        OtherDocuments = Root.Find("proactiveDisclosure")!.Find("otherDocuments")!;
    }

    public static ReportMembers Instance { get; } = new();

    public IReadOnlyList<ReportMember> All => all;

    public ReportMember Root { get; }

    public ReportMember SchemaVersion { get; }

    public ReportMember ReportId { get; }

    public ReportMember Source { get; }

    public ReportMember InputHash { get; }

    public ReportMember Edition { get; }

    public ReportMember Year { get; }

    public ReportMember Published { get; }

    public ReportMember Agency { get; }

    public ReportMember AgencyName { get; }

    public ReportMember AgencyCode { get; }

    public ReportMember DivisionCode { get; }

    public ReportMember Level { get; }

    public ReportMember ProcessingFees { get; }

    public ReportMember Narrative { get; }

    public ReportMember OverallSituation { get; }

    public ReportMember ProblemsAndImprovements { get; }

    public ReportMember OtherMatters { get; }

    /// <summary>（六）其他处理: its members tell whether it is one row or three.</summary>
    public ReportMember OtherHandling { get; }

    /// <summary>Hubei's row: there or not.</summary>
    public ReportMember OtherDocuments { get; }

    /// <summary>The id of the first member of the tables.</summary>
    public int FirstOfTables { get; }

    /// <summary>For each of <see cref="FormShape.All"/> the members of its cells, in order.</summary>
    public ImmutableArray<ImmutableArray<ReportMember>> CellsOfShapes { get; }

    /// <summary>For each of <see cref="FormShape.All"/> how many members its tables have, cells and objects.</summary>
    public ImmutableArray<int> CountsOfShapes { get; }

    /// <summary>The cell at an address of any shape; null where no shape has one.</summary>
    public CellDefinition? FindCell(string address)
    {
        foreach (ReportMember member in all)
        {
            if (member.Cell is not null && member.Path == address)
            {
                return member.Cell;
            }
        }

        return null;
    }

    private int[] CountMembersOfTables()
    {
        var counts = new int[FormShape.All.Length];
        for (int id = FirstOfTables; id < ProcessingFees.Id; id++)
        {
            for (int shape = 0; shape < counts.Length; shape++)
            {
                counts[shape] += (all[id].Shapes >> shape) & 1;
            }
        }

        return counts;
    }

    private ReportMember AddCell(CellDefinition cell, int shapes)
    {
        ReportMember member = Root;
        string[] names = cell.Address.Split('.');
        for (int i = 0; i < names.Length; i++)
        {
            bool isCell = i == names.Length - 1;
            ReportMember? known = member.Find(names[i]);
            if (known is null)
            {
                known = Add(member, names[i], isCell ? MemberKind.Cell : MemberKind.Object, cell: isCell ? cell : null);
                known.Shapes = 0;
            }

            known.Shapes |= shapes;
            member = known;
        }

        return member;
    }

    private ReportMember Add(ReportMember? parent, string name, MemberKind kind, bool isOptional = false, bool isNullable = false, CellDefinition? cell = null)
    {
        var member = new ReportMember(name, kind, parent) { IsOptional = isOptional, IsNullable = isNullable, Cell = cell, Id = all.Count, Shapes = AllShapes };
        parent?.Add(member);
        all.Add(member);
        return member;
    }
}
