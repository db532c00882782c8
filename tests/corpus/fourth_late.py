"""Letters 14 to 26 of fourth: 22 March to 4 April 2022."""
from build_tools import alternative, attach, entry, form, grid, html, paper, text, told
from fourth_base import W2, W3, W4, c, set_in_lines

# 0014
LTX_DEED = "三支部郜秋生，今年七十一岁，原基建处高级工程师。3月15日社区搭建采样点缺一张平面图，他翻出二十年前的旧底图，戴着老花镜画到半夜，第二天一早又拄着拐杖到现场放线，硬是把两条通道分得清清楚楚。老伴说他闲不住，他说：“党龄到了五十年，更不能闲着。”"
LTX = "\n".join(set_in_lines(40,
    "组织部：",
    "　　现将离退休第一党支部、离退休第三党支部3月14日至20日疫情防控发挥作用情况一并报告如下。两支部同用一个邮箱，不再分别行文。",
    "　　一、基本情况。离退休一支部、三支部分别有党员58名、43名，平均年龄73.4岁。本周参与疫情防控的党员，一支部24名，三支部19名，两支部共43名，多是七十岁以下、身体较好的同志，其余同志按要求居家。两个支部各设党员先锋岗2个，合编银龄志愿服务队1支。",
    "　　二、发挥作用。第一党支部的老同志在家属院三个单元门口轮流值守，开展志愿服务66人次，其中夜间12人次；第三党支部开展志愿服务47人次，比上周减少5人次，主要是用小喇叭播放防疫提示，挨户排查返校人员。社区组织的两轮核酸，两支部协助维持秩序共计1,460人次。",
    "　　三、服务群众。一支部党员联系独居老人31户，三支部联系20余户。一支部帮助解决买药、取件等困难17件；三支部收到求助11件，解决9件。两支部党员共捐款21,350元，其中一支部12,600元，三支部8,750元；另有3名退休群众捐款600元，已分别登记。已接种疫苗的党员，一支部49名，三支部38名，其余同志因基础疾病暂缓。",
    "　　四、典型事迹。" + LTX_DEED,
    "　　五、存在的困难。一支部：老同志不会操作智能手机，健康信息填报全靠上门代办。三支部：家属院没有电梯，给高层住户送菜十分吃力。",
    "　　六、下一步打算。两支部将会同社区排出“邻里互助”表，力争每位独居老人有两名党员联系。",
    "　　　　　　　　　　　　　　离退休第一党支部、第三党支部", "　　　　　　　　　　　　　　2022年3月21日"))
c.add("2022-03-22 08:30", ("离退休处", "ltx@ljut.example"), "离退休一、三支部情况", [text(LTX, "gb18030", "8bit")], [
    told("离退休第一党支部", period=W2, members_total=58, members_engaged=24, vanguard_posts=2, volunteer_shifts=66, households_linked=31, problems_solved=17, donation_cny=12600,
         members_vaccinated=49, duties=["管控值勤", "志愿服务"], difficulties=["老同志不会操作智能手机，健康信息填报全靠上门代办"],
         maybe={"volunteer_teams": 1, "next_steps": ["两支部将会同社区排出“邻里互助”表，力争每位独居老人有两名党员联系"]}),
    told("离退休第三党支部", period=W2, members_total=43, members_engaged=19, vanguard_posts=2, volunteer_shifts=47, households_linked=20, problems_solved=9, donation_cny=8750,
         members_vaccinated=38, duties=["政策宣传", "疫情排查", "志愿服务"], deeds=[entry("郜秋生", LTX_DEED)], difficulties=["家属院没有电梯，给高层住户送菜十分吃力"],
         maybe={"volunteer_teams": 1, "next_steps": ["两支部将会同社区排出“邻里互助”表，力争每位独居老人有两名党员联系"]})],
    "plain prose long joint multi_unit respectively each_has body_totals line_breaks compared other_people approx deeds shared_sender 8bit gb18030 hard",
    "two branches in one letter: 分别有, 各设, one and then the other; 43 is the one's members and the sum of both engaged; what only both together did belongs to none; lines broken anywhere")

