using System.Buffers;
using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Reading;

/// <summary>Builds the report of one document: its lines, the report among them that is to be read, its title, sections and tables.</summary>
internal sealed class ReportBuilder(
    ReadOnlyMemory<char> text, ReadOptions options, FindingList findings, CancellationToken cancellationToken, SourceLines? source = null)
{
    /// <summary>A page of a district's townships has some twenty reports; of more the first tell enough.</summary>
    private const int MostReportsNamed = 50;

    private readonly List<LabelMatcher> matchers = [];
    private List<TextLine> lines = [];
    private HashSet<int> pageNumbers = [];

    /// <summary>How many labels were compared with texts: nearly all the work of a document that is large.</summary>
    public long Comparisons => matchers.Sum(matcher => matcher.Comparisons);

    public ReadResult Read()
    {
        lines = source?.Lines ?? LineSplitter.Split(text.Span, options.MaxLines);
        if (lines.Count > options.MaxLines)
        {
            findings.Add(DocumentFindings.TooManyLines(options.MaxLines));
            return new ReadResult { Findings = findings.InOrder() };
        }

        lines = WrappedSentences.Mark(lines, line => source?.RowAt(line) is not null, LabelVocabulary.BeginsRow);
        pageNumbers = BarePageNumbers.Find(lines);
        TableAnchors anchors = Anchors();
        List<int> starts = new ReportStarts(lines, anchors, cancellationToken).Find();
        bool isOne = TakeReport(starts);
        if (isOne && starts.Count > 1)
        {
            anchors = Anchors();
        }

        SectionMap map = SectionMap.Make(lines, anchors, cancellationToken);
        int appended = ReportStarts.Appended(anchors, map) ?? lines.Count;
        ValueList<DocumentSection> sections = SectionBuilder.Build(lines, map, appended);
        ReadResult result = isOne ? ReadReport(map, sections) : new ReadResult();
        if (result.IsSuccess && appended < lines.Count)
        {
            findings.Add(DocumentFindings.TablesAppended(new Place(lines[appended].Number, 1)));
        }

        return result with { Sections = sections, Findings = findings.InOrder() };
    }

    private TableAnchors Anchors()
    {
        TableAnchors anchors = TableAnchors.Find(lines, options.MaxLineLength, cancellationToken);
        return source is null ? anchors : anchors.OfTables(line => source.RowAt(line) is not null);
    }

    private ReadResult ReadReport(SectionMap map, ValueList<DocumentSection> sections)
    {
        // What the title has to say of itself comes only with a report.
        var titleFindings = new FindingList();
        var titles = new TitleReader(lines, map.BodyStart, titleFindings);
        (int? year, string? agency) = titles.Read();
        var reader = new TablesReader(lines, source, map, pageNumbers, options, findings, matchers, cancellationToken);
        if (reader.Read(year) is not ReadTables tables)
        {
            if (!reader.AreDoubled)
            {
                SayNoReport(reader.NamesRows);
            }

            return new ReadResult();
        }

        findings.AddAll(titleFindings);
        findings.AddAll(tables.Findings);
        if (Garbled.Find(text.Span) is int at)
        {
            findings.Add(DocumentFindings.Mojibake(false, PlaceOf(at)));
        }

        ProseReading prose = ProseReader.Read(sections, agency, year);
        CellValues values = Numbers(tables, prose.ProcessingFees);
        AnnualReport report = tables.Form.ToReport(values) with
        {
            Year = year,
            Published = PublicationDate.Stated(lines, map.BodyStart),
            Agency = new Agency { Name = agency },
            Narrative = SectionBuilder.Narrative(sections),
        };
        return new ReadResult
        {
            Numbers = new ReportValues(report),
            Prose = prose.Texts,
            Claims = prose.Claims,
            Titles = new ValueList<DocumentTitle>(titles.Printed),
            ClaimSections = prose.Sections,
            Lost = tables.Lost,
            Cells = Shown(tables.Readings),
        };
    }

    private static ValueList<CellReading> Shown(CellReading?[] readings)
    {
        int count = 0;
        foreach (CellReading? reading in readings)
        {
            count += reading is null ? 0 : 1;
        }

        if (count == readings.Length)
        {
            // Nobody writes into the array any more.
            return ImmutableCollectionsMarshal.AsImmutableArray(readings)!;
        }

        var shown = ImmutableArray.CreateBuilder<CellReading>(count);
        foreach (CellReading? reading in readings)
        {
            if (reading is not null)
            {
                shown.Add(reading);
            }
        }

        return shown.MoveToImmutable();
    }

    /// <summary>The cells of the tables, and behind them what the text says of fees.</summary>
    private static CellValues Numbers(ReadTables tables, ProcessingFees? fees)
    {
        decimal?[] numbers = ArrayPool<decimal?>.Shared.Rent(tables.Form.AllCells.Length);
        int count = tables.Readings.Length;
        for (int i = 0; i < count; i++)
        {
            numbers[i] = tables.Readings[i]?.Value;
        }

        (numbers[count], numbers[count + 1], numbers[count + 2]) = (fees?.Notices, fees?.NoticedYuan, fees?.CollectedYuan);
        CellValues values = tables.Form.Values(new ArraySegment<decimal?>(numbers, 0, tables.Form.AllCells.Length));
        ArrayPool<decimal?>.Shared.Return(numbers);
        return values;
    }

    /// <summary>Leaves the lines of the report that is to be read; false where there are several and none was asked for, or fewer than that.</summary>
    private bool TakeReport(List<int> starts)
    {
        if (options.Report is null && starts.Count == 1)
        {
            return true;
        }

        int chosen = options.Report ?? 0;
        if (chosen < 1 || chosen > starts.Count)
        {
            findings.Add(DocumentFindings.SeveralReports(options.Report, [.. starts.Take(MostReportsNamed).Select(start =>
            {
                var place = new Place(lines[start].Number, 1);
                return (lines[start].Content.Trim(), place, source?.PlaceOf(place) ?? place);
            })], starts.Count));
            return false;
        }

        // What stands before keeps its lines, for places are counted by them, and loses its words.
        int end = chosen < starts.Count ? starts[chosen] : lines.Count;
        lines = [.. lines.Take(end).Select((line, i) => i < starts[chosen - 1] ? line with { Content = "" } : line)];
        return true;
    }

    private void SayNoReport(bool hasLabels)
    {
        if (Garbled.Find(text.Span) is int at)
        {
            findings.Add(DocumentFindings.Mojibake(true, PlaceOf(at)));
        }
        else
        {
            bool isScript = text.Span.IndexOf("function".AsSpan()) >= 0 && text.Span.IndexOf('{') >= 0 && text.Span.IndexOf(';') >= 0;
            findings.Add(DocumentFindings.NoTable(hasLabels, isScript));
        }
    }

    private Place PlaceOf(int index)
    {
        ReadOnlySpan<char> characters = text.Span;
        int before = 0;
        int start = 0;
        for (int i = 0; i < index; i++)
        {
            if (characters[i] == '\n' || (characters[i] == '\r' && !(i + 1 < characters.Length && characters[i + 1] == '\n')))
            {
                before++;
                start = i + 1;
            }
        }

        return new Place(before + 1, index - start + 1);
    }
}
