#!/usr/bin/env python3
"""Writes sixth: letters of the medical university, and their gold."""
from build_tools import Corpus, archive, attach, book, enclosed, entry, form, grid, html, leaf, letter, paper, text, told

W2, W3, W4, W5, W6 = (("2021-08-02", "2021-08-08"), ("2021-08-09", "2021-08-15"), ("2021-08-16", "2021-08-22"), ("2021-08-23", "2021-08-29"),
                      ("2021-08-30", "2021-09-05"))
AUGUST = ("2021-08-01", "2021-08-31")
BOX = ("党委组织部", "dzzbs@mu.example")
c = Corpus("sixth", BOX, opened=True)

# 0001
TSG = paper(
    ("t", "图书馆直属党支部"), ("t", "关于疫情防控中发挥作用情况的报告"), "校党委组织部：",
    "新一轮疫情发生后，支部把闭馆不断档、服务不打烊作为基本要求，组织党员在馆内守阵地、到社区当先锋。现将2021年8月2日至8月8日有关情况报告如下。",
    ("h", "一、迅速动员"),
    "支部共有党员27名，其中预备党员1名；另有发展对象2名、入党积极分子4名。8月2日支部大会后当天报名24名，一周来实际参与疫情防控的党员达到25名，11名非党员馆员也加入了值班。2名党员领导干部下沉到书香里社区。",
    ("h", "二、主要做法"),
    "（一）守住入口。总馆东门设党员先锋岗1个，书香里社区设党员先锋岗2个，组建“守书人”党员志愿服务队1支。党员在两处卡点扫码测温、维持秩序，全周开展志愿服务88人次，其中夜班31人次；此前一周为52人次。",
    "（二）护好书库。闭馆期间党员每天对密集书库和自习区消毒两遍，用去消毒液46公斤。8月5日书香里社区开展核酸检测，党员负责引导和登记，协助完成1,960人次。",
    "（三）不停服务。完成文献传递412篇，举办线上检索培训3场，690人次听课。党员联系留校研究生和退休馆员19户，收到求助12件，解决10件，其余2件约定开馆后办理。",
    "截至8月8日，26名党员完成疫苗接种，1名因过敏史暂缓。支部党员捐款2,700元，读者协会另募得口罩1,500只。",
    ("h", "三、典型事迹"),
    "澹台茗，借阅部馆员，2012年入党。8月4日晚社区临时加开采样点，她把孩子托给邻居，带着馆里的两台扫码枪赶过去，一直登记到凌晨一点，第二天照常到馆消毒。",
    ("h", "四、存在困难"),
    "一是馆员年龄偏大，夜班轮换吃力。二是密集书库通风条件差，消毒后散味慢。",
    ("h", "五、下一步打算"),
    "一是与信息中心合编夜班小组。二是9月1日前为密集书库加装4台排风扇。",
    "图书馆直属党支部", "2021年8月8日")
c.add("2021-08-08 19:40", ("卓慧然", "tsg@mu.example"), "图书馆报告", [text("组织部老师：\n　　报告见附件。\n卓慧然\n", "gb2312"), attach("图书馆支部0808.docx", TSG)], [told(
    "图书馆直属党支部", period=W2, members_total=27, members_engaged=25, cadres_engaged=2, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=88, tests_assisted=1960,
    online_sessions=3, households_linked=19, problems_solved=10, members_vaccinated=26, donation_cny=2700, duties=["管控值勤", "环境消杀", "志愿服务"],
    deeds=[entry("澹台茗", "澹台茗，借阅部馆员，2012年入党。8月4日晚社区临时加开采样点，她把孩子托给邻居，带着馆里的两台扫码枪赶过去，一直登记到凌晨一点，第二天照常到馆消毒。")],
    difficulties=["馆员年龄偏大，夜班轮换吃力", "密集书库通风条件差，消毒后散味慢"],
    next_steps=["与信息中心合编夜班小组", "9月1日前为密集书库加装4台排风扇"])],
    "docx prose headings deeds last_period non_members parts_no_total gb2312 rfc2047", "24 put their names down, 25 took part; posts of two places without a total; last week's 52; 12 asked, 10 solved")

