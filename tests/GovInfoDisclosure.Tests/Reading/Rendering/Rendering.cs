using System.Collections.Generic;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>A document made of a known report.</summary>
/// <param name="Text">The document.</param>
/// <param name="Truth">What each cell says as printed; null where nothing is printed.</param>
/// <param name="Year">The year that the document tells; null where it does not.</param>
/// <param name="Agency">The agency that the title names; null where it does not.</param>
/// <param name="Traits">What was done, each in a word.</param>
internal sealed record Rendering(string Text, IReadOnlyDictionary<string, decimal?> Truth, int? Year, string? Agency, IReadOnlyList<string> Traits);