# 0015
YS_DEED = "一食堂面点组组长、老党员蔚堃，就是这支队伍里的“活闹钟”。封控头三天，他每天凌晨两点半起床和面，四点半第一屉包子出笼，六点整又推着餐车出现在9号楼下。3月18日他的右手被蒸汽烫起一串水泡，医生要他休息一周，他用纱布缠了缠，换左手接着干。"
YS_TEAM = "同样让师生记住的，还有“零点送餐队”。这支由5名党员和13名职工组成的小队，专门给夜间转运的隔离学生和值班医护送热饭，一周送出夜餐1,130份，没有一份送错、没有一份送凉。"
YS = paper(
    ("t", "守好师生“第一餐”"), ("t", "——后勤集团饮食服务中心党支部疫情防控工作小结"),
    "3月14日至20日是学校封闭管理的第二周。饮食服务中心承担着全校两万余名师生的一日三餐，支部现有党员19名，其中预备党员1名，占中心职工总数的9.2%。一周来，19名党员全部参与疫情防控，带动187名职工吃住在校；中心主任、副主任共2名党员领导干部分别下沉一食堂和三食堂，现场调度、现场解决。",
    "支部把任务分到每一个窗口、每一条线路，在四个食堂各设党员示范岗1个、党员责任区1个，共计8个；组建送餐突击队3支，每支8人，每天为封控楼栋送餐9,800余份。党员在完成本职工作之外参加志愿服务，每天30—40人次，全周累计246人次，上一周为198人次。餐厅、后厨和送餐车每天消毒三遍，食堂入口全天有人值守测温。中心职工本周参加核酸检测7轮共1,442人次，结果均为阴性；支部还抽出6名党员到北门采样点，协助核酸检测560人次。",
    "3月17日夜里突降大雨，二食堂地下冷库进水，支部连夜动员，党员14人次参加排水抢险，转移冻品6吨，没有影响第二天供餐。",
    YS_DEED, YS_TEAM,
    "支部党员联系困难教职工家庭36户，逢周三、周六送菜上门。本周收到师生关于饭菜口味、配送延误等意见214件，解决209件，其余5件待设备到货。党员捐款一万二千零三十元七角五分，职工捐款8,400元，三家供货商捐赠蔬菜折款2.6万元。19名党员全部接种疫苗，职工接种率为99.5%。学校要求开展的线上培训因厨房人手紧张未能组织。",
    "存在的困难主要是两个方面：一是连续住校的职工家中老人孩子无人照料，情绪需要疏导；二是冷链运输车只有两辆，遇封控绕行时配送时间无法保证。",
    "下一步，一是实行两班倒，每十天轮换回家一次；二是争取再租用冷链车1辆，把送餐突击队扩充到5支；三是把志愿服务稳定在每周250人次以上。",
    "后勤集团饮食服务中心党支部", "2022年3月21日")
c.add("2022-03-22 09:12", ("俎铁柱", "zutz@163.example"), "饮食中心支部第二周小结", [text("小结见附件，上周的198人次已报过。", "gb2312", "quoted-printable"), attach("小结.docx", YS, "raw", "gb2312")], [told(
    "后勤集团饮食服务中心党支部", period=W2, members_total=19, members_engaged=19, cadres_engaged=2, vanguard_posts=8, volunteer_teams=3, volunteer_shifts=246, households_linked=36,
    problems_solved=209, members_vaccinated=19, tests_assisted=560, flood_relief_shifts=14, donation_cny=12030.75,
    duties=["管控值勤", "环境消杀", "志愿服务", "防汛救灾"], deeds=[entry("蔚堃", YS_DEED), entry("零点送餐队", YS_TEAM)],
    difficulties=["连续住校的职工家中老人孩子无人照料，情绪需要疏导", "冷链运输车只有两辆，遇封控绕行时配送时间无法保证"],
    next_steps=["实行两班倒，每十天轮换回家一次", "争取再租用冷链车1辆，把送餐突击队扩充到5支", "把志愿服务稳定在每周250人次以上"])],
    "docx prose long no_headings range last_period each_has per_team per_day chinese_numerals jiao_fen non_members other_people denial plan flood deeds deeds_org deed_without_heading private_sender raw_filename qp gb2312 hard",
    "two pages without a heading: each of four halls has two posts, a daily range beside the week's sum, workers tested are not tests helped with, money in words to the fen, deeds of a person and of a mixed crew in running prose, planned teams and shifts")

