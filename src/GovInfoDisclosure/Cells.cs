using System.Runtime.CompilerServices;

namespace GovInfoDisclosure;

/// <summary>The cells of the form by name, so that a typing error does not compile: <c>report[Cells.Requests.Received.Total]</c>. Each name is the cell's
/// address (<c>requests.received.total</c>), which can be given wherever an address is asked for.</summary>
/// <remarks>Names alone, as the records have them; what the cells are called and count stands in <see cref="Form.FormShape.AllCells"/>.</remarks>
public static class Cells
{
    /// <summary>Table 2 as the 2019 edition prints it.</summary>
    public static class ProactiveDisclosure2019
    {
        private const string Table = "proactiveDisclosure";

        /// <summary>Rules (规章).</summary>
        public static DocumentsDisclosedRow Rules { get; } = new(At(Table));

        /// <summary>Normative documents (规范性文件).</summary>
        public static DocumentsDisclosedRow NormativeDocuments { get; } = new(At(Table));

        /// <summary>Other documents disclosed (其他主动公开文件), where the document prints the row.</summary>
        public static DocumentsDisclosedRow OtherDocuments { get; } = new(At(Table));

        /// <summary>Administrative licensing (行政许可).</summary>
        public static ManagedItemsRow Licensing { get; } = new(At(Table));

        /// <summary>Other services to the public (其他对外管理服务事项).</summary>
        public static ManagedItemsRow OtherServices { get; } = new(At(Table));

        /// <summary>Administrative penalties (行政处罚).</summary>
        public static ManagedItemsRow Penalties { get; } = new(At(Table));

        /// <summary>Administrative compulsion (行政强制).</summary>
        public static ManagedItemsRow Compulsion { get; } = new(At(Table));

        /// <summary>Administrative fees (行政事业性收费): items.</summary>
        public static FeeItemsRow AdministrativeFees { get; } = new(At(Table));

        /// <summary>Centralized government procurement (政府集中采购).</summary>
        public static ProcurementRow CentralizedProcurement { get; } = new(At(Table));
    }

    /// <summary>Table 2 as the 2021 edition prints it.</summary>
    public static class ProactiveDisclosure2021
    {
        private const string Table = "proactiveDisclosure";

        /// <summary>Rules (规章).</summary>
        public static DocumentsInForceRow Rules { get; } = new(At(Table));

        /// <summary>Administrative normative documents (行政规范性文件).</summary>
        public static DocumentsInForceRow NormativeDocuments { get; } = new(At(Table));

        /// <summary>Administrative licensing (行政许可).</summary>
        public static DecisionsRow Licensing { get; } = new(At(Table));

        /// <summary>Administrative penalties (行政处罚).</summary>
        public static DecisionsRow Penalties { get; } = new(At(Table));

        /// <summary>Administrative compulsion (行政强制).</summary>
        public static DecisionsRow Compulsion { get; } = new(At(Table));

        /// <summary>Administrative fees (行政事业性收费): money.</summary>
        public static FeeAmountRow AdministrativeFees { get; } = new(At(Table));
    }

    /// <summary>Table 3.</summary>
    public static class Requests
    {
        private const string Table = "requests";

        /// <summary>Received this year (一、本年新收政府信息公开申请数量).</summary>
        public static ApplicantRow Received { get; } = new(At(Table));

        /// <summary>Brought forward from last year (二、上年结转政府信息公开申请数量).</summary>
        public static ApplicantRow BroughtForward { get; } = new(At(Table));

        /// <summary>Carried forward to next year (四、结转下年度继续办理).</summary>
        public static ApplicantRow CarriedForward { get; } = new(At(Table));

        /// <summary>Concluded this year (三、本年度办理结果).</summary>
        public static class Outcomes
        {
            private const string Part = Table + ".outcomes";

            /// <summary>Granted in full (（一）予以公开).</summary>
            public static ApplicantRow GrantedInFull { get; } = new(At(Part));

