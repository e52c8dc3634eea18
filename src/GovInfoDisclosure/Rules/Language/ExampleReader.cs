namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads the examples of a rule.</summary>
internal sealed class ExampleReader(ValueReader values, IReadOnlyList<ReportEdition> editions)
{
    private readonly ErrorList errors = values.Errors;

    public RuleExample? Read(YamlMapping mapping)
    {
        var reader = new MappingReader(mapping, errors);
        string? outcome = reader.Word("outcome", required: true, "holds", "broken", "undecided", "notApplicable");
        string? edition = reader.Word("edition", required: false, "2019", "2021");
        string? rows = reader.Word("otherHandling", required: false, "one", "three");
        string? instance = reader.Text("instance");
        decimal? year = reader.Number("year", number => number is >= 1900 and <= 9999 && number == decimal.Truncate(number));
        ReportFacts agency = ReadAgency(reader.Map("agency"));
        string? level = reader.Word("level", required: false, "central", "provincial", "prefectural", "county", "township");
        IReadOnlyDictionary<string, decimal?> cells = values.Cells(reader.Map("cells"));
        IReadOnlyDictionary<string, decimal?>? prior = reader.Map("prior") is { } before ? values.Cells(before) : null;
        IReadOnlyDictionary<string, decimal?>? prior2 = reader.Map("prior2") is { } twoBefore ? values.Cells(twoBefore) : null;
        List<KeyValuePair<string, IReadOnlyDictionary<string, decimal?>>>? units = ReadUnits(reader.Map("units"));
        decimal? expected = reader.Number("expectedUnits", number => number is >= 0 and <= 100_000 && number == decimal.Truncate(number));
        decimal? difference = reader.Number("difference", _ => true);
        List<KeyValuePair<string, decimal>> claims = ReadClaims(reader.Map("claims"));
        reader.Finish();
        if (outcome is null)
        {
            return null;
        }

        ReportEdition chosen = edition switch
        {
            "2019" => ReportEdition.Edition2019,
            "2021" => ReportEdition.Edition2021,
            _ => editions.Count > 0 ? editions[editions.Count - 1] : ReportEdition.Edition2021,
        };
        return new RuleExample(
            mapping.Line,
            mapping.Column,
            chosen,
            SingleOtherHandling: rows is null ? chosen == ReportEdition.Edition2019 : rows == "one",
            instance,
            agency with { Year = (int?)year, Level = level is null ? null : AgencyLevelNames.Parse(level) },
            cells,
            prior,
            prior2,
            units,
            (int?)expected,
            claims,
            outcome switch { "holds" => Outcome.Holds, "broken" => Outcome.Broken, "undecided" => Outcome.Undecided, _ => Outcome.NotApplicable },
            difference is decimal known ? (Rational)known : null);
    }

    private ReportFacts ReadAgency(YamlMapping? mapping)
    {
        if (mapping is null)
        {
            return new ReportFacts();
        }

        var reader = new MappingReader(mapping, errors);
        var facts = new ReportFacts
        {
            Name = reader.Text("name"),
            Code = reader.Text("code"),
            Division = reader.Text("division"),
            Lists = reader.List("lists") is { } lists
                ? [.. ValueReader.Words(lists, errors, "名单名应为一个词", "the name of a list is a word").Select(word => word.Text)]
                : null,
        };
        reader.Finish();
        return facts;
    }

    private List<KeyValuePair<string, IReadOnlyDictionary<string, decimal?>>>? ReadUnits(YamlMapping? mapping)
    {
        List<KeyValuePair<string, IReadOnlyDictionary<string, decimal?>>>? units = mapping is null ? null : [];
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            if (entry.Value is YamlMapping cells)
            {
                units!.Add(new(entry.Key.Text, values.Cells(cells)));
            }
            else
            {
                errors.AddWrong(entry.Value, "单位的单元格应为键值表", "the cells of a unit are a mapping");
            }
        }

        return units;
    }

    private List<KeyValuePair<string, decimal>> ReadClaims(YamlMapping? mapping)
    {
        var claims = new List<KeyValuePair<string, decimal>>();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            if (MappingReader.TryNumber(entry.Value, out decimal number))
            {
                claims.Add(new(entry.Key.Text, number));
            }
            else
            {
                errors.AddWrong(entry.Value, "claims 的值应为数字", "a figure of claims is a number");
            }
        }

        return claims;
    }
}
