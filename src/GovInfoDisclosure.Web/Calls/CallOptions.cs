namespace GovInfoDisclosure.Web.Calls;

/// <summary>How a call wants documents to be judged, as the options of the tool: read from the JSON of an object of JavaScript.</summary>
internal sealed class CallOptions
{
    private static readonly string[] Names =
        ["name", "blank", "lang", "all", "diagnose", "rules", "register", "prior", "likely", "pick", "report", "provenance"];

    /// <summary>The rules of the last call: a form asks with the same ones each time, and loading them costs more than judging.</summary>
    private static (string Key, RuleSet Rules)? lastRules;

    private readonly bool blankAsZero;
    private readonly bool listAll;
    private readonly string diagnose;
    private readonly AgencyRegister? register;
    private readonly List<AnnualReport> priors = [];

    private CallOptions(JsonElement given)
    {
        foreach (JsonProperty property in given.EnumerateObject().Where(property => !Names.Contains(property.Name)))
        {
            throw new CallException("OPTION", new Message($"没有选项“{property.Name}”；可用 {string.Join("、", Names)}。",
                $"There is no option '{property.Name}'; there are {string.Join(", ", Names)}."), property.Name);
        }

        Language = Word(given, "lang", "zh", "en") == "en" ? MessageLanguage.English : MessageLanguage.Chinese;
        Name = Text(given, "name") ?? "";
        blankAsZero = Word(given, "blank", "undecided", "zero") == "zero";
        diagnose = Word(given, "diagnose", "auto", "always", "never");
        listAll = Flag(given, "all");
        IsLikely = Flag(given, "likely");
        HasProvenance = !given.TryGetProperty("provenance", out _) || Flag(given, "provenance");
        Picks = given.TryGetProperty("pick", out JsonElement picks) ? [.. Items(picks, "pick").Select(pick => TextOf(pick, "pick"))] : [];
        Rules = given.TryGetProperty("rules", out JsonElement rules) ? Load(rules) : RuleSet.Default;
        register = given.TryGetProperty("register", out JsonElement who) ? LoadRegister(who) : null;
        Edited = Text(given, "report") is string report ? Reports.Parse(report) : null;
        if (given.TryGetProperty("prior", out JsonElement prior))
        {
            priors.AddRange(Items(prior, "prior").Select(item => Reports.Parse(TextOf(item, "prior"))));
        }
    }

    /// <summary>The language of pages, texts and errors.</summary>
    public MessageLanguage Language { get; }

    /// <summary>What results call the document.</summary>
    public string Name { get; }

    /// <summary>Whether results say what judged what.</summary>
    public bool HasProvenance { get; }

    /// <summary>Whether a repair that is only likely is made too.</summary>
    public bool IsLikely { get; }

    /// <summary>The corrections to make, each <c>PART:N</c>.</summary>
    public string[] Picks { get; }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>The report as someone edited it since the document was read; null where nobody did.</summary>
    public AnnualReport? Edited { get; }

    /// <summary>How results are written.</summary>
    public ResultOptions Results => new() { Language = Language, ListAll = listAll, BlankAsZero = blankAsZero };

    /// <summary>Reads the options of a call.</summary>
    /// <param name="json">An object of JSON.</param>
    /// <exception cref="CallException">An option is unknown or wrong, or a file of rules or the register is.</exception>
    public static CallOptions Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new CallOptions(document.RootElement);
    }

    /// <summary>How a report is judged.</summary>
    /// <param name="report">The report; null where none was read.</param>
    public ValidationOptions Validation(AnnualReport? report)
    {
        var options = new ValidationOptions { BlankAsZero = blankAsZero, IncludeAll = listAll, Register = register };
        if (report is not null && Together(report) is ReportCollection together)
        {
            options.Prior = together.FindPrior(report);
            options.Prior2 = together.FindPrior2(report);
            options.Units = register is null ? null : together.FindUnits(report);
        }

        return options;
    }

    /// <summary>What judged a document.</summary>
    /// <param name="input">The hash of its bytes; null where someone edited it since.</param>
    public Provenance ProvenanceOf(string? input) => new(Provenance.Version, Rules.Hash, input,
        Provenance.OptionsOf(blankAsZero, listAll, diagnose, withOthers: register is not null || priors.Count > 0));

    /// <summary>How wrong cells are looked for; null where nobody looks.</summary>
    /// <param name="report">The report.</param>
    /// <param name="validation">How it is judged.</param>
    public DiagnosisOptions? Diagnosis(AnnualReport report, ValidationOptions validation)
    {
        if (diagnose == "never")
        {
            return null;
        }

        DiagnosisOptions options = DiagnosisOptions.Of(validation, diagnose == "always");
        options.Next = Together(report)?.FindNext(report);
        return options;
    }

    /// <summary>What is compared with a report; null for nothing. With a register, a report and what goes with it are each other's last year and units, as in a
    /// run of the tool.</summary>
    private ReportCollection? Together(AnnualReport report) => register is not null ? new ReportCollection([report, .. priors], null, register)
        : priors.Count > 0 ? new ReportCollection([report, .. priors])
        : null;

    private static RuleSet Load(JsonElement given)
    {
        string key = given.GetRawText();
        if (lastRules is { } last && last.Key == key)
        {
            return last.Rules;
        }

        RuleSetLoad load = RuleSet.Default.With([.. Items(given, "rules").Select(item => FileOf(item, "rules"))]);
        if (load.Rules is not RuleSet rules)
        {
            throw Wrong("RULES", load.Errors);
        }

        lastRules = (key, rules);
        return rules;
    }

    private static AgencyRegister LoadRegister(JsonElement given) =>
        AgencyRegister.Load(FileOf(given, "register"), out ValueList<RuleFileError> errors) is { } loaded && errors.Count == 0
            ? loaded : throw Wrong("REGISTER", errors);

    private static CallException Wrong(string code, ValueList<RuleFileError> errors) => new(code,
        new Message(string.Join("\n", errors.Select(error => error.In(MessageLanguage.Chinese))),
            string.Join("\n", errors.Select(error => error.In(MessageLanguage.English)))),
        errors[0].File, errors[0].Line > 0 ? new Place(errors[0].Line, errors[0].Column) : null);

    private static RuleFile FileOf(JsonElement item, string option)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            throw Mistyped(option, "{ name, text }");
        }

        return new RuleFile(Text(item, "name") ?? option, Text(item, "text") ?? throw Mistyped(option, "{ name, text }"));
    }

    private static IEnumerable<JsonElement> Items(JsonElement list, string option) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw Mistyped(option, "[…]");

    private static string? Text(JsonElement given, string option) =>
        given.TryGetProperty(option, out JsonElement value) ? TextOf(value, option) : null;

    private static string TextOf(JsonElement value, string option) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Mistyped(option, "string");

    private static bool Flag(JsonElement given, string option) => given.TryGetProperty(option, out JsonElement value)
        && (value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Mistyped(option, "true, false"));

    private static string Word(JsonElement given, string option, params string[] words)
    {
        string word = Text(given, option) ?? words[0];
        return words.Contains(word) ? word : throw Mistyped(option, string.Join(", ", words));
    }

    private static CallException Mistyped(string option, string expected) => new("OPTION",
        new Message($"选项 {option} 的值不对，应为 {expected}。", $"The option '{option}' takes: {expected}."), option);
}