# 0016
HG = [["化学化工学院教工党支部疫情防控数据周报（截至3月27日）", None, None, None, None],
      ["项目", "计量", "上周", "本周", "累计"],
      ["党员总数", "人", "39", "39", "—"], ["参与防控党员", "人", "30", "33", "37"], ["下沉党员领导干部", "人", "2", "3", "3"], ["党员先锋岗", "个", "4", "5", "5"],
      ["党员志愿服务队", "支", "2", "2", "2"], ["志愿服务", "人次", "101", "118", "412"], ["协助核酸检测", "人次", "2,210", "1,980", "8,640"], ["联系户数", "户", "48", "52", "52"],
      ["解决困难问题", "件", "13", "16", "51"], ["接种疫苗党员", "人", "38", "38", "38"], ["接种率", "%", "97.4", "97.4", "—"], ["线上培训", "场", "6", "0", "21"],
      ["党员捐款", "元", "5,000", "/", "5,000"], ["防汛救灾", "人次", "—", "—", "—"]]
HG_TEXT = ["承担岗位：疫情排查、环境消杀、志愿服务", "存在困难：实验室危化品无法外运，暂存间容量告急。", "下一步打算：1、分批转运；2、4月10日前完成全部实验室安全检查。"]
HG_PLAIN = "各位老师：\n周报如下。\n\n" + "\n".join(cell for row in HG for cell in row if cell) + "\n\n" + "\n".join(HG_TEXT)
HG_RICH = ("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body lang=ZH-CN><p class=MsoNormal>各位老师：<o:p></o:p></p><p class=MsoNormal>周报如下。</p>"
           + grid([[(HG[0][0], 5)], *HG[1:]], "border-collapse:collapse;mso-table-layout-alt:fixed", "border:solid windowtext 1.0pt;mso-border-alt:solid")
           + "".join(f"<p class=MsoNormal>{line}<o:p></o:p></p>" for line in HG_TEXT) + "</body></html>")
c.add("2022-03-28 08:18", ("岑老师", "cen_ss@qq.example"), "第三周周报", [alternative(text(HG_PLAIN, "gb2312", "quoted-printable"), html(HG_RICH, "gb2312", "quoted-printable"), "fourth16")], [told(
    "化学化工学院教工党支部", members_total=39, members_engaged=33, cadres_engaged=3, vanguard_posts=5, volunteer_teams=2, volunteer_shifts=118, tests_assisted=1980, households_linked=52,
    problems_solved=16, members_vaccinated=38, online_sessions=0, duties=["疫情排查", "环境消杀", "志愿服务"], difficulties=["实验室危化品无法外运，暂存间容量告急"],
    next_steps=["分批转运", "4月10日前完成全部实验室安全检查"], maybe={"donation_cny": 5000})],
    "html body_table outlook mso alternative last_period cumulative_vs_period percentage zero slash dash as_of_only period_null title_only unknown_sender qp gb2312 hard",
    "columns 上周 本周 累计 in Outlook markup with a plain twin of one cell a line; 0 this week beside 21 in all; / this week with money only before; the unit in the table's title only; only 截至",
    agent="Microsoft Outlook 16.0")

# 0017
c.add("2022-03-28 09:02", ("亢晓雯", "kxw_2019@163.example"), "关于土木学生第1支部上报数据的更正说明", [text("""
组织部：
　　经核对，土木学生1支部3月21日上报的3月14日至20日情况有三处差错，现更正如下：
　　参与疫情防控党员应为54名，误写为45名；协助核酸检测应为1,380人次，材料中多打了一个0，误写为13,800人次；捐款一项误把团员青年的1,115元算了进去，党员捐款应为2,240元，而不是3,355元。志愿服务人次、党员先锋岗数核对无误，不作改动。
　　给您添麻烦了。拟从下周起由支委和学院办公室双人复核。
　　　　　　　　　　土木学生①支部 亢晓雯

在 2022-03-21 17:20:11，"亢晓雯" <tmxs1@ljut.example> 写道：
> 土木学生一支部3月14日至20日情况：党员72名，45名党员参与疫情防控，设先锋岗5个，
> 志愿服务139人次，协助核酸检测13,800人次，捐款3,355元，接种疫苗71人。
""", cte="quoted-printable")], [told("土木建筑学院学生第一党支部", "correction", W2, members_engaged=54, tests_assisted=1380, donation_cny=2240,
    maybe={"next_steps": ["拟从下周起由支委和学院办公室双人复核"]})],
    "plain correction partial old_and_new_values quoted_mail no_in_reply_to unit_digits alias other_people private_sender qp hard",
    "应为…误写为 and 应为…而不是: the old figure follows the new; the youths' 1,115 explains it; the unit's number as 1 and ①; what is unchanged carries no figure")

