namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads the examples of a rule.</summary>
internal sealed class ExampleReader(ValueReader values, IReadOnlyList<ReportEdition> editions)
{
    private readonly ErrorList errors = values.Errors;

    public IReadOnlyList<RuleExample> Read(YamlSequence? list)
    {
        var examples = new List<RuleExample>();
        foreach (YamlNode item in list?.Items ?? [])
        {
            if (item is not YamlMapping mapping)
            {
                errors.Add(item, $"examples 的每一项应为键值表，而这里是{item.Kind.Zh}", $"each of examples is a mapping, found {item.Kind.En}");
            }
            else if (ReadExample(mapping) is { } example)
            {
                examples.Add(example);
            }
        }

        return examples;
    }

    private RuleExample? ReadExample(YamlMapping mapping)
    {
        var reader = new MappingReader(mapping, errors);
        string? outcome = reader.Word("outcome", required: true, "holds", "broken", "undecided", "notApplicable");
        string? edition = reader.Word("edition", required: false, "2019", "2021");
        string? rows = reader.Word("otherHandling", required: false, "one", "three");
        string? instance = reader.Text("instance");
        string? level = reader.Word("level", required: false, "central", "provincial", "prefectural", "county", "township");
        IReadOnlyDictionary<string, decimal?> cells = values.Cells(reader.Map("cells"), Addresses.Exists);
        YamlMapping? prior = reader.Map("prior");
        IReadOnlyDictionary<string, decimal?>? priorCells = prior is null ? null : values.Cells(prior, Addresses.Exists);
        List<KeyValuePair<string, IReadOnlyDictionary<string, decimal?>>>? units = ReadUnits(reader.Map("units"));
        decimal? expected = ReadNumber(reader, "expectedUnits");
        decimal? difference = ReadNumber(reader, "difference");
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
        return new RuleExample
        {
            Line = mapping.Line,
            Column = mapping.Column,
            Edition = chosen,
            SingleOtherHandling = rows is null ? chosen == ReportEdition.Edition2019 : rows == "one",
            Instance = instance,
            Level = level is null ? null : AgencyLevelNames.Parse(level),
            Cells = cells,
            Prior = priorCells,
            Units = units,
            ExpectedUnits = (int?)expected,
            Claims = claims,
            Outcome = outcome switch { "holds" => Outcome.Holds, "broken" => Outcome.Broken, "undecided" => Outcome.Undecided, _ => Outcome.NotApplicable },
            Difference = difference is decimal known ? (Rational)known : null,
        };
    }

    private decimal? ReadNumber(MappingReader reader, string key)
    {
        YamlNode? node = reader.Take(key);
        if (node is null)
        {
            return null;
        }

        if (MappingReader.TryNumber(node, out decimal number)
            && (key == "difference" || (number >= 0 && number <= 100_000 && number == decimal.Truncate(number))))
        {
            return number;
        }

        errors.Add(node, $"{key} 应为数字，而这里是{node.Kind.Zh}", $"{key} must be a number, found {node.Kind.En}");
        return null;
    }

    private List<KeyValuePair<string, IReadOnlyDictionary<string, decimal?>>>? ReadUnits(YamlMapping? mapping)
    {
        if (mapping is null)
        {
            return null;
        }

        var units = new List<KeyValuePair<string, IReadOnlyDictionary<string, decimal?>>>();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            if (entry.Value is YamlMapping cells)
            {
                units.Add(new(entry.Key.Text, values.Cells(cells, Addresses.Exists)));
            }
            else
            {
                errors.Add(entry.Value, $"单位的单元格应为键值表，而这里是{entry.Value.Kind.Zh}", $"the cells of a unit are a mapping, found {entry.Value.Kind.En}");
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
                errors.Add(entry.Value, $"claims 的值应为数字，而这里是{entry.Value.Kind.Zh}", $"a figure of claims is a number, found {entry.Value.Kind.En}");
            }
        }

        return claims;
    }
}
