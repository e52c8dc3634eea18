using GovInfoDisclosure.Rendering.Pages;

namespace GovInfoDisclosure.Outputs;

/// <summary>Comparisons of reports as one page, closed in itself: it loads nothing and needs no script.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public static class ComparisonHtml
{
    /// <summary>Writes a page of comparisons, each as it comes, and who was compared with nobody. Of one pair all cells that differ are listed, of many the
    /// first eight of each.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="oldAlone">The earlier reports without a later one; asked for after the last comparison.</param>
    /// <param name="newAlone">The later reports without an earlier one.</param>
    /// <param name="output">Where to, as UTF-8; it stays open.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<ReportComparison> comparisons, IEnumerable<UnpairedReport> oldAlone, IEnumerable<UnpairedReport> newAlone,
        Stream output, MessageLanguage language = MessageLanguage.Chinese)
    {
        Argument.NotNull(comparisons, nameof(comparisons));
        Argument.NotNull(oldAlone, nameof(oldAlone));
        Argument.NotNull(newAlone, nameof(newAlone));
        Argument.NotNull(output, nameof(output));
        foreach (string part in new ComparisonPage(language).Parts(comparisons, oldAlone, newAlone))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(part);
            output.Write(bytes, 0, bytes.Length);
        }
    }
}
