using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Tests.Reading.Rendering;

namespace GovInfoDisclosure.Damage;

/// <summary>What happens to single values of a row. Each answers whether there was something to damage.</summary>
internal static class CellDamage
{
    public static readonly Dictionary<string, Func<Blow, bool>> Kinds = new(StringComparer.Ordinal)
    {
        ["value deleted"] = blow => Put(blow, ""),
        ["cell deleted"] = blow => Do(() => blow.Row.RemoveAt(blow.At)),
        ["cell twice"] = blow => Do(() => blow.Row.Insert(blow.At, blow.Row[blow.At].Copy())),
        ["number torn over two cells"] = blow => Torn(blow) is var (first, rest) && Do(() =>
        {
            PrintedCell cell = blow.Row[blow.At].Copy();
            cell.Text = rest;
            blow.Text = first;
            blow.Row.Insert(blow.At + 1, cell);
        }),
        ["number torn over two cells, the next one's place"] = blow => blow.Row.Count > blow.At + 1 && Torn(blow) is var (first, rest) && Do(() =>
        {
            blow.Row[blow.At + 1].Text = rest;
            blow.Text = first;
        }),
        ["two cells merged"] = blow => Joined(blow) is string both && Do(() =>
        {
            blow.Text = both;
            blow.Row.RemoveAt(blow.At + 1);
        }),
        ["two numbers in a cell, the next empty"] = blow => Joined(blow) is string both && Do(() =>
        {
            blow.Text = both;
            blow.Row[blow.At + 1].Text = "";
        }),
        // An amount and a count in one another's place are another amount and another count: nobody could tell.
        ["two values swapped"] = blow =>
            blow.Values.FindIndex(at => at != blow.At && IsAmount(blow, at) == IsAmount(blow, blow.At)) is >= 0 and int found && Do(() =>
        {
            int other = blow.Values[found];
            (blow.Text, blow.Row[other].Text) = (blow.Row[other].Text, blow.Text);
        }),
        ["foreign number"] = blow => Do(() =>
        {
            PrintedCell foreign = blow.Row[blow.At].Copy();
            foreign.Text = blow.Ink.Again(blow.Digit())!;
            blow.Row.Insert(blow.At, foreign);
        }),
        ["mark behind"] = blow => Put(blow, blow.Text + blow.Random.Next(4) switch { 0 => "①", 1 => "[1]", 2 => "注", _ => "*" }),
        ["note behind"] = blow => Put(blow, blow.Text + "（其中重复" + blow.Digit() + "件）"),
        ["note in a cell of its own"] = blow => Do(() => blow.Row.Insert(blow.At + 1, new PrintedCell("（其中重复" + blow.Digit() + "件）", names: null))),
        ["no number"] = blow => blow.Ink.Find(blow.Text) is int number && number >= 0 && Do(() =>
        {
            blow.Ink.Revalue(number, null);
            blow.Text = blow.Random.Next(4) switch { 0 => ">", 1 => "约", 2 => "近", _ => "≥" } + blow.Text;
        }),
        ["values shifted, the last lost"] = blow => Do(() => Shift(blow)),
        ["values shifted over the edge"] = blow => Do(() =>
        {
            int first = blow.Row.FindIndex(cell => cell.Address is not null);
            PrintedCell empty = blow.Row[first].Copy();
            empty.Text = "";
            blow.Row.Insert(first, empty);
        }),
        ["a row's digits together"] = blow => blow.Values.Count > 1
            && blow.Ink.Again(string.Concat(blow.Values.Select(at => blow.Row[at].Text))) is string all && Do(() =>
        {
            blow.Row[blow.Values[0]].Text = all;
            blow.Row.RemoveAll(cell => cell.Address is not null && cell != blow.Row[blow.Values[0]]);
        }),
    };

    private static bool Do(Action damage)
    {
        damage();
        return true;
    }

    private static bool IsAmount(Blow blow, int at) => blow.Row[at].Address!.EndsWith(".amount", StringComparison.Ordinal);

    private static bool Put(Blow blow, string text) => Do(() => blow.Text = text);

    /// <summary>The two parts of a number of several digits.</summary>
    private static (string First, string Second)? Torn(Blow blow)
    {
        if (blow.Text.Length < 2)
        {
            return null;
        }

        int cut = blow.Random.Next(1, blow.Text.Length);
        return blow.Ink.Again(blow.Text[..cut]) is string first && blow.Ink.Again(blow.Text[cut..]) is string rest ? (first, rest) : null;
    }

    private static string? Joined(Blow blow) => blow.At + 1 < blow.Row.Count && FormGrid.IsPrinted(blow.Row[blow.At + 1])
        ? blow.Text + " " + blow.Row[blow.At + 1].Text : null;

    private static void Shift(Blow blow)
    {
        int first = blow.Row.FindIndex(cell => cell.Address is not null);
        for (int i = blow.Row.Count - 1; i > first; i--)
        {
            blow.Row[i].Text = blow.Row[i - 1].Text;
        }

        blow.Row[first].Text = "";
    }
}
