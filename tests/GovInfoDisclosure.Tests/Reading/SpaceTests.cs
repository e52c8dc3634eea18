using System.Linq;
using GovInfoDisclosure.Text;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Which characters are spaces: all that there are, one by one, for most are told by where they stand alone.</summary>
public sealed class SpaceTests
{
    private const string Spaces = "\t\n\v\f\r \u0085\u00A0\u00AD\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";

    [Fact]
    public void EachCharacterIsASpaceOrNone()
    {
        char[] found = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(CharFolding.IsSpace)];

        Assert.Equal(Spaces.Concat(Enumerable.Range(0x2000, 16).Select(code => (char)code)).Order(), found);
    }
}