# 0018
XYY_DEED = "姬晓䶮,检验科主管技师,支部青年委员。3月24日夜里定点医院送来加急标本,她连着做了十一个小时,凌晨四点报完最后一批结果,在更衣室的长椅上睡了不到两小时,早上又去了采样点带教新来的志愿者。"
c.add("2022-03-28 10:16", ("付䶮", "xyy@ljut.example"), "校医院支部补报", [text(f"""
仉老师:
校医院支部昨天报的3月21日—27日情况漏了两项,补一下
1.隔离点医疗组的志愿服务另有36人次没算进去
2.线上健康讲座2场,昨天填的是“/”
再补一个典型事迹:
{XYY_DEED}
其它的不变,原来报的88人次那个不动,这36是另加的

发自我的华为手机
""", "gb18030", "base64")], [told("校医院直属党支部", "supplement", W3, volunteer_shifts=36, online_sessions=2, deeds=[entry("姬晓䶮", XYY_DEED)],
    maybe={"duties": ["志愿服务", "医疗救治"]})],
    "plain supplement phone informal halfwidth_punct lingyou old_and_new_values deeds rare_characters gb18030_4byte gb18030 hard",
    "added figures only; the figure told before is named again and stays; a name that GBK cannot write")

# 0019
c.add("2022-03-28 10:17", ("濮阳川", "jggs@ljut.example"), "自动回复：关于报送3月21日至27日疫情防控情况的提醒", [text("""
您好，来信收到。
我于2022年3月21日至4月3日在市方舱医院参加志愿服务，无法及时查看邮件。工商系支部37名党员的统计由支部副书记负责，本周参与防控35人、志愿服务120人次等数据请向其核实。急事请致电0466-0000899。
（此为系统自动回复，请勿直接回复）
""", "gb2312")], [], "not_report auto_reply plain gb2312", "an absence note with a span of dates and figures of its branch that others are to confirm",
    more=[("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")])

# 0020
JS_DEED = "佘汉章，金属材料系主任，党龄二十八年。3月22日凌晨，值守卡点的两名青年教师被判定为次密接，他接到电话后步行三公里赶到校门口顶班，从凌晨一点站到上午十点。此后十天，他把自己的名字排在每一个夜班里。"
CL = paper(
    ("t", "材料学院各党支部疫情防控发挥作用情况汇编"), ("t", "三月下半月（16日—31日）"),
    "按照学校党委要求，现将学院三个党支部有关情况汇编如下。三个支部共有党员117名，其中59名参与防控，累计志愿服务440余人次，学院教师、学生和物业人员组成的混合志愿队另出勤1,350人次。",
    ("h", "（一）金属材料党支部"),
    "半月来，支部坚持“党员带头、分片包干、日清日结”，36名党员中有34名参与疫情防控，1名处级干部下沉值班。校东门卡点由支部党员与保卫处、学生会共同承担，32人的混合值班组中支部党员14名。设党员先锋岗3个，比上半月增加1个；党员突击队1支。开展志愿服务287人次，其中卡点值守190人次、行程排查97人次。协助核酸检测超2,000人次。党员联系32户，帮助师生办实事21件，有6件正在办理，计划下月办结。支部党员捐款人民币柒仟零伍元整。党员已接种疫苗35人。",
    "典型事迹：" + JS_DEED,
    "存在问题：一是卡点夜间照明不足；二是与保卫处的值班台账各记各的，数据对不上。",
    "下一步：把两本台账并成一本，由支部纪检委员每天核对。",
    ("h", "（二）高分子材料党支部"),
    "党员总数：25人", "参与防控党员：全体", "先锋岗：4个，责任区：2个", "志愿服务：154人次（3月16日—20日的48人次已含在内）", "协助核酸检测：0.51万人次", "联系户：63户",
    "解决困难：13件", "捐款：无", "接种疫苗：25人", "承担岗位：环境消杀、志愿服务", "困难：暂无", "打算：4月起每周开展一次实验室安全线上培训",
    ("h", "（三）本科生第一党支部"),
    "支部56名党员自3月16日起在集中隔离点接受医学观察，没有党员参与校内疫情防控，也未组织志愿服务和捐款，本期零报告。预计4月6日解除隔离，届时拟组织40名党员上岗。",
    "材料科学与工程学院党委办公室", "2022年4月1日")
