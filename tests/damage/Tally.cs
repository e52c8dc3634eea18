using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GovInfoDisclosure.Damage;

/// <summary>The sum of the verdicts on documents of one kind.</summary>
internal sealed class Tally
{
    public int Documents { get; private set; }

    public int Others { get; private set; }

    public long Right { get; private set; }

    public long Blank { get; private set; }

    public long Lost { get; private set; }

    public long Flagged { get; private set; }

    public long Silent { get; private set; }

    public int SilentDocuments { get; private set; }

    public (long All, long Right) Legible { get; private set; }

    /// <summary>The same documents as another reader has them, where it reads them.</summary>
    public (long All, long Right, long Silent) Baseline { get; private set; }

    public void Add(DamagedDocument document, Verdict verdict, Verdict? baseline)
    {
        Documents++;
        Others += document.IsAnother ? 1 : 0;
        Right += verdict.Right;
        Blank += verdict.Blank;
        Lost += verdict.Lost;
        Flagged += verdict.Flagged;
        Silent += verdict.Silent;
        SilentDocuments += verdict.Silent > 0 ? 1 : 0;
        Legible = (Legible.All + verdict.Legible.All, Legible.Right + verdict.Legible.Right);
        if (baseline is not null)
        {
            Baseline = (Baseline.All + baseline.Legible.All, Baseline.Right + baseline.Legible.Right, Baseline.Silent + baseline.Silent);
        }
    }

    public static string Head(string name, bool hasBaseline) =>
        $"| {name} | documents | another form | right | blank, said | blank, unsaid | wrong, said | wrong in silence | legible read right |"
        + (hasBaseline ? " before | before, wrong in silence |" : "")
        + $"\n|---|--:|--:|--:|--:|--:|--:|--:|--:|{(hasBaseline ? "--:|--:|" : "")}";

    public string Line(string name, bool hasBaseline) =>
        $"| {name} | {Documents} | {Others} | {Right} | {Blank} | {Lost} | {Flagged} | {Silent} | {Share(Legible.Right, Legible.All)} |"
        + (hasBaseline ? Baseline.All == 0 ? " – | – |" : $" {Share(Baseline.Right, Baseline.All)} | {Baseline.Silent} |" : "");

    private static string Share(long part, long all) =>
        all == 0 ? "–" : (Math.Floor(100_000m * part / all) / 1000).ToString("0.000", CultureInfo.InvariantCulture) + " %";
}
