namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads one entry of <c>rules</c>.</summary>
internal sealed class RuleReader(ValueReader values, string file, RuleLayer layer, IReadOnlyDictionary<string, IReadOnlyList<PlacedWord>> sets)
{
    private readonly ErrorList errors = values.Errors;

    public Rule? Read(YamlMapping mapping)
    {
        var reader = new MappingReader(mapping, errors);
        string? id = ReadId(reader);
        string? ruleClass = reader.Word("class", required: true, RuleNames.PrintedIdentity, "derived-identity", "plausibility");
        Severity? severity = RuleNames.ParseSeverity(reader.Word("severity", required: true, "error", "warning", "info"));
        IReadOnlyList<ReportEdition> editions = ReadEditions(reader);
        (string Document, string Place, bool IsPrinted)? source = ReadSource(reader);
        Message? title = reader.Bilingual("title", required: true);
        Message? message = reader.Bilingual("message", required: false);
        IReadOnlyDictionary<string, RuleParameter> parameters = new ParameterReader(errors).Parameters(reader.Map("parameters"));
        IReadOnlyList<Quantifier> forEach = values.Quantifiers(reader.Map("forEach"));
        Dictionary<string, Side> claims = ReadClaims(reader.Map("claims"));
        Formula? when = values.Formula(reader.Take("when"));
        Formula? check = values.Formula(reader.Take("check", required: true));
        RuleTolerance tolerance = new ParameterReader(errors).Tolerance(reader.Take("tolerance")) ?? default;
        bool isRead = check is not null && (when is not null || mapping["when"] is null);
        when = RatioGuards.Condition(InYears(reader, when), check);
        List<PlacedWord> tags = ValueReader.Words(reader.List("tags"), errors, "tags 的每一项应为一个词", "each of tags is a word");
        string? missing = reader.Word("missing", required: false, "undecided", "zero", "all-or-none");
        IReadOnlyList<RuleExample> examples = values.Each(reader.List("examples"), "examples", new ExampleReader(values, editions).Read);
        reader.Finish();
        if (message is not null)
        {
            MessagePlaceholders.Check((YamlMapping)mapping["message"]!, message, MessagePlaceholders.Of(forEach, parameters.Keys, check), errors);
        }

        bool isWhole = check is not null && id is not null && ruleClass is not null && severity is not null && editions.Count > 0
            && source is not null && title is not null;
        if (forEach.Count < (mapping["forEach"] as YamlMapping)?.Entries.Count)
        {
            // Without its variables nothing can be said of the cells that a formula names.
            return null;
        }

        var rule = new Rule
        {
            IsDraft = !isWhole,
            Id = id ?? "?",
            Class = ruleClass ?? RuleNames.Plausibility,
            Severity = severity ?? Severity.Info,
            Editions = new ValueList<ReportEdition>(editions.Count > 0 ? editions : [ReportEdition.Edition2019, ReportEdition.Edition2021]),
            SourceDocument = source?.Document ?? "",
            SourcePlace = source?.Place ?? "",
            IsPrinted = source?.IsPrinted == true,
            Tags = new ValueList<string>(tags.Select(tag => tag.Text)),
            Title = title ?? new Message("", ""),
            Layer = layer,
            File = file,
            Missing = missing switch { "zero" => MissingPolicy.Zero, "all-or-none" => MissingPolicy.AllOrNone, _ => MissingPolicy.EveryFilling },
            Node = mapping,
            MessageTemplate = message,
            ForEach = forEach,
            ClaimTables = claims,
            Parameters = parameters,
            Sets = sets,
            When = when,
            Check = check ?? new Join(true, []),
            Tolerance = tolerance,
            Examples = examples,
        };
        rule = rule with
        {
            NeedsPrior = rule.Uses(CellSource.Prior),
            NeedsPrior2 = rule.Uses(CellSource.Prior2),
            NeedsUnits = rule.Uses(CellSource.Units) || rule.Uses(CellSource.Unit) || rule.HasInstancePerUnit,
            NeedsProse = claims.Count > 0,
        };
        new RuleSense(rule, mapping, errors, isRead).Check();
        return rule;
    }

