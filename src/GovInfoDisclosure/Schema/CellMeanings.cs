namespace GovInfoDisclosure.Schema;

/// <summary>What each row and column of the form counts, in a sentence of each language: the Regulations (State Council Order 711) and the notices that the
/// forms come from (国办公开办函〔2019〕60号, 〔2021〕30号) say it.</summary>
internal static class CellMeanings
{
    private static readonly Dictionary<string, (string Zh, string En)> Rows = new()
    {
        ["proactiveDisclosure.rules"] = ("规章", "Rules (规章) of departments and governments"),
        ["proactiveDisclosure.normativeDocuments"] = ("行政规范性文件", "Normative documents"),
        ["proactiveDisclosure.otherDocuments"] = ("其他主动公开文件（湖北省 2020 年度增设）", "Other documents disclosed (a row that Hubei added for 2020)"),
        ["proactiveDisclosure.licensing"] = ("行政许可", "Administrative licensing"),
        ["proactiveDisclosure.otherServices"] = ("其他对外管理服务事项", "Other services to the public"),
        ["proactiveDisclosure.penalties"] = ("行政处罚", "Administrative penalties"),
        ["proactiveDisclosure.compulsion"] = ("行政强制", "Administrative compulsion"),
        ["proactiveDisclosure.administrativeFees"] = ("行政事业性收费", "Administrative fees"),
        ["proactiveDisclosure.centralizedProcurement"] = ("政府集中采购", "Centralized government procurement"),
        ["requests.received"] = ("本年度新收到的申请", "Requests received during the year"),
        ["requests.broughtForward"] = ("上年度未办结、结转本年度办理的申请，应等于上年报告的结转下年度",
            "Requests not concluded last year: what last year's report carried forward"),
        ["requests.outcomes.grantedInFull"] = ("本年度办结、所申请信息全部公开的", "Concluded: all of the information was released"),
        ["requests.outcomes.grantedInPart"] = ("本年度办结、区分处理后只公开一部分的，只计这一情形", "Concluded: a part was released, the rest withheld; counted here alone"),
        ["requests.outcomes.denied.stateSecrets"] = ("不予公开：依法确定为国家秘密", "Denied: a state secret"),
        ["requests.outcomes.denied.prohibitedByLaw"] = ("不予公开：其他法律、行政法规禁止公开", "Denied: other laws or regulations prohibit disclosure"),
        ["requests.outcomes.denied.endangersSecurityOrStability"] = ("不予公开：公开后可能危及国家安全、公共安全、经济安全、社会稳定",
            "Denied: disclosure could endanger national, public or economic security or social stability"),
        ["requests.outcomes.denied.thirdPartyRights"] = ("不予公开：涉及商业秘密、个人隐私等，公开会损害第三方合法权益",
            "Denied: disclosure would harm the rights of a third party (trade secrets, privacy)"),
        ["requests.outcomes.denied.internalAffairs"] = ("不予公开：人事管理、后勤管理、内部工作流程三类内部事务信息",
            "Denied: internal affairs (personnel, logistics, internal procedure)"),
        ["requests.outcomes.denied.processInformation"] = ("不予公开：讨论记录、过程稿、磋商信函、请示报告四类过程性信息",
            "Denied: process information (minutes, drafts, consultation letters, requests for instructions)"),
        ["requests.outcomes.denied.enforcementCaseFiles"] = ("不予公开：行政执法案卷信息", "Denied: files of an enforcement case"),
        ["requests.outcomes.denied.administrativeInquiries"] = ("不予公开：应依照专门规定办理的行政查询事项",
            "Denied: an inquiry (of registers and the like) that other rules govern"),
        ["requests.outcomes.unableToProvide.notHeld"] = ("无法提供：本机关不掌握", "Unable to provide: the agency does not hold it"),
        ["requests.outcomes.unableToProvide.requiresCreation"] = ("无法提供：没有现成信息，需要另行制作", "Unable to provide: it would first have to be made"),
        ["requests.outcomes.unableToProvide.unclearAfterCorrection"] = ("无法提供：补正后申请内容仍不明确", "Unable to provide: unclear even after correction"),
        ["requests.outcomes.notProcessed.petitionsAndComplaints"] = ("不予处理：以申请公开的名义进行信访、举报、投诉",
            "Not processed: a petition, report or complaint in the guise of a request"),
        ["requests.outcomes.notProcessed.repeatRequests"] = ("不予处理：向同一机关重复申请同一信息", "Not processed: the same information asked of the same agency again"),
        ["requests.outcomes.notProcessed.publishedMaterials"] = ("不予处理：要求提供公开出版物", "Not processed: a publication that can be had elsewhere"),
        ["requests.outcomes.notProcessed.excessiveRequests"] = ("不予处理：无正当理由大量、反复申请", "Not processed: excessive requests without good reason"),
        ["requests.outcomes.notProcessed.reconfirmation"] = ("不予处理：要求确认或重新出具已获取的信息",
            "Not processed: information already obtained is to be confirmed or issued again"),
        ["requests.outcomes.otherHandling"] = ("其他处理，表中只有一行", "Other handling, where the table has one row for it"),
        ["requests.outcomes.otherHandling.correctionOverdue"] = ("其他处理：申请人无正当理由逾期不补正",
            "Other handling: the applicant did not correct the request in time"),
        ["requests.outcomes.otherHandling.feeUnpaid"] = ("其他处理：申请人逾期未缴纳信息处理费", "Other handling: the applicant did not pay the processing fee in time"),
        ["requests.outcomes.otherHandling.other"] = ("其他处理：以上两种以外的", "Other handling: any other"),
        ["requests.outcomes.total"] = ("本年度办结的申请，即（一）至（六）各行之和", "All requests concluded during the year: the sum of rows (1) to (6)"),
        ["requests.carriedForward"] = ("本年度未办结、结转下年度继续办理的申请", "Requests not concluded by the end of the year"),
        ["reconsiderationAndLitigation.reconsideration"] = ("因政府信息公开工作被申请的行政复议案件", "Cases of administrative reconsideration"),
        ["reconsiderationAndLitigation.directLitigation"] = ("未经复议直接起诉的行政诉讼案件", "Cases of litigation brought without reconsideration"),
        ["reconsiderationAndLitigation.litigationAfterReconsideration"] = ("复议后起诉的行政诉讼案件", "Cases of litigation brought after reconsideration"),
        ["processingFees"] = ("信息处理费（国办函〔2020〕109号），由第六部分说明", "Processing fees (国办函〔2020〕109号), as section 六 states them"),
    };

