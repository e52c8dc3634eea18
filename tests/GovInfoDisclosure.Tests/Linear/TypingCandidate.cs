using System.Collections.Generic;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>A value that one slip of the hand may have turned into the reported one (录入错误的可能原值).</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Reported">The value in the record.</param>
/// <param name="Value">The value with which a broken equality would hold.</param>
/// <param name="Relations">The broken equalities that would hold.</param>
internal sealed record TypingCandidate(string Variable, Rational Reported, Rational Value, IReadOnlyList<string> Relations);
