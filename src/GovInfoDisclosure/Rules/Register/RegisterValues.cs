namespace GovInfoDisclosure.Rules.Register;

/// <summary>Reads the values of a register that have parts: as lists and mappings in YAML, or in one cell of a table, parted by semicolons.</summary>
internal sealed class RegisterValues(ErrorList errors)
{
    public static int? Year(YamlNode? node) => node is YamlScalar scalar ? Year(scalar.Text) : null;

    private static int? Year(string text) => IsoDate.TryParse(text + "-01-01", out IsoDate day) ? day.Year : null;

    /// <summary>A year under a key; an error where it is none.</summary>
    public int? Year(MappingReader reader, string key, bool required = false)
    {
        YamlNode? node = reader.Take(key, required);
        int? year = Year(node);
        if (node is not null && year is null)
        {
            errors.AddWrong(node, $"{key} 应为四位数的年份", $"{key} must be a year of four digits");
        }

        return year;
    }

    /// <summary>The items of a list, or of a cell.</summary>
    public IReadOnlyList<YamlNode> Items(YamlNode? node) => node switch
    {
        null => [],
        YamlSequence list => list.Items,
        YamlScalar { IsNull: false } scalar => Parts(scalar),
        _ => [node],
    };

    /// <summary>The words of a list, or of a cell.</summary>
    public IReadOnlyList<YamlScalar> Words(YamlNode? node, string key)
    {
        var words = new List<YamlScalar>();
        foreach (YamlNode item in Items(node))
        {
            if (item is YamlScalar { IsNull: false, Text.Length: > 0 } word)
            {
                words.Add(word);
            }
            else
            {
                errors.AddWrong(item, $"{key} 的每一项应为文字", $"each of {key} must be text");
            }
        }

        return words;
    }

    public IReadOnlyList<FormerName> FormerNames(YamlNode? node)
    {
        var names = new List<FormerName>();
        foreach (YamlNode item in Items(node))
        {
            FormerName? name = item switch
            {
                YamlMapping mapping => FormerName(mapping),
                YamlScalar { IsNull: false } scalar => FormerName(scalar),
                _ => Wrong(item),
            };
            if (name is FormerName known)
            {
                names.Add(known);
            }
        }

        return names;
    }

    /// <summary>Days by year: a mapping, or <c>2023=2024-01-20; 2024=2025-01-18</c>.</summary>
    public IReadOnlyDictionary<int, IsoDate> Days(YamlNode? node)
    {
        var days = new Dictionary<int, IsoDate>();
        foreach ((YamlNode key, YamlNode value) in Pairs(node, "published"))
        {
            if (Year(key) is not int year)
            {
                errors.AddWrong(key, "此处应为年度（四位数）", "expected the year reported on, of four digits");
            }
            else if (value is not YamlScalar day || !IsoDate.TryParse(day.Text, out IsoDate date))
            {
                errors.AddWrong(value, "此处应为日期，写作 2024-01-20", "expected a date, as in 2024-01-20");
            }
            else if (days.ContainsKey(year))
            {
                errors.Add(key, $"{year} 年重复", $"duplicate year {year}");
            }
            else
            {
                days.Add(year, date);
            }
        }

        return days;
    }

    /// <summary>A year and the agencies before it: <c>{ year: 2023, agencies: [甲局, 乙局] }</c>, or <c>2023=甲局; 乙局</c>.</summary>
    public (int Year, IReadOnlyList<YamlScalar> Agencies)? Origin(MappingReader reader, string key, string member)
    {
        YamlNode? node = reader.Take(key);
        int? year = null;
        IReadOnlyList<YamlScalar> agencies = [];
        if (node is YamlMapping mapping)
        {
            var inner = new MappingReader(mapping, errors);
            year = Year(inner, "year", required: true);
            agencies = Words(inner.Take(member, required: true), member);
            inner.Finish();
        }
        else if (node is YamlScalar { IsNull: false } scalar && Half(scalar) is var (left, right))
        {
            year = Year(left);
            agencies = Words(right, key);
            if (year is null)
            {
                errors.AddWrong(left, "此处应为年度（四位数）", "expected a year of four digits");
            }
        }
        else if (node is not null)
        {
            errors.AddWrong(node, $"{key} 应写作“2023=甲局; 乙局”，或有 year 和 {member}", $"{key} is written '2023=甲局; 乙局', or has year and {member}");
        }

        return year is int known && agencies.Count > 0 ? (known, agencies) : null;
    }

