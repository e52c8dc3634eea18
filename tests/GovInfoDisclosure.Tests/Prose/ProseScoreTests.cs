using Xunit;
using Xunit.Abstractions;

namespace GovInfoDisclosure.Tests.Prose;

public class ProseScoreTests
{
    private readonly ITestOutputHelper output;

    public ProseScoreTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public void Tuning()
    {
        output.WriteLine(ProseScore.Of(TuningSamples.All).ToString());
        output.WriteLine(ProseScore.Of(TrapSamples.All).ToString());
        output.WriteLine(ProseScore.Of(SecondSamples.All).ToString());
        output.WriteLine(ProseScore.Of(HeldOutSamples.All).ToString());
    }
}