    private static readonly Dictionary<string, (string Zh, string En)> Columns = new()
    {
        ["issued"] = ("本年度制发的件数", "issued during the year"),
        ["repealed"] = ("本年度废止的件数", "repealed during the year"),
        ["inForce"] = ("年末现行有效的件数", "in force at the end of the year"),
        ["newlyProduced"] = ("本年度新制作的件数", "produced during the year"),
        ["newlyDisclosed"] = ("本年度新公开的件数", "disclosed during the year"),
        ["totalDisclosed"] = ("年末对外公开的总件数", "disclosed in all at the end of the year"),
        ["decisions"] = ("本年度作出的处理决定件数，不论是否公开", "decisions made during the year, published or not"),
        ["itemsLastYear"] = ("上一年末的项目数", "items at the end of the year before"),
        ["netChange"] = ("项目数本年度的增减，减少为负", "change of the number of items during the year, negative where there are fewer"),
        ["projects"] = ("本年度采购项目数", "projects procured during the year"),
        ["proactiveDisclosure.centralizedProcurement.amount"] = ("本年度采购总金额", "sum of procurement during the year"),
        ["proactiveDisclosure.administrativeFees.amount"] = ("本年度收费总金额", "fees charged during the year"),
        ["naturalPersons"] = ("自然人提出的件数", "made by natural persons"),
        ["commercialEnterprises"] = ("商业企业提出的件数", "made by commercial enterprises"),
        ["researchInstitutions"] = ("科研机构提出的件数", "made by research institutions"),
        ["socialWelfareOrganizations"] = ("社会公益组织提出的件数", "made by social welfare organizations"),
        ["legalServiceInstitutions"] = ("法律服务机构提出的件数", "made by legal service institutions"),
        ["otherOrganizations"] = ("其他法人或组织提出的件数", "made by other organizations"),
        ["requests.total"] = ("各类申请人提出的合计件数", "of all applicants together"),
        ["upheld"] = ("结果维持的件数", "in which the agency's act was upheld"),
        ["corrected"] = ("结果纠正的件数", "in which the agency's act was corrected"),
        ["otherOutcome"] = ("以其他结果结案的件数", "closed with another outcome"),
        ["pending"] = ("年末尚未审结的件数", "not closed by the end of the year"),
        ["reconsiderationAndLitigation.total"] = ("以上四种的合计件数", "all four together"),
        ["notices"] = ("发出收费通知的件数", "notices sent"),
        ["noticedYuan"] = ("通知收费的总金额", "sum noticed"),
        ["collectedYuan"] = ("实际收取的总金额", "sum collected"),
    };

    /// <summary>What a cell counts, in Chinese and English.</summary>
    public static (string Zh, string En) Of(CellDefinition cell)
    {
        (string Zh, string En) row = Rows[cell.RowAddress];
        string top = cell.Address.Substring(0, cell.Address.IndexOf('.'));
        (string Zh, string En) column = Columns.TryGetValue(cell.Key, out (string Zh, string En) known) ? known
            : Columns.TryGetValue(cell.Address, out (string Zh, string En) own) ? own : Columns[top + "." + cell.Key];
        return (row.Zh + "；" + column.Zh, row.En + "; " + column.En);
    }
}