c.add("2022-04-01 11:40", ("逄春和", "cldw@ljut.example"), "材料学院支部情况（3月下半月）", [text("三个支部的情况已汇编成一个文件，请查收。"), attach("汇编.docx", CL)], [
    told("材料科学与工程学院金属材料党支部", period=("2022-03-16", "2022-03-31"), members_total=36, members_engaged=34, cadres_engaged=1, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=287,
         tests_assisted=2000, households_linked=32, problems_solved=21, donation_cny=7005, members_vaccinated=35, duties=["疫情排查", "管控值勤", "志愿服务"],
         deeds=[entry("佘汉章", JS_DEED)], difficulties=["卡点夜间照明不足", "与保卫处的值班台账各记各的，数据对不上"], next_steps=["把两本台账并成一本，由支部纪检委员每天核对"]),
    told("材料科学与工程学院高分子材料党支部", period=("2022-03-16", "2022-03-31"), members_total=25, members_engaged=25, vanguard_posts=6, volunteer_shifts=154, tests_assisted=5100,
         households_linked=63, problems_solved=13, members_vaccinated=25, duties=["环境消杀", "志愿服务"], next_steps=["4月起每周开展一次实验室安全线上培训"]),
    told("材料科学与工程学院本科生第一党支部", "nil", ("2022-03-16", "2022-03-31"), members_total=56)],
    "docx prose long multi_unit sections one_file_many_units mixed_styles half_month nil_inside body_totals mixed_group parts_and_total stock_increase sum_of_kinds all_members approx wan daxie_money wu denial plan deeds hard",
    "three branches in one file, each in its own habit; a half month with the days only; a mixed group of 32 with 14 members; 全体 in place of a figure; a part 'already within'; nil with the head-count and a planned 40")

# 0021
c.add("2022-04-01 12:31", ("万里", "hqwy@ljut.example"), "3.21-3.27", [text("""
仉老师 3.21到3.27我们支部没啥可报的 家属院封控解了 党员正常上班 没人去卡点
党员还是23个 上周报的15人次是最后一批了
按零报告算吧

发自我的iPhone
""", cte="8bit")], [told("后勤集团物业与校园管理党支部", "nil", W3, members_total=23)],
    "plain nil phone informal denial last_period sender_only 8bit hard", "nil without punctuation; the unit from the sender's address alone; last week's 15 shifts beside the head-count")

# 0022
BLANK = paper(("t", "党组织和党员在疫情防控中发挥作用情况统计表"), form([
    ["党组织名称", "党员总数（人）", "参与防控（人）", "先锋岗（个）", "志愿服务（人次）", "捐款（元）"],
    ["（示例）XX学院XX党支部", "30", "28", "3", "120", "2,000"], ["", "", "", "", "", ""], ["", "", "", "", "", ""]]),
    "存在的困难：", "下一步打算：", "填报人：　　　　　　联系电话：　　　　　　　填报日期：2022年　月　日",
    "说明：1.示例行请勿删除；2.志愿服务填人次，不填人数；3.没有的填“0”。")
