namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Passages in the manner of real reports, a third of them traps; the reader was tuned on these.</summary>
/// <remarks>How they are written is told at <see cref="WrittenPassages"/>.</remarks>
internal static class MannerSamples
{
    public static readonly ProseSample[] All = WrittenPassages.Read("""
        C1 2024年，全市行政机关共收到政府信息公开申请2413件，同比增长6.3%；上年结转61件，全年办结2398件，结转下年度76件。
        = receivedOrHandled=2413@全市 receivedGrowth=6.3%@全市 broughtForward=61@全市 concluded=2398@全市 carriedForward=76@全市
        B1 我局今年共收到依申请公开17件，较2023年增加5件，均已按期答复。
        = receivedOrHandled=17
        B1 全年收到依申请公开申请23件比2023年减少4件，办结22件，转下一年度1件。
        = receivedOrHandled=23 concluded=22 carriedForward=1
        D1 今年以来，全区累计处理政府信息依申请公开92件，其中，本年度新接收91件，2023年结转办理1件。除4件转结2025年办理以外，均依法依规完成答复。
        = received=91@全区 broughtForward=1@全区 carriedForward=4@全区
        D1 2024年全区共受理政府信息公开申请件1156件，1132件已按规定在法定期限内予以答复，24件结转下年答复。
        = receivedOrHandled=1156@全区 concluded=1132@全区 carriedForward=24@全区
        C1 2024年，共收到10件依申请公开请求，2023年结转政府信息公开申请2件，共办结10件，结转2025年度继续办理2件；全市发生政府信息公开行政复议案件1起。
        = receivedOrHandled=10 broughtForward=2 concluded=10 carriedForward=2 reconsiderationTotal=1@全市
        O1 2024年，共收到政府信息公开申请58件，上年结转3件，共计61件。目前依法办结59件，其中予以公开的18件，部分公开的2件，不予公开的1件，无法提供的29件。
        = receivedOrHandled=58 broughtForward=3 concluded=59 grantedInFull=18 grantedInPart=2 denied=1 unableToProvide=29
        O1 全年共收到和办理依申请公开12件，其中自然人申请件12件，法人或其他组织申请件0件，上年度结转政府信息公开申请0件。
        = receivedOrHandled=12 naturalPersons=12 legalPersons=0 broughtForward=0
        S1 2024年度本街道收到政府信息公开申请一件，已办理完毕。
        = receivedOrHandled=1
        S1 街道全年收到并办理政府信息公开申请6件，全部在法定时限内答复。
        = receivedOrHandled=6
        B1 2024年，市生态环境局收到政府信息公开申请31件（其中自然人27件，法人或其他组织4件），答复率100%。
        = receivedOrHandled=31 naturalPersons=27 legalPersons=4
        B1 收到政府信息公开申请31件，其中1件经补正后仍不明确，办结30件，结转下年1件。
        = receivedOrHandled=31 concluded=30 carriedForward=1
        B1 本年度新收政府信息公开申请40件，其中网上申请25件、信函申请15件，答复38件，结转下年度继续办理2件。
        = received=40 concluded=38 carriedForward=2
        D1 全区新收政府信息公开申请208件，比去年减少17件，上年结转9件；予以公开97件（占44.5%），部分公开31件（占14.2%），不予公开12件。
        = received=208@全区 broughtForward=9@全区 grantedInFull=97@全区 grantedInFullShare=44.5%@全区 grantedInPart=31@全区
          grantedInPartShare=14.2%@全区 denied=12@全区
        D1 从办理结果看，全年答复政府信息公开申请214件，其中予以公开101件，占比47.2%；无法提供66件，占比30.84%；不予处理8件。
        = concluded=214 grantedInFull=101 grantedInFullShare=47.2% unableToProvide=66 unableToProvideShare=30.84% notProcessed=8
        B1 2024年上半年收到政府信息公开申请8件，下半年收到11件，全年共19件。
        =
        B1 第三季度受理政府信息公开申请6件，环比上升50%。
        =
        B1 截至6月底，我局受理政府信息公开申请9件，办结8件。
        =
        C1 今年，我市共受理政府信息公开申请1.35万件，同比下降3.2%。
        = receivedOrHandled=13500±50 receivedGrowth=-3.2%
        C1 市政府办公室代表市政府受理政府信息公开申请126件，答复121件。
        = receivedOrHandled=126@代表市政府 concluded=121@代表市政府
        C1 2024年，市政府收到政府信息公开申请84件，较上年增加10件，全年办结82件。
        = receivedOrHandled=84@市政府 concluded=82@市政府
        D1 全区各部门共收到政府信息公开申请155件，答复150件。
        = receivedOrHandled=155@全区各部门 concluded=150@全区各部门
        T1 2024年，镇政府共收到政府信息公开申请4件，均为自然人申请，已全部办结。
        = receivedOrHandled=4 naturalPersons=4 allConcluded=0
        T1 本年度我镇收到群众依申请公开3个，已全部答复。
        = receivedOrHandled=3
        B1 政府信息公开申请决定同意公开12件，部份公开3件，不同意公开1件，信息不存在无法提供5件。
        = grantedInFull=12 grantedInPart=3 denied=1 unableToProvide=5
        B1 我局共受理政府信息公开1件，办结1件。
        = receivedOrHandled=1 concluded=1
        B1 全年共制发政府信息130件，其中主动公开18件，不予公开112件。
        =
        B1 全年制发公文86件，其中主动公开35件，依申请公开21件，不予公开30件。
        =
        S1 2024年度街道通过政府门户网站共办理并答复信息公开申请3件、纸质申请36件，顺延至下一年答复2件。
        = carriedForward=2
        S1 2024 年，全年未收到依申请公开来信，无意见投诉情况。
        =
        S1 2024年，我街道共收到政府信息依申请公开件0件。
        = receivedOrHandled=0
        B1 2024年，我局未收到政府信息公开申请。办理因2023年度政府信息公开申请引发的行政复议1件、行政诉讼2件。
        = noRequests=0
        B1 政府信息公开行政复议1件（申请人撤回结案）、行政诉讼0件。
        = reconsiderationTotal=1 litigationTotal=0
        O1 2024年因信息公开引发行政争议3件，其中，行政复议1件，行政诉讼2件，均结果维持。
        = reconsiderationTotal=1 litigationTotal=2 reconsideration.upheld=1 litigation.upheld=2
        D4 全年因政府信息公开被申请行政复议7件，其中维持4件，纠正1件，其他2件；被提起行政诉讼5件，全部获法院维持。
        = reconsiderationTotal=7 reconsideration.upheld=4 reconsideration.corrected=1 reconsideration.otherOutcome=2
          litigationTotal=5 litigation.upheld=5
        B4 政府信息公开行政复议案件3件，均获维持；行政诉讼案件2件，维持1件，尚未审结1件。
        = reconsiderationTotal=3 reconsideration.upheld=3 litigationTotal=2 litigation.upheld=1 litigation.pending=1
        D4 政府信息公开行政诉讼9件，其中未经复议直接起诉6件，复议后起诉3件。
        = litigationTotal=9 directLitigationTotal=6 litigationAfterReconsiderationTotal=3
        D4 未经复议直接起诉4件（维持3件、尚未审结1件）；复议后起诉2件，均结果维持。
        = directLitigationTotal=4 directLitigation.upheld=3 directLitigation.pending=1 litigationAfterReconsiderationTotal=2
          litigationAfterReconsideration.upheld=2
        B4 2024年，我局不涉及政府信息公开行政复议、行政诉讼。
        = noReconsideration=0 noLitigation=0
        S4 本年度未出现因政府信息公开引起的行政复议、行政诉讼案件。
        = noReconsideration=0 noLitigation=0
        S4 未产生政府信息公开行政复议和行政诉讼。
        = noReconsideration=0 noLitigation=0
        C4 全市行政复议机关收到政府信息公开类行政复议申请97件，审结90件，其中维持52件，撤销11件。
        =
        C1 市司法局受理涉及政府信息公开的行政复议案件44件，市中级人民法院一审政府信息公开案件19件。
        =
        B1 无法提供15件，其中本机关不掌握相关政府信息13件，没有现成信息需要另行制作2件；不予处理4件（信访举报投诉类3件、重复申请1件）。
        = unableToProvide=15 unableToProvide.notHeld=13 unableToProvide.requiresCreation=2 notProcessed=4
          notProcessed.petitionsAndComplaints=3 notProcessed.repeatRequests=1
        B3 三、2024年答复政府信息公开申请52件，其中予以公开20件；不予公开6件（属于过程性信息4件，属于行政执法案卷2件）；无法提供26件（本机关不掌握25件，补正后仍不明确1件）。
        = concluded=52 grantedInFull=20 denied=6 denied.processInformation=4 denied.enforcementCaseFiles=2 unableToProvide=26
          unableToProvide.notHeld=25 unableToProvide.unclearAfterCorrection=1
        B1 办理结果中，申请人无正当理由逾期不补正、不再处理2件，信访举报投诉类申请3件。
        =
        B1 收到信访举报投诉类来件45件，重复来信12件，均已转办。
        =
        D1 制发行政规范性文件8件，废止3件，现行有效46件。
        = normativeIssued=8 normativeRepealed=3 normativeInForce=46
        D1 2024年新制发行政规范性文件5件，宣布失效2件。
        = normativeIssued=5
        B1 集中规范公开现行有效行政规范性文件21件。
        = normativeInForce=21
        C1 主动公开市政府规章13件（含新制定5件，修改4件，废止4件）。
        =
        C1 全年制定市政府规章2件，废止1件，修改3件，现行有效规章32件。
        = rulesIssued=2 rulesRepealed=1 rulesInForce=32
        C1 市政府办公室转发上级规范性文件6件，报送备案规范性文件9件。
        =
        B6 2024年，我局收取信息处理费380元。
        = feeCollectedYuan=380
        B6 共计收取政府信息公开信息处理费1200元。
        = feeCollectedYuan=1200
        B6 本年度收取信息处理费2件、金额900元。
        = feeCollectedYuan=900
        D6 全区共发出收费通知3件，通知收费总金额1500元，实际收取总金额1100元。
        = feeNotices=3@全区 feeNoticedYuan=1500@全区 feeCollectedYuan=1100@全区
        B6 本机关暂未开展政府信息公开信息处理费收取工作。
        = feeCollectedYuan=0
        S6 2024年未发生政府信息公开信息处理费收取情况。
        = feeCollectedYuan=0
        S6 本年度不涉及信息处理费收取。
        = feeCollectedYuan=0
        T6 本年度我镇未收取信息处理费，无其他需要报告的事项。
        = feeCollectedYuan=0
        B6 依据《政府信息公开信息处理费管理办法》，本年度发出收费通知的件数为0件，总金额为0元，实际收取的总金额为0元。
        = feeNotices=0 feeNoticedYuan=0 feeCollectedYuan=0
        B6 收取城市污水处理费3200万元，发出缴费通知120件，金额560万元。
        =
        B6 按照规定，可向申请人收取信息处理费，标准为每件100元。
        =
        B1 2023年共收到政府信息公开申请25件，2024年共收到28件，增长12%。
        = receivedOrHandled=28 receivedGrowth=12%
        B1 去年收到申请25件，今年收到政府信息公开申请28件。
        = receivedOrHandled=28
        B1 较2023年的25件增加3件，2024年共收到政府信息公开申请28件。
        = receivedOrHandled=28
        C1 全市政府信息公开申请量居前的部门为：市自然资源和规划局312件，市公安局201件，市住房和城乡建设局188件。
        =
        C1 其中市本级收到政府信息公开申请640件，各县区收到1773件。
        = receivedOrHandled=640@市本级 receivedOrHandled=1773@各县区
        D1 区政府部门收到政府信息公开申请88件，镇街收到67件，合计155件。
        = receivedOrHandled=88@区政府部门 receivedOrHandled=67@镇街
        S1 办理12345热线工单1530件，答复1530件，群众满意率99.1%。
        =
        B1 承办人大代表建议11件、政协提案7件，全部办结。
        =
        B1 受理咨询218件，办结218件；收到政府信息公开申请2件，办结2件。
        = receivedOrHandled=2 concluded=2
        S1 收到申请公开政府信息2件，其中1件因不属于本机关职责告知申请人向有关部门申请，1件予以公开。
        = receivedOrHandled=2 grantedInFull=1
        B1 依申请公开：收到12件，答复12件，无行政复议、诉讼。
        = receivedOrHandled=12 concluded=12 noReconsideration=0 noLitigation=0
        B1 （二）依申请公开情况。全年收到12件，办结11件，1件结转下年。
        = receivedOrHandled=12 concluded=11 carriedForward=1
        B1 规范依申请公开办理，2024年共接收公民、法人和其他组织提交的政府信息公开申请43件，已全部办结并答复申请人。
        = receivedOrHandled=43 allConcluded=0
        B1 2024年收到政府信息公开申请43件，除2件结转下年度外，其余全部办结。
        = receivedOrHandled=43 carriedForward=2
        B1 收到申请43件，其余3件按规定延期，正在办理。
        =
        D1 2024年，全区累计收到政府信息公开申请412件，自2008年以来累计受理6120件。
        = receivedOrHandled=412@全区
        C1 2024年全市依申请公开工作平稳有序，受理申请总数为2413件，与上年基本持平。
        = receivedOrHandled=2413@全市
        B1 处理政府信息公开申请23件，平均办理时长7.5天，最长18天。
        =
        B1 政府信息公开申请办结率100%，满意率98.5%，同比提高1.2个百分点。
        =
        P1 省厅全年收到政府信息公开申请217件，办结211件，转入下年度6件。
        = receivedOrHandled=217 concluded=211 carriedForward=6
        P1 省交通运输厅本级受理申请132件，厅属单位受理85件。
        =
        P1 我厅2024年收到申请217件，其中涉及征地拆迁类申请96件、规划建设类申请41件。
        = receivedOrHandled=217
        D1 政府信息公开申请予以公开的101件，部分公开的12件，不予公开的9件，无法提供的70件，不予处理的3件，其他处理的6件，结转下年的8件。
        = grantedInFull=101 grantedInPart=12 denied=9 unableToProvide=70 notProcessed=3 otherHandling=6 carriedForward=8
        D1 办结的政府信息公开申请中，予以公开占46%、部分公开占12%、无法提供占31%。
        = grantedInFullShare=46% grantedInPartShare=12% unableToProvideShare=31%
        D1 自然人申请占96.5%，法人或其他组织申请占3.5%。
        =
        D1 全年收到政府信息公开申请400件，其中自然人386件，占96.5%；法人或其他组织14件，占3.5%。
        = receivedOrHandled=400 naturalPersons=386 naturalPersonsShare=96.5% legalPersons=14 legalPersonsShare=3.5%
        C5 一些部门答复不规范，全年被纠正的行政复议案件12件，占17.6%。
        =
        B5 2025年，我局将进一步规范办理，力争行政复议纠错率为0，收到申请后15日内答复。
        =
        B1 主动公开政府信息1320条，其中政策文件18件、公告公示210条，回应群众留言85条。
        =
        B1 政务微信发布信息560条，阅读量12.3万次，同比增长8.1%。
        =
        T1 收到依申请公开1件，同意公开1件。
        = receivedOrHandled=1 grantedInFull=1
        T1 全年接到政府信息公开申请5件，4件已答复，1件结转至下年度。
        = receivedOrHandled=5 concluded=4 carriedForward=1
        T1 本镇2024年度无依申请公开事项，未发生行政复议、提起诉讼情况。
        = noRequests=0 noReconsideration=0 noLitigation=0
        T1 我镇未接到任何依申请公开政府信息的请求。
        = noRequests=0
        S1 全年没有发生依申请公开事项。
        = noRequests=0
        S1 辖区居民通过电话咨询32件，均现场答复。
        =
        D1 2024年，北岭区共新收申请208件，受理208件；结转上年9件，办理完成210件。
        = received=208 receivedOrHandled=208 broughtForward=9 concluded=210
        D1 依申请公开方面，去年结转8件，今年新收167件，办结169件，转结下年度6件，行政复议11件、行政诉讼4件。
        = broughtForward=8 received=167 concluded=169 carriedForward=6 reconsiderationTotal=11 litigationTotal=4
        B1 2024年度收到政府信息公开申请35件（较上年度增长16.7%），办结33件（办结率94.3%）。
        = receivedOrHandled=35 receivedGrowth=16.7% concluded=33
        B1 2024年，我局收到政府信息公开申请26件，其中网上申请20件，答复18件。
        = receivedOrHandled=26
        B1 收到政府信息公开申请26件（上年为20件），增长30%；主动公开信息增长15%。
        = receivedOrHandled=26 receivedGrowth=30%
        B1 收到政府信息公开申请26件，占全市的3.2%，网站访问量同比增长30%，公开率占62%。
        = receivedOrHandled=26
        B1 政府信息公开行政诉讼5件，其中一审维持3件，二审维持2件。
        = litigationTotal=5
        B1 机关收到政府信息公开申请20件，各分局收到政府信息公开申请6件。
        =
        C1 市政府作为被申请人的政府信息公开行政复议案件3件，均获维持。
        = reconsiderationTotal=3@市政府 reconsideration.upheld=3@市政府
        C1 2024年全市收到政府信息公开申请2413件，比2022年增长15.2%，近三年年均增长6.3%。
        = receivedOrHandled=2413@全市
        C1 全年收到政府信息公开申请2413件，增长约6.3%，办结率达99%以上。
        = receivedOrHandled=2413
        B6 发出收费通知3件，金额420元，实收2件，金额220元。
        = feeNotices=3 feeNoticedYuan=420 feeCollectedYuan=220
        B6 收取信息处理费3件，共计420元。
        = feeCollectedYuan=420
        B6 收取排污费0.5万元，信息处理费0元。
        =
        B1 依申请公开受理26件，含重复申请3件；不予处理3件，其中重复申请3件。
        = receivedOrHandled=26 notProcessed=3 notProcessed.repeatRequests=3
        B1 2024年收到政府信息公开申请26件，已全部办结，其中1件结转上年。
        = receivedOrHandled=26 broughtForward=1
        O1 更新发布全区政府信息公开指南，细化申请接收渠道。2024年，全年共收到依申请公开14件（其中信件申请10件，网络申请4件），已办结12件，2件结转下年办理。
        = receivedOrHandled=14 concluded=12 carriedForward=2
        O1 全区共收到政府信息公开申请189件。全年办结183件，结转6件至2025年。
        =
        B1 2024年，我局未收到公民、法人或其他组织的依申请公开诉求。
        = noRequests=0
        """);
}
