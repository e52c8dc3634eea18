using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Reads the JSON of one report strictly. It keeps its arrays from one report to the next and is for one thread at a time.</summary>
internal sealed class ReportJsonReader
{
    /// <summary>The form needs six levels; more only lets wrong documents be read to their end.</summary>
    public const int MaxDepth = 64;

    /// <summary>The longest path that systems take, in bytes; a longer text beside the report is not kept.</summary>
    private const int LongestBeside = 4096;

    private static readonly ReportMembers Members = ReportMembers.Instance;
    private readonly JsonErrorList errors = new();
    private readonly ReportMembersRead read;
    private readonly TemplateReader canonical = new();

    public ReportJsonReader() => read = new ReportMembersRead(errors);

    /// <summary>Reads a report.</summary>
    /// <param name="json">The JSON, as UTF-8 without a mark.</param>
    /// <param name="source">What to call it.</param>
    /// <param name="options">The bounds.</param>
    /// <param name="position">Where the JSON begins in its document.</param>
    public JsonReadResult Read(ReadOnlySpan<byte> json, JsonSource source, JsonReadOptions options, JsonPosition position) =>
        Read(json, source, options, position, null)!;

    /// <summary>Reads a report, of which nothing is made where nothing is to be said of it.</summary>
    /// <param name="json">The JSON, as UTF-8 without a mark.</param>
    /// <param name="source">What to call it.</param>
    /// <param name="options">The bounds.</param>
    /// <param name="position">Where the JSON begins in its document.</param>
    /// <param name="sieve">What tells such reports; null where all are wanted.</param>
    /// <returns>Null where it was left out.</returns>
    public JsonReadResult? Read(ReadOnlySpan<byte> json, JsonSource source, JsonReadOptions options, JsonPosition position, JsonSieve? sieve)
    {
        if (json.Length > options.MaxReportBytes || !canonical.TryRead(json))
        {
            return ReadAny(json, source, options, position);
        }

        if (sieve?.Holds(canonical, json) == true)
        {
            return null;
        }

        JsonReport report = canonical.Report(json);
        return new JsonReadResult(source, report)
        {
            CellPlaces = options.KeepPlaces ? new JsonCellPlaces(report.Values, canonical.HasFees, position.After(json.Slice(0, canonical.CellsStart))) : null,
        };
    }

    /// <summary>Reads a report that need not be canonical.</summary>
    internal JsonReadResult ReadAny(ReadOnlySpan<byte> json, JsonSource source, JsonReadOptions options, JsonPosition position)
    {
        errors.Clear(options.MaxErrors);
        read.Clear();
        if (json.Length > options.MaxReportBytes)
        {
            errors.Add(0, "", JsonTexts.TooLarge(options.MaxReportBytes));
        }
        else if (ReadTokens(json) && read.Report() is JsonReport report)
        {
            return new JsonReadResult(source, report)
            {
                CellPlaces = options.KeepPlaces ? JsonCellPlaces.Of(read, report.Values.Form, json, position) : null,
                Lineage = read.Lineage,
            };
        }

        return new JsonReadResult(source, errors.Locate(json, position));
    }

    /// <summary>Reads to the end; false where the JSON itself is broken, so that nothing more can be told.</summary>
    private bool ReadTokens(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                errors.Add(reader.TokenStartIndex, "", JsonTexts.NoReport(JsonFound.Value(ref reader)));
                return false;
            }

            read.Starts[Members.Root.Id] = (int)reader.TokenStartIndex;
            ReadObject(ref reader, Members.Root);