c.add("2022-04-02 09:25", ("乜子谦", "tmxs2@ljut.example"), "土木学生二支部统计表（3月28日—4月3日）", [
    text("老师好，我下载的统计表是附件这一份吗？和上周的格式不一样，少了接种那一栏。确认后我们周日填好再报。\n土木学生二支部 乜子谦", "gb2312"), attach("统计表（3.28-4.3）.docx", BLANK, "rfc2231", "gb2312")], [],
    "not_report question empty_form example_row instructions docx rfc2231 gb2312", "a subject like a report's and the form attached, filled in its example row only")

# 0023
WT2 = paper(("t", "党支部疫情防控发挥作用情况登记表（更正）"), form([
    ["党支部", "网络与通信党支部", "所属学院", "信息工程学院", "统计时间", "３月１４日—３月２０日"],
    ["人员", None, "阵地队伍", None, "服务", None],
    ["党员总数", "３１人", "党员先锋岗", "３个", "志愿服务", "１２１人次"],
    ["参与疫情防控党员", "２７人", "党员突击队", "２支（每队９人）", "协助核酸检测", "３，０５７人次"],
    ["下沉党员领导干部", "0人", "线上培训", "７场", "联系户数", "５７户"],
    ["接种疫苗党员", "２９人", "捐款", "９，２０６．８０元", "解决困难问题", "９６件（收到１００余件）"],
    ["承担岗位", "■管控值勤　□疫情排查　■志愿服务　□环境消杀　□医疗救治", None, None, None, None],
    ["存在困难", "一是机房值守人员不足，夜间只能单人在岗；二是老校区线路老化，故障率偏高。", None, None, None, None],
    ["备注", "原报参与疫情防控党员28人、核酸检测3,075人次有误，原件作废。", None, None, None, None]],
    [((1, 0), (1, 1)), ((1, 2), (1, 3)), ((1, 4), (1, 5)), *(((r, 1), (r, 5)) for r in (6, 7, 8))]))
c.add("2022-04-02 10:08", ("郗㛃", "xxwt@ljut.example"), "更正件：网络通信支部3月14日—20日登记表（以此件为准）", [
    text("仉老师：\n　　3月21日报的PDF里有两处数字写错了，现改用登记表重报，请以此件为准，原来的28人和3,075人次作废，那份材料请删除。\n　　郗㛃", "gb18030", "quoted-printable"),
    attach("登记表（更正）.docx", WT2, "raw", "gb18030")], [told(
    "信息工程学院网络与通信党支部", "correction", W2, members_total=31, members_engaged=27, cadres_engaged=0, vanguard_posts=3, volunteer_teams=2, volunteer_shifts=121, tests_assisted=3057,
    households_linked=57, problems_solved=96, online_sessions=7, members_vaccinated=29, donation_cny=9206.8, duties=["管控值勤", "志愿服务"],
    difficulties=["机房值守人员不足，夜间只能单人在岗", "老校区线路老化，故障率偏高"])],
    "docx table six_columns merged_header merged_cells correction whole old_and_new_values fullwidth_digits per_team zero checkbox rare_characters raw_filename qp gb18030 hard",
    "the whole report anew in a form of six columns under a merged head row, figures in full width with full-width commas; void figures in the cover and in the remarks")

# 0024
c.add("2022-04-02 15:36", ("蔺如玉", "jg2@ljut.example"), "Re: 【回执】机关第二党支部第三周情况", [html("""
<div>仉老师好，回执收到了，数字没问题，这么快就回了，谢谢您！周末愉快。</div><div>机关二支部 蔺如玉</div><br>
<div style="font-size:12px;background:#efefef;padding:8px"><b>发件人:</b> "党委组织部" &lt;zzb@ljut.example&gt;<br><b>主题:</b> 【回执】机关第二党支部第三周情况</div>
<blockquote>您的报送已收到：机关第二党支部，2022年3月21日至3月27日，党员总数38人，参与疫情防控党员33人，志愿服务91人次，协助核酸检测1,240人次，捐款金额0元。</blockquote>
""", "gb2312", "quoted-printable")], [], "not_report thanks quoted_figures html qp gb2312", "a thank-you above a quoted receipt with figures and dates", more=[("In-Reply-To", "<receipt.0301@ljut.example>")])

