namespace GovInfoDisclosure.Rules.Binding;

/// <summary>The words of a rule that mean nothing on any shape of the form: of its lists and sets, of its sums and exceptions.</summary>
internal sealed class VainWords(Rule rule, BindingTrace trace)
{
    private static readonly Dictionary<string, IReadOnlyList<PlacedWord>> NoSets = [];
    private readonly HashSet<string> variables = [];

    /// <summary>Whether a word that was told is why an address names no cell.</summary>
    public bool Explain(CellTemplate? template) => template is not null && variables.Any(name => template.Path.Contains("{" + name + "}"));

    public IEnumerable<RuleFileError> Errors()
    {
        var told = new HashSet<PlacedWord>();
        foreach (PlacedWord word in trace.VainWords)
        {
            Quantifier variable = Quantifiers().First(x => x.Values.Contains(word));
            CellTemplate[] templates = [.. rule.AllCells.Where(cell => cell.Path.Contains("{" + variable.Name + "}"))];

            // Where an address is wrong whatever the word, the address is told.
            if (templates.Length > 0 && templates.All(template => Candidates(template, variable.Name).Any()) && told.Add(word))
            {
                variables.Add(variable.Name);
                yield return Error(word, $"“{word.Text}”不指任何单元格", $"'{word.Text}' names no cell",
                    templates.SelectMany(template => Candidates(template, variable.Name)));
            }
        }

        foreach (CellTemplate template in rule.AllCells)
        {
            foreach (KeyValuePair<string, IReadOnlyList<PlacedWord>> set in rule.Sets.Where(set => template.Path.Contains("{" + set.Key + "}")))
            {
                foreach (PlacedWord word in set.Value.Where(word => trace.IsVain(template, word) && told.Add(word)))
                {
                    yield return Error(word, $"集合 {set.Key} 的“{word.Text}”在 {template.Path} 中不指任何单元格",
                        $"'{word.Text}' of set '{set.Key}' names no cell in {template.Path}", Candidates(template, set.Key));
                }
            }
        }

        foreach (CellTemplate pattern in trace.VainPatterns)
        {
            yield return Error(pattern, $"“{pattern}”没有增加单元格：前面的模式已包括，或已被 except 排除",
                $"'{pattern}' adds no cell: the patterns before it have them all, or 'except' leaves them out");
        }

        foreach (CellTemplate exception in trace.VainExceptions)
        {
            yield return Error(exception, $"except“{exception}”没有排除任何单元格", $"'except {exception}' leaves out nothing");
        }
    }

    private IEnumerable<Quantifier> Quantifiers() => rule.ForEach.Concat(rule.Formulas.OfType<Quantified>().SelectMany(x => x.ForEach));

    /// <summary>What could stand in place of a name in braces.</summary>
    private IEnumerable<string> Candidates(CellTemplate template, string name) =>
        FormShape.All.Where(form => rule.Editions.Contains(form.Edition)).SelectMany(form => new AddressPattern(template.Path, NoSets).Matches(form))
            .SelectMany(match => match.Named).Where(pair => pair.Key == name).Select(pair => pair.Value).Distinct();

    private RuleFileError Error(PlacedWord word, string zh, string en, IEnumerable<string> candidates) =>
        new(rule.File, word.Line, word.Column, new Message(zh, en).Meant(EditDistance.Nearest(word.Text, candidates)));

    private RuleFileError Error(CellTemplate template, string zh, string en) => new(rule.File, template.Line, template.Column, new Message(zh, en));
}
