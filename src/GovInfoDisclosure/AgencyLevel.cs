namespace GovInfoDisclosure;

/// <summary>The level of government that an agency belongs to (行政层级).</summary>
public enum AgencyLevel
{
    /// <summary>Departments of the State Council (国务院部门).</summary>
    Central,

    /// <summary>Provinces, autonomous regions and municipalities, and their departments (省级).</summary>
    Provincial,

    /// <summary>Cities divided into districts, autonomous prefectures, and their departments (地市级).</summary>
    Prefectural,

    /// <summary>Counties, districts, county-level cities, and their departments (县级).</summary>
    County,

    /// <summary>Townships, towns and subdistricts (乡镇、街道).</summary>
    Township,
}