# 0025
TSG_RU = "茹堃，流通部馆员，入党积极分子培养联系人。3月6日起，他和同事把学生留在图书馆储物柜里的课本、电脑逐件登记，按楼栋分装成1,260个包裹送到宿舍楼下。一名考研复试的学生隔着围挡向他鞠躬，他摆摆手说：“快回去看书。”"
TSG_TEAM = "古籍部“书脊”小组平均年龄五十二岁。3月17日暴雨，地下书库渗水，小组7个人排成一条线，用手把2,300余册线装书传到二楼，天亮后又逐册垫纸吸潮，没有一册受损。"
c.add("2022-04-02 16:50", ("图书馆党支部", "tsg@ljut.example"), "图书馆支部3月份情况", [html(f"""
<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial">
<p style="text-align:center"><b>图书馆直属党支部2022年3月份疫情防控发挥作用情况</b></p>
<p>党委组织部：</p>
<p>　　三月以来，图书馆直属党支部坚决落实学校党委部署，闭馆不停服、关门不断线，教育引导党员平常时候看得出来、关键时刻站得出来、危急关头豁得出来。现将3月份工作报告如下。</p>
<p><b>一、基本情况</b></p>
<p>　　支部共有党员四十六名，其中在职党员三十八名、离岗休养党员八名；挂靠参加活动的外单位流动党员3名不在统计之内。当月共有42名党员参与疫情防控，其中上旬29名、中旬38名，2月份同期为17名。馆领导3名、部室主任6名，合计9名党员领导干部下沉一线。截至3月31日，已接种疫苗党员45名，接种率97.8%。</p>
<p><b>二、主要做法</b></p>
<p>　　（一）守好馆门楼门。在南门、书库、留观研习间设立党员先锋岗7个，原计划增设的3个因人员不足没有设立；组建志愿服务队2支，队员由党员和馆员混编，共34人。党员在南门为进馆人员扫码测温，对借还设备每日消毒；编发防疫板报6期。全月党员和馆员合计出勤730人次，其中党员志愿服务459人次。</p>
<p>　　（二）支援采样社区。党员协助核酸检测上旬千余人次、中旬1.1万人次、下旬0.78万人次，全月共1.98万人次。3月17日暴雨，党员22人次参加古籍书库防汛抢险。</p>
<p>　　（三）服务师生读者。党员联系服务教职工家庭120余户；收到读者求助212件，近200件得到解决。举办信息素养线上培训12场，较2月份增加7场，每场300至500人在线，原定月底的第13场因停电取消。</p>
<p>　　（四）捐款捐物。党员捐款一万五千六百零八元五角（￥15,608.50），其中特殊党费10,000元；学生读者协会捐款1,866元，两家出版社捐赠图书码洋4.2万元，均不计入。</p>
<p><b>三、先进事迹</b></p>
<p>　　——{TSG_RU}</p>
<p>　　——{TSG_TEAM}</p>
<p><b>四、存在的困难</b></p>
<p>　　封闭期间每天高峰时段需要30—40人次才能完成送书任务，而在校党员只有26名，人手明显不足。</p>
<p><b>五、下一步工作</b></p>
<p>　　（一）4月份与学生会共建送书专班，力争每周送书不少于500单；<br>　　（二）组织党员分三批到北校区图书馆换岗；<br>　　（三）拟新增先锋岗2个。</p>
<p style="text-align:right">图书馆直属党支部<br>2022年4月2日</p></div>
""", "gb2312", "base64")], [told("图书馆直属党支部", period=("2022-03-01", "2022-03-31"), members_total=46, members_engaged=42, cadres_engaged=9, members_vaccinated=45, vanguard_posts=7, volunteer_teams=2,
    volunteer_shifts=459, tests_assisted=19800, flood_relief_shifts=22, households_linked=120, problems_solved=200, online_sessions=12, donation_cny=15608.5,
    duties=["政策宣传", "管控值勤", "环境消杀", "志愿服务", "防汛救灾"], deeds=[entry("茹堃", TSG_RU), entry("古籍部“书脊”小组", TSG_TEAM)],
    difficulties=["封闭期间每天高峰时段需要30—40人次才能完成送书任务，而在校党员只有26名，人手明显不足"],
    next_steps=["4月份与学生会共建送书专班，力争每周送书不少于500单", "组织党员分三批到北校区图书馆换岗", "拟新增先锋岗2个"])],
    "html prose long headings netease month_named chinese_numerals parts_and_total mixed_group non_members compared last_period percentage wan approx range per_session jiao_fen other_people denial plan flood deeds deeds_org gb2312 hard",
    "a month named; members in two kinds, then guests; figures by ten days before the month's; members and staff together before the members' own; three posts not set up and two more planned; 26 at the difficulties")

