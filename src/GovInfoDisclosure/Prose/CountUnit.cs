namespace GovInfoDisclosure.Prose;

/// <summary>What stands behind a number.</summary>
internal enum CountUnit
{
    /// <summary>Something that is not counted here (日, 次), or a number that cannot be trusted.</summary>
    None,

    /// <summary>Nothing: the number ends its clause.</summary>
    Bare,

    /// <summary>件, 起, 条, 份, 宗.</summary>
    Items,

    /// <summary>元; 万元 is already multiplied.</summary>
    Yuan,

    /// <summary>个: of requests only.</summary>
    Pieces,

    /// <summary>%.</summary>
    Percent,
}
