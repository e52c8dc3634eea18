namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Passages written later than all others, in the manner of published reports; first those that the reader was tuned on,
/// then those written after that and measured once before four of their misses were mended.</summary>
/// <remarks>How they are written is told at <see cref="WrittenPassages"/>.</remarks>
internal static class LaterSamples
{
    public static readonly ProseSample[] Tuned = WrittenPassages.Read("""
        T1 （二）依申请公开。2024年度，我镇共收到群众依申请公开政府信息事项3件，均已按期答复，未发生因政府信息公开引起的行政复议和行政诉讼。
        = receivedOrHandled=3 noReconsideration=0 noLitigation=0
        S1 （二）依申请公开情况。2024年，街道共收到依申请公开6件，全部按照规定时限予以答复，其中予以公开4件，部分公开1件，信息不存在1件。
        = receivedOrHandled=6 grantedInFull=4 grantedInPart=1
        B1 2024年，市生态环境局共受理依申请公开58件，其中，自然人申请51件，法人或其他组织申请7件。全部在法定时限内答复。
        = receivedOrHandled=58 naturalPersons=51 legalPersons=7
        C1 全市各级行政机关2024年度新收政府信息公开申请3012件，上年结转政府信息公开申请88件，共3100件。已办结3021件，结转下年度继续办理79件。
        = received=3012@全市 broughtForward=88@全市 concluded=3021@全市 carriedForward=79@全市
        D1 2024年我区共收到依申请公开政府信息申请212件，比去年增加31件，同比增长17.13%。已办结208件，其余4件结转2025年继续办理。
        = receivedOrHandled=212 receivedGrowth=17.13% concluded=208 carriedForward=4
        O1 区政府办公室2024年收到政府信息公开申请17件，予以公开6件，不予公开2件，本机关不掌握相关政府信息7件，其他处理2件。
        = receivedOrHandled=17 grantedInFull=6 denied=2 unableToProvide.notHeld=7 otherHandling=2
        B1 2024年，我局办理政府信息公开申请42件（含上年结转3件）；因政府信息公开被申请行政复议4件，被提起行政诉讼1件。
        = receivedOrHandled=42 broughtForward=3 reconsiderationTotal=4 litigationTotal=1
        P1 2024年，省交通运输厅机关共收到政府信息公开申请96件，较上年下降8.57%。其中：自然人申请88件，占91.67%；法人和其他组织申请8件，占8.33%。
        = receivedOrHandled=96@省交通运输厅机关 receivedGrowth=-8.57%@省交通运输厅机关 naturalPersons=88@省交通运输厅机关 naturalPersonsShare=91.67%@省交通运输厅机关
          legalPersons=8@省交通运输厅机关 legalPersonsShare=8.33%@省交通运输厅机关
        T1 本年度我镇未收到依申请公开信息，无行政复议、行政诉讼情况。
        = noRequests=0 noReconsideration=0 noLitigation=0
        T1 2024年，石佛镇人民政府没有收到公民、法人和其他组织的政府信息公开申请，无上年结转。
        = noRequests=0 broughtForward=0
        S1 全年无依申请公开事项，未产生政府信息公开收费。
        = noRequests=0 feeCollectedYuan=0
        C1 2024年，全市行政规范性文件新制发41件，废止23件，现行有效306件。
        = normativeIssued=41@全市 normativeRepealed=23@全市 normativeInForce=306@全市
        C1 全年制定出台政府规章2部、行政规范性文件13件，废止行政规范性文件5件。
        = rulesIssued=2 normativeIssued=13 normativeRepealed=5
        B1 截至2024年12月31日，我局现行有效行政规范性文件9件，本年度制发2件，废止1件。
        = normativeInForce=9 normativeIssued=2 normativeRepealed=1
        B6 （一）收取信息处理费情况。2024年，我局未收取信息处理费。（二）其他情况。无。
        = feeCollectedYuan=0
        B6 2024年，依据《政府信息公开信息处理费管理办法》，我局共发出收费通知3件，总金额2150元，实际收取总金额1900元。
        = feeNotices=3 feeNoticedYuan=2150 feeCollectedYuan=1900
        C6 本年度全市各级行政机关发出收费通知的件数为11件，总金额8460元，实际收取的总金额为6260元。
        = feeNotices=11@全市 feeNoticedYuan=8460@全市 feeCollectedYuan=6260@全市
        D6 2024年区政府及其工作部门均未收取政府信息公开处理费，无其他需要报告的事项。
        = feeCollectedYuan=0
        B1 因政府信息公开引发的行政复议3件，其中维持2件，纠正1件；行政诉讼2件，均判决驳回原告诉讼请求。
        = reconsiderationTotal=3 reconsideration.upheld=2 reconsideration.corrected=1 litigationTotal=2
        D1 全区因政府信息公开被申请行政复议12件，其中结果维持7件，结果纠正2件，其他结果2件，尚未审结1件；被提起行政诉讼5件，其中结果维持4件，尚未审结1件。
        = reconsiderationTotal=12@全区 reconsideration.upheld=7@全区 reconsideration.corrected=2@全区 reconsideration.otherOutcome=2@全区 reconsideration.pending=1@全区
          litigationTotal=5@全区 litigation.upheld=4@全区 litigation.pending=1@全区
        B1 2024年市生态环境局门户网站发布信息1862条，其中依申请公开指南1条，政府信息公开年报1件，受理群众咨询56件。
        =
        B1 市生态环境局2024年共承办人大代表建议12件、政协提案19件，全部按期办结，满意率100%。
        =
        D1 全年共公开行政许可决定2134件、行政处罚决定318件、行政强制决定16件。
        =
        B1 我局组织培训3次，审核公开文件215件，其中予以公开198件，不予公开17件。
        =
        C1 2024年全市行政复议机构共受理政府信息公开类行政复议案件46件，审结41件。
        =
        B1 2020年以来，我局累计收到政府信息公开申请163件，办结163件。
        =
        T1 政务公开专区共接待群众查询32人次，受理依申请公开0件。
        = receivedOrHandled=0
        S1 2024年，通过“12345”平台收到群众诉求1368件，办结1368件，办结率100%。依申请公开方面，收到2件，已答复2件。
        = receivedOrHandled=2 concluded=2
        D1 2024年，我区共收到政府信息公开申请共计205件，其中新收198件，上年结转7件。截至年底，办结201件，结转下年4件。
        = receivedOrHandled=205 received=198 broughtForward=7 concluded=201 carriedForward=4
        D1 全区共受理政府信息公开申请198件，比上年减少了22件，下降10%；按时答复率为100%。
        = receivedOrHandled=198@全区 receivedGrowth=-10%@全区
        B1 年内收到申请19件，比上年度多3件，已依法依规答复18件，还有1件正在办理中。
        = receivedOrHandled=19 concluded=18
        C1 全市共办理政府信息公开申请3100件，其中，予以公开1260件，占40.65%；部分公开311件，占10.03%；不予公开118件，占3.81%；无法提供1002件，占32.32%；不予处理96件，占3.10%；其他处理234件，占7.55%。
        = receivedOrHandled=3100@全市 grantedInFull=1260@全市 grantedInFullShare=40.65%@全市 grantedInPart=311@全市 grantedInPartShare=10.03%@全市 denied=118@全市
          deniedShare=3.81%@全市 unableToProvide=1002@全市 unableToProvideShare=32.32%@全市 notProcessed=96@全市 notProcessedShare=3.10%@全市
          otherHandling=234@全市 otherHandlingShare=7.55%@全市
        O1 本机关收到的16件申请中，予以公开9件，部分公开2件，无法提供5件（均为本机关不掌握相关政府信息）。
        = receivedOrHandled=16 grantedInFull=9 grantedInPart=2 unableToProvide=5 unableToProvide.notHeld=5
        B1 我局共收到信息公开申请二十三件，已答复二十二件，一件转入下年度继续办理。
        = receivedOrHandled=23 concluded=22 carriedForward=1
        T1 2024年，全镇办理依申请公开4件，申请人均为自然人。无结转下年度办理的申请。
        = receivedOrHandled=4 naturalPersons=4 carriedForward=0@全镇
        T5 二是对依申请公开的重视程度不够，2024年收到的3件申请中有1件超期答复。
        = receivedOrHandled=3
        B5 2023年收到申请41件，2024年收到申请56件，申请量逐年增加，工作压力增大。
        = receivedOrHandled=56
        D3 2024年，我区共收到政府信息公开申请212件，结转上年9件，共计办理221件，其中办结217件，结转下年4件。
        = receivedOrHandled=212 broughtForward=9 concluded=217 carriedForward=4
        D4 2024年，我区未发生因信息公开引发的行政复议案件；行政诉讼案件1件，系未经复议直接起诉，结果维持。
        = noReconsideration=0 litigationTotal=1
        B4 2024年因政府信息公开工作被申请行政复议0件，被提起行政诉讼0件。
        = reconsiderationTotal=0 litigationTotal=0
        C1 市本级收到政府信息公开申请821件，县（市、区）收到2191件。
        = receivedOrHandled=821@市本级 receivedOrHandled=2191@县(市、区)
        B1 全系统共收到政府信息公开申请133件，局机关收到58件。
        = receivedOrHandled=133@全系统 receivedOrHandled=58@局机关
        S1 街道全年共受理居民信息公开申请5件，同比去年持平，均为网络申请。
        = receivedOrHandled=5
        B1 收到政府信息公开申请58件，其中：当面申请5件、信函申请20件、网络申请33件；答复58件，其中同意公开30件、部分公开6件、不予公开3件、不属于本机关公开职责9件、政府信息不存在10件。
        = receivedOrHandled=58 concluded=58 grantedInFull=30 grantedInPart=6 denied=3
        C1 我市全年受理政府信息公开申请3012件（不含上年结转88件）。
        = receivedOrHandled=3012 broughtForward=88
        B1 2024年，我局共收到公开申请21件，撤销2件，实际办理19件，全部按时答复。
        = receivedOrHandled=21
        D1 2024年全区制作政府信息公开告知书217件、补正通知书18件、延期答复告知书9件。
        =
        B1 依申请公开工作方面，我局今年以来共收到申请58件，58件均已按法定程序办结。
        = receivedOrHandled=58 concluded=58
        B1 2024年，我局收到政府信息公开申请58件，答复率100%，未发生一起因信息公开引发的行政复议、行政诉讼案件。
        = receivedOrHandled=58 noReconsideration=0 noLitigation=0
        B1 本年度新收政府信息公开申请58件，上年结转0件；本年度办理结果：予以公开30件，部分公开6件，无法提供22件；结转下年度0件。
        = received=58 broughtForward=0 grantedInFull=30 grantedInPart=6 unableToProvide=22 carriedForward=0
        O1 2024年，区政府办公室共收到依申请公开件158件，其中以区政府为公开义务主体的132件，以区政府办公室为公开义务主体的26件，均按时答复。
        = receivedOrHandled=158
        B1 共收到政府信息公开申请15件（其中自然人13件，法人或其他组织2件），较去年同期增加3件。已办理答复15件，其中予以公开8件，部分公开1件，不予公开0件，无法提供4件，不予处理0件，其他处理2件。
        = receivedOrHandled=15 naturalPersons=13 legalPersons=2 concluded=15 grantedInFull=8 grantedInPart=1 denied=0 unableToProvide=4 notProcessed=0 otherHandling=2
        B1 2024年我局新收政府信息公开申请数量为12件，上年结转1件，本年度办理结果总计13件。
        = received=12 broughtForward=1 concluded=13
        B1 2024年共收到依申请公开14件，其中自然人提交12件，商业企业2件。
        = receivedOrHandled=14 naturalPersons=12
        B1 我局共收到依申请公开申请12件，全部为自然人申请，按期答复率100%。
        = receivedOrHandled=12 naturalPersons=12
        B1 本年度共受理信息公开申请10件，均在规定时间内完成答复，未出现行政复议和行政诉讼情况。
        = receivedOrHandled=10 noReconsideration=0 noLitigation=0
        T4 2024年度，没有因政府信息公开申请行政复议、提起行政诉讼的情况。
        = noReconsideration=0 noLitigation=0
        B1 2024年度发生因政府信息公开引起的行政复议案件1件，复议结果为维持；行政诉讼0件。
        = reconsiderationTotal=1 litigationTotal=0
        S1 全年无因政府信息公开被提起行政复议、行政诉讼的情况。
        = noReconsideration=0 noLitigation=0
        B6 本年度内未收取任何与政府信息公开有关的费用。
        = feeCollectedYuan=0
        T6 按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定的按件、按量收费标准，本年度发出收费通知的件数和总金额以及实际收取的总金额均为0。
        = feeNotices=0 feeNoticedYuan=0 feeCollectedYuan=0
        T6 根据《政府信息公开信息处理费管理办法》的规定，2024年本机关未产生信息处理费。
        = feeCollectedYuan=0
        B6 2024年度本机关没有收取信息处理费的情况，没有其他需要报告的事项。
        = feeCollectedYuan=0
        B6 2024年度我局未发出收费通知，收取信息处理费0元。
        = feeNotices=0 feeCollectedYuan=0
        S6 2024年，云台街道办事处收取信息处理费0元。
        = feeCollectedYuan=0
        B1 因政府信息公开引发行政复议2起，其中1起维持，1起纠正；未发生行政诉讼。
        = reconsiderationTotal=2 reconsideration.upheld=1 reconsideration.corrected=1 noLitigation=0
        D1 我区全年制发行政规范性文件8件，废止12件，现行有效行政规范性文件73件。
        = normativeIssued=8 normativeRepealed=12 normativeInForce=73
        B1 收到政府信息公开申请7件，办结7件，办结率100%，其中公开5件，不予公开2件。
        = receivedOrHandled=7 concluded=7 grantedInFull=5 denied=2
        T1 2024年，我镇收到依申请公开信息1条，已按要求予以回复。
        = receivedOrHandled=1
        T1 2024年我镇收到政府信息公开申请为0件，因政府信息公开被申请行政复议为0件，被提起行政诉讼为0件。
        = receivedOrHandled=0 reconsiderationTotal=0 litigationTotal=0
        S1 本年度，街道依申请公开受理数为2件，办结数为2件。
        = receivedOrHandled=2 concluded=2
        B1 2024年度我局受理政府信息公开申请总数45件，办结43件，结转到下年度2件。
        = receivedOrHandled=45 concluded=43 carriedForward=2
        B1 全年收到政府信息公开申请36宗，已办结35宗，1宗结转下年办理。
        = receivedOrHandled=36 concluded=35 carriedForward=1
        D1 2024年，全区新收到政府信息公开申请1024宗，上年结转32宗；办结1037宗，结转下年度继续办理19宗。
        = received=1024@全区 broughtForward=32@全区 concluded=1037@全区 carriedForward=19@全区
        B1 因政府信息公开产生的行政复议2宗，其中维持1宗，撤销1宗。
        = reconsiderationTotal=2 reconsideration.upheld=1
        B4 2024年，我局收到因政府信息公开引起的行政复议2件、行政诉讼0件。
        = reconsiderationTotal=2 litigationTotal=0
        T1 全年未收到有关政府信息公开工作的行政复议、行政诉讼和举报投诉。
        = noReconsideration=0 noLitigation=0
        T1 2024年度无行政复议和行政诉讼案件，无依申请公开政府信息收费情况。
        = feeCollectedYuan=0
        C1 全年市政府及各部门收到政府信息公开申请2856件，各县（市、区）政府收到1644件。
        = receivedOrHandled=2856@市政府 receivedOrHandled=1644@各县(市、区)政府
        C1 2024年全市各县（市、区）和市直各部门共新收政府信息公开申请4500件，其中自然人申请4120件，占91.6%，法人或其他组织申请380件，占8.4%。
        = received=4500@全市 naturalPersons=4120@全市 naturalPersonsShare=91.6%@全市 legalPersons=380@全市 legalPersonsShare=8.4%@全市
        B1 我局严格规范依申请公开办理流程，2024年办理依申请公开件33件，无行政复议纠错、行政诉讼败诉情况。
        =
        B1 今年我局依申请公开数量较多，全年共收到各类政府信息公开申请133件，同比增长51.1%。
        = receivedOrHandled=133 receivedGrowth=51.1%
        B1 规范办理依申请公开。2024年，收到政府信息公开申请33件，比2023年减少4件，答复33件，其中予以公开12件、部分公开3件、不予公开1件、无法提供14件、不予处理2件、其他处理1件。
        = receivedOrHandled=33 concluded=33 grantedInFull=12 grantedInPart=3 denied=1 unableToProvide=14 notProcessed=2 otherHandling=1
        D1 2024年，区本级共收到政府信息公开申请45件，其中转交部门办理12件，答复33件。
        = receivedOrHandled=45@区本级 concluded=33@区本级
        S1 2024年街道未制发行政规范性文件，未收到政府信息公开申请，未发生政府信息公开行政复议、行政诉讼。
        = noRequests=0 noReconsideration=0 noLitigation=0
        T1 我镇全年共受理政府信息公开申请2件，其中1件为予以公开，1件为无法提供，答复率为100%。
        = receivedOrHandled=2 grantedInFull=1 unableToProvide=1
        P1 2024年，全省交通运输系统共收到政府信息公开申请1568件，厅机关收到96件，均依法按时答复。
        = receivedOrHandled=96@厅机关
        B1 我局现行有效行政规范性文件共12件，全部在门户网站集中公开；2024年新制发行政规范性文件1件，废止0件。
        = normativeInForce=12 normativeIssued=1 normativeRepealed=0
        D4 2024年，全区因政府信息公开引发的行政诉讼案件共计9件，其中未经复议直接起诉6件、复议后起诉3件；结果维持7件，尚未审结2件。
        = litigationTotal=9@全区 directLitigationTotal=6@全区 litigationAfterReconsiderationTotal=3@全区 litigation.upheld=7@全区 litigation.pending=2@全区
        T1 2024年，石佛镇共收到政府信息公开申请2件（均为自然人通过网络提交），同比下降50%，已全部办结。
        = receivedOrHandled=2 receivedGrowth=-50% allConcluded=0
        B1 受理政府信息公开申请33件，其中：予以公开12件，占36.4%；无法提供14件，占42.4%；其他情形7件，占21.2%。
        = receivedOrHandled=33 grantedInFull=12 grantedInFullShare=36.4% unableToProvide=14 unableToProvideShare=42.4%
        """);

