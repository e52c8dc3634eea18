namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>What a formula is in 64 reports, a bit each: where it is true whatever the blanks are, and where false.</summary>
/// <param name="True">Where it is true.</param>
/// <param name="False">Where it is false.</param>
/// <param name="Open">Where that was not found out here: each of these is to be judged by itself.</param>
internal readonly record struct BlockTruth(ulong True, ulong False, ulong Open = 0)
{
    public static BlockTruth Of(bool? value) => value == true ? new(ulong.MaxValue, 0) : value == false ? new(0, ulong.MaxValue) : default;

    public BlockTruth Not => new(False, True, Open);

    /// <summary>Both are true, or one is false.</summary>
    public BlockTruth And(BlockTruth other) => new(True & other.True, False | other.False, Open | other.Open);

    /// <summary>The same everywhere, but that what is neither true nor false is to be judged by itself.</summary>
    public BlockTruth WithUndecidedOpen => new(True, False, Open | ~(True | False));
}