# 0002
LTX = paper("附件1", ("t", "党支部疫情防控发挥作用情况统计表"), form([
    ["党支部", "离退休直属党支部", "填报周期", "2021.8.2—2021.8.8", "填表人", "柏松年"],
    ["党员总数", "71", "参与疫情防控党员数", "26", "下沉一线党员领导干部数", "—"],
    ["先锋岗（责任区）数", "3", "志愿服务队数", "1", "志愿服务人次", "64"],
    ["党员联系户数", "41", "解决师生困难问题数", "9", "已接种疫苗党员数", "58"],
    ["协助核酸检测人次", "0", "线上教学培训场次", "/", "参与防汛救灾党员人次", "无"],
    ["捐款金额（元）", "12,600.00", "承担岗位", "■政策宣传　□疫情排查　■管控值勤　□医疗救治　□环境消杀　■志愿服务", None, None],
    ["存在问题和困难", "1.老党员多数不会用小程序，填报行程要逐个打电话。\n2.上门慰问受小区封闭影响。", None, None, None, None],
    ["下一步打算", "每周二、周五由支委电话问候独居老党员。", None, None, None, None],
    ["备注", "上期（7月26日—8月1日）参与党员19名、志愿服务40人次，供核对。", None, None, None, None],
], [((5, 3), (5, 5)), ((6, 1), (6, 5)), ((7, 1), (7, 5)), ((8, 1), (8, 5))]))
c.add("2021-08-09 08:30", ("柏松年", "60708090@qq.example"), "离退休支部报表", [text("报表在附件。老柏\n", "gb18030"), attach("统计表(离退休).docx", LTX, "rfc2231")], [told(
    "离退休直属党支部", period=W2, members_total=71, members_engaged=26, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=64, households_linked=41, problems_solved=9,
    members_vaccinated=58, tests_assisted=0, donation_cny=12600, duties=["政策宣传", "管控值勤", "志愿服务"],
    difficulties=["老党员多数不会用小程序，填报行程要逐个打电话", "上门慰问受小区封闭影响"], next_steps=["每周二、周五由支委电话问候独居老党员"])],
    "docx table six_columns checkbox dash slash wu zero last_period private_sender rfc2231 gb18030", "the form in six columns, black squares for ticks; the remark holds the week before")

