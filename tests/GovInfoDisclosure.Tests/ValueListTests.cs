using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace GovInfoDisclosure.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void ACollectionExpressionMakesAList_EqualToOneOfEqualItems()
    {
        IEnumerable<int> more = [2, 3];
        ValueList<int> list = [1, .. more];

        Assert.Equal(new ValueList<int>(Enumerable.Range(1, 3)), list);
        Assert.Equal(default, (ValueList<int>)[]);
    }

    [Fact]
    public void ToString_ShowsTheItems_AndOfLongListsHowMany()
    {
        Assert.Equal("[]", default(ValueList<int>).ToString());
        Assert.Equal("[1, 2, 3]", ((ValueList<int>)[1, 2, 3]).ToString());
        Assert.Equal("[1, 2, 3, 4, 5, 6, 7, 8, … 200 in all]", new ValueList<int>(Enumerable.Range(1, 200)).ToString());
    }
}
