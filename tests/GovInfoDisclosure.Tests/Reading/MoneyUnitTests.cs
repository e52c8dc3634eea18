using GovInfoDisclosure.Reading.Values;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Units are words: whole, torn by a line end, or nobody's guess.</summary>
public sealed class MoneyUnitTests
{
    [Theory]
    [InlineData("本年收费金额(单位:万元)", 10_000)]
    [InlineData("本年收费金额(单位:元)", 1)]
    [InlineData("本年收费金额(元)", 1)]
    [InlineData("单位元", 1)]
    [InlineData("单位:人民币元", 1)]
    [InlineData("收费金额元", 1)]
    [InlineData("(单位:人民币万元)", 10_000)]
    [InlineData("采购总金额(亿元)", 100_000_000)]
    [InlineData("信息内本年收费金额(单位:万容元)", 10_000)]
    [InlineData("本年收费金额(单位:百万行政事业元)", 1_000_000)]
    public void AUnit_IsReadAsAWholeWord_AlsoWhereOtherWordsStandInIt(string words, int yuan) => Assert.Equal(yuan, MoneyUnit.Find(words));

    [Theory]
    [InlineData("本年收费金额(单位:容元)")]
    [InlineData("本年收费金额单位:万容元")]
    [InlineData("(单位:万)容元)")]
    [InlineData("(单位:美元)")]
    [InlineData("(单位:元/万元)")]
    [InlineData("(单位:万万元)")]
    public void WhatCanBeTwoUnits_IsNone(string words) => Assert.Equal(MoneyUnit.Unknown, MoneyUnit.Find(words));

    [Theory]
    [InlineData("本年收费金额")]
    [InlineData("本年收费金额(单位:万)")]
    [InlineData("三单元")]
    public void WhereNoYuanIsNamed_NoUnitIs(string words) => Assert.Null(MoneyUnit.Find(words));
}