# 0003
HL = book({"周报": [
    ["护理学院党总支所属党支部疫情防控情况周报"], ["统计时间：2021年8月2日至2021年8月8日"],
    ["序号", "支部", "党员情况", None, None, "阵地队伍", None, "服务情况", None, None, None, "承担岗位"],
    [None, None, "党员总数", "参与防控", "已接种", "先锋岗（个）", "服务队（支）", "志愿服务（人次）", "联系户", "解决困难（件）", "核酸检测（万人次）", None],
    [1, "教工支部", 36, 33, 35, 3, 1, "91", "20", 12, 0.48, "医疗救治、志愿服务"],
    [2, "学生1支部", 47, 40, "46人", 2, "/", 152, 15, 8, "0.205", "宣传政策；排查；志愿服务"],
    [3, "学生2支部", 39, 31, 38, None, 1, 104, 17, 0, "—", "管控值勤"],
    ["合计", None, ("=SUM(C5:C7)", 122), 104, 119, 5, 2, 347, 52, 20, 0.685, None],
]}, {"周报": [(0, 0, 0, 11), (1, 0, 1, 11), (2, 0, 3, 0), (2, 1, 3, 1), (2, 2, 2, 4), (2, 5, 2, 6), (2, 7, 2, 10), (2, 11, 3, 11), (7, 0, 7, 1)]})
c.add("2021-08-09 10:15", ("尚雅琴", "hlxy@mu.example"), "护理学院各支部周报", [text("""
组织部：
　　护理学院三个支部本周情况见附表，合计党员122名、参与防控104名。
护理学院党总支
""", cte="quoted-printable"), attach("护理学院周报.xlsx", HL, charset="gb2312")], [
    told("护理学院教工党支部", period=W2, members_total=36, members_engaged=33, members_vaccinated=35, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=91, households_linked=20,
         problems_solved=12, tests_assisted=4800, duties=["医疗救治", "志愿服务"]),
    told("护理学院学生第一党支部", period=W2, members_total=47, members_engaged=40, members_vaccinated=46, vanguard_posts=2, volunteer_shifts=152, households_linked=15,
         problems_solved=8, tests_assisted=2050, duties=["政策宣传", "疫情排查", "志愿服务"]),
    told("护理学院学生第二党支部", period=W2, members_total=39, members_engaged=31, members_vaccinated=38, volunteer_teams=1, volunteer_shifts=104, households_linked=17,
         problems_solved=0, duties=["管控值勤"])],
    "xlsx row_per_branch multi_unit two_level_header merged_cells wan text_numbers zero slash dash blanks body_totals qp gb2312", "short names, 万人次 in the head, 合计 a check-sum", charset="gb2312", agent="Foxmail 7.2.22.188[cn]")

# 0004
c.add("2021-08-15 21:50", ("珈宁", "mijianing@163.example"), "临床学生二支部8.9-8.15", [text("""
组织部老师好，我是临床学生二支部的米珈宁，回老家没带电脑，先用手机报8.9到8.15的情况：
我们支部44个党员，这周在各地参加疫情防控的39个，上周是36个。大家加起来做了一百一十多人次志愿服务，主要是小区门口执勤、挨家挨户摸排返乡人员，还有几个同学帮着消毒楼道。帮社区做核酸登记两千三百来人次（我自己那个点就有八百）。疫苗43个党员打完了，剩下一个下周打第二针。交了1850块钱特殊党费。
先锋岗、结对联系户都没有搞。
问题就一个：在外地的同学每天报平安，有三四个总是拖到半夜。
下一步打算：拍两个防疫小视频，再看看能不能凑一支20人的突击队。

发自我的手机
""", cte="quoted-printable")], [told("临床医学院学生第二党支部", period=W3, members_total=44, members_engaged=39, volunteer_shifts=110, tests_assisted=2300, members_vaccinated=43,
    donation_cny=1850, duties=["管控值勤", "疫情排查", "环境消杀", "志愿服务"], difficulties=["在外地的同学每天报平安，有三四个总是拖到半夜"],
    next_steps=["拍两个防疫小视频，再看看能不能凑一支20人的突击队"])],
    "plain body_only informal phone chinese_numerals approx last_period plan denial private_sender qp", "talk typed on a phone; 八百 is one place's part; no posts and households; a planned team")

# 0005
c.add("2021-08-16 08:48", ("路知行", "gwyjs@mu.example"), "公卫研究生支部材料退回的问题", [text("""
组织部老师：
　　昨天我支部8月9日至15日的材料被退回，说正文参与党员31人、附表29人，对不上。想请教两点：一是2名党员在外地隔离期间做线上行程核查，能不能算参与疫情防控？二是志愿服务按人次还是按班次填？弄清以后我们重新报。
　　　　　　　　路知行
""", "gb2312")], [], "not_report question plain gb2312", "asks how to count after a report was sent back; quotes its figures, which are in dispute")