# 0026
HX_TEAM = "“烧杯”志愿队是支部里年龄最小的一支队伍，12名队员全部是2000年以后出生的学生党员。3月29日，得知5号楼封控急需送餐，他们十分钟内在楼下集合，靠肩扛手提把1,640份晚饭送上六层楼；第二天有队员发烧，留下的人主动把班次加密到一天三趟，直到4月2日解封。"
HX = paper(
    ("t", "把青春写在战“疫”一线"), ("t", "——学生党支部疫情防控工作汇报"),
    "从3月28日至4月3日，全市疫情进入攻坚阶段。支部动员身处校内外的学生党员就地亮身份、就近作贡献，在宿舍楼、采样点、网络课堂三个战场上交出了一份合格答卷。现将一周工作汇报如下。",
    "支部现有党员88名，其中正式党员51名、预备党员37名；入党积极分子143名。本周71名党员参与疫情防控，其中在校49名、返乡22名，占党员总数的八成。宿舍楼长队由党员22名、团员35名组成，实行“一层一岗”，设党员先锋岗6个；支部另组建志愿服务队3支。",
    "一周来，党员志愿服务372人次，平均每人5次以上，团员和积极分子志愿服务610人次。党员参与楼栋卡点值守、同学行程排查，协助核酸检测4,505人次。解决同学困难29件，多为考研复试设备、返乡证明一类的急事。3月31日支部发起捐款，党员捐款3,033.3元，团员捐款2,870元，没有动用党费。",
    HX_TEAM,
    "目前的主要困难是返乡党员分散在十一个省份，线下活动难以组织，统计口径也不统一；另外，毕业班党员就业压力大。",
    "下一步，支部计划4月中旬前召开一次线上组织生活会，将志愿服务队由3支增加到5支，并为毕业班党员结对就业导师。",
    "附：数据表", form([
        ["项目", "数据"], ["党员总数", "88人"], ["参与疫情防控党员数", "71人"], ["党员先锋岗", "6个"], ["志愿服务队", "3支"], ["志愿服务人次", "327"], ["协助核酸检测人次", "4,505"],
        ["联系户数", "/"], ["解决困难问题数", "29"], ["已接种疫苗党员", "87"], ["线上教学培训", "——"], ["捐款（元）", "3,033.30"]]),
    "化学化工学院学生党支部", "二〇二二年四月三日")
c.add("2022-04-04 08:09", ("静水流深", "jslsh_77@163.example"), "报告", [text("老师，我们支部的，请查收～", cte="quoted-printable"), attach("报告(2).docx", HX)], [told(
    "化学化工学院学生党支部", period=W4, members_total=88, members_engaged=71, vanguard_posts=6, volunteer_teams=3, volunteer_shifts=327, tests_assisted=4505, problems_solved=29,
    members_vaccinated=87, donation_cny=3033.3, duties=["疫情排查", "管控值勤", "志愿服务"], deeds=[entry("“烧杯”志愿队", HX_TEAM)],
    difficulties=["返乡党员分散在十一个省份，线下活动难以组织，统计口径也不统一；另外，毕业班党员就业压力大"],
    next_steps=["支部计划4月中旬前召开一次线上组织生活会，将志愿服务队由3支增加到5支，并为毕业班党员结对就业导师"])],
    "docx prose long prose_and_table conflict table_wins vertical across_months signature_only nickname generic_filename unknown_sender non_members mixed_group percentage plan denial slash dash deeds deeds_org deed_without_heading private_sender qp hard",
    "the unit in the signature alone, a nickname and no name of use elsewhere; a week across two months; prose 372 against the table's 327; a mixed corps of 22 and 35; planned teams; a group's deed in running prose")
