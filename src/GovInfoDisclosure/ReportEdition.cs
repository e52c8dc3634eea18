namespace GovInfoDisclosure;

/// <summary>The two editions of the form in use since 2019, told apart by table 2.</summary>
public enum ReportEdition
{
    /// <summary>The trial form of notice 国办公开办函〔2019〕60号: report years 2019 and 2020.</summary>
    Edition2019 = 2019,

    /// <summary>The form of notice 国办公开办函〔2021〕30号: report years 2021 and later.</summary>
    Edition2021 = 2021,
}