# 0006
XYY = grid([
    [("校医院党支部一周情况（8月9日—8月15日）", 4)],
    ["党员总数", "22人", "参与防控", "全部参加"],
    ["领导干部下沉", "2人", "先锋岗", "发热门诊、隔离点各2个"],
    ["志愿服务", "63人次（上周55人次）", "核酸检测", "采样1.28万人次，其中校内9,300人次"],
    ["解决师生困难", "31件", "线上培训", "2场（280人观看）"],
    ["接种疫苗", "21人，1人哺乳期暂缓", "捐款", "暂无"],
    ["岗位", ("发热门诊、病房、流调", 3)],
    ["存在困难", ("①夜间发热病人转诊车辆少；②小号防护服缺货", 3)],
    ["下一步", ("9月1日前培训出第二批采样员15名", 3)]])
c.add("2021-08-16 09:20", ("校医院", "xyy@mu.example"), "校医院支部本周情况", [html("<p>组织部：</p>" + XYY + "<p>校医院党支部<br>8月16日</p>", "gb2312", "quoted-printable")], [told(
    "校医院党支部", period=W3, members_total=22, members_engaged=22, cadres_engaged=2, vanguard_posts=4, volunteer_shifts=63, tests_assisted=12800, problems_solved=31,
    online_sessions=2, members_vaccinated=21, duties=["医疗救治", "疫情排查"], difficulties=["夜间发热病人转诊车辆少", "小号防护服缺货"],
    next_steps=["9月1日前培训出第二批采样员15名"])],
    "html body_only body_table four_columns all_members each_of_two wan last_period part_of_total qp gb2312", "全部 of 22; two posts at each of two places; part and total in one cell")

# 0007
HB = paper(
    ("t", "后勤保卫党总支所属党支部疫情防控情况汇编"), ("t", "（2021年8月9日至8月15日）"),
    "后勤管理处、保卫处两个支部共有党员63名，本周58名参与疫情防控。校医院党支部22名党员的情况由该支部单独报送，不再汇入。",
    ("h", "一、后勤管理处党支部"),
    "支部41名党员中有38名参与疫情防控，3名处级党员领导干部下沉学生公寓一线。设党员责任区6个，组建应急送餐党员突击队2支。党员开展志愿服务137人次，职工另值班320班次。党员联系教职工家庭45户，解决师生困难52件。40名党员已接种疫苗。8月12日夜间强降雨，党员参与防汛抢险26人次。承担岗位：管控值勤、环境消杀、防汛救灾。",
    "存在困难：送餐车冷藏箱不足。", "下一步打算：开学前对六个食堂全面消毒一遍。",
    ("h", "二、保卫处党支部"),
    form([["党员总数", "22", "参与防控", "20"], ["先锋岗", "4", "志愿服务", "95人次"], ["解决问题", "11件", "已接种", "22"], ["岗位", "管控值勤、疫情排查", "捐款", "/"]]),
    "典型事迹：",
    "郎维舟，西门值班长。8月13日中午，一名返校学生中暑倒在闸机旁，他一边叫同事接班，一边背人去校医院，回来时衣服湿透，换了件旧T恤又站了一班。",
    "后勤保卫党总支", "2021年8月16日")
c.add("2021-08-16 11:05", ("邵启明", "hqbw@mu.example"), "后勤保卫党总支两支部情况", [text("见附件。邵启明\n"), attach("汇编.docx", HB, "raw", "gb2312")], [
    told("后勤管理处党支部", period=W3, members_total=41, members_engaged=38, cadres_engaged=3, vanguard_posts=6, volunteer_teams=2, volunteer_shifts=137, households_linked=45,
         problems_solved=52, members_vaccinated=40, flood_relief_shifts=26, duties=["管控值勤", "环境消杀", "防汛救灾"], difficulties=["送餐车冷藏箱不足"],
         next_steps=["开学前对六个食堂全面消毒一遍"]),
    told("保卫处党支部", period=W3, members_total=22, members_engaged=20, vanguard_posts=4, volunteer_shifts=95, problems_solved=11, members_vaccinated=22,
         duties=["管控值勤", "疫情排查"],
         deeds=[entry("郎维舟", "郎维舟，西门值班长。8月13日中午，一名返校学生中暑倒在闸机旁，他一边叫同事接班，一边背人去校医院，回来时衣服湿透，换了件旧T恤又站了一班。")])],
    "docx multi_unit one_file_many_units sections mixed_styles table prose flood non_members deeds raw_filename", "two branches under headings, prose and a table; a third is only named; the opening totals belong to none")