            /// <summary>Granted in part (（二）部分公开).</summary>
            public static ApplicantRow GrantedInPart { get; } = new(At(Part));

            /// <summary>Handled otherwise (（六）其他处理): one row, or three within it.</summary>
            public static OtherHandlingRows OtherHandling { get; } = new(At(Part));

            /// <summary>Total (（七）总计).</summary>
            public static ApplicantRow Total { get; } = new(At(Part));

            /// <summary>Denied (（三）不予公开).</summary>
            public static class Denied
            {
                private const string Group = Part + ".denied";

                /// <summary>State secrets (1.属于国家秘密).</summary>
                public static ApplicantRow StateSecrets { get; } = new(At(Group));

                /// <summary>Prohibited by other laws (2.其他法律行政法规禁止公开).</summary>
                public static ApplicantRow ProhibitedByLaw { get; } = new(At(Group));

                /// <summary>Endangers security or stability (3.危及“三安全一稳定”).</summary>
                public static ApplicantRow EndangersSecurityOrStability { get; } = new(At(Group));

                /// <summary>Rights of third parties (4.保护第三方合法权益).</summary>
                public static ApplicantRow ThirdPartyRights { get; } = new(At(Group));

                /// <summary>Internal affairs (5.属于三类内部事务信息).</summary>
                public static ApplicantRow InternalAffairs { get; } = new(At(Group));

                /// <summary>Information on a process (6.属于四类过程性信息).</summary>
                public static ApplicantRow ProcessInformation { get; } = new(At(Group));

                /// <summary>Case files of law enforcement (7.属于行政执法案卷).</summary>
                public static ApplicantRow EnforcementCaseFiles { get; } = new(At(Group));

                /// <summary>Administrative inquiries (8.属于行政查询事项).</summary>
                public static ApplicantRow AdministrativeInquiries { get; } = new(At(Group));
            }

            /// <summary>Unable to provide (（四）无法提供).</summary>
            public static class UnableToProvide
            {
                private const string Group = Part + ".unableToProvide";

                /// <summary>Not held (1.本机关不掌握相关政府信息).</summary>
                public static ApplicantRow NotHeld { get; } = new(At(Group));

                /// <summary>Would have to be made (2.没有现成信息需要另行制作).</summary>
                public static ApplicantRow RequiresCreation { get; } = new(At(Group));

                /// <summary>Unclear after correction (3.补正后申请内容仍不明确).</summary>
                public static ApplicantRow UnclearAfterCorrection { get; } = new(At(Group));
            }

            /// <summary>Not processed (（五）不予处理).</summary>
            public static class NotProcessed
            {
                private const string Group = Part + ".notProcessed";

                /// <summary>Petitions and complaints (1.信访举报投诉类申请).</summary>
                public static ApplicantRow PetitionsAndComplaints { get; } = new(At(Group));

                /// <summary>Repeated requests (2.重复申请).</summary>
                public static ApplicantRow RepeatRequests { get; } = new(At(Group));

                /// <summary>Publications on sale (3.要求提供公开出版物).</summary>
                public static ApplicantRow PublishedMaterials { get; } = new(At(Group));

                /// <summary>Many requests without reason (4.无正当理由大量反复申请).</summary>
                public static ApplicantRow ExcessiveRequests { get; } = new(At(Group));

                /// <summary>Confirmation of what the applicant has (5.要求行政机关确认或重新出具已获取信息).</summary>
                public static ApplicantRow Reconfirmation { get; } = new(At(Group));
            }
        }
    }

    /// <summary>Table 4.</summary>
    public static class ReconsiderationAndLitigation
    {
        private const string Table = "reconsiderationAndLitigation";

        /// <summary>Administrative reconsideration (行政复议).</summary>
        public static CasesRow Reconsideration { get; } = new(At(Table));

