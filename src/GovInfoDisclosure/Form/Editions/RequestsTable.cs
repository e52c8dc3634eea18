namespace GovInfoDisclosure.Form.Editions;

/// <summary>Table 3, the same in both editions but for （六）其他处理: one row in 2019, three in 2021, and real reports mix them.</summary>
internal static class RequestsTable
{
    public static Layout<Requests> Requests(bool singleOtherHandling) => new Layout<Requests>(new())
        .Part("received", "一、本年新收政府信息公开申请数量", "1. Received this year", Row(), x => x.Received, (x, v) => x with { Received = v })
        .Part("broughtForward", "二、上年结转政府信息公开申请数量", "2. Brought forward from last year", Row(), x => x.BroughtForward, (x, v) => x with { BroughtForward = v })
        .Part("outcomes", "", "", Outcomes(singleOtherHandling), x => x.Outcomes, (x, v) => x with { Outcomes = v }, "")
        .Part("carriedForward", "四、结转下年度继续办理", "4. Carried forward to next year", Row(), x => x.CarriedForward, (x, v) => x with { CarriedForward = v })
        .Directly(Write);

    private static Layout<RequestOutcomes> Outcomes(bool singleOtherHandling)
    {
        ILayout<OtherHandling> otherHandling = singleOtherHandling
            ? new SingleRowLayout(Row())
            : new NarrowedLayout<OtherHandling, DetailedOtherHandling>(ThreeRows());
        return new Layout<RequestOutcomes>(new())
            .Part("grantedInFull", "（一）予以公开", "(1) Granted in full", Row(), x => x.GrantedInFull, (x, v) => x with { GrantedInFull = v })
            .Part("grantedInPart", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(2) Granted in part", Row(), x => x.GrantedInPart, (x, v) => x with { GrantedInPart = v })
            .Part("denied", "（三）不予公开", "(3) Denied", Denied(), x => x.Denied, (x, v) => x with { Denied = v })
            .Part("unableToProvide", "（四）无法提供", "(4) Unable to provide", UnableToProvide(), x => x.UnableToProvide, (x, v) => x with { UnableToProvide = v })
            .Part("notProcessed", "（五）不予处理", "(5) Not processed", NotProcessed(), x => x.NotProcessed, (x, v) => x with { NotProcessed = v })
            .Part("otherHandling", "（六）其他处理", "(6) Other handling", otherHandling, x => x.OtherHandling, (x, v) => x with { OtherHandling = v })
            .Part("total", "（七）总计", "(7) Total concluded", Row(), x => x.Total, (x, v) => x with { Total = v }, "outcomes_total");
    }

    private static Layout<Denied> Denied() => new Layout<Denied>(new())
        .Part("stateSecrets", "1.属于国家秘密", "1. State secrets", Row(), x => x.StateSecrets, (x, v) => x with { StateSecrets = v })
        .Part("prohibitedByLaw", "2.其他法律行政法规禁止公开", "2. Prohibited by other laws", Row(), x => x.ProhibitedByLaw, (x, v) => x with { ProhibitedByLaw = v })
        .Part("endangersSecurityOrStability", "3.危及“三安全一稳定”", "3. Endangers security or stability", Row(),
            x => x.EndangersSecurityOrStability, (x, v) => x with { EndangersSecurityOrStability = v }, "endangers_security")
        .Part("thirdPartyRights", "4.保护第三方合法权益", "4. Rights of third parties", Row(), x => x.ThirdPartyRights, (x, v) => x with { ThirdPartyRights = v })
        .Part("internalAffairs", "5.属于三类内部事务信息", "5. Internal affairs", Row(), x => x.InternalAffairs, (x, v) => x with { InternalAffairs = v })
        .Part("processInformation", "6.属于四类过程性信息", "6. Process information", Row(), x => x.ProcessInformation, (x, v) => x with { ProcessInformation = v })
        .Part("enforcementCaseFiles", "7.属于行政执法案卷", "7. Enforcement case files", Row(),
            x => x.EnforcementCaseFiles, (x, v) => x with { EnforcementCaseFiles = v }, "enforcement_files")
        .Part("administrativeInquiries", "8.属于行政查询事项", "8. Administrative inquiries", Row(),
            x => x.AdministrativeInquiries, (x, v) => x with { AdministrativeInquiries = v }, "inquiries");

    private static Layout<UnableToProvide> UnableToProvide() => new Layout<UnableToProvide>(new())
        .Part("notHeld", "1.本机关不掌握相关政府信息", "1. Not held", Row(), x => x.NotHeld, (x, v) => x with { NotHeld = v }, "not_held")
        .Part("requiresCreation", "2.没有现成信息需要另行制作", "2. Requires creation", Row(),
            x => x.RequiresCreation, (x, v) => x with { RequiresCreation = v }, "creation")
        .Part("unclearAfterCorrection", "3.补正后申请内容仍不明确", "3. Unclear after correction", Row(),
            x => x.UnclearAfterCorrection, (x, v) => x with { UnclearAfterCorrection = v }, "unclear");

    private static Layout<NotProcessed> NotProcessed() => new Layout<NotProcessed>(new())
        .Part("petitionsAndComplaints", "1.信访举报投诉类申请", "1. Petitions and complaints", Row(),
            x => x.PetitionsAndComplaints, (x, v) => x with { PetitionsAndComplaints = v }, "petitions")
        .Part("repeatRequests", "2.重复申请", "2. Repeat requests", Row(), x => x.RepeatRequests, (x, v) => x with { RepeatRequests = v }, "repeat")
        .Part("publishedMaterials", "3.要求提供公开出版物", "3. Published materials", Row(),
            x => x.PublishedMaterials, (x, v) => x with { PublishedMaterials = v }, "published")
        .Part("excessiveRequests", "4.无正当理由大量反复申请", "4. Excessive requests", Row(),
            x => x.ExcessiveRequests, (x, v) => x with { ExcessiveRequests = v }, "excessive")
        .Part("reconfirmation", "5.要求行政机关确认或重新出具已获取信息", "5. Reconfirmation", Row(),
            x => x.Reconfirmation, (x, v) => x with { Reconfirmation = v }, "reconfirm");

    private static Layout<DetailedOtherHandling> ThreeRows() => new Layout<DetailedOtherHandling>(new())
        .Part("correctionOverdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1. Not corrected in time",
            Row(), x => x.CorrectionOverdue, (x, v) => x with { CorrectionOverdue = v }, "uncorrected")
        .Part("feeUnpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2. Fee not paid in time", Row(), x => x.FeeUnpaid, (x, v) => x with { FeeUnpaid = v })
        .Part("other", "3.其他", "3. Other", Row(), x => x.Other, (x, v) => x with { Other = v });

    private static Layout<ApplicantCounts> Row() => new Layout<ApplicantCounts>(new()).Counts(
        [
            new("naturalPersons", "自然人", "Natural persons"),
            new("commercialEnterprises", "商业企业", "Commercial enterprises"),
            new("researchInstitutions", "科研机构", "Research institutions"),
            new("socialWelfareOrganizations", "社会公益组织", "Social welfare organizations"),
            new("legalServiceInstitutions", "法律服务机构", "Legal service institutions"),
            new("otherOrganizations", "其他", "Other organizations"),
            new("total", "总计", "Total"),
        ],
        Put,
        (x, cells) => x with
        {
            NaturalPersons = cells.TakeWholeNumber(),
            CommercialEnterprises = cells.TakeWholeNumber(),
            ResearchInstitutions = cells.TakeWholeNumber(),
            SocialWelfareOrganizations = cells.TakeWholeNumber(),
            LegalServiceInstitutions = cells.TakeWholeNumber(),
            OtherOrganizations = cells.TakeWholeNumber(),
            Total = cells.TakeWholeNumber(),
        });

    private static void Put(ApplicantCounts x, CellBuffer cells) => cells.Put(x.NaturalPersons, x.CommercialEnterprises, x.ResearchInstitutions,
        x.SocialWelfareOrganizations, x.LegalServiceInstitutions, x.OtherOrganizations, x.Total);

    /// <summary>All rows, one after the other: nine of ten cells stand here, and whoever checks a million reports comes by a million times. By parts it is
    /// three calls a row.</summary>
    private static void Write(Requests requests, CellBuffer cells)
    {
        RequestOutcomes outcomes = requests.Outcomes;
        Put(requests.Received, cells);
        Put(requests.BroughtForward, cells);
        Put(outcomes.GrantedInFull, cells);
        Put(outcomes.GrantedInPart, cells);
        Denied denied = outcomes.Denied;
        Put(denied.StateSecrets, cells);
        Put(denied.ProhibitedByLaw, cells);
        Put(denied.EndangersSecurityOrStability, cells);
        Put(denied.ThirdPartyRights, cells);
        Put(denied.InternalAffairs, cells);
        Put(denied.ProcessInformation, cells);
        Put(denied.EnforcementCaseFiles, cells);
        Put(denied.AdministrativeInquiries, cells);
        UnableToProvide unable = outcomes.UnableToProvide;
        Put(unable.NotHeld, cells);
        Put(unable.RequiresCreation, cells);
        Put(unable.UnclearAfterCorrection, cells);
        NotProcessed not = outcomes.NotProcessed;
        Put(not.PetitionsAndComplaints, cells);
        Put(not.RepeatRequests, cells);
        Put(not.PublishedMaterials, cells);
        Put(not.ExcessiveRequests, cells);
        Put(not.Reconfirmation, cells);
        if (outcomes.OtherHandling is DetailedOtherHandling detailed)
        {
            Put(detailed.CorrectionOverdue, cells);
            Put(detailed.FeeUnpaid, cells);
            Put(detailed.Other, cells);
        }
        else
        {
            Put(((SingleOtherHandling)outcomes.OtherHandling).Counts, cells);
        }

        Put(outcomes.Total, cells);
        Put(requests.CarriedForward, cells);
    }

    /// <summary>The one row of the 2019 edition: its seven cells stand under <c>otherHandling</c> itself.</summary>
    private sealed class SingleRowLayout(Layout<ApplicantCounts> row) : ILayout<OtherHandling>
    {
        public void Describe<TRoot>(CellCatalog<TRoot> catalog, string address, string sqlName, RecordPath<TRoot, OtherHandling> path) =>
            row.Describe(catalog, address, sqlName, path.Then(x => ((SingleOtherHandling)x).Counts, (x, v) => (SingleOtherHandling)x with { Counts = v }));

        public Action<OtherHandling, CellBuffer> Writer { get; } = InnerRow(row.Writer);

        public OtherHandling Read(CellBuffer buffer) => new SingleOtherHandling { Counts = row.Read(buffer) };

        private static Action<OtherHandling, CellBuffer> InnerRow(Action<ApplicantCounts, CellBuffer> write) =>
            (record, buffer) => write(((SingleOtherHandling)record).Counts, buffer);
    }
}
