using GovInfoDisclosure.Rendering.Pages;

namespace GovInfoDisclosure.Outputs;

/// <summary>Comparisons of reports as one page, closed in itself, or as a page for each and an index: they load nothing from elsewhere and need no script.
/// </summary>
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
        new ComparisonPage(language).Write(comparisons, oldAlone, newAlone, output);
    }

    /// <summary>Writes a page for each comparison, as it comes, with all cells that differ, and an index of them: the worst first, five hundred a page, with
    /// totals and who was compared with nobody.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="oldAlone">The earlier reports without a later one; asked for after the last comparison.</param>
    /// <param name="newAlone">The later reports without an earlier one.</param>
    /// <param name="create">Creates a file beside the index by its name; it is closed once it is written.</param>
    /// <param name="output">The index, <c>index.html</c>, as UTF-8; it stays open.</param>
    /// <param name="language">The language of the pages.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteFolder(IEnumerable<ReportComparison> comparisons, IEnumerable<UnpairedReport> oldAlone, IEnumerable<UnpairedReport> newAlone,
        Func<string, Stream> create, Stream output, MessageLanguage language = MessageLanguage.Chinese)
    {
        Argument.NotNull(comparisons, nameof(comparisons));
        Argument.NotNull(oldAlone, nameof(oldAlone));
        Argument.NotNull(newAlone, nameof(newAlone));
        Argument.NotNull(create, nameof(create));
        Argument.NotNull(output, nameof(output));
        new ComparisonFolder(language, create).Write(comparisons, oldAlone, newAlone, output);
    }
}
