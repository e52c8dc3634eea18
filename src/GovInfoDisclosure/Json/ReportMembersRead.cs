namespace GovInfoDisclosure.Json;

/// <summary>The members of one report's JSON that were read, by their ids; and what can be told only when all were: which shape of the form the document has,
/// what is missing and what is too much.</summary>
internal sealed class ReportMembersRead(JsonErrorList errors)
{
    private static readonly ReportMembers Members = ReportMembers.Instance;
    private static readonly int Count = Members.All.Count;

    private int membersOfTables;

    /// <summary>Where a member's name stands; −1: nowhere.</summary>
    public int[] Names { get; } = new int[Count];

    /// <summary>Where an object or the value of a cell begins.</summary>
    public int[] Starts { get; } = new int[Count];

    /// <summary>Whether a value could not be used.</summary>
    public bool[] Unusable { get; } = new bool[Count];

    public long[] Numbers { get; } = new long[Count];

    public string?[] Texts { get; } = new string?[Count];

    public ReportEdition? Edition { get; set; }

    public AgencyLevel? Level { get; set; }

    public IsoDate? Published { get; set; }

    public void Clear()
    {
        Names.AsSpan().Fill(-1);
        Unusable.AsSpan().Clear();
        Texts.AsSpan().Clear();
        membersOfTables = 0;
        Edition = null;
        Level = null;
        Published = null;
    }

    public bool Has(ReportMember member) => Names[member.Id] >= 0;

    public void Add(ReportMember member, long offset)
    {
        Names[member.Id] = (int)offset;
        membersOfTables += member.Id >= Members.FirstOfTables && member.Id < Members.ProcessingFees.Id ? 1 : 0;
    }

    /// <summary>What was read; null, with errors, where the document is no report.</summary>
    public JsonReport? Report()
    {
        if (FindForm() is not FormShape form)
        {
            return null;
        }

        long year = Numbers[Members.Year.Id];
        var agency = new Agency
        {
            Name = Texts[Members.AgencyName.Id],
            Code = Texts[Members.AgencyCode.Id],
            DivisionCode = Texts[Members.DivisionCode.Id],
            Level = Level,
        };
        var narrative = new Narrative
        {
            OverallSituation = Texts[Members.OverallSituation.Id],
            ProblemsAndImprovements = Texts[Members.ProblemsAndImprovements.Id],
            OtherMatters = Texts[Members.OtherMatters.Id],
        };
        int? known = year == CellValues.Blank ? null : (int)year;
        return new JsonReport(TakeValues(form), known, Published, agency, new LateNarrative(narrative), HasProcessingFees);
    }

    /// <summary>What the JSON says of where it came from; null where it says nothing.</summary>
    public ReportLineage? Lineage => Texts[Members.Source.Id] is null && Texts[Members.InputHash.Id] is null ? null
        : new ReportLineage(Texts[Members.ReportId.Id], Texts[Members.Source.Id], Texts[Members.InputHash.Id]);

    private bool HasProcessingFees => Has(Members.ProcessingFees) && !Unusable[Members.ProcessingFees.Id];

    /// <summary>The shape of the form that the document fills to the last cell; null, with errors, where it fills none.</summary>
    private FormShape? FindForm()
    {
        bool isSingle = false;
        bool isDetailed = false;
        foreach (ReportMember member in Members.OtherHandling.Members)
        {
            isSingle |= Has(member) && member.Kind == MemberKind.Cell;
            isDetailed |= Has(member) && member.Kind == MemberKind.Object;
        }

        if (errors.IsEmpty && Edition is ReportEdition known && isSingle != isDetailed)
        {
            foreach (FormShape form in FormShape.All)
            {
                if (form.Edition == known && form.HasSingleOtherHandling == isSingle && form.HasOtherDocuments == Has(Members.OtherDocuments) && IsFilled(form))
                {
                    return form;
                }
            }
        }

        AddMissingAndForeign(isSingle, isDetailed);
        return null;
    }

    /// <summary>Whether every cell of the shape is there and nothing that it has not; and all else that must be.</summary>
    private bool IsFilled(FormShape form)
    {
        if (membersOfTables != Members.CountsOfShapes[form.Ordinal] || !Has(Members.Year) || !Has(Members.AgencyName))
        {
            return false;
        }

        ImmutableArray<ReportMember> cells = Members.CellsOfShapes[form.Ordinal];
        int count = HasProcessingFees ? cells.Length : form.Cells.Length;
        for (int i = 0; i < count; i++)
        {
            if (!Has(cells[i]))
            {
                return false;
            }
        }

        return true;
    }

    private CellValues TakeValues(FormShape form)
    {
        ImmutableArray<ReportMember> cells = Members.CellsOfShapes[form.Ordinal];
        var stored = new long[cells.Length];
        for (int i = 0; i < stored.Length; i++)
        {
            stored[i] = Has(cells[i]) ? Numbers[cells[i].Id] : CellValues.Blank;
        }

        return new CellValues(form, stored, null);
    }

    private void AddMissingAndForeign(bool isSingle, bool isDetailed)
    {
        ReportMember otherHandling = Members.OtherHandling;
        if (isSingle == isDetailed && Has(otherHandling) && !Unusable[otherHandling.Id])
        {
            errors.Add(Names[otherHandling.Id], otherHandling.Path, isSingle ? JsonTexts.BothShapes() : JsonTexts.NoShape());
            Unusable[otherHandling.Id] = true;
        }

        int candidates = 0;
        bool hasOtherDocuments = Has(Members.OtherDocuments);
        for (int shape = 0; shape < FormShape.All.Length; shape++)
        {
            FormShape form = FormShape.All[shape];
            bool fits = (Edition is null || form.Edition == Edition)
                && (isSingle == isDetailed || form.HasSingleOtherHandling == isSingle)
                && (Edition == ReportEdition.Edition2021 || form.HasOtherDocuments == hasOtherDocuments);
            candidates |= fits ? 1 << shape : 0;
        }

        AddMissingAndForeign(Members.Root, candidates);
    }

    /// <summary>Of the shapes that the document may have: what none of them has is foreign, what all of them have is missing.</summary>
    private void AddMissingAndForeign(ReportMember parent, int candidates)
    {
        candidates &= parent.Shapes;
        if (candidates == 0)
        {
            return;
        }

        foreach (ReportMember member in parent.Members)
        {
            bool isThere = Has(member);
            if (isThere && Edition is not null && (member.Shapes & candidates) == 0)
            {
                errors.Add(Names[member.Id], member.Path, JsonTexts.NotInEdition(member.Name, Edition == ReportEdition.Edition2019 ? "2019" : "2021"));
            }
            else if (isThere && member.Kind == MemberKind.Object && !Unusable[member.Id])
            {
                AddMissingAndForeign(member, candidates);
            }
            else if (!isThere && !member.IsOptional && (candidates & ~member.Shapes) == 0)
            {
                Message message = member.Kind == MemberKind.Cell ? JsonTexts.MissingCell(member.Name)
                    : member.Kind == MemberKind.Object && member != Members.Agency ? JsonTexts.MissingCells(member.Name)
                    : JsonTexts.MissingProperty(member.Name);
                errors.Add(Starts[parent.Id], member.Path, message);
            }
        }
    }
}
