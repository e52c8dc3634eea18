using System.Collections.Generic;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>One way to repair a record by signs and exchanges.</summary>
/// <param name="Flipped">Variables whose sign changes.</param>
/// <param name="Swapped">Pairs whose values are exchanged.</param>
/// <param name="Changes">The new values of all variables concerned.</param>
internal sealed record SignSolution(
    IReadOnlyList<string> Flipped, IReadOnlyList<(string First, string Second)> Swapped, IReadOnlyDictionary<string, Rational> Changes);
