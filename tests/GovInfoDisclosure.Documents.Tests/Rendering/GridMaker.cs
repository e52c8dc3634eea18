using System.Collections.Generic;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Puts cells into a grid row by row, past those that a cell from above covers.</summary>
internal sealed class GridMaker
{
    private readonly List<SourceCell> cells = [];
    private readonly HashSet<(int Row, int Column)> covered = [];
    private int row;

    public void Row(params (string Text, int Columns, int Rows)[] added)
    {
        row++;
        int column = 1;
        foreach ((string text, int columns, int rows) in added)
        {
            while (covered.Contains((row, column)))
            {
                column++;
            }

            for (int r = row; r < row + rows; r++)
            {
                for (int c = column; c < column + columns; c++)
                {
                    covered.Add((r, c));
                }
            }

            cells.Add(new SourceCell { Row = row, Column = column, RowSpan = rows, ColumnSpan = columns, Text = text });
            column += columns;
        }
    }

    public SourceTable ToTable() => new() { Cells = new ValueList<SourceCell>(cells) };
}
