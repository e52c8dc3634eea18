using System;
using System.Collections.Generic;
using GovInfoDisclosure.Linear;
using Xunit;

namespace GovInfoDisclosure.Tests.Linear;

public class LinearRelationTests
{
    [Theory]
    [InlineData("p + c == t", "p + c - t == 0")]
    [InlineData("c - 0.6*t >= 0", "c - 0.6*t >= 0")]
    [InlineData("x + 2*y <= 10 - z", "x + 2*y + z - 10 <= 0")]
    [InlineData("x != 3", "x - 3 != 0")]
    [InlineData("  -x+y*2<z ", "-x + 2*y - z < 0")]
    [InlineData("y ≤ 1 − x", "y + x - 1 <= 0")]
    [InlineData("X − 2·Y ≥ 10", "X - 2*Y - 10 >= 0")]
    [InlineData("a = a + 1", "-1 == 0")]
    [InlineData("requests.received.total > 2*3*总计", "requests.received.total - 6*总计 > 0")]
    public void Parse_ReadsBothSides(string text, string expected) => Assert.Equal(expected, LinearRelation.Parse(text).Text());

    [Theory]
    [InlineData("", "column 1: a number or a variable is missing")]
    [InlineData("x + y", "column 6: a comparison")]
    [InlineData("x + == y", "column 5: '='")]
    [InlineData("2*x*y <= 1", "column 5: a product of two variables is not linear")]
    [InlineData("x <= 1 <= y", "column 8: unexpected '<'")]
    [InlineData("(x) <= 1", "column 1: '('")]
    [InlineData("x <= 1..2", "column 7: unexpected '.'")]
    public void TryParse_NamesTheColumn(string text, string start)
    {
        Assert.False(LinearRelation.TryParse(text, null, out LinearRelation? relation, out string? error));
        Assert.Null(relation);
        Assert.StartsWith(start, error, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => LinearRelation.Parse(text));
    }

    [Fact]
    public void TryParse_IsBounded()
    {
        Assert.False(LinearRelation.TryParse(new string('1', 61) + " <= x", null, out _, out string? error));
        Assert.StartsWith("column 1: the number is longer", error, StringComparison.Ordinal);
        Assert.False(LinearRelation.TryParse(new string(' ', 70000), null, out _, out _));
        Assert.False(LinearRelation.TryParse(null, null, out _, out _));
    }

    [Fact]
    public void TryParse_NeverThrows_AndWhatItReadsComesBackTheSame()
    {
        var random = new Random(41);
        const string Alphabet = "xy_总12.0 *+-−<>=!≤≥≠·:()\u0000\uD800";
        int read = 0;
        for (int round = 0; round < 20000; round++)
        {
            var text = new char[random.Next(12)];
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = Alphabet[random.Next(Alphabet.Length)];
            }

            bool isRead = LinearRelation.TryParse(new string(text), null, out LinearRelation? relation, out string? error);
            Assert.Equal(isRead, error is null);
            if (isRead)
            {
                read++;
                Assert.Equal(relation!.Text(), LinearRelation.Parse(relation!.Text()).Text());
            }
        }

        Assert.True(read > 20);
    }

    [Fact]
    public void Holds_IsUnknown_WhereAValueIsBlank()
    {
        LinearRelation relation = LinearRelation.Parse("0.1*a + b == 113.95", "E9");
        Assert.Equal("E9", relation.Name);
        Assert.True(relation.Holds(new Dictionary<string, decimal?> { ["a"] = 10m, ["b"] = 112.95m }));
        Assert.False(relation.Holds(new Dictionary<string, decimal?> { ["a"] = 10m, ["b"] = 112.9500001m }));
        Assert.Null(relation.Holds(new Dictionary<string, decimal?> { ["a"] = null, ["b"] = 1m }));
        Assert.Null(relation.Holds(new Dictionary<string, decimal?> { ["b"] = 1m }));
    }

    [Fact]
    public void System_NamesRelations_AndRefusesTheSameNameTwice()
    {
        LinearSystem system = LinearSystem.Parse(["E1: a + b == c", "c >= 1"], ["a", "z"]);
        Assert.Equal("E1", system.Relations[0].Name);
        Assert.Equal("R2", system.Relations[1].Name);
        Assert.Equal(["a", "b", "c", "z"], system.Variables);
        Assert.Equal(["a", "z"], system.NonNegative);
        Assert.Throws<ArgumentException>(() => LinearSystem.Parse(["E: a == b", "E: a >= b"]));
        Assert.Contains("line 2, column", Assert.Throws<FormatException>(() => LinearSystem.Parse(["a == b", "?"])).Message, StringComparison.Ordinal);
    }
}
