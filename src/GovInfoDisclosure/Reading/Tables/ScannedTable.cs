using System.Collections.Generic;
using GovInfoDisclosure.Reading.Grids;
using GovInfoDisclosure.Reading.Labels;

namespace GovInfoDisclosure.Reading.Tables;

/// <summary>A table taken apart into labels and values, before the form's shape is known.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Runs">The labelled values in the order of the document.</param>
/// <param name="Columns">The columns that heads name, in the order of the document.</param>
/// <param name="HeadIsClean">Whether all words above the first row are words of the form's head.</param>
/// <param name="Texts">All words with what they were taken for.</param>
internal sealed record ScannedTable(TextGrid Grid, List<LabelledRun> Runs, List<HeadColumn> Columns, bool HeadIsClean, List<(GridField Field, LabelMatch Match)> Texts);
