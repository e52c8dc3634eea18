using System.Collections.Generic;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>The repairs with the fewest operations (符号与互换更正).</summary>
/// <param name="Operations">The least number of operations; null when none within the limits repairs the record.</param>
/// <param name="Solutions">All repairs with that many; one without changes when nothing is broken.</param>
/// <param name="IsComplete">False when the search was cut off.</param>
internal sealed record SignCorrectionResult(int? Operations, IReadOnlyList<SignSolution> Solutions, bool IsComplete);
