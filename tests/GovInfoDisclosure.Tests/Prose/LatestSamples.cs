namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Passages written after all others and after the reader had been tuned on those: the first part was then looked at and the reader mended where
/// a kind of words was missed; the second was measured once before and once after that, and then looked at too; the last was written after all that, and
/// measured once. Where a figure that was found is true and only the expectation lacked it, the expectation was mended (docs/prose.md counts them).</summary>
/// <remarks>How they are written is told at <see cref="WrittenPassages"/>.</remarks>
internal static class LatestSamples
{
    public static readonly ProseSample[] Tuned = WrittenPassages.Read("""
        B1 2024年，我局收到自然人、法人或者其他社会组织政府信息公开申请合计71件，数量较上年增长9.23%；其中自然人68件，法人和其他组织3件，上年结转4件。
        = receivedOrHandled=71 receivedGrowth=9.23% naturalPersons=68 legalPersons=3 broughtForward=4
        B1 依申请公开工作平稳有序。全年共登记受理依申请71件，按期答复率100%，没有因答复不当被复议机关或法院纠错。
        = receivedOrHandled=71
        D1 2024年，全区各级行政机关共收到公众提出的政府信息公开申请412件，其中区政府本级收到56件，区直部门收到198件，镇街收到158件。
        = receivedOrHandled=412@全区 receivedOrHandled=56@区政府本级 receivedOrHandled=198@区直部门 receivedOrHandled=158@镇街
        D1 全年新增受理政府信息公开申请412件，加之2023年结转9件，实际应办理421件，已办理完毕413件，8件结转2025年度继续办理。
        = received=412 broughtForward=9 receivedOrHandled=421 concluded=413 carriedForward=8
        T1 今年以来，我镇共收到3份依申请公开，均通过EMS寄达，已全部按时答复申请人。
        = receivedOrHandled=3
        T1 本年度依申请公开收件数为0，无结转件；政府信息公开行政复议、行政诉讼均未发生。
        = receivedOrHandled=0 noReconsideration=0 noLitigation=0
        S1 2024年我街道共办结依申请公开件7件，其中主动公开范围内已告知查询途径2件，信息不存在5件。
        = concluded=7
        S1 街道严格落实依申请公开制度，2024年度收到申请7宗，均为自然人提出，办结7宗，结转0宗。
        = receivedOrHandled=7 concluded=7 carriedForward=0 naturalPersons=7
        O1 2024年本单位收到依申请公开政府信息申请29件，较2023年减少11件，降幅27.5%；其中予以公开14件、占比48.3%，部分公开3件、占比10.3%。
        = receivedOrHandled=29 receivedGrowth=-27.5% grantedInFull=14 grantedInFullShare=48.3% grantedInPart=3 grantedInPartShare=10.3%
        P1 省交通运输厅全年收到政府信息公开申请102件，结合上年结转的6件，办理总数为108件。按期答复105件，3件因补正等原因结转至下一年度。
        = receivedOrHandled=102 broughtForward=6 receivedOrHandled=108 concluded=105 carriedForward=3
        B1 申请内容主要涉及环评审批、行政处罚、排污许可等方面，共71件，全部在法定期限内答复。
        =
        C1 全市行政机关共办结政府信息公开申请5216件，其中，予以公开2103件，占办结总量的40.32%；无法提供1788件，占办结总量的34.28%。
        = concluded=5216@全市 grantedInFull=2103@全市 grantedInFullShare=40.32%@全市 unableToProvide=1788@全市 unableToProvideShare=34.28%@全市
        C1 市政府及市政府办公室收到政府信息公开申请143件，其中网上申请98件、邮寄申请41件、当面申请4件，全部依法予以答复。
        = receivedOrHandled=143@市政府
        C3 全市收到政府信息公开申请5198件，同比上升6.8%。其中，市级行政机关1876件，县级行政机关2901件，乡镇（街道）421件。
        = receivedOrHandled=5198@全市 receivedGrowth=6.8%@全市 receivedOrHandled=1876@市级行政机关 receivedOrHandled=2901@县级行政机关 receivedOrHandled=421@乡镇(街道)
        D4 2024年，区政府办公室共办理以区政府为被申请人的行政复议6件。全区因政府信息公开引起行政复议14件，其中维持9件，撤销或责令履行3件，其他2件。
        = reconsiderationTotal=14@全区 reconsideration.upheld=9@全区 reconsideration.otherOutcome=2@全区
        D4 本年度因政府信息公开引发行政诉讼案件10件，经法院判决维持7件，纠正1件，2件尚在审理中。
        = litigationTotal=10 litigation.upheld=7 litigation.corrected=1 litigation.pending=2
        B1 2024年涉及政府信息公开的行政复议2件、行政诉讼0件，复议结果均为维持。
        = reconsiderationTotal=2 litigationTotal=0 reconsideration.upheld=2
        B4 因政府信息公开工作被申请行政复议、提起行政诉讼的情况：复议1件，诉讼0件。
        = reconsiderationTotal=1 litigationTotal=0
        T6 本机关2024年没有产生依申请公开信息处理费，也没有其他需要报告的事项。
        = feeCollectedYuan=0
        S6 收取信息处理费情况：2024年度共发出收费通知1件，收费金额140元，已实际收取140元。
        = feeNotices=1 feeNoticedYuan=140 feeCollectedYuan=140
        B6 2024年共向2名申请人开具信息处理费缴费通知书，总金额460元，实收0元。
        = feeNoticedYuan=460 feeCollectedYuan=0
        D6 2024年度，全区行政机关收取政府信息公开信息处理费总额为3120元。
        = feeCollectedYuan=3120@全区
        C2 2024年市政府新制定行政规范性文件22件、废止17件，截至年底现行有效行政规范性文件214件。
        = normativeIssued=22 normativeRepealed=17 normativeInForce=214
        B2 本年度印发规范性文件2件，失效1件，对外公开现行有效规范性文件共11件。
        = normativeIssued=2 normativeInForce=11
        P2 全年提请省政府出台规章1部，厅制发行政规范性文件7件，废止行政规范性文件4件。
        = normativeIssued=7 normativeRepealed=4
        T2 2024年我镇未出台规范性文件。行政处罚26件，行政许可118件。
        =
        B3 2024年度我局办理依申请公开件总计75件（新收71件、上年结转4件），作出予以公开决定33件，部分公开决定5件，不予公开决定4件，无法提供决定26件，其他处理4件。
        = received=71 broughtForward=4 grantedInFull=33 grantedInPart=5 denied=4 unableToProvide=26 otherHandling=4
        B3 不予公开4件，其中属于三类内部事务信息2件，属于行政执法案卷2件。
        = denied=4 denied.internalAffairs=2 denied.enforcementCaseFiles=2
        B3 收到申请71件，无法提供26件中，本机关不掌握21件，需要另行制作3件，补正后申请内容仍不明确2件。
        = receivedOrHandled=71 unableToProvide=26 unableToProvide.notHeld=21 unableToProvide.requiresCreation=3 unableToProvide.unclearAfterCorrection=2
        B1 2024年，微信公众号推送信息1206条，微博发布889条；依申请公开71件，答复71件。
        = concluded=71
        C1 2024年，全市共发布各类政府信息86.4万条，收到依申请公开0.52万件。
        = receivedOrHandled=5200±50@全市
        D5 针对2024年收到的412件申请中反映出的问题，下一步将强化培训。
        =
        O5 上年度报告指出的问题已整改：2023年办理的40件依申请中有3件超期，2024年29件全部按期。
        =
        T1 我镇2024年主动公开政府信息433条，依申请公开数0条，不予公开政府信息数0条。
        =
        B1 与上年相比，政府信息公开申请由65件增至71件，增幅9.23%。
        =
        B1 承办建议提案31件；收到政府信息公开申请71件，同比增加6件；处理投诉举报1044件。
        = receivedOrHandled=71
        P1 2024年厅机关收到政府信息公开申请件102件，转其他部门办理4件，撤回2件，实际答复98件。
        = receivedOrHandled=102@厅机关
        D1 今年共收到政府信息公开申请412件，答复413件（含上年结转9件），尚有8件未到答复期限，结转下年。
        = receivedOrHandled=412 concluded=413 broughtForward=9 carriedForward=8
        S1 未收到公民、法人及其他组织向我街道提出的政府信息公开申请，也无因政府信息公开提起的行政复议、行政诉讼。
        = noRequests=0 noReconsideration=0 noLitigation=0
        B1 2024年，我局共受理公民、法人政府信息公开申请71件，其中10件经补正后受理，办结率100%，无一件被复议纠错。
        = receivedOrHandled=71
        """);