    public static readonly ProseSample[] KeptApart = WrittenPassages.Read("""
        B1 2024年度，我局共接收政府信息公开申请64件，同比增加10.34%。从申请方式看，网络申请45件、信函申请19件；从申请人看，自然人59件、法人或其他组织5件。
        = receivedOrHandled=64 receivedGrowth=10.34% naturalPersons=59 legalPersons=5
        B1 做好依申请公开工作。全年新收申请64件，加上去年结转的2件，共计66件，已全部依法办结，其中予以公开31件，部分公开4件。
        = received=64 broughtForward=2 grantedInFull=31 grantedInPart=4 allConcluded=0
        C1 全市行政机关收到政府信息公开申请4120件，较2023年增长3.2%，其中，市级部门收到1503件，各县（市、区）收到2617件。
        = receivedOrHandled=4120@全市 receivedGrowth=3.2%@全市 receivedOrHandled=1503@市级部门 receivedOrHandled=2617@各县(市、区)
        C1 一年来，全市共办理政府信息公开申请4208件（含2023年度结转88件），办结4109件，结转至2025年继续办理99件。
        = broughtForward=88@全市 concluded=4109@全市 carriedForward=99@全市
        T1 2024年，我镇没有收到政府信息公开申请。
        = noRequests=0
        T1 2024年，全镇共受理群众依申请公开1件，系自然人申请，已在法定期限内予以答复并公开。
        = receivedOrHandled=1@全镇
        S1 依申请公开工作有序推进，2024年共收到申请8件，其中7件为自然人申请，1件为法人申请，均按期答复，未引发行政复议及行政诉讼。
        = receivedOrHandled=8 naturalPersons=7 noReconsideration=0 noLitigation=0
        O1 本年度共收到政府信息公开申请件22件，其中：公民个人22件。办理结果为：予以公开10件、部分公开2件、无法提供9件、其他处理1件。
        = receivedOrHandled=22 grantedInFull=10 grantedInPart=2 unableToProvide=9 otherHandling=1
        B1 全年收到公民依申请公开政府信息11件，均为网上提交，答复11件；其中，全部公开的8件，不属于公开范围的1件，信息不存在的2件。
        = receivedOrHandled=11 concluded=11 grantedInFull=8
        D1 2024年，我区政府信息公开申请新收数量为342件，上年结转数量为11件，本年度办理数量为348件，结转下年度数量为5件。
        = received=342 broughtForward=11 concluded=348 carriedForward=5
        D1 全区累计受理依申请公开342件，按时办结率100%；行政复议19件，其中维持13件、纠正4件、其他2件；行政诉讼8件，其中维持8件。
        = receivedOrHandled=342@全区 reconsiderationTotal=19@全区 reconsideration.upheld=13@全区 reconsideration.corrected=4@全区 reconsideration.otherOutcome=2@全区
          litigationTotal=8@全区 litigation.upheld=8@全区
        B1 2024年我局因政府信息公开工作引发的行政复议案件为5件，行政诉讼案件为2件，均无败诉。
        = reconsiderationTotal=5 litigationTotal=2
        B1 本年度未发生因政府信息公开引发的行政复议、行政诉讼情况，也未收到对我局政府信息公开工作的举报。
        = noReconsideration=0 noLitigation=0
        T4 2024年我镇政府信息公开行政复议、行政诉讼均为0件。
        = reconsiderationTotal=0 litigationTotal=0
        S6 2024年度，本街道办事处依申请公开信息处理费收取情况为0元，无其他需要报告的事项。
        = feeCollectedYuan=0
        B6 按照信息处理费管理有关规定，我局2024年发出收费通知0件，总金额0元，实际收取0元。
        = feeNotices=0 feeNoticedYuan=0 feeCollectedYuan=0
        C6 2024年全市共收取政府信息公开信息处理费1.26万元，涉及申请17件。
        = feeCollectedYuan=12600±50@全市
        T6 2024年，我镇依申请提供政府信息没有收取任何费用。
        = feeCollectedYuan=0
        D6 （一）收取信息处理费情况。全区未发生收取信息处理费情况。
        = feeCollectedYuan=0@全区
        B6 本机关2024年依申请公开政府信息未收取检索、复制、邮寄等费用。
        =
        D1 制发区政府行政规范性文件6件，废止9件，宣布失效3件；截至年底，现行有效区政府行政规范性文件58件。
        = normativeIssued=6 normativeRepealed=9 normativeInForce=58
        C1 2024年，市政府制定规章3部，修改2部，废止1部，现行有效规章41部。
        = rulesIssued=3 rulesRepealed=1 rulesInForce=41
        B1 全年制发规范性文件0件，废止0件，现行有效4件。
        = normativeIssued=0 normativeRepealed=0 normativeInForce=4
        B1 2024年共公开规范性文件4件、政策解读11件、财政信息26条、行政许可结果1288件。
        =
        B1 全年共办理依申请公开答复64件，未出现超期答复情况。
        =
        B1 我局受理的64件政府信息公开申请中，占比前三位的为：建设项目环评（28件）、执法检查（15件）、信访答复（9件）。
        = receivedOrHandled=64
        D1 2024年12345热线受理群众诉求33120件，依申请公开受理342件，均按时办结。
        = receivedOrHandled=342
        O1 组织召开政务公开推进会2次，开展培训1次，编印简报6期，办理依申请公开件22件。
        =
        B1 市生态环境局2023年、2024年分别收到政府信息公开申请58件、64件。
        =
        B1 2024年收到政府信息公开申请比上年增加6件，达到64件。
        = receivedOrHandled=64
        T1 全年接到依申请公开申请2件，办结2件，办结率、满意率均为100%。
        = receivedOrHandled=2 concluded=2
        P1 全年我厅收到政府信息公开申请96件，其中通过网络提交的62件、通过信函提交的30件、当面提交的4件；上年度结转5件。办结98件，结转下年度3件。
        = receivedOrHandled=96 broughtForward=5 concluded=98 carriedForward=3
        P1 2024年，厅本级共办理答复政府信息公开申请98件，其中：公开38件，部分公开12件，不予公开5件，无法提供36件，不予处理4件，其他处理3件。
        = concluded=98@厅本级
        P1 本年度新收政府信息公开申请96件，较上年度减少9件，其中自然人88件，法人或其他组织8件（商业企业6件、法律服务机构2件）。
        = received=96 naturalPersons=88 legalPersons=8
        C1 市政府收到以市政府为答复主体的申请134件，市政府办公室代表市政府作出答复131件。
        =
        C1 全市各级行政机关共收到政府信息公开申请4120件，申请人中自然人3890人次，法人和其他组织230家次。
        = receivedOrHandled=4120@全市
        C1 收到政府信息公开申请4120件，其中自然人申请3890件，占比94.42%；法人或其他组织申请230件，占比5.58%。
        = receivedOrHandled=4120 naturalPersons=3890 naturalPersonsShare=94.42% legalPersons=230 legalPersonsShare=5.58%
        C3 全市政府信息公开申请办结4109件，其中予以公开1820件、部分公开402件、不予公开151件、无法提供1311件、不予处理103件、其他处理322件。
        = concluded=4109@全市 grantedInFull=1820@全市 grantedInPart=402@全市 denied=151@全市 unableToProvide=1311@全市 notProcessed=103@全市 otherHandling=322@全市
        D4 2024年，全区因政府信息公开被提起行政复议19起，结果维持13起，结果纠正4起，其他结果2起，尚未审结0起；被提起行政诉讼8起，均为复议后起诉。
        = reconsiderationTotal=19@全区 reconsideration.upheld=13@全区 reconsideration.corrected=4@全区 reconsideration.otherOutcome=2@全区 reconsideration.pending=0@全区
          litigationTotal=8@全区
        B4 我局共发生政府信息公开行政复议案件5件，复议机关维持4件、撤销1件；无行政诉讼案件。
        = reconsiderationTotal=5 reconsideration.upheld=4 noLitigation=0
        B5 存在的问题：一是2024年收到申请数量达64件，较往年大幅增加，承办压力大。
        =
        B1 共收到政府信息公开申请64件，结转下年2件，其余62件均已答复。
        = receivedOrHandled=64 carriedForward=2 concluded=62
        T1 2024年度，石佛镇受理的政府信息公开申请数为2件，上年结转0件，予以公开2件。
        = receivedOrHandled=2 broughtForward=0 grantedInFull=2
        S1 2024年依申请公开收件5件，办件5件，无退件。
        =
        S1 本年度街道共收到群众信访件216件、依申请公开件5件，均已办结。
        = receivedOrHandled=5
        O1 本机关未收到依申请公开事项，无行政复议和行政诉讼，无收取信息处理费情况。
        = noRequests=0 noReconsideration=0 noLitigation=0 feeCollectedYuan=0
        B1 全年收到依申请公开事项六十四件，答复六十四件，答复率达100%。
        = receivedOrHandled=64 concluded=64
        D1 我区共收到政府信息公开申请３４２件，上年结转１１件，办结３４８件，结转下年度５件。
        = receivedOrHandled=342 broughtForward=11 concluded=348 carriedForward=5
        B1 依法依规做好政府信息依申请公开工作，共受理64件，其中予以公开31件。
        = receivedOrHandled=64 grantedInFull=31
        B1 2024年，市生态环境局及所属分局共收到政府信息公开申请208件，其中局机关64件。
        = receivedOrHandled=208
        """);
}
