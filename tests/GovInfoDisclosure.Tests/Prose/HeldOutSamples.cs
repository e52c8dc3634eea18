using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Passages written after all tuning, and never tuned on: what they score is the honest measure.</summary>
internal static class HeldOutSamples
{
    private const string District = "临川市望江区人民政府";
    private const string Bureau = "临川市交通运输局";
    private const string Street = "临川市望江区石桥街道办事处";

    public static readonly ProseSample[] All =
    {
        new("依申请公开有序开展。2023年，望江区共收到政府信息公开申请187件，办结184件，其余3件结转下一年度继续办理。", "receivedOrHandled=187 concluded=184 carriedForward=3", Agency: District, Year: 2023),
        new("2023年，我局新收政府信息公开申请37件（其中自然人34件、商业企业3件），结转上年度申请2件，全年办结38件，结转下年度1件。",
            "received=37 broughtForward=2 concluded=38 carriedForward=1 naturalPersons=34", Agency: Bureau, Year: 2023),
        new("全年受理政府信息公开申请共计64件，从答复结果看，予以公开29件，部分公开8件，不予公开6件，无法提供15件，不予处理3件，其他处理3件。",
            "receivedOrHandled=64 grantedInFull=29 grantedInPart=8 denied=6 unableToProvide=15 notProcessed=3 otherHandling=3", Agency: Bureau, Year: 2023),
        new("石桥街道办事处2023年度共接到政府信息公开申请4件，均为自然人申请，已全部办结。", "receivedOrHandled=4 naturalPersons=4 allConcluded=0", Agency: Street, Year: 2023),
        new("今年我街道没有接到依申请公开政府信息的申请。", "noRequests=0", Agency: Street, Year: 2023),
        new("截至2023年12月31日，本机关未收到依申请公开件，未发生行政复议和行政诉讼。", "noRequests=0 noReconsideration=0 noLitigation=0", Agency: Street, Year: 2023),
        new("2023年，我区因政府信息公开工作被申请行政复议案件9件，其中结果维持6件，结果纠正1件，其他结果2件。",
            "reconsiderationTotal=9 reconsideration.upheld=6 reconsideration.corrected=1 reconsideration.otherOutcome=2", Agency: District, Year: 2023),
        new("本年度，政府信息公开行政诉讼案件共4件，其中维持3件，尚未审结1件。", "litigationTotal=4 litigation.upheld=3 litigation.pending=1", Agency: Bureau, Year: 2023),
        new("2023年度本单位政府信息公开行政复议0件、行政诉讼0件。", "reconsiderationTotal=0 litigationTotal=0", Agency: Bureau, Year: 2023),
        new("收到政府信息公开申请23件，较2022年减少4件，降幅14.8%，依法依规答复22件，结转1件至2024年办理。",
            "receivedOrHandled=23 concluded=22 carriedForward=1 receivedGrowth=-14.8%", Agency: Bureau, Year: 2023),
        new("2023年，我区制定出台行政规范性文件5件，废止行政规范性文件2件，现行有效行政规范性文件28件。", "normativeIssued=5 normativeRepealed=2 normativeInForce=28", Agency: District, Year: 2023),
        new("全市制定政府规章2件，废止1件，现行有效规章19件；制发行政规范性文件31件。",
            "rulesIssued=2@全市 rulesRepealed=1@全市 rulesInForce=19@全市 normativeIssued=31@全市", Agency: "临川市人民政府", Year: 2023),
        new("2023年，我局收取政府信息公开信息处理费0元。", "feeCollectedYuan=0", SectionKind.OtherMatters, Bureau, 2023),
        new("本年度共发出收费通知1件，通知收费金额260元，实际收取金额260元。", "feeNotices=1 feeNoticedYuan=260 feeCollectedYuan=260", SectionKind.OtherMatters, Bureau, 2023),
        new("2023年，我区未产生政府信息公开信息处理费。", "feeCollectedYuan=0", SectionKind.OtherMatters, District, 2023),
        new("（二）依申请公开工作情况\n2023年度，我局收到申请19件，上年结转1件。全年答复20件，无结转。", "receivedOrHandled=19 broughtForward=1 concluded=20", Agency: Bureau, Year: 2023),
        new("严格依申请公开办理程序，加强会商研判，2023年共办理依申请公开事项9件。", "", Agency: Street, Year: 2023),
        new("2023年度共收到政府信息公开申请十二件，办结十二件。", "receivedOrHandled=12 concluded=12", Agency: Street, Year: 2023),
        new("全区收到政府信息公开申请 1,045 件，\n其中：新收 1,021 件，上年结转 24 件。", "receivedOrHandled=1045@全区 received=1021@全区 broughtForward=24@全区", Agency: District, Year: 2023),
        new("因信息公开引发行政复议1起，结果维持；无行政诉讼。", "reconsiderationTotal=1 noLitigation=0", Agency: Bureau, Year: 2023),
        // From here on: nothing to claim.
        new("区住建局收到政府信息公开申请52件，位居全区第一，区教体局19件。", "", Agency: District, Year: 2023),
        new("2022年，我局共收到政府信息公开申请27件，办结27件；行政复议2件。", "", Agency: Bureau, Year: 2023),
        new("涉企类申请11件，征收补偿类申请45件，公开率达到62%。", "", Agency: District, Year: 2023),
        new("办理市民热线工单2310件，答复2310件，满意率99%。", "", Agency: Street, Year: 2023),
        new("办理人大代表建议8件，政协委员提案11件，全部按期答复。", "", Agency: Bureau, Year: 2023),
        new("区司法局收到行政复议申请312件，受理287件，审结251件，其中维持120件，纠正33件。", "", Agency: District, Year: 2023),
        new("市交通运输综合执法支队办结行政处罚案件812件，行政诉讼1件。", "", Agency: Bureau, Year: 2023),
        new("公开本级规范性文件3件及解读材料3份，发布通知公告180条。", "", Agency: Bureau, Year: 2023),
        new("2024年，我局将力争实现政府信息公开申请答复率100%、行政复议案件为0。", "", SectionKind.ProblemsAndImprovements, Bureau, 2023),
        new("完成12件行政规范性文件的合法性审核，备案9件。", "", Agency: District, Year: 2023),
        new("上半年共收到政府信息公开申请10件，下半年收到9件。", "", Agency: Bureau, Year: 2023),
        new("全省共收到政府信息公开申请15230件，我区排名第四。", "", Agency: District, Year: 2023),
        new("石桥街道组织辖区7个社区公开居务信息560条，收到居民意见12条，答复12条。", "", Agency: Street, Year: 2023),
        new("收取城市道路占用费36.5万元，办理涉路施工许可申请74件。", "", SectionKind.OtherMatters, Bureau, 2023),
        new("没有出现因公开不当引发的负面舆情，无泄密问题。", "", Agency: Street, Year: 2023),
        new("平均每件申请办理用时9个工作日，延期答复5件。", "", Agency: Bureau, Year: 2023),
        new("受理信访事项45件，办结44件，行政复议2件。", "", Agency: Street, Year: 2023),
        new("近五年全区政府信息公开申请量分别为80件、95件、120件、143件和187件。", "", Agency: District, Year: 2023),
        new("除1件延期外，其余申请均在20个工作日内办结。", "", Agency: Bureau, Year: 2023),
        new("另收到咨询类申请6件，已引导至便民服务渠道。", "", Agency: Bureau, Year: 2023),
    };
}