        /// <summary>Litigation without reconsideration first (未经复议直接起诉).</summary>
        public static CasesRow DirectLitigation { get; } = new(At(Table));

        /// <summary>Litigation after reconsideration (复议后起诉).</summary>
        public static CasesRow LitigationAfterReconsideration { get; } = new(At(Table));
    }

    /// <summary>The fee report of section 六.</summary>
    public static class ProcessingFees
    {
        private const string Row = "processingFees";

        /// <summary>Fee notices sent (发出收费通知的件数).</summary>
        public static string Notices { get; } = At(Row);

        /// <summary>The sum noticed (通知收费总金额).</summary>
        public static string NoticedYuan { get; } = At(Row);

        /// <summary>The sum collected (实际收取总金额).</summary>
        public static string CollectedYuan { get; } = At(Row);
    }

    /// <summary>The seven columns of a row of table 3.</summary>
    public class ApplicantRow
    {
        internal ApplicantRow(string row)
        {
            NaturalPersons = At(row, nameof(NaturalPersons));
            CommercialEnterprises = At(row, nameof(CommercialEnterprises));
            ResearchInstitutions = At(row, nameof(ResearchInstitutions));
            SocialWelfareOrganizations = At(row, nameof(SocialWelfareOrganizations));
            LegalServiceInstitutions = At(row, nameof(LegalServiceInstitutions));
            OtherOrganizations = At(row, nameof(OtherOrganizations));
            Total = At(row, nameof(Total));
        }

        /// <summary>Natural persons (自然人).</summary>
        public string NaturalPersons { get; }

        /// <summary>Commercial enterprises (商业企业).</summary>
        public string CommercialEnterprises { get; }

        /// <summary>Research institutions (科研机构).</summary>
        public string ResearchInstitutions { get; }

        /// <summary>Social welfare organizations (社会公益组织).</summary>
        public string SocialWelfareOrganizations { get; }

        /// <summary>Legal service institutions (法律服务机构).</summary>
        public string LegalServiceInstitutions { get; }

        /// <summary>Other organizations (其他).</summary>
        public string OtherOrganizations { get; }

        /// <summary>Total (总计).</summary>
        public string Total { get; }
    }

    /// <summary>（六）其他处理: the columns of the one row, and the three rows that may be printed in its place.</summary>
    public sealed class OtherHandlingRows : ApplicantRow
    {
        internal OtherHandlingRows(string row)
            : base(row)
        {
            CorrectionOverdue = new(At(row, nameof(CorrectionOverdue)));
            FeeUnpaid = new(At(row, nameof(FeeUnpaid)));
            Other = new(At(row, nameof(Other)));
        }

        /// <summary>Not corrected in time (1.申请人无正当理由逾期不补正).</summary>
        public ApplicantRow CorrectionOverdue { get; }

        /// <summary>Fee not paid in time (2.申请人逾期未按收费通知要求缴纳费用).</summary>
        public ApplicantRow FeeUnpaid { get; }

        /// <summary>All other ways (3.其他).</summary>
        public ApplicantRow Other { get; }
    }

    /// <summary>The five columns of a block of table 4.</summary>
    public sealed class CasesRow
    {
        internal CasesRow(string row)
        {
            Upheld = At(row, nameof(Upheld));
            Corrected = At(row, nameof(Corrected));
            OtherOutcome = At(row, nameof(OtherOutcome));
            Pending = At(row, nameof(Pending));
            Total = At(row, nameof(Total));
        }

        /// <summary>Upheld (结果维持).</summary>
        public string Upheld { get; }

        /// <summary>Corrected (结果纠正).</summary>
        public string Corrected { get; }

        /// <summary>Another outcome (其他结果).</summary>
        public string OtherOutcome { get; }

        /// <summary>Not yet concluded (尚未审结).</summary>
        public string Pending { get; }

        /// <summary>Total (总计).</summary>
        public string Total { get; }
    }