# 0008
WK2 = leaf([
    "外科第二党支部疫情防控工作小结", "（2021年8月9日—8月15日）", "医院党委：",
    "　　本周，支部五十四名党员中有五十名投身疫情防控，其中科主", "任六名下沉采样一线。设党员先锋岗五个，组建党员突击队三支。",
    "党员开展志愿服务一百四十三人次，非党员护士另外出动九十人", "次。协助核酸检测二万一千六百人次。党员联系术后返乡患者家",
    "庭三十六户，解决困难问题二十二件，举办线上培训四场。五十四", "名党员全部完成疫苗接种。党员自愿捐款壹万贰仟捌佰元整（¥", "12,800.00）。党员承担的岗位主要是医疗救治、管控值勤两类。",
    "　　存在困难：一是急诊手术与采样任务叠加，人手周转不开；二", "是部分采样点没有空调。",
    "　　下一步打算：按手术排班表倒排采样班次，每人每周采样不超", "过三班。", "　　　　　　　　　　　　　　　外科第二党支部", "　　　　　　　　　　　　　　　2021年8月15日"])
INNER = letter("2021-08-15 22:06", ("戚继川", "qijichuan@qq.example"), ("院党委", "yfyzzb@mu.example"), "本周小结", [
    text("樊主任，小结在附件，麻烦一并报学校。继川\n", "gb18030"), attach("小结.pdf", WK2)], "sixth inner", "gb18030")
c.add("2021-08-16 15:30", ("樊正阳", "yfyzzb@mu.example"), "Fw: 本周小结", [text("""
组织部：
　　转一个支部的小结。急诊、内科几个支部已各自报过，全院本周参与防控党员1,040人，院党委的报告月底再报。
樊正阳
"""), enclosed(INNER)], [told(
    "第一附属医院外科第二党支部", period=W3, members_total=54, members_engaged=50, cadres_engaged=6, vanguard_posts=5, volunteer_teams=3, volunteer_shifts=143, tests_assisted=21600,
    households_linked=36, problems_solved=22, online_sessions=4, members_vaccinated=54, donation_cny=12800, duties=["医疗救治", "管控值勤"],
    difficulties=["急诊手术与采样任务叠加，人手周转不开", "部分采样点没有空调"], next_steps=["按手术排班表倒排采样班次，每人每周采样不超过三班"])],
    "forward rfc822 pdf text_pdf cid_font prose chinese_numerals daxie_money all_members non_members forwarder_not_unit wrapped_lines", "the branch's letter inside the hospital committee's; the cover tells the whole hospital's 1040")

# 0009
c.add("2021-08-17 09:02", ("石喆", "shizhe@mu.example"), "保卫处党支部数据更正", [text("""
组织部：
　　昨日党总支汇编中，我支部8月9日至15日志愿服务95人次有误，其中12人次重复统计，应为83人次；解决问题11件，应为14件。党员22名、参与20名不变。请予更正。
保卫处党支部  石喆
""", "gb18030", "8bit")], [told("保卫处党支部", "correction", W3, volunteer_shifts=83, problems_solved=14, maybe={"members_total": 22, "members_engaged": 20})],
    "plain correction no_in_reply_to partial old_and_new_values 8bit gb18030", "corrects what its superior sent; the doubly counted 12 stands between; two values stay", charset="gb18030")

