using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Reading.Tables;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>The paths of cells over columns: what is said of them by adding costs from both ends is what counting all of them one by one says.</summary>
public sealed class AlignmentPathTests
{
    private const int Torn = -2;

    /// <summary>Small enough that all paths of 2 000 rows can be walked one by one.</summary>
    private const int MostCells = 5;
    private const int MostColumns = 4;

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(5)]
    public void WhatAllCheapPathsAgreeOn_IsWhatEnumeratingThemSays(int margin)
    {
        var random = new Random(20 + margin);
        for (int i = 0; i < 2000; i++)
        {
            AlignmentCosts costs = Some(random);
            List<(int Cost, int[] Cells)> paths = [];
            Walk(costs, 0, 0, 0, new int[costs.Columns], paths);
            int cheapest = paths.Min(path => path.Cost);
            List<int[]> counted = paths.Where(path => path.Cost <= cheapest + margin).Select(path => path.Cells).ToList();

            var laid = new AlignmentPath(costs);
            int[] agreed = laid.Agreed(margin);

            Assert.Equal(cheapest, laid.Cheapest);
            for (int column = 0; column < costs.Columns; column++)
            {
                HashSet<int> said = counted.Select(path => path[column] < 0 ? path[column] : costs.Value[path[column]]).ToHashSet();
                int wanted = said.Count == 1 && said.Single() >= 0 ? said.Single() : AlignmentPath.Open;
                Assert.Equal(wanted, agreed[column] < 0 ? AlignmentPath.Open : costs.Value[agreed[column]]);
            }
        }
    }

    [Fact]
    public void AsManyCellsAsColumns_AreLaidInOrder_WhereNoMoveIsCheap()
    {
        var costs = new AlignmentCosts(4, 4);
        costs.Leave.Fill(8);
        costs.LeaveAtEdge.Fill(8);
        costs.Lose.Fill(1);
        Number(costs);
        Assert.Equal([0, 1, 2, 3], new AlignmentPath(costs).Agreed(2));
    }

    [Fact]
    public void ACellTooFew_LeavesEveryColumnOpen_WhereNothingTellsWhichIsLost()
    {
        var costs = new AlignmentCosts(3, 4);
        costs.Leave.Fill(8);
        costs.LeaveAtEdge.Fill(8);
        costs.Lose.Fill(1);
        Number(costs);
        Assert.All(new AlignmentPath(costs).Agreed(2), cell => Assert.Equal(AlignmentPath.Open, cell));
    }

    [Fact]
    public void OneOfEqualNumbersTooMany_IsAgreedOn()
    {
        var costs = new AlignmentCosts(5, 4);
        costs.Leave.Fill(8);
        costs.LeaveAtEdge.Fill(8);
        costs.Lose.Fill(8);
        Assert.DoesNotContain(AlignmentPath.Open, new AlignmentPath(costs).Agreed(2));
    }

    private static void Number(AlignmentCosts costs)
    {
        for (int i = 0; i < costs.Slots; i++)
        {
            costs.Value[i] = i;
        }
    }

    private static AlignmentCosts Some(Random random)
    {
        var costs = new AlignmentCosts(random.Next(1, MostCells + 1), random.Next(1, MostColumns + 1));
        Fill(random, costs.Use, 4);
        Fill(random, costs.Leave, 9);
        Fill(random, costs.LeaveAtEdge, 9);
        Fill(random, costs.Lose, 9);
        Fill(random, costs.Have, 3);
        for (int i = 0; i < costs.Slots; i++)
        {
            costs.Value[i] = random.Next(i + 1);
            costs.Tear[i] = random.Next(4) == 0 ? random.Next(9) : AlignmentCosts.Never;
            costs.Join[i] = random.Next(4) == 0 ? random.Next(9) : AlignmentCosts.Never;
        }

        if (random.Next(3) == 0)
        {
            costs.Misplace = new int[costs.Slots, costs.Columns];
            for (int i = 0; i < costs.Misplace.Length; i++)
            {
                costs.Misplace[i / costs.Columns, i % costs.Columns] = random.Next(2) * 4;
            }
        }

        return costs;
    }

    private static void Fill(Random random, Span<int> costs, int most)
    {
        for (int i = 0; i < costs.Length; i++)
        {
            costs[i] = random.Next(most);
        }
    }

    /// <summary>Every order of moves from where so many cells and columns are behind.</summary>
    private static void Walk(AlignmentCosts costs, int slot, int column, int cost, int[] cells, List<(int Cost, int[] Cells)> paths)
    {
        if (slot == costs.Slots && column == costs.Columns)
        {
            paths.Add((cost, (int[])cells.Clone()));
            return;
        }

        void Go(int slots, int columns, int with, params int[] given)
        {
            if (slot + slots <= costs.Slots && column + columns <= costs.Columns && with < AlignmentCosts.Never)
            {
                given.CopyTo(cells, column);
                Walk(costs, slot + slots, column + columns, cost + with, cells, paths);
            }
        }

        if (slot < costs.Slots)
        {
            Go(1, 0, column == 0 || column == costs.Columns ? costs.LeaveAtEdge[slot] : costs.Leave[slot]);
            Go(2, 1, costs.Tear[slot], Torn);
            Go(1, 2, costs.Join[slot], Torn, Torn);
        }

        if (column < costs.Columns)
        {
            Go(0, 1, costs.Lose[column], AlignmentPath.Open);
        }

        if (slot < costs.Slots && column < costs.Columns)
        {
            Go(1, 1, costs.Use[slot] + costs.Have[column] + (costs.Misplace?[slot, column] ?? 0), slot);
        }
    }
}
