using System.Text.Json;

namespace GovInfoDisclosure.Json;

// What can be told only when the whole document was read: which shape of the form it has, what is missing and what is too much.
internal sealed partial class ReportJsonReader
{
    private bool HasProcessingFees => names[Members.ProcessingFees.Id] >= 0 && !unusable[Members.ProcessingFees.Id];

    /// <summary>The shape of the form that the document fills to the last cell; null, with errors, where it fills none.</summary>
    private FormShape? FindForm()
    {
        (bool isSingle, bool isDetailed) = ShapeOfOtherHandling();
        if (errors.IsEmpty && edition is ReportEdition known && isSingle != isDetailed)
        {
            int shape = ShapeOf(known, isSingle, names[Members.OtherDocuments.Id] >= 0);
            if (shape >= 0 && IsFilled(shape))
            {
                return FormShape.All[shape];
            }
        }

        AddMissingAndForeign(isSingle, isDetailed);
        return null;
    }

    private (bool IsSingle, bool IsDetailed) ShapeOfOtherHandling()
    {
        bool isSingle = false;
        bool isDetailed = false;
        foreach (ReportMember member in Members.OtherHandling.Members)
        {
            bool isThere = names[member.Id] >= 0;
            isSingle |= isThere && member.Kind == MemberKind.Cell;
            isDetailed |= isThere && member.Kind == MemberKind.Object;
        }

        return (isSingle, isDetailed);
    }

    private static int ShapeOf(ReportEdition edition, bool isSingle, bool hasOtherDocuments)
    {
        for (int i = 0; i < FormShape.All.Length; i++)
        {
            FormShape form = FormShape.All[i];
            if (form.Edition == edition && form.HasSingleOtherHandling == isSingle && form.HasOtherDocuments == hasOtherDocuments)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether every cell of the shape is there and nothing that it has not; and all else that must be.</summary>
    private bool IsFilled(int shape)
    {
        if (membersOfTables != Members.CountsOfShapes[shape] || names[Members.Year.Id] < 0 || names[Members.AgencyName.Id] < 0)
        {
            return false;
        }

        ImmutableArray<ReportMember> cells = Members.CellsOfShapes[shape];
        int count = HasProcessingFees ? cells.Length : FormShape.All[shape].Cells.Length;
        for (int i = 0; i < count; i++)
        {
            if (names[cells[i].Id] < 0)
            {
                return false;
            }
        }

        return true;
    }

    private CellValues TakeValues(FormShape form)
    {
        ImmutableArray<ReportMember> cells = Members.CellsOfShapes[FormShape.All.IndexOf(form)];
        var stored = new long[cells.Length];
        for (int i = 0; i < stored.Length; i++)
        {
            int id = cells[i].Id;
            stored[i] = names[id] >= 0 ? numbers[id] : CellValues.Blank;
        }

        return new CellValues(form, stored, null);
    }

    private int? TakeYear() => numbers[Members.Year.Id] == CellValues.Blank ? null : (int)numbers[Members.Year.Id];

    private Agency TakeAgency() => new()
    {
        Name = texts[Members.AgencyName.Id],
        Code = texts[Members.AgencyCode.Id],
        DivisionCode = texts[Members.DivisionCode.Id],
        Level = level,
    };

    private Narrative TakeNarrative() => new()
    {
        OverallSituation = texts[Members.OverallSituation.Id],
        ProblemsAndImprovements = texts[Members.ProblemsAndImprovements.Id],
        OtherMatters = texts[Members.OtherMatters.Id],
    };

    private void AddMissingAndForeign(bool isSingle, bool isDetailed)
    {
        ReportMember otherHandling = Members.OtherHandling;
        if (isSingle == isDetailed && names[otherHandling.Id] >= 0 && !unusable[otherHandling.Id])
        {
            errors.Add(names[otherHandling.Id], otherHandling.Path, isSingle ? JsonTexts.BothShapes() : JsonTexts.NoShape());
            unusable[otherHandling.Id] = true;
        }

        int candidates = 0;
        bool hasOtherDocuments = names[Members.OtherDocuments.Id] >= 0;
        for (int shape = 0; shape < FormShape.All.Length; shape++)
        {
            FormShape form = FormShape.All[shape];
            bool fits = (edition is null || form.Edition == edition)
                && (isSingle == isDetailed || form.HasSingleOtherHandling == isSingle)
                && (edition == ReportEdition.Edition2021 || form.HasOtherDocuments == hasOtherDocuments);
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
            bool isThere = names[member.Id] >= 0;
            if (isThere && edition is not null && (member.Shapes & candidates) == 0)
            {
                errors.Add(names[member.Id], member.Path, JsonTexts.NotInEdition(member.Name, edition == ReportEdition.Edition2019 ? "2019" : "2021"));
            }
            else if (isThere && member.Kind == MemberKind.Object && !unusable[member.Id])
            {
                AddMissingAndForeign(member, candidates);
            }
            else if (!isThere && !member.IsOptional && (candidates & ~member.Shapes) == 0)
            {
                Message message = member.Kind == MemberKind.Cell ? JsonTexts.MissingCell(member.Name)
                    : member.Kind == MemberKind.Object && member != Members.Agency ? JsonTexts.MissingCells(member.Name)
                    : JsonTexts.MissingProperty(member.Name);
                errors.Add(starts[parent.Id], member.Path, message);
            }
        }
    }

    private void AddUnknownProperty(ref Utf8JsonReader reader, ReportMember parent)
    {
        string name = JsonFound.Text(ref reader);
        IEnumerable<string> known = parent.Members.Select(member => member.Name);
        string path = parent.Path.Length == 0 ? name : parent.Path + "." + name;
        errors.Add(reader.TokenStartIndex, path, JsonTexts.UnknownProperty(name, EditDistance.Nearest(name, known)));
    }

    private void AddSyntaxError(ReadOnlySpan<byte> json, JsonException exception, int depth)
    {
        int offset = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int end = json.Slice(offset).IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            offset += end + 1;
        }

        offset = (int)Math.Min(json.Length, offset + (exception.BytePositionInLine ?? 0));
        bool opens = offset < json.Length && json[offset] is (byte)'{' or (byte)'[';
        errors.Add(offset, "", opens && depth >= MaxDepth - 1 ? JsonTexts.TooDeep(MaxDepth)
            : IsBlank(json) ? JsonTexts.Empty()
            : JsonTexts.NotJson(JsonFound.Character(json, offset)));
    }

    private static bool IsBlank(ReadOnlySpan<byte> json)
    {
        foreach (byte c in json)
        {
            if (c is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }
}
