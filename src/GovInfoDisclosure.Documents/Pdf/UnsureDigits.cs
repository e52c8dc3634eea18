using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace GovInfoDisclosure.Documents.Pdf;

/// <summary>
/// Digits of which the page does not tell what number they make: those under white that was laid over them, and those of a number that stands on its side,
/// whose digits follow one another another way than the lines of the page. A mark in their place leaves their cell without a number that could be a wrong one.
/// </summary>
internal sealed class UnsureDigits
{
    /// <summary>What stands for such a digit: no part of any number.</summary>
    public const string Mark = "…";

    /// <summary>How far apart, in sizes, the digits of one number are at most.</summary>
    private const double Near = 1.5;

    /// <summary>A page has few numbers on their sides; where one has more, they are all unsure, for not every pair is looked at.</summary>
    private const int MostTurned = 500;

    private readonly HashSet<Letter> unsure;

    /// <param name="page">The page.</param>
    /// <param name="turn">How it is turned.</param>
    /// <param name="covered">The letters over which white was laid.</param>
    public UnsureDigits(Page page, PageTurn turn, IEnumerable<Letter> covered)
    {
        List<Letter> turned = [.. page.Letters.Where(letter => IsDigit(letter) && turn.IsTurned(letter))];
        unsure = [.. covered.Where(IsDigit), .. turned.Where(letter => turned.Count > MostTurned || turned.Exists(other => IsNear(letter, other)))];
    }

    /// <summary>Whether a letter is one of them.</summary>
    public bool Has(Letter letter) => unsure.Contains(letter);

    private static bool IsDigit(Letter letter) => letter.Value.Length == 1 && char.IsDigit(letter.Value[0]);

    private static bool IsNear(Letter one, Letter other)
    {
        PdfPoint here = one.StartBaseLine;
        PdfPoint there = other.StartBaseLine;
        return !ReferenceEquals(one, other) && Math.Max(Math.Abs(here.X - there.X), Math.Abs(here.Y - there.Y)) < Near * Math.Max(1, one.PointSize);
    }
}