# 0010
c.add("2021-08-18 07:30", ("高校党建周刊", "weekly@dangjian.example"), "【周刊】这些支部在疫情防控中这样发挥作用", [html("""
<h3>高校党建周刊　第118期</h3><p>汀州师范学院党委：8月9日至15日，1,240名党员中有1,105名参与疫情防控，设立党员先锋岗87个，组建党员突击队19支，开展志愿服务3,420人次。</p>
<p>汀州师范学院后勤党支部：29名党员接种疫苗，解决师生困难46件，捐款9,300元。</p><p>征稿：各高校可投稿，稿件2,000字以内。<a href="http://dangjian.example/td">退订</a></p>
""", "gb2312")], [], "not_report newsletter html gb2312", "a newsletter about another college's branches, full of figures", charset="gbk")

# 0011
BLANK = paper(("t", "党支部疫情防控发挥作用情况统计表"), form([
    ["支部名称", "", "统计时间", "　月　日至　月　日"], ["党员总数", "（例：30）", "参与疫情防控党员数", "（例：25）"],
    ["志愿服务人次", "（例：100）", "捐款金额（元）", "没有填“/”"], ["承担岗位", "□政策宣传 □疫情排查 □管控值勤 □志愿服务", "存在困难", ""]]))
c.add("2021-08-20 16:12", ("谭卓谦", "tanzq@mu.example"), "Re: 统计表打不开", [text("""
老师，您发的统计表我这边打开是这样的，格子里只有（例：30）这些字，是不是模板？药学教工二支部25名党员的情况是填在这张表里还是发正文？附件是我下载到的那一份。
谭卓谦
"""), attach("统计表.docx", BLANK)], [], "not_report question empty_form docx", "sends the empty form back with a question; examples in the cells, the head-count in the question")

# 0012
c.add("2021-08-24 20:18", ("萧朗", "20210725@qq.example"), "补充药学学生支部材料", [text("""
老师您好，药学学生支部8月16日—8月22日的材料周日已经报过，漏了两项，补充如下：
1. 线上教学培训2场（高数辅导、用药科普各1场）。
2. 党员捐款640元。
另补报典型事迹一则：
宿雨棠，2018级临床药学本科生，预备党员。8月19日家乡小区封控，她连夜把楼里41位老人的常用药列成单子，第二天一早骑车去三家药店配齐，挨户挂在门把手上。
其他数据不动。
萧朗
""", "gb2312")], [told("药学院学生党支部", "supplement", W4, online_sessions=2, donation_cny=640,
    deeds=[entry("宿雨棠", "宿雨棠，2018级临床药学本科生，预备党员。8月19日家乡小区封控，她连夜把楼里41位老人的常用药列成单子，第二天一早骑车去三家药店配齐，挨户挂在门把手上。")])],
    "plain supplement deeds numbered_list private_sender gb2312", "two figures and a deed added to a report told before", charset="gb2312", raw=True)

# 0013
PLAN = paper(("t", "第一附属医院门诊医技党支部疫情防控工作安排"), ("t", "（2021年8月30日至9月5日）"),
    "为做好开学季就诊高峰防控，对下周工作作如下安排：", "一、拟安排党员35名轮流参与门诊预检，力争党员参与率达到95%以上。", "二、计划增设党员先锋岗3个，组建党员突击队1支，预计开展志愿服务60人次。",
    "三、9月3日前对检验科全体党员开展一次线上培训。", "门诊医技党支部", "2021年8月27日")
c.add("2021-08-28 10:40", ("甄诚", "zhencheng@mu.example"), "门诊医技支部8.30-9.5安排", [text("组织部老师，下周安排报您备案，执行情况到时再报。甄诚\n", "gb18030"), attach("工作安排.docx", PLAN)], [],
    "not_report plan docx gb18030", "a plan for the week to come, with figures that are all intended; nothing was done yet")

