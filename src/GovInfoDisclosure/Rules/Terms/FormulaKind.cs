namespace GovInfoDisclosure.Rules.Terms;

/// <summary>What a formula of an instance asks.</summary>
public enum FormulaKind
{
    /// <summary>Whether left == right: the sums of <see cref="FormulaTerms.Terms"/> and the constants, give or take the tolerance.</summary>
    Equal,

    /// <summary>Whether left != right: the sums of <see cref="FormulaTerms.Terms"/> and the constants, give or take the tolerance.</summary>
    NotEqual,

    /// <summary>Whether left &lt;= right: the sums of <see cref="FormulaTerms.Terms"/> and the constants, give or take the tolerance.</summary>
    AtMost,

    /// <summary>Whether left &lt; right: the sums of <see cref="FormulaTerms.Terms"/> and the constants, give or take the tolerance.</summary>
    Less,

    /// <summary>Whether left &gt;= right: the sums of <see cref="FormulaTerms.Terms"/> and the constants, give or take the tolerance.</summary>
    AtLeast,

    /// <summary>Whether left &gt; right: the sums of <see cref="FormulaTerms.Terms"/> and the constants, give or take the tolerance.</summary>
    Greater,

    /// <summary>Whether a cell is blank: <see cref="FormulaTerms.Cell"/>.</summary>
    IsBlank,

    /// <summary>Whether the agency is of one of some levels: <see cref="FormulaTerms.Levels"/>.</summary>
    LevelIn,

    /// <summary>Whether the reports of all expected units are there.</summary>
    UnitsComplete,

    /// <summary>Whether its one part is false.</summary>
    Not,

    /// <summary>Whether all parts are true; without parts it is true.</summary>
    All,

    /// <summary>Whether one part at least is true; without parts it is false.</summary>
    Any,

    /// <summary>Whether a fact of the report, or of the unit's, is one of some values, or a year of some years: <see cref="FormulaTerms.Fact"/>.</summary>
    FactIn,

    /// <summary>Whether the sum of <see cref="FormulaTerms.Terms"/> and <see cref="FormulaTerms.LeftConstant"/> is a multiple of
    /// <see cref="FormulaTerms.RightConstant"/>; of 0 only 0 is one.</summary>
    MultipleOf,

    /// <summary>Whether of the parts at least <see cref="FormulaTerms.AtLeast"/> and at most <see cref="FormulaTerms.AtMost"/> are true.</summary>
    CountOf,
}
