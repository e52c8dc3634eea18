using System;
using System.Collections.Generic;
using GovInfoDisclosure.Tests.Reading.Rendering;

namespace GovInfoDisclosure.Damage;

/// <summary>What one kind of damage has before it: a table, one of its rows with printed values, where those stand, and chance.</summary>
/// <param name="Grid">The table.</param>
/// <param name="Index">The row.</param>
/// <param name="Values">The places of the printed values in the row.</param>
/// <param name="Ink">The values.</param>
/// <param name="Random">Chance.</param>
internal sealed record Blow(FormGrid Grid, int Index, List<int> Values, Ink Ink, Random Random)
{
    public List<PrintedCell> Row => Grid.Rows[Index];

    /// <summary>One of the printed values.</summary>
    public int At { get; } = Values[Random.Next(Values.Count)];

    public string Text
    {
        get => Row[At].Text;
        set => Row[At].Text = value;
    }

    public int Label => FormGrid.Label(Row);

    public string Digit() => Random.Next(1, 30).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