    private FormerName? FormerName(YamlMapping mapping)
    {
        var reader = new MappingReader(mapping, errors);
        string? name = reader.Text("name", required: true);
        int? from = Year(reader, "from");
        int? until = Year(reader, "until");
        reader.Finish();
        return name is null ? null : Ordered(mapping, name, from, until);
    }

    /// <summary>A name, and behind a space its years: <c>2016-2021</c>, <c>-2021</c>, <c>2016-</c>, <c>2021</c>.</summary>
    private FormerName? FormerName(YamlScalar scalar)
    {
        string text = scalar.Text.Trim();
        int space = text.LastIndexOf(' ');
        string years = text.Substring(space + 1);
        if (space < 0 || !years.All(c => Digits.IsDigit(c) || c == '-'))
        {
            return new FormerName(text, null, null);
        }

        string[] parts = years.Split('-');
        int? first = Year(parts[0]);
        int? last = Year(parts[parts.Length - 1]);
        bool isRight = parts.Length <= 2 && years.Length > 1 && parts.All(part => part.Length == 0 || Year(part) is not null);
        if (!isRight)
        {
            errors.Add(scalar.Line, scalar.ColumnOf(space + 1), new Message($"年份应写作 2016-2021、-2021 或 2016-，而这里是“{years}”",
                $"years are written 2016-2021, -2021 or 2016-, found '{years}'"));
            return null;
        }

        return Ordered(scalar, text.Substring(0, space).Trim(), first, last);
    }

    private FormerName? Ordered(YamlNode node, string name, int? from, int? until)
    {
        if (from > until)
        {
            errors.Add(node, $"{from} 年在 {until} 年之后", $"{from} is after {until}");
            return null;
        }

        return new FormerName(name, from, until);
    }

    private FormerName? Wrong(YamlNode node)
    {
        errors.AddWrong(node, "曾用名应为文字，或有 name、from、until", "a former name is text, or has name, from, until");
        return null;
    }

    private IEnumerable<(YamlNode Key, YamlNode Value)> Pairs(YamlNode? node, string key)
    {
        if (node is YamlMapping mapping)
        {
            foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
            {
                yield return (entry.Key, entry.Value);
            }

            yield break;
        }

        foreach (YamlNode item in Items(node))
        {
            if (item is YamlScalar scalar && Half(scalar) is var (left, right))
            {
                yield return (left, right);
            }
            else
            {
                errors.AddWrong(item, $"{key} 应写作“2023=2024-01-20”", $"{key} is written '2023=2024-01-20'");
            }
        }
    }

    /// <summary>What stands before and after the first sign of equality; null where there is none.</summary>
    private static (YamlScalar Left, YamlScalar Right)? Half(YamlScalar scalar)
    {
        int sign = scalar.Text.IndexOfAny(['=', '＝']);
        return sign < 0 ? null : (Part(scalar, 0, sign), Part(scalar, sign + 1, scalar.Text.Length));
    }

    private static IReadOnlyList<YamlNode> Parts(YamlScalar scalar)
    {
        var parts = new List<YamlNode>();
        int start = 0;
        for (int i = 0; i <= scalar.Text.Length; i++)
        {
            if (i == scalar.Text.Length || scalar.Text[i] is ';' or '；')
            {
                YamlScalar part = Part(scalar, start, i);
                start = i + 1;
                if (part.Text.Length > 0)
                {
                    parts.Add(part);
                }
            }
        }

        return parts;
    }

    /// <summary>A part of a text, without the spaces around it, at its own place.</summary>
    private static YamlScalar Part(YamlScalar scalar, int start, int end)
    {
        string text = scalar.Text.Substring(start, end - start);
        int indent = text.Length - text.TrimStart().Length;
        return new YamlScalar(text.Trim(), isPlain: true, scalar.Line, scalar.ColumnOf(start + indent), isVerbatim: true);
    }
}