    public static readonly ProseSample[] KeptApart = WrittenPassages.Read("""
        B1 （二）依申请公开。2024年，共收到依申请公开政府信息申请53件，较上年同期减少14.5%。办理情况为：予以公开21件，部分公开6件，不予公开3件，无法提供19件，不予处理1件，其他处理2件，另有1件结转至2025年。
        = receivedOrHandled=53 receivedGrowth=-14.5% grantedInFull=21 grantedInPart=6 denied=3 unableToProvide=19 notProcessed=1 otherHandling=2 carriedForward=1
        B1 我局2024年度受理政府信息依申请公开共计53件，其中：自然人提交49件，法人或其他组织提交4件。已答复52件，正在办理1件。
        = receivedOrHandled=53 naturalPersons=49 legalPersons=4 concluded=52
        B1 全年累计收到政府信息公开申请53件，全部依照条例规定的时限和程序办结，未被提起行政复议或行政诉讼。
        = receivedOrHandled=53 allConcluded=0 noReconsideration=0 noLitigation=0
        D1 全区全年共接收政府信息公开申请287件，其中新收281件，2023年度结转6件；年内办结282件，结转下一年度办理5件。
        = receivedOrHandled=287@全区 received=281@全区 broughtForward=6@全区 concluded=282@全区 carriedForward=5@全区
        D1 2024年全区共新收政府信息公开申请281件，同比上升12.4%，自然人申请占93.6%，法人或其他组织申请占6.4%。
        = received=281@全区 receivedGrowth=12.4%@全区 naturalPersonsShare=93.6%@全区 legalPersonsShare=6.4%@全区
        D1 2024年，区政府办理依申请公开39件，区政府部门办理152件，镇（街道）办理91件。
        =
        T1 一年来，石佛镇共收到依申请公开政府信息4件，按时答复4件，其中公开1件，不存在3件。
        = receivedOrHandled=4 concluded=4 grantedInFull=1
        T1 2024年，我镇无政府信息公开申请，无行政复议和行政诉讼案件，无上年度结转事项。
        = noRequests=0 noReconsideration=0 noLitigation=0 broughtForward=0
        T1 镇政府年内受理依申请公开事项4件，同比持平，申请人均为自然人，均已规范答复。
        = receivedOrHandled=4 naturalPersons=4
        S1 2024年，街道办共受理公民依申请公开政府信息9件，已答复8件，1件转下年度处理。
        = receivedOrHandled=9 concluded=8 carriedForward=1
        S1 全年没有接到要求公开政府信息的申请，没有发生针对政府信息公开的复议、诉讼。
        = noRequests=0 noReconsideration=0 noLitigation=0
        O1 2024年，区政府办公室接收政府信息公开申请44件，内容主要涉及征地拆迁27件、规划建设9件、其他8件，答复44件。
        = receivedOrHandled=44 concluded=44
        O1 本办全年共处理政府信息公开申请46件，其中，上年结转2件，新收44件；属于予以公开的18件，属于无法提供的20件，属于其他处理的6件，结转下年2件。
        = broughtForward=2 received=44 grantedInFull=18 unableToProvide=20 otherHandling=6 carriedForward=2
        P1 2024年，厅共收到政府信息公开申请117件，比上年增长14.71%。其中自然人108件、法人及其他组织9件。共办结115件，其中予以公开42件、部分公开15件、不予公开7件、无法提供41件、不予处理6件、其他处理4件。
        = receivedOrHandled=117 receivedGrowth=14.71% naturalPersons=108 legalPersons=9 concluded=115 grantedInFull=42 grantedInPart=15 denied=7 unableToProvide=41
          notProcessed=6 otherHandling=4
        P1 全年办理政府信息公开申请120件（含上年结转3件、本年新收117件），其中5件结转下年度办理。
        = broughtForward=3 received=117 carriedForward=5
        C1 2024年，全市共受理政府信息公开申请6034件，办结5987件，办结率99.2%；上年度结转申请72件均已办结。
        = receivedOrHandled=6034@全市 concluded=5987@全市 broughtForward=72@全市
        C1 2024年市政府本级办理政府信息公开申请211件，市政府部门办理2305件，县（市、区）政府及其部门办理3518件。
        =
        C1 今年，各级行政机关新收到政府信息公开申请6034件，受理率100%，申请数量排名前三的部门为：市自然资源局412件、市公安局307件、市住建局291件。
        = received=6034
        C3 全市予以公开申请2417件，占40.4%；部分公开522件，占8.7%；不予公开201件，占3.4%。
        = grantedInFull=2417@全市 grantedInFullShare=40.4%@全市 grantedInPart=522@全市 grantedInPartShare=8.7%@全市 denied=201@全市 deniedShare=3.4%@全市
        B3 共收到政府信息公开申请53件，不予处理的1件为信访举报投诉类申请，其他处理的2件均为申请人逾期不补正。
        = receivedOrHandled=53
        B3 收到政府信息公开申请53件，其中不予公开3件（属于国家秘密1件、内部事务信息2件）。
        = receivedOrHandled=53 denied=3 denied.stateSecrets=1 denied.internalAffairs=2
        D4 全区因政府信息公开行政复议案件共21件，其中：结果维持15件、占71.4%，结果纠正2件，其他结果3件，尚未审结1件。
        = reconsiderationTotal=21@全区 reconsideration.upheld=15@全区 reconsideration.corrected=2@全区 reconsideration.otherOutcome=3@全区 reconsideration.pending=1@全区
        D4 2024年，因政府信息公开被提起行政诉讼11件，其中未经复议直接起诉4件，结果维持4件；复议后起诉7件，结果维持5件，尚未审结2件。
        = litigationTotal=11 directLitigationTotal=4 directLitigation.upheld=4 litigationAfterReconsiderationTotal=7 litigationAfterReconsideration.upheld=5
          litigationAfterReconsideration.pending=2
        B4 本年度我局政府信息公开类行政复议3件，均维持；政府信息公开类行政诉讼1件，未审结。
        = reconsiderationTotal=3 reconsideration.upheld=3 litigationTotal=1 litigation.pending=1
        T4 截至2024年底，我镇没有因信息公开引起的行政复议和行政诉讼。
        = noReconsideration=0 noLitigation=0
        B6 2024年度我局依申请公开信息处理费发出收费通知2件，合计金额380元，实际收取380元。
        = feeNotices=2 feeNoticedYuan=380 feeCollectedYuan=380
        T6 2024年，我镇政府信息公开未收取任何信息处理费用；无其他需要报告的事项。
        = feeCollectedYuan=0
        D6 1.收取信息处理费情况：2024年度，区政府办公室未向申请人收取信息处理费，全区共收取信息处理费2680元。
        = feeCollectedYuan=2680@全区
        S6 按规定我单位应报告收取信息处理费情况：本年度发出收费通知的件数和总金额均为0，实际收取总金额为0。
        = feeNotices=0 feeNoticedYuan=0 feeCollectedYuan=0
        C6 全市行政机关2024年共发出信息处理费收费通知14份，涉及金额1.03万元，实际收取0.78万元。
        = feeNotices=14@全市 feeNoticedYuan=10300±50@全市 feeCollectedYuan=7800±50@全市
        B2 全年新制发规范性文件3件，废止规范性文件2件，目前现行有效规范性文件14件，均已在网站集中公开。
        = normativeIssued=3 normativeRepealed=2 normativeInForce=14
        C2 年内出台市政府规章2部，废止1部，现行有效27部；制发行政规范性文件31件，废止24件。
        = rulesIssued=2 rulesRepealed=1 rulesInForce=27 normativeIssued=31 normativeRepealed=24
        D2 全区清理行政规范性文件196件，继续有效151件，修改12件，宣布失效和废止33件。
        =
        B1 全年审核发布信息2318条，其中政策文件类53件；举办新闻发布会4场；答复网民留言312件。
        =
        B1 我局对2023年收到的62件申请和2024年收到的53件申请逐件复核。
        =
        B5 2024年上半年收到申请31件，下半年收到申请22件，总体呈下降趋势。
        =
        T1 全年接待来电来访咨询政府信息公开事项56人次，收到书面申请4件，均在15个工作日内答复。
        = receivedOrHandled=4
        D1 司法局全年办理行政复议案件287件，其中政府信息公开类33件。
        =
        O1 政府信息公开申请数量44件，较去年增加5件，增长率12.8%；无结转下年度办理件。
        = receivedOrHandled=44 receivedGrowth=12.8% carriedForward=0
        B1 2024年我局收到的依申请公开件较多，收到53件，其中52件已答复申请人，1件仍在法定办理期限内。
        = receivedOrHandled=53 concluded=52
        """);