# 0014
LC1 = paper(("t", "第一党支部一周情况"), "8月23日至8月29日，支部32名党员有31名参与疫情防控，4名党员领导干部下沉一线。设党员先锋岗5个，志愿服务队2支，开展志愿服务126人次（累计438人次），协助核酸检测3,050人次，联系群众50户，解决困难18件。31名党员接种疫苗。党员承担政策宣传、管控值勤、志愿服务等岗位。",
    "困难和问题：返校学生集中，校门口中午排队时间长。", "工作计划：增开东门第二通道，党员分时段疏导。")
LC3 = paper(("t", "临床三支部报表"), form([["项目", "填报内容"], ["时间", "2021年8月23日—8月29日"], ["党员总数", "37"], ["参与防控党员", "35"], ["下沉党员领导干部", "5"],
    ["党员责任区", "4"], ["志愿服务", "118人次"], ["疫苗接种", "36"], ["线上培训", "3"], ["捐款", "叁仟元"], ["承担岗位", "值守、消杀"], ["困难", "无"], ["下一步", ""]]))
YJS = "\n".join(["项目,数值,说明", "支部名称,临床医学院研究生党支部,", "起止时间,2021-08-23至2021-08-29,", "党员总数（人）,88,", "参与疫情防控党员数（人）,79,上周74", "志愿服务人次,203,不含研究生会志愿者60人次",
    '协助核酸检测人次,"1,480",', "已接种疫苗党员数（人）,86,", "线上教学培训场次,9,", "捐款金额（元）,无,", "承担岗位,疫情排查、志愿服务,", "存在困难,实习点分散，组织生活难集中,", "下一步打算,按实习医院编三个临时党小组,"])
BOX3 = archive([("第一支部.docx", LC1), ("第三支部.docx", LC3), ("研究生支部.csv", YJS.encode("gb18030"))], raw_names=True)
c.add("2021-08-30 08:58", ("苗青禾", "miaoqh@mu.example"), "临床医学院三个支部8.23-8.29材料", [text("""
组织部：
　　我院三个支部材料打包报上，另外三个支部今晚报。三个支部本周合计145名党员参与疫情防控。
临床医学院党委  苗青禾
""", cte="8bit"), attach("临床医学院.zip", BOX3)], [
    told("临床医学院第一党支部", period=W5, members_total=32, members_engaged=31, cadres_engaged=4, vanguard_posts=5, volunteer_teams=2, volunteer_shifts=126, tests_assisted=3050,
         households_linked=50, problems_solved=18, members_vaccinated=31, duties=["政策宣传", "管控值勤", "志愿服务"], difficulties=["返校学生集中，校门口中午排队时间长"],
         next_steps=["增开东门第二通道，党员分时段疏导"]),
    told("临床医学院第三党支部", period=W5, members_total=37, members_engaged=35, cadres_engaged=5, vanguard_posts=4, volunteer_shifts=118, members_vaccinated=36, online_sessions=3,
         donation_cny=3000, duties=["管控值勤", "环境消杀"]),
    told("临床医学院研究生党支部", period=W5, members_total=88, members_engaged=79, volunteer_shifts=203, tests_assisted=1480, members_vaccinated=86, online_sessions=9,
         duties=["疫情排查", "志愿服务"], difficulties=["实习点分散，组织生活难集中"], next_steps=["按实习医院编三个临时党小组"])],
    "zip gbk_names docx csv multi_unit prose table two_columns cumulative_vs_period last_period daxie_money body_totals 8bit", "prose, a two-column form and a .csv in one archive; names that need the college; remarks beside the figures")

