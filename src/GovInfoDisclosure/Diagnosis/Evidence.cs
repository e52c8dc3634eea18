namespace GovInfoDisclosure.Diagnosis;

/// <summary>All that is known about the cells of one report besides the identities: how they were read, what other reports and the prose say.</summary>
internal sealed class Evidence
{
    private readonly FormShape form;
    private readonly TableShape shape;
    // How much less likely it is that a confirmed number is wrong.
    public const decimal ConfirmedFactor = 3m;
    private readonly CellValues values;
    private readonly CellValues? prior;
    private readonly OtherReports others;
    private readonly IReadOnlyDictionary<string, Place> places;

    // Null, as where there is no document, for none.
    private HashSet<int>? damaged;
    private HashSet<(int Cell, decimal Number)>? stated;

    public Evidence(TableShape shape, CellValues values, DocumentEvidence document, DiagnosisOptions options)
    {
        form = values.Form;
        this.shape = shape;
        this.values = values;
        prior = options.Prior is { } before ? FormShape.Of(before).ToValues(before) : null;
        others = new OtherReports(options);
        places = document.Places;
        foreach (string address in document.Inferred)
        {
            AddDamaged(address);
        }

        foreach (Finding finding in document.Doubts)
        {
            if (finding.Severity != Severity.Info)
            {
                foreach (CellValue cell in finding.Cells)
                {
                    AddDamaged(cell.Address);
                }
            }
        }

        foreach (Claim claim in document.Claims)
        {
            if (claim.Rounding == 0 && ClaimKinds.CellOf(claim.What) is { } address && form.TryFind(address) is { } cell)
            {
                (stated ??= []).Add((cell.Index, claim.Number));
            }
        }
    }

    /// <summary>Whether the reader lost or interpreted something in the cell's row.</summary>
    public bool IsDamaged(int cell) => damaged?.Contains(cell) == true;

    public bool HasDamage => damaged is not null;

    public decimal? Reported(int cell) => values[cell];

    /// <summary>A slip with the places of its cells in the document.</summary>
    public SlipOperation Placed(SlipOperation slip) => places.Count == 0 ? slip : slip with
    {
        Changes = [.. slip.Changes.Select(change => places.TryGetValue(change.Address, out Place place) ? change with { Place = place } : change)],
    };

    /// <summary>Whether something else says that a number is right as it is: another report (what last year's carried forward, next year's brought
    /// forward, the units add up to), or the prose.</summary>
    public bool IsConfirmed(CellChange change)
    {
        if (stated is null && others.AreNone)
        {
            return false;
        }

        CellDefinition cell = form.Find(change.Address);
        return stated?.Contains((cell.Index, change.From)) == true || others.Say(cell, change.From);
    }

    /// <summary>What speaks for a correction of one cell, the strongest first.</summary>
    public List<SlipKind> For(int cell, decimal from, decimal to)
    {
        var kinds = new List<SlipKind>();
        if (IsDamaged(cell))
        {
            kinds.Add(SlipKind.ReadingDamage);
        }

        AddOfTotals(kinds, cell, from, to);
        SlipKind typed = TypedSlips.Of(from, to);
        if (typed != SlipKind.Unexplained)
        {
            kinds.Add(typed);
        }
        else if (from != 0m && IsNeighbour(from, shape.Beside(cell, -1), shape.Beside(cell, 1)))
        {
            kinds.Add(SlipKind.NeighbouringColumn);
        }
        else if (from != 0m && IsNeighbour(from, shape.Below(cell, -1), shape.Below(cell, 1)))
        {
            kinds.Add(SlipKind.NeighbouringRow);
        }

        AddLastYear(kinds, cell, from, to);
        if (stated?.Contains((cell, to)) == true)
        {
            kinds.Add(SlipKind.StatedInProse);
        }

        if (!others.AreNone)
        {
            kinds.AddRange(others.For(form.AllCells[cell], to));
        }

        return kinds;
    }

    /// <summary>How much less surprising an error becomes; 1 where nothing is known.</summary>
    public static decimal FactorOf(IReadOnlyList<SlipKind> kinds, decimal from)
    {
        // Ranks, not chances: the smaller, the more a kind of slip explains.
        decimal factor = 1m;
        foreach (SlipKind kind in kinds)
        {
            factor *= kind switch
            {
                SlipKind.ReadingDamage => 0.25m,
                SlipKind.CarriedFromLastYear or SlipKind.StatedInProse or SlipKind.BroughtForwardNextYear or SlipKind.SumOfUnits => 0.3m,
                SlipKind.DigitsExchanged or SlipKind.Sign or SlipKind.FactorTenThousand => 0.4m,
                SlipKind.DigitDoubled or SlipKind.FactorTen => 0.5m,
                SlipKind.DigitDropped or SlipKind.DigitConfused or SlipKind.TotalLeftZero or SlipKind.BroughtForwardIncluded => 0.6m,
                // A small number stands in many cells.
                SlipKind.NeighbouringColumn or SlipKind.NeighbouringRow or SlipKind.SameAsLastYear => from < 10m ? 0.8m : 0.5m,
                _ => 1m,
            };
        }

        return factor;
    }

    private void AddOfTotals(List<SlipKind> kinds, int cell, decimal from, decimal to)
    {
        CellDefinition own = form.AllCells[cell];
        if (from == 0m && to > 0m && (own.Key == "total" || own.Row.Address == "requests.outcomes.total"))
        {
            kinds.Add(SlipKind.TotalLeftZero);
        }
        else if (own.Row.Address == "requests.received" && from > to && values["requests.broughtForward." + own.Key] == from - to)
        {
            kinds.Add(SlipKind.BroughtForwardIncluded);
        }
    }

    private void AddLastYear(List<SlipKind> kinds, int cell, decimal from, decimal to)
    {
        if (prior is null)
        {
            return;
        }

        string address = form.AllCells[cell].Address;
        if (from != 0m && prior.Form.TryFind(address) is { } same && prior[same.Index] == from)
        {
            kinds.Add(SlipKind.SameAsLastYear);
        }

        if (others.CarriedForwardTo(form.AllCells[cell]) == to)
        {
            kinds.Add(SlipKind.CarriedFromLastYear);
        }
    }

    private bool IsNeighbour(decimal number, int first, int second) => (first >= 0 && values[first] == number) || (second >= 0 && values[second] == number);

    private void AddDamaged(string address)
    {
        if (form.TryFind(address) is { } cell)
        {
            (damaged ??= []).Add(cell.Index);
        }
    }
}