            // Whatever stands behind the report makes the reader throw.
            reader.Read();
            return true;
        }
        catch (JsonException exception)
        {
            AddSyntaxError(json, exception, reader.CurrentDepth);
            return false;
        }
    }

    private void ReadObject(ref Utf8JsonReader reader, ReportMember parent)
    {
        int next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReportMember? member = parent.Find(ref reader, ref next);
            if (member is null)
            {
                AddUnknownProperty(ref reader, parent);
                reader.Skip();
            }
            else if (read.Has(member))
            {
                errors.Add(reader.TokenStartIndex, member.Path, JsonTexts.DuplicateProperty(member.Name));
                reader.Skip();
            }
            else
            {
                read.Add(member, reader.TokenStartIndex);
                reader.Read();
                ReadValue(ref reader, member);
            }
        }
    }

    private void ReadValue(ref Utf8JsonReader reader, ReportMember member)
    {
        switch (member.Kind)
        {
            case MemberKind.Cell:
                ReadCell(ref reader, member);
                break;
            case MemberKind.Object:
                ReadNested(ref reader, member);
                break;
            case MemberKind.Text:
                ReadText(ref reader, member);
                break;
            case MemberKind.Year:
                ReadNumber(ref reader, member, 0, 1, ReportMembers.MostYear);
                break;
            case MemberKind.Beside when reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length <= LongestBeside:
                ReadBeside(ref reader, member);
                break;
            case MemberKind.Ignored:
            case MemberKind.Beside:
                reader.Skip();
                break;
            default:
                ReadWord(ref reader, member);
                break;
        }
    }

    private void ReadCell(ref Utf8JsonReader reader, ReportMember member)
    {
        CellDefinition cell = member.Cell!;
        read.Starts[member.Id] = (int)reader.TokenStartIndex;
        ReadNumber(ref reader, member, cell.Scale == 1 ? 0 : 4, cell.IsSigned ? -CellValues.Limit : 0, CellValues.Limit);
    }

    private void ReadNumber(ref Utf8JsonReader reader, ReportMember member, int decimals, long least, long most)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            NumberFault fault = CellNumber.TryRead(reader.ValueSpan, decimals, least, most, out read.Numbers[member.Id]);
            if (fault != NumberFault.None)
            {
                string number = JsonFound.Number(ref reader);
                long unit = decimals == 0 ? 1 : 10_000;
                AddUnusable(ref reader, member, fault switch
                {
                    NumberFault.Fraction => JsonTexts.Fraction(number),
                    NumberFault.TooManyDecimals => JsonTexts.TooManyDecimals(number),
                    _ => JsonTexts.OutOfRange(number, least / unit, most / unit),
                });
            }
        }
        else if (reader.TokenType == JsonTokenType.Null)
        {
            read.Numbers[member.Id] = CellValues.Blank;
        }
        else
        {
            AddUnusable(ref reader, member, JsonTexts.WrongType(decimals == 0 ? JsonTexts.Count() : JsonTexts.Amount(), JsonFound.Value(ref reader)));
        }
    }

    private void ReadNested(ref Utf8JsonReader reader, ReportMember member)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            read.Starts[member.Id] = (int)reader.TokenStartIndex;
            ReadObject(ref reader, member);
        }
        else if (reader.TokenType == JsonTokenType.Null && member.IsNullable)
        {
            read.Unusable[member.Id] = true;
        }
        else
        {
            AddUnusable(ref reader, member,
                JsonTexts.WrongType(member.IsNullable ? JsonTexts.ObjectOrNull() : JsonTexts.Object(), JsonFound.Value(ref reader)));
        }
    }

    private void ReadText(ref Utf8JsonReader reader, ReportMember member)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            try
            {
                read.Texts[member.Id] = reader.GetString();
                if (read.Texts[member.Id]!.IndexOf('\0') >= 0)
                {
                    AddUnusable(ref reader, member, JsonTexts.Nul());
                }
            }
            catch (InvalidOperationException)
            {
                // Bytes that are no UTF-8, or half of a surrogate pair.
                AddUnusable(ref reader, member, JsonTexts.NotUtf8());
            }
        }
        else if (reader.TokenType != JsonTokenType.Null)
        {
            AddUnusable(ref reader, member, JsonTexts.WrongType(JsonTexts.Text(), JsonFound.Value(ref reader)));
        }
    }

    /// <summary>What is no part of the report is never an error of it.</summary>
    private void ReadBeside(ref Utf8JsonReader reader, ReportMember member)
    {
        try
        {
            read.Texts[member.Id] = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            read.Texts[member.Id] = null;
        }
    }

    private void ReadWord(ref Utf8JsonReader reader, ReportMember member)
    {
        if (member.Kind == MemberKind.SchemaVersion)
        {
            if (reader.TokenType != JsonTokenType.Number
                || CellNumber.TryRead(reader.ValueSpan, 0, ReportMembers.Version, ReportMembers.Version, out _) != NumberFault.None)
            {
                AddUnusable(ref reader, member, JsonTexts.UnknownVersion(JsonFound.Value(ref reader)));
            }
        }
        else if (member.Kind == MemberKind.Edition)
        {
            read.Edition = reader.TokenType != JsonTokenType.String ? null
                : JsonFound.Text(ref reader) switch
                {
                    "2021" => ReportEdition.Edition2021,
                    "2019" => ReportEdition.Edition2019,
                    _ => null,
                };
            if (read.Edition is null)
            {
                AddUnusable(ref reader, member, JsonTexts.UnknownEdition(JsonFound.Value(ref reader)));
            }
        }
        else if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }
        else if (member.Kind == MemberKind.Date)
        {
            read.Published = reader.TokenType == JsonTokenType.String && IsoDate.TryParse(JsonFound.Text(ref reader), out IsoDate date) ? date : null;
            if (read.Published is null)
            {
                AddUnusable(ref reader, member, JsonTexts.WrongType(JsonTexts.Date(), JsonFound.Value(ref reader)));
            }
        }
        else
        {
            read.Level = reader.TokenType == JsonTokenType.String ? AgencyLevelNames.Parse(JsonFound.Text(ref reader)) : null;
            if (read.Level is null)
            {
                AddUnusable(ref reader, member, JsonTexts.UnknownLevel(JsonFound.Value(ref reader)));
            }
        }
    }

    private void AddUnusable(ref Utf8JsonReader reader, ReportMember member, Message message)
    {
        read.Unusable[member.Id] = true;
        errors.Add(reader.TokenStartIndex, member.Path, message);
        reader.Skip();
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
            : JsonWindow.IsBlank(json) ? JsonTexts.Empty()
            : JsonTexts.NotJson(JsonFound.Character(json, offset)));
    }
}