    /// <summary>The columns of item (1) of table 2 in the 2019 edition.</summary>
    public sealed class DocumentsDisclosedRow
    {
        internal DocumentsDisclosedRow(string row)
        {
            NewlyProduced = At(row, nameof(NewlyProduced));
            NewlyDisclosed = At(row, nameof(NewlyDisclosed));
            TotalDisclosed = At(row, nameof(TotalDisclosed));
        }

        /// <summary>Produced this year (本年新制作数量).</summary>
        public string NewlyProduced { get; }

        /// <summary>Disclosed this year (本年新公开数量).</summary>
        public string NewlyDisclosed { get; }

        /// <summary>Disclosed in all (对外公开总数量).</summary>
        public string TotalDisclosed { get; }
    }

    /// <summary>The columns of items (5) and (6) of table 2 in the 2019 edition.</summary>
    public sealed class ManagedItemsRow
    {
        internal ManagedItemsRow(string row)
        {
            ItemsLastYear = At(row, nameof(ItemsLastYear));
            NetChange = At(row, nameof(NetChange));
            Decisions = At(row, nameof(Decisions));
        }

        /// <summary>Items of last year (上一年项目数量).</summary>
        public string ItemsLastYear { get; }

        /// <summary>Change this year (本年增/减).</summary>
        public string NetChange { get; }

        /// <summary>Decisions made (处理决定数量).</summary>
        public string Decisions { get; }
    }

    /// <summary>The columns of 行政事业性收费 in the 2019 edition.</summary>
    public sealed class FeeItemsRow
    {
        internal FeeItemsRow(string row)
        {
            ItemsLastYear = At(row, nameof(ItemsLastYear));
            NetChange = At(row, nameof(NetChange));
        }

        /// <summary>Items of last year (上一年项目数量).</summary>
        public string ItemsLastYear { get; }

        /// <summary>Change this year (本年增/减).</summary>
        public string NetChange { get; }
    }

    /// <summary>The columns of 政府集中采购 in the 2019 edition.</summary>
    public sealed class ProcurementRow
    {
        internal ProcurementRow(string row)
        {
            Projects = At(row, nameof(Projects));
            Amount = At(row, nameof(Amount));
        }

        /// <summary>Projects procured (采购项目数量).</summary>
        public string Projects { get; }

        /// <summary>The sum of procurement (采购总金额).</summary>
        public string Amount { get; }
    }

    /// <summary>The columns of item (1) of table 2 in the 2021 edition.</summary>
    public sealed class DocumentsInForceRow
    {
        internal DocumentsInForceRow(string row)
        {
            Issued = At(row, nameof(Issued));
            Repealed = At(row, nameof(Repealed));
            InForce = At(row, nameof(InForce));
        }

        /// <summary>Issued this year (本年制发件数).</summary>
        public string Issued { get; }

        /// <summary>Repealed this year (本年废止件数).</summary>
        public string Repealed { get; }

        /// <summary>In force (现行有效件数).</summary>
        public string InForce { get; }
    }

    /// <summary>The column of items (5) and (6) of table 2 in the 2021 edition.</summary>
    public sealed class DecisionsRow
    {
        internal DecisionsRow(string row) => Decisions = At(row, nameof(Decisions));

        /// <summary>Decisions made this year (本年处理决定数量).</summary>
        public string Decisions { get; }
    }

    /// <summary>The column of 行政事业性收费 in the 2021 edition.</summary>
    public sealed class FeeAmountRow
    {
        internal FeeAmountRow(string row) => Amount = At(row, nameof(Amount));

        /// <summary>Fees charged this year (本年收费金额).</summary>
        public string Amount { get; }
    }

    /// <summary>The address of a part: the outer address and the name of the member that asks, as JSON writes it.</summary>
    private static string At(string outer, [CallerMemberName] string name = "") => outer + "." + char.ToLowerInvariant(name[0]) + name.Substring(1);
}