    public static readonly ProseSample[] Last = WrittenPassages.Read("""
        B1 2024年，市生态环境局依法依规做好依申请公开工作，全年新收到公民、法人等提交的政府信息公开申请86件，上年结转2件，全年办结85件，结转下年3件。
        = received=86 broughtForward=2 concluded=85 carriedForward=3
        B1 2024年度，我局收到依申请公开申请86件，同比下降4.44%，办理答复85件，其中予以公开40件，部分公开9件，不予公开5件，无法提供28件，其他处理3件。
        = receivedOrHandled=86 receivedGrowth=-4.44% concluded=85 grantedInFull=40 grantedInPart=9 denied=5 unableToProvide=28 otherHandling=3
        T1 全年我镇收到群众政府信息公开申请事项1件，已依法予以公开，未收取任何费用。
        = receivedOrHandled=1 feeCollectedYuan=0
        T1 2024年，我镇共收到政府信息公开申请5件，结转上年政府信息公开申请1件，共办结6件，无结转下年件。
        = receivedOrHandled=5 broughtForward=1 concluded=6
        T1 石佛镇2024年没有产生依申请公开业务，亦无上一年结转的申请件。
        = broughtForward=0
        S1 2024年，云台街道收到政府信息公开申请3件，申请人均为自然人，已答复3件，行政复议0件，行政诉讼0件。
        = receivedOrHandled=3 naturalPersons=3 concluded=3 reconsiderationTotal=0 litigationTotal=0
        S1 街道全年受理的政府信息公开申请总量为3件，予以公开1件，无法提供2件，答复率100%。
        = receivedOrHandled=3 grantedInFull=1 unableToProvide=2
        O1 2024年，区政府办公室本级收到政府信息公开申请61件，同比增加7件，增长12.96%。
        = receivedOrHandled=61 receivedGrowth=12.96%
        O1 全年共办理依申请公开63件（新收61件，上年结转2件），按时办结率100%，未发生因依申请公开被行政复议纠错和行政诉讼败诉情况。
        = received=61 broughtForward=2
        D1 全区2024年度新收政府信息公开申请503件，其中自然人申请477件、法人或其他组织申请26件；办理答复498件，其中予以公开212件、部分公开41件、不予公开19件、无法提供180件、不予处理17件、其他处理29件。
        = received=503@全区 naturalPersons=477@全区 legalPersons=26@全区 concluded=498@全区 grantedInFull=212@全区 grantedInPart=41@全区 denied=19@全区
          unableToProvide=180@全区 notProcessed=17@全区 otherHandling=29@全区
        D1 2024年，我区收到政府信息公开申请503件，上年度结转12件，答复508件，结转下年度继续办理7件，答复率、及时率均达100%。
        = receivedOrHandled=503 broughtForward=12 concluded=508 carriedForward=7
        C1 2024年，全市各级行政机关共收到政府信息公开申请7210件，较2023年减少3.7%；其中，予以公开3001件，占41.6%。
        = receivedOrHandled=7210@全市 receivedGrowth=-3.7%@全市 grantedInFull=3001@全市 grantedInFullShare=41.6%@全市
        C1 全市政府信息公开申请总数7210件，其中自然人提出6890件，法人或其他组织提出320件。
        = receivedOrHandled=7210@全市 naturalPersons=6890@全市 legalPersons=320@全市
        P1 全年省厅新收申请131件，上年结转申请4件，共计135件；答复133件，剩余2件结转至2025年。
        = received=131 broughtForward=4 concluded=133 carriedForward=2
        P1 2024年厅机关共收到信息公开申请131件，其中，因申请人撤回终止办理3件，答复128件。
        = receivedOrHandled=131@厅机关 concluded=128@厅机关
        B3 依申请公开共办理88件，从结果看，予以公开40件、部分公开9件、不予公开5件（其中国家秘密1件、第三方合法权益2件、行政执法案卷2件）。
        = grantedInFull=40 grantedInPart=9 denied=5 denied.stateSecrets=1 denied.thirdPartyRights=2 denied.enforcementCaseFiles=2
        B3 无法提供28件，其中本机关不掌握相关政府信息25件，没有现成信息需要另行制作3件。
        = unableToProvide=28 unableToProvide.notHeld=25 unableToProvide.requiresCreation=3
        D4 全年因政府信息公开引发行政复议31件，其中结果维持20件，结果纠正5件，其他结果4件，尚未审结2件。
        = reconsiderationTotal=31 reconsideration.upheld=20 reconsideration.corrected=5 reconsideration.otherOutcome=4 reconsideration.pending=2
        D4 2024年，全区政府信息公开行政诉讼案件15件，均为未经复议直接起诉，其中结果维持12件，尚未审结3件。
        = litigationTotal=15@全区 directLitigation.upheld=12@全区 directLitigation.pending=3@全区
        B4 2024年我局未因政府信息公开工作被申请行政复议，被提起行政诉讼1件，法院判决驳回原告诉讼请求。
        = noReconsideration=0 litigationTotal=1
        S4 因政府信息公开产生的行政复议、行政诉讼均为零。
        = reconsiderationTotal=0 litigationTotal=0
        T4 2024年度，石佛镇政府信息公开工作未引起行政复议与行政诉讼。
        = noReconsideration=0 noLitigation=0
        B6 我局全年发出信息处理费收费通知3件，总金额590元，实际收取总金额590元。
        = feeNotices=3 feeNoticedYuan=590 feeCollectedYuan=590
        S6 2024年，我街道收取信息处理费0件，0元。
        = feeCollectedYuan=0
        T6 我镇未产生信息公开处理费，无其他需报告事项。
        = feeCollectedYuan=0
        D6 2024年全区发出收费通知9件，收取费用4150元。
        = feeNotices=9@全区 feeCollectedYuan=4150@全区
        C2 2024年，市政府及市政府办公室制发行政规范性文件26件，废止行政规范性文件11件，现行有效行政规范性文件共计188件。
        = normativeIssued=26 normativeRepealed=11 normativeInForce=188
        B2 制定出台规范性文件1件，废止0件，截至2024年底现行有效规范性文件共5件。
        = normativeIssued=1 normativeRepealed=0 normativeInForce=5
        P2 推动出台地方性法规1部、政府规章2部，制定部门规范性文件5件。
        = rulesIssued=2 normativeIssued=5
        B1 门户网站全年发布信息3021条，办理网上依申请公开32件，回复网民咨询217件。
        =
        B1 全年共收到12345转办工单2210件，信访事项48件，依申请公开申请86件。
        = receivedOrHandled=86
        D1 近三年来，全区共收到政府信息公开申请1420件，其中2024年503件。
        =
        B5 依申请公开数量由2022年的61件上升到2024年的86件，答复质量有待提高。
        =
        T1 主动公开政府信息512条，受理依申请公开信息0条。
        = receivedOrHandled=0
        O1 指导各部门办理依申请公开47件，审核答复意见书61份。
        =
        B1 我局共收到86件政府信息公开申请，全部予以受理，办结85件，1件按规定结转至下年度办理。
        = receivedOrHandled=86 concluded=85 carriedForward=1
        """);
}
