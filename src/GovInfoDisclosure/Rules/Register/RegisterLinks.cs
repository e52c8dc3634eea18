namespace GovInfoDisclosure.Rules.Register;

/// <summary>Leads from what a register writes of other agencies, a code or a name, to these agencies; tells what cannot be found or told apart.</summary>
internal sealed class RegisterLinks(ErrorList errors)
{
    /// <summary>Each agency of a name is compared with all others of it: of the commonest name in the country there are some two hundred.</summary>
    private const int MostNamesakes = 1_000;

    /// <summary>From a ministry to a village office there are six or seven levels.</summary>
    private const int MostLevels = 64;

    /// <summary>With how many names unknown ones are compared in all: of a large register the first errors say what was meant.</summary>
    private const int MostCompared = 1_000_000;

    private readonly List<(RegisteredAgency Agency, YamlNode Parent)> parents = [];
    private readonly List<(RegisteredAgency Agency, int Year, IReadOnlyList<YamlScalar> Before)> mergers = [];
    private readonly List<(RegisteredAgency Agency, int Year, IReadOnlyList<YamlScalar> Before)> splits = [];
    private readonly Dictionary<string, RegisteredAgency> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RegisteredAgency>> byName = new(StringComparer.Ordinal);
    private int compared;

    public void Add(RegisteredAgency agency, YamlNode? parent, (int Year, IReadOnlyList<YamlScalar> Agencies)? merger,
        (int Year, IReadOnlyList<YamlScalar> Agencies)? split)
    {
        if (parent is not (null or YamlScalar { IsNull: true }))
        {
            parents.Add((agency, parent));
        }

        if (merger is var (year, before))
        {
            mergers.Add((agency, year, before));
        }

        if (split is var (splitYear, whole))
        {
            splits.Add((agency, splitYear, whole));
        }
    }

    /// <summary>Sets the relations of all agencies.</summary>
    public void Resolve(IReadOnlyList<RegisteredAgency> agencies)
    {
        foreach (RegisteredAgency agency in agencies)
        {
            Index(agency);
        }

        foreach ((RegisteredAgency agency, YamlNode node) in parents)
        {
            agency.Parent = node is YamlScalar word ? Find(word) : null;
            if (node is not YamlScalar)
            {
                errors.AddWrong(node, "parent 应为一个机关的代码或名称", "parent must be the code or the name of an agency");
            }
            else if (agency.Parent is not null && !LeadsToATop(agency, out bool leadsBack))
            {
                errors.Add(node, leadsBack
                    ? new Message($"“{agency.Name}”的上级又归于自身", $"the parents of '{agency.Name}' lead back to it")
                    : new Message($"“{agency.Name}”之上超过 {MostLevels} 级", $"there are more than {MostLevels} levels above '{agency.Name}'"));
                agency.Parent = null;
            }
        }

        foreach ((RegisteredAgency agency, int year, IReadOnlyList<YamlScalar> words) in mergers)
        {
            RegisteredAgency[] before = [.. words.Select(Find).OfType<RegisteredAgency>().Distinct()];
            agency.Merger = new AgencyOrigin(year, before);
            if (!before.Contains(agency))
            {
                Begins(agency, year, words[0]);
            }

            foreach (RegisteredAgency gone in before.Where(x => x != agency))
            {
                // Where nothing else is said it ended with the merger.
                gone.Until ??= year - 1;
            }
        }

        foreach ((RegisteredAgency agency, int year, IReadOnlyList<YamlScalar> words) in splits)
        {
            agency.Split = new AgencyOrigin(year, [.. words.Select(Find).OfType<RegisteredAgency>().Distinct()]);
            Begins(agency, year, words[0]);
        }
    }

    private void Begins(RegisteredAgency agency, int year, YamlScalar at)
    {
        if (agency.From is int from && from != year)
        {
            errors.Add(at, $"“{agency.Name}”自 {year} 年起成立，而 from 是 {from}", $"'{agency.Name}' begins in {year}, but from is {from}");
        }

        agency.From = year;
    }

    private void Index(RegisteredAgency agency)
    {
        if (agency.Code is string code)
        {
            if (byCode.ContainsKey(code))
            {
                errors.Add(agency.Node["code"]!, $"代码“{code}”重复", $"duplicate code '{code}'");
            }

            byCode[code] = agency;
        }

        if (!byName.TryGetValue(agency.Name, out List<RegisteredAgency>? namesakes))
        {
            byName.Add(agency.Name, namesakes = []);
        }

        if (namesakes.Count >= MostNamesakes)
        {
            errors.Add(agency.Node["name"]!, $"名称“{agency.Name}”的机关超过 {MostNamesakes} 个", $"more than {MostNamesakes} agencies are named '{agency.Name}'");
        }
        else if (namesakes.Exists(other => !AreApart(agency, other)))
        {
            errors.Add(agency.Node["name"]!, $"名称“{agency.Name}”重复：同名的机关须有不同的统一社会信用代码或行政区划代码",
                $"duplicate name '{agency.Name}': agencies of one name need different codes or division codes");
        }

        namesakes.Add(agency);
    }

    private static bool AreApart(RegisteredAgency left, RegisteredAgency right) =>
        (left.Code is not null && right.Code is not null && left.Code != right.Code)
        || (left.DivisionCode is not null && right.DivisionCode is not null && left.DivisionCode != right.DivisionCode)
        || left.From > right.Until || right.From > left.Until;

    private RegisteredAgency? Find(YamlScalar word)
    {
        if (RegisterCodes.Plain(word.Text) is string code && byCode.TryGetValue(code, out RegisteredAgency? agency))
        {
            return agency;
        }

        if (byName.TryGetValue(RegisterCodes.PlainName(word.Text), out List<RegisteredAgency>? named))
        {
            if (named.Count == 1)
            {
                return named[0];
            }

            errors.Add(word, $"有 {named.Count} 个“{word.Text}”，请写代码", $"there are {named.Count} agencies named '{word.Text}': write the code");
            return null;
        }

        bool isSearched = !errors.IsFull && compared + byName.Count <= MostCompared;
        compared += isSearched ? byName.Count : 0;
        errors.Add(word, new Message($"登记簿中没有“{word.Text}”", $"the register has no agency '{word.Text}'")
            .Meant(isSearched ? EditDistance.Nearest(word.Text, byName.Keys) : null));
        return null;
    }

    /// <summary>Each chain was checked when it was made: a circle that comes to be runs through this agency.</summary>
    private static bool LeadsToATop(RegisteredAgency agency, out bool leadsBack)
    {
        RegisteredAgency? above = agency.Parent;
        for (int level = 0; above is not null && above != agency && level < MostLevels; level++)
        {
            above = above.Parent;
        }

        leadsBack = above == agency;
        return above is null;
    }
}