# 0015
GW = paper(
    ("t", "中共新州医科大学公共卫生学院总支部委员会"), ("t", "关于8月份疫情防控中发挥作用情况的报告"), "校党委组织部：",
    "2021年8月1日至8月31日，学院党总支发挥专业优势，组织党员投身流调、采样和校园防控。现将情况报告如下。",
    ("h", "一、总体情况"),
    "党总支下设4个党支部，现有党员136名，其中120名参与疫情防控，党员领导干部5名下沉社区一线。流调专班设党员先锋岗4个，校门3个，社区4个，全院共设党员先锋岗11个。党员先锋队由7月底的2支增加到3支。134名党员完成疫苗接种。各支部数据见附表。",
    ("h", "二、工作成效"),
    "全月党员开展志愿服务941人次，7月份为415人次。协助核酸检测6.3万人次，追踪密切接触者1,870人。联系群众160余户，收到师生诉求98件，解决91件。举办线上培训21场，覆盖4,600人。党员捐款28,450元，校友捐赠的5万元另行入账。党员主要承担政策宣传、疫情排查、志愿服务三类岗位。",
    ("h", "三、典型事迹"),
    "1.第五漪，流行病学教师，市疾控流调专班成员。8月里她和队友完成流调报告57份，最长的一次电话打了三个小时，对方从拒接到主动找出了购物小票。",
    "2.“哨点”党员先锋队。11名研究生党员分成三组驻守社区，把楼栋健康监测表改成一页纸，沿用到了相邻的两个社区。",
    ("h", "四、存在的困难和问题"), "（一）流调专班抽调时间长，秋季课程要临时换人。", "（二）研究生党员外地返校批次不一。",
    ("h", "五、下一步打算"), "1.9月10日前完成授课教师调整。", "2.编写校园流调手册。", "3.计划将党员先锋岗增加到15个。",
    "公共卫生学院党总支", "2021年9月1日", "附表",
    form([["支部", "党员", "参与防控", "志愿服务人次", "接种"], ["流统", 29, 27, 240, 28], ["劳卫环卫", 24, 22, 186, 24], ["研究生", 47, 41, 310, 46], ["本科生", 36, 30, 205, 36],
          ["合计", 136, 120, 941, 134]]))
c.add("2021-09-01 17:20", ("邬思源", "ggws@mu.example"), "公卫党总支8月份报告", [html("<div>组织部：<br>学院党总支8月份报告请查收。</div>"), attach("公卫党总支报告.docx", GW, charset="gb18030")], [told(
    "公共卫生学院党总支", period=AUGUST, members_total=136, members_engaged=120, cadres_engaged=5, vanguard_posts=11, volunteer_teams=3, volunteer_shifts=941, tests_assisted=63000,
    households_linked=160, problems_solved=91, members_vaccinated=134, online_sessions=21, donation_cny=28450, duties=["政策宣传", "疫情排查", "志愿服务"],
    deeds=[entry("第五漪", "第五漪，流行病学教师，市疾控流调专班成员。8月里她和队友完成流调报告57份，最长的一次电话打了三个小时，对方从拒接到主动找出了购物小票。"),
           entry("“哨点”党员先锋队", "“哨点”党员先锋队。11名研究生党员分成三组驻守社区，把楼栋健康监测表改成一页纸，沿用到了相邻的两个社区。")],
    difficulties=["流调专班抽调时间长，秋季课程要临时换人", "研究生党员外地返校批次不一"],
    next_steps=["9月10日前完成授课教师调整", "编写校园流调手册", "计划将党员先锋岗增加到15个"])],
    "docx prose committee parts_and_total by_branch_table month last_period stock_change wan approx other_people plan deeds deeds_org html", "the committee's own report over a month; a table by branch that is not four reports; planned 15 posts")

# 0016
c.add("2021-09-05 18:05", ("戴维宁", "daiwn@mu.example"), "教务处支部零报告", [html("""
<p>组织部：</p><p>8月30日至9月5日，教务支部党员集中准备开学教学和补考，没有承担疫情防控岗位，本周<b>零报告</b>。支部现有党员22名，均已接种疫苗。</p>
<p>教务处党支部<br>2021年9月5日</p>
""", "gb2312", "quoted-printable")], [told("教务处党支部", "nil", W6, members_total=22, members_vaccinated=22)], "html body_only nil denial all_members qp gb2312", "零报告 that still states the head-count and that all are vaccinated")

c.write()
