namespace GovInfoDisclosure.Rules.Register;

/// <summary>Reads a register, strictly and to its end: every error of the file is told at once, at its line and column.</summary>
internal sealed class RegisterReader
{
    /// <summary>There are some 150 000 agencies that report.</summary>
    private const int MaximumAgencies = 200_000;

    /// <summary>What the columns of a table are called, in both languages.</summary>
    private static readonly IReadOnlyDictionary<string, string> Columns = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        { "名称", "name" }, { "曾用名", "formerNames" }, { "统一社会信用代码", "code" }, { "行政区划代码", "divisionCode" }, { "层级", "level" },
        { "上级", "parent" }, { "应当报告", "reports" }, { "起始年度", "from" }, { "截止年度", "until" }, { "合并自", "mergedFrom" }, { "分立自", "splitFrom" },
        { "公布期限", "due" }, { "公布日期", "published" }, { "名单", "lists" },
        { "name", "name" }, { "formerNames", "formerNames" }, { "code", "code" }, { "divisionCode", "divisionCode" }, { "level", "level" },
        { "parent", "parent" }, { "reports", "reports" }, { "from", "from" }, { "until", "until" }, { "mergedFrom", "mergedFrom" },
        { "splitFrom", "splitFrom" }, { "due", "due" }, { "published", "published" }, { "lists", "lists" },
    };

    private readonly ErrorList errors;
    private readonly RegisterValues values;
    private readonly RegisterLinks links;
    private readonly List<RegisteredAgency> agencies = [];

    private RegisterReader(ErrorList errors)
    {
        this.errors = errors;
        values = new RegisterValues(errors);
        links = new RegisterLinks(errors);
    }

    /// <summary>The register; null where there are errors.</summary>
    public static AgencyRegister? Read(RuleFile file, out ValueList<RuleFileError> found)
    {
        var errors = new ErrorList(file.Name);
        AgencyRegister? register = new RegisterReader(errors).Register(file);
        found = new ValueList<RuleFileError>(errors.Errors.OrderBy(x => x.Line).ThenBy(x => x.Column));
        return found.Count == 0 ? register : null;
    }

    private AgencyRegister? Register(RuleFile file)
    {
        YamlSequence? list = RegisterFile.List(file, "agencies", Columns, errors, out MappingReader? reader);
        IReadOnlyDictionary<AgencyLevel, MonthDay> dueByLevel = new Dictionary<AgencyLevel, MonthDay>();
        MonthDay? due = null;
        if (reader is not null)
        {
            (due, dueByLevel) = Due(reader.Map("due"));
            reader.Finish();
        }

        if (list is null)
        {
            return null;
        }

        foreach (YamlNode item in list.Items.TakeWhile(_ => !errors.IsFull))
        {
            if (item is not YamlMapping mapping)
            {
                errors.AddWrong(item, "agencies 的每一项应为键值表", "each of agencies is a mapping");
            }
            else if (agencies.Count >= MaximumAgencies)
            {
                errors.Add(item, $"登记簿最多 {MaximumAgencies} 个机关", $"a register holds {MaximumAgencies} agencies at most");
                break;
            }
            else
            {
                Add(mapping);
            }
        }

        links.Resolve(agencies);
        return new AgencyRegister(agencies, due, dueByLevel);
    }

    private void Add(YamlMapping mapping)
    {
        var reader = new MappingReader(mapping, errors);
        string? name = reader.Text("name", required: true);
        var agency = new RegisteredAgency
        {
            Name = RegisterCodes.PlainName(name ?? ""),
            Node = mapping,
            FormerNames = [.. values.FormerNames(reader.Take("formerNames")).Select(x => x with { Name = RegisterCodes.PlainName(x.Name) })],
            Code = Code(reader, "code", RegisterCodes.Plain),
            DivisionCode = Code(reader, "divisionCode", RegisterCodes.Plain),
            Level = Level(reader.Take("level")),
            MustReport = Flag(reader.Take("reports")),
            From = values.Year(reader, "from"),
            Until = values.Year(reader, "until"),
            Due = Day(reader.Take("due")),
            Published = values.Days(reader.Take("published")),
            Lists = [.. values.Words(reader.Take("lists"), "lists").Select(x => x.Text)],
        };
        links.Add(agency, reader.Take("parent"), values.Origin(reader, "mergedFrom", "agencies"), values.Origin(reader, "splitFrom", "agency"));
        reader.Finish();
        if (agency.From > agency.Until)
        {
            errors.Add(mapping["from"]!, $"起始年度 {agency.From} 在截止年度 {agency.Until} 之后", $"from {agency.From} is after until {agency.Until}");
        }

        // One without a name has its error already; the others are still checked against each other.
        if (name is not null)
        {
            agencies.Add(agency);
        }
    }

    /// <summary>A code, which a person or a spreadsheet may write as a number: the letters count as they stand.</summary>
    private string? Code(MappingReader reader, string key, Func<string, string?> plain)
    {
        YamlNode? node = reader.Take(key);
        if (node is null or YamlScalar { IsNull: true })
        {
            return null;
        }

        if (node is YamlScalar scalar && plain(scalar.Text) is string code)
        {
            return code;
        }

        errors.AddWrong(node, $"{key} 应为代码（字母和数字，最多 40 个）", $"{key} must be a code of letters and digits, 40 at most");
        return null;
    }

    private AgencyLevel? Level(YamlNode? node)
    {
        if (node is null or YamlScalar { IsNull: true })
        {
            return null;
        }

        if (node is YamlScalar scalar && RegisterCodes.Level(scalar.Text) is AgencyLevel level)
        {
            return level;
        }

        string? nearest = node is YamlScalar word ? EditDistance.Nearest(word.Text, RegisterCodes.LevelWords) : null;
        errors.Add(node, new Message($"level 不能是{node.Kind.Zh}，应为 {string.Join("、", RegisterCodes.LevelWords)}",
            $"level cannot be {node.Kind.En}, expected one of {string.Join(", ", RegisterCodes.LevelWords)}").Meant(nearest));
        return null;
    }

    private bool Flag(YamlNode? node)
    {
        switch (node)
        {
            case null or YamlScalar { IsNull: true } or YamlScalar { Text: "true" or "是" }:
                return true;
            case YamlScalar { Text: "false" or "否" }:
                return false;
            default:
                errors.AddWrong(node, "reports 应为 true（是）或 false（否）", "reports must be true or false");
                return true;
        }
    }

    private MonthDay? Day(YamlNode? node)
    {
        if (node is null or YamlScalar { IsNull: true })
        {
            return null;
        }

        MonthDay? day = node is YamlScalar scalar ? MonthDay.Parse(scalar.Text) : null;
        if (day is null)
        {
            errors.AddWrong(node, "公布期限应为次年的月和日，写作 01-31", "a due date is a month and a day of the year after, as in 01-31");
        }

        return day;
    }

    private (MonthDay? Default, IReadOnlyDictionary<AgencyLevel, MonthDay> ByLevel) Due(YamlMapping? mapping)
    {
        MonthDay? fallback = null;
        var byLevel = new Dictionary<AgencyLevel, MonthDay>();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            MonthDay? day = Day(entry.Value);
            if (entry.Key.Text == "default")
            {
                fallback = day;
            }
            else if (Level(entry.Key) is AgencyLevel level && day is MonthDay known)
            {
                byLevel[level] = known;
            }
        }

        return (fallback, byLevel);
    }
}