    private string? ReadId(MappingReader reader)
    {
        string? id = reader.Text("id", required: true);
        bool isValid = id is null || (id.Length <= 40 && char.IsLetter(id[0]) && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
            && !id.StartsWith("READ-", StringComparison.Ordinal) && !TextCheckRules.IsReserved(id));
        if (!isValid)
        {
            errors.Add(
                reader.Take("id")!,
                $"id“{id}”不可用：应以字母开头，只含字母、数字、-、_、.，最多 40 个字符；READ- 和 N1–N19 已被占用",
                $"id '{id}' cannot be used: it starts with a letter and has letters, digits, -, _ and . only, "
                    + "40 characters at most; READ- and N1 to N19 are taken");
        }

        return isValid ? id : null;
    }

    /// <summary>The condition, with that of the years for which the rule holds.</summary>
    private Formula? InYears(MappingReader reader, Formula? when)
    {
        const string Zh = "应为年份，如 2024";
        const string En = "must be a year, as in 2024";
        int? Year(string key)
        {
            YamlNode? node = reader.Take(key);
            bool isYear = MappingReader.TryNumber(node ?? new YamlScalar("", true, 0, 0), out decimal number) && number is >= 1900 and <= 9999
                && number == decimal.Truncate(number);
            if (node is not null && !isYear)
            {
                errors.AddWrong(node, $"{key} {Zh}", $"{key} {En}");
            }

            return isYear ? (int)number : null;
        }

        int? from = Year("validFrom");
        int? to = Year("validTo");
        if (from > to)
        {
            errors.Add(reader.Take("validTo")!, "validTo 早于 validFrom", "validTo is before validFrom");
        }

        if (from is null && to is null)
        {
            return when;
        }

        YamlNode place = reader.Take(from is null ? "validTo" : "validFrom")!;
        var years = new FactIs(new PlacedWord("report.year", place.Line, place.Column), Fact.Year, false, [], from ?? 0, to ?? int.MaxValue);
        return when is null ? years : new Join(true, [years, when]);
    }

    private List<ReportEdition> ReadEditions(MappingReader reader)
    {
        var editions = new List<ReportEdition>();
        YamlSequence? list = reader.List("editions", required: true);
        foreach (YamlNode item in list?.Items ?? [])
        {
            ReportEdition? edition = (item as YamlScalar)?.Text switch
            {
                "2019" => ReportEdition.Edition2019,
                "2021" => ReportEdition.Edition2021,
                _ => null,
            };
            if (edition is null)
            {
                if (item is not YamlScalar scalar || !errors.TryAddFullWidth(scalar))
                {
                    errors.Add(item, $"没有版本{item.Kind.Zh}，应为 2019 或 2021", $"there is no edition {item.Kind.En}, expected 2019 or 2021");
                }
            }
            else if (editions.Contains(edition.Value))
            {
                errors.Add(item, "版本重复", "duplicate edition");
            }
            else
            {
                editions.Add(edition.Value);
            }
        }

        if (list is { Items.Count: 0 })
        {
            errors.Add(list, "editions 不能为空", "editions must name at least one edition");
        }

        editions.Sort();
        return editions;
    }

    private (string Document, string Place, bool IsPrinted)? ReadSource(MappingReader reader)
    {
        if (reader.Map("source", required: true) is not { } map)
        {
            return null;
        }

        var source = new MappingReader(map, errors);
        string? document = source.Text("document", required: true);
        string? place = source.Text("place", required: true);
        string? basis = source.Word("basis", required: true, "printed", "derived");
        source.Finish();
        return document is null || place is null || basis is null ? null : (document, place, basis == "printed");
    }

    private Dictionary<string, Side> ReadClaims(YamlMapping? mapping)
    {
        var claims = new Dictionary<string, Side>(StringComparer.Ordinal);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            if (!ClaimKinds.All.Contains(entry.Key.Text))
            {
                string? nearest = EditDistance.Nearest(entry.Key.Text, ClaimKinds.All);
                errors.Add(entry.Key, new Message(
                    $"正文中没有这类数字“{entry.Key.Text}”" + (nearest is null ? $"，可用：{string.Join("、", ClaimKinds.All)}" : ""),
                    $"no kind of figure in the prose is '{entry.Key.Text}'" + (nearest is null ? $", known are {string.Join(", ", ClaimKinds.All)}" : ""))
                    .Meant(nearest));
            }

            if (values.Side(entry.Value) is { } side)
            {
                claims[entry.Key.Text] = side;
            }
        }

        return claims;
    }
}
