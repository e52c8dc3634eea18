namespace GovInfoDisclosure.Rules.Register;

/// <summary>Reads a file of waivers, strictly and to its end.</summary>
internal static class WaiverReader
{
    private static readonly IReadOnlyDictionary<string, string> Columns = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        { "机关", "agency" }, { "规则", "rule" }, { "实例", "instance" }, { "年度", "year" }, { "理由", "reason" }, { "批准人", "approver" }, { "有效期至", "expires" },
        { "agency", "agency" }, { "rule", "rule" }, { "instance", "instance" }, { "year", "year" }, { "reason", "reason" }, { "approver", "approver" },
        { "expires", "expires" },
    };

    public static WaiverList? Read(RuleFile file, IsoDate today, out ValueList<RuleFileError> found)
    {
        var errors = new ErrorList(file.Name);
        var waivers = new List<Waiver>();
        YamlSequence? list = RegisterFile.List(file, "waivers", Columns, errors, out MappingReader? reader);
        reader?.Finish();
        foreach (YamlNode item in (list?.Items ?? []).TakeWhile(_ => !errors.IsFull))
        {
            if (item is not YamlMapping mapping)
            {
                errors.AddWrong(item, "waivers 的每一项应为键值表", "each of waivers is a mapping");
            }
            else if (Waiver(mapping, errors) is Waiver waiver)
            {
                waivers.Add(waiver);
            }
        }

        found = new ValueList<RuleFileError>(errors.Errors.OrderBy(x => x.Line).ThenBy(x => x.Column));
        return found.Count == 0 ? new WaiverList(waivers, today) : null;
    }

    private static Waiver? Waiver(YamlMapping mapping, ErrorList errors)
    {
        var reader = new MappingReader(mapping, errors);
        string? agency = reader.Text("agency", required: true);
        string? rule = reader.Text("rule", required: true);
        string instance = reader.Text("instance") ?? "";
        int? year = new RegisterValues(errors).Year(reader, "year", required: true);
        string? reason = reader.Text("reason", required: true);
        string? approver = reader.Text("approver", required: true);
        YamlNode? until = reader.Take("expires", required: true);
        reader.Finish();
        IsoDate expires = default;
        if (until is not null && !(until is YamlScalar day && IsoDate.TryParse(day.Text, out expires)))
        {
            errors.AddWrong(until, "expires 应为日期，写作 2025-12-31", "expires must be a date, as in 2025-12-31");
            return null;
        }

        if (agency is null || rule is null || year is not int known || reason is null || approver is null || until is null)
        {
            return null;
        }

        // Whoever copies the id of a finding has the rule before its instance.
        string prefix = rule + "/";
        return new Waiver
        {
            Agency = agency,
            Rule = rule,
            Instance = instance.StartsWith(prefix, StringComparison.Ordinal) ? instance.Substring(prefix.Length) : instance,
            Year = known,
            Reason = reason,
            Approver = approver,
            Expires = expires,
            Line = mapping.Line,
        };
    }
}
