#!/usr/bin/env python3
"""Writes tests/corpus/second: the epidemic campaign's letters of another organisation and their gold."""
from build_tools import Corpus, archive, attach, book, enclosed, entry, form, grid, html, letter, paper, text, told

WEEK1, WEEK2, WEEK3 = ("2022-03-07", "2022-03-13"), ("2022-03-14", "2022-03-20"), ("2022-03-21", "2022-03-27")
BOX = ("委机关党委", "dangjian@clwj.example")
CITY = "澄岭市"
c = Corpus("second", BOX)

# 0001
NEIKE = """
委机关党委：
　　现将市一院内科支部3月7日至3月13日疫情防控情况报告如下：
　　支部现有党员58名，本周参与疫情防控51名（上周46名），其中科主任3名下沉社区采样点。全科医护人员214人全部在岗。设党员先锋岗4个、党员突击队2支。党员参加志愿服务132人次，人均2.6次；入党积极分子19人另外服务37人次。协助核酸采样1.2万余人次。帮助解决困难问题15件，收到诉求18件，其余3件正在办理。58名党员均已接种疫苗。
　　承担岗位：医疗救治、疫情排查。
　　存在困难：1.隔离病区夜班人手紧；2.防护面屏到货慢。
　　下一步打算：1.实行两周一轮换；2.向兄弟医院借面屏500个。

市一院内科支部　步青云
"""
c.add("2022-03-14 08:21", ("步青云", "synk@clwj.example"), "市一院内科支部第一周报告", [text(NEIKE, "gb18030")], [told(
    CITY + "第一人民医院内科党支部", period=WEEK1, members_total=58, members_engaged=51, cadres_engaged=3, vanguard_posts=4, volunteer_teams=2, volunteer_shifts=132,
    tests_assisted=12000, problems_solved=15, members_vaccinated=58, duties=["医疗救治", "疫情排查"],
    difficulties=["隔离病区夜班人手紧", "防护面屏到货慢"], next_steps=["实行两周一轮换", "向兄弟医院借面屏500个"])],
    "plain prose last_period non_members per_person wan all_members gb18030", "last week's 46, 214 staff, activists' own shifts and an average stand beside the members' figures; 18 requests against 15 solved")

# 0002
c.add("2022-03-14 09:02", ("仲长乐", "xuezhan@clwj.example"), "血站支部疫情防控情况（3.7—3.13）", [html("""
<div>鲜于老师：</div><div>血站支部2022年3月7日—3月13日情况：</div>
<ul><li>党员总数：27人</li><li>参与疫情防控：全体党员</li><li>党员示范岗：2个；党员先锋队：1支</li><li>志愿服务：64人次</li><li>党员无偿献血：19人次</li>
<li>线上培训：2场（参训单位11家）</li><li>捐款：党员捐款3,300元，职工群众捐款2,130元</li><li>疫苗接种：26人，1人哺乳期暂缓</li><li>困难：暂无</li>
<li>下一步：开通周末献血专线</li></ul><div>仲长乐</div>""", "gb2312", "quoted-printable")], [told(
    CITY + "中心血站党支部", period=WEEK1, members_total=27, members_engaged=27, vanguard_posts=2, volunteer_teams=1, volunteer_shifts=64, online_sessions=2, donation_cny=3300,
    members_vaccinated=26, next_steps=["开通周末献血专线"], maybe={"duties": ["志愿服务"]})],
    "html list all_members non_members_money wu gb2312 qp", "全体党员 of a stated number; money of members and of others in one line; blood donors are no field; 暂无", agent="Foxmail 7.2.22.85[cn]")

# 0003
DEED = "助产士宓冬至连续九天住在隔离产房，3月11日凌晨为一名密接产妇接生，母女平安后她才发现自己的护目镜里全是水。"


def fuyou(shifts, households):
    return paper(("t", "党组织和党员在疫情防控中发挥作用情况统计表"), form([
        ["党支部", "妇幼①支部", "报送期", "2022.3.7—2022.3.13"],
        ["党员总数", "33", "参与疫情防控党员数", "30"],
        ["下沉一线党员领导干部数", "/", "党员先锋岗（示范岗、责任区）数", "3"],
        ["党员志愿服务队数", "1", "志愿服务人次", shifts],
        ["党员联系户数", households, "解决困难问题数", "12"],
        ["已接种疫苗党员数", "32", "协助核酸检测人次", "2,460"],
        ["线上教学培训场次", "3", "参与防汛救灾党员人次", "无"],
        ["捐款金额", "贰仟捌佰元整", "填表人", "公西悦"],
        ["承担岗位", "☑政策宣传 □疫情排查 ☑管控值勤 ☑医疗救治 □环境消杀 ☑志愿服务 □防汛救灾", "", ""],
        ["典型事迹", DEED, "", ""],
        ["存在问题和困难", "无", "", ""],
        ["下一步打算", "3月20日前完成孕产妇通道改造", "", ""],
    ], [((r, 1), (r, 3)) for r in (8, 9, 10, 11)]))


FUYOU = {"members_total": 33, "members_engaged": 30, "vanguard_posts": 3, "volunteer_teams": 1, "problems_solved": 12, "members_vaccinated": 32, "tests_assisted": 2460,
         "online_sessions": 3, "donation_cny": 2800, "duties": ["政策宣传", "管控值勤", "医疗救治", "志愿服务"], "deeds": [entry("宓冬至", DEED)],
         "next_steps": ["3月20日前完成孕产妇通道改造"]}
c.add("2022-03-14 09:48", ("公西悦", "fy1@clwj.example"), "统计表", [text("统计表见附件", "gb2312"), attach("统计表.docx", fuyou("８８", "45"), charset="gb2312")], [told(
    CITY + "妇幼保健院第一党支部", period=WEEK1, volunteer_shifts=88, households_linked=45, **FUYOU)],
    "docx table merged_cells checkbox slash wu daxie_money fullwidth_digits number_in_name deeds", "official form in four columns; ① for 第一; money only in 大写; '/' and 无 say nothing; corrected by 0022")

# 0004
c.add("2022-03-14 10:15", ("宰父文", "weixiao@clwj.example"), "咨询", [text("鲜于老师好！我校有38名实习生党员分在各医院，参与疫情防控的人数是算在学校还是医院？上周他们志愿服务大概有120人次，怕两头重复，等您定了我们再报。\n市卫校 宰父文")],
    [], "not_report question plain", "asks who counts the pupils; figures stand in the question, the report is announced for later")

# 0005
c.add("2022-03-14 12:33", ("120", "120zhibu@qq.example"), "报数", [text("""
老师好,120支部报3.7-3.13的:
党员21个,都参与防控了.
先锋岗2个,转运突击队1支.
每天出车十几趟,一共转运93人次(这个不算志愿服务).
志愿服务30来人次.
解决困难6件.
疫苗都打了.
岗位:管控值勤,医疗救治
困难:1.洗消点太远;2.司机连轴转,休息不够
下一步:申请增设洗消点一处

发自我的手机
""", cte="quoted-printable")], [told(
    CITY + "急救中心党支部", period=WEEK1, members_total=21, members_engaged=21, vanguard_posts=2, volunteer_teams=1, volunteer_shifts=30, problems_solved=6,
    duties=["管控值勤", "医疗救治"], difficulties=["洗消点太远", "司机连轴转,休息不够"], next_steps=["申请增设洗消点一处"], maybe={"members_vaccinated": 21})],
    "plain phone halfwidth_punct approx per_day all_members denial private_sender number_in_name qp", "colloquial 'all of them'; 93 transports are said not to be volunteer work; the alias is a number", agent="iPhone Mail (19D52)")

# 0006
D1 = "闾丘衡，检验所副所长，党龄17年。3月9日夜里扩增仪报警，他拆机检修到天亮，把当晚的1.1万份样本一份不落地做完。"
JIANYAN = paper(
    ("t", "疾控中心检验党支部疫情防控工作情况"), ("t", "（2022年3月7日—13日）"), ("h", "一、基本情况"),
    "支部现有党员36名（含预备党员2名），34名党员参与疫情防控，2名党员领导干部下沉一线。36名党员全部接种疫苗。",
    ("h", "二、主要做法"),
    "（一）检测不断档。本周全中心完成检测18.6万管，其中支部党员协助核酸检测3.4万人次。",
    "（二）服务不断线。设立党员示范岗3个、党员责任区2个，组建党员先锋队1支；开展志愿服务57人次，联系服务隔离人员家庭29户。对7个采样点做了终末消毒。",
    "（三）培训不间断。线上培训4场，培训采样员1,260人。",
    "（四）爱心不缺席。党员自愿捐款壹万贰仟叁佰肆拾元（12,340元），捐口罩2000只。",
    ("h", "三、典型事迹"), D1, ("h", "四、存在困难"), "（一）试剂批次更换频繁，验证工作量大。", "（二）样本转运箱不足。",
    ("h", "五、下一步打算"), "1.计划3月底前新增扩增仪4台。", "2.与青坞县检验室结对互助。")
c.add("2022-03-14 14:40", ("闾丘衡", "cdcjy@clwj.example"), "检验支部第一周", [text("见附件。"), attach("检验支部.docx", JIANYAN, "rfc2231")], [told(
    CITY + "疾控中心检验党支部", period=WEEK1, members_total=36, members_engaged=34, cadres_engaged=2, members_vaccinated=36, tests_assisted=34000, vanguard_posts=5, volunteer_teams=1,
    volunteer_shifts=57, households_linked=29, online_sessions=4, donation_cny=12340, duties=["环境消杀", "志愿服务"], deeds=[entry("闾丘衡", D1)],
    difficulties=["试剂批次更换频繁，验证工作量大", "样本转运箱不足"], next_steps=["计划3月底前新增扩增仪4台", "与青坞县检验室结对互助"])],
    "docx prose headings wan sum_of_kinds daxie_money other_people all_members deeds rfc2231", "186,000 tubes of the whole centre before the members' 34,000; 3 posts and 2 zones are one count; no list of posts")

# 0007
QINGWU = book({"统计表": [
    ["青坞县卫健系统各党支部疫情防控情况统计表（2022年3月7日—3月13日）", *[None] * 9],
    ["党支部", "党员（人）", None, None, "阵地队伍", None, "服务", None, None, "捐款（元）"],
    [None, "总数", "参与防控", "已接种疫苗", "先锋岗（个）", "服务队（支）", "志愿服务（人次）", "协助核酸检测（人次）", "联系户（户）", None],
    ["县医院", 62, 55, 61, 5, 3, 140, 8600, None, 6200],
    ["石桥镇卫生院", 14, 14, 14, 1, 1, 66, "3,250", 40, 0],
    ["双柏乡卫生院", 9, 8, 9, "/", 1, 41, "1800余", 35, 900],
    ["合计", ("=SUM(B4:B6)", 85), ("=SUM(C4:C6)", 77), ("=SUM(D4:D6)", 84), 6, 5, ("=SUM(G4:G6)", 247), 13650, 75, ("=SUM(J4:J6)", 7100)],
]}, {"统计表": [(0, 0, 0, 9), (1, 0, 2, 0), (1, 1, 1, 3), (1, 4, 1, 5), (1, 6, 1, 8), (1, 9, 2, 9)]})
c.add("2022-03-14 15:30", ("青坞县卫健局", "qingwu@clwj.example"), "青坞县第一周汇总", [text("三个支部的情况汇总如附表，全县85名党员、77名参与。", "gb2312", "8bit"), attach("青坞汇总.xlsx", QINGWU, "raw", "gb2312")], [
    told("青坞县人民医院党支部", period=WEEK1, members_total=62, members_engaged=55, members_vaccinated=61, vanguard_posts=5, volunteer_teams=3, volunteer_shifts=140, tests_assisted=8600, donation_cny=6200),
    told("青坞县石桥镇卫生院党支部", period=WEEK1, members_total=14, members_engaged=14, members_vaccinated=14, vanguard_posts=1, volunteer_teams=1, volunteer_shifts=66, tests_assisted=3250, households_linked=40, donation_cny=0),
    told("青坞县双柏乡卫生院党支部", period=WEEK1, members_total=9, members_engaged=8, members_vaccinated=9, volunteer_teams=1, volunteer_shifts=41, tests_assisted=1800, households_linked=35, donation_cny=900)],
    "xlsx row_per_branch multi_unit two_level_header merged_cells formula_total text_numbers slash blanks zero approx raw_filename", "the column 总数 has its meaning only from the merged head above it; 合计 is a check-sum")

# 0008
c.add("2022-03-14 15:31", ("太史简", "weijian@clwj.example"), "自动回复: 请报送3月7日—13日疫情防控情况", [text("您好！本人3月14日至3月18日在隔离点值守，暂不能及时回复邮件。监督所支部工作请联系办公室。", "gb2312")],
    [], "not_report auto_reply plain gb2312", "out-of-office reply that speaks of duty at a quarantine site", more=[("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")])

# 0009
c.add("2022-03-15 09:05", ("步青云", "synk@clwj.example"), "更正", [text("鲜于老师：市一院内科支部3月7日至13日志愿服务由132人次更正为123人次，协助核酸采样由1.2万余人次更正为1.02万人次，其余不变。\n步青云")],
    [told(CITY + "第一人民医院内科党支部", "correction", WEEK1, volunteer_shifts=123, tests_assisted=10200)], "plain correction one_line wan no_in_reply_to", "two 由A更正为B in a line, with 万; repeats the period")

# 0010
c.add("2022-03-21 08:30", ("霁川区卫健局", "jichuan@clwj.example"), "转：二社区中心支部", [text("""
委机关党委：
转二社区中心支部情况。十二社区中心的明天发，他们党员23名。
南荣启

---------- 转发的邮件 ----------
发件人：百里川 <bailichuan@126.example>
日期：2022年3月20日 19:22
主题：二社区中心支部
收件人：霁川区卫健局

    三月十四日至三月二十日，支部党员十七名，参与防控十六名，党员志愿服务一百零三人次，协助核酸检测近九千人次。中心负责居民七百余户，其中党员联系户二百六十户。解决困难问题二十二件。党员捐款一千八百五十元。
    承担岗位：管控值勤、政策宣传、志愿服务
    存在困难：小区出入口多，轮值排不开
    下一步打算：请街道封闭次要出入口三处
                                        百里川
""", cte="quoted-printable")], [told(
    "霁川区第二社区卫生服务中心党支部", period=WEEK2, members_total=17, members_engaged=16, volunteer_shifts=103, tests_assisted=9000, households_linked=260, problems_solved=22, donation_cny=1850,
    duties=["管控值勤", "政策宣传", "志愿服务"], difficulties=["小区出入口多，轮值排不开"], next_steps=["请街道封闭次要出入口三处"])],
    "forward inline_forward plain chinese_numerals approx forwarder_not_unit prefix_trap parts_and_total qp", "第二 and 第十二 in one mail; the forwarder tells the other's members; 700 households of the centre, 260 of the members")

# 0011
c.add("2022-03-21 08:58", ("老阳春", "ltx@clwj.example"), "离退休支部零报告", [text("委机关离退休支部3月14日—3月20日零报告。老同志多在家，没有组织活动，计划下周开展线上学习1场。", "gb2312", "quoted-printable")],
    [told("委机关离退休党支部", "nil", WEEK2)], "plain nil plan denial gb2312 qp", "零报告 with one planned session")

# 0012
ZHENTUI = paper(("t", "针推党支部疫情防控小结"), "2022年3月14日—3月20日，第一党小组有党员12名，第二党小组有党员9名；第一党小组11名党员参与防控，第二党小组9名党员参与防控。",
                "志愿服务：第一党小组35人次，第二党小组28人次。帮助解决困难7件。线上培训2场。", "主要岗位：小喇叭宣传、消毒。", "典型事迹", "赫连松，推拿科医师，用居民楼下的石桌支起“一平方米诊室”，七天里给守卡点的社区干部和保安做颈肩推拿四十多次。",
                "下一步打算：编一套居家穴位操。")
MENZHEN = book({"Sheet1": [
    ["报送单位", "中医院门诊支部"], ["报送期", "3月14日至3月20日"], ["党员人数", "30人"], ["参与防控", "28人"], ["党员领导干部", "2人"], ["先锋岗", "3个"], ["突击队", "1支"], ["志愿服务", "90人次"],
    ["解决困难", 8], ["接种疫苗", 30], ["协助核酸检测", 0], ["捐款", "—"], ["承担岗位", "疫情排查、管控值勤"], ["打算", "设置发热预检双通道"]]})
SHUOMING = "中医院党总支两个支部本周共51名党员、48名参与防控，志愿服务153人次，材料见压缩包内两个文件。\r\n".encode("gb18030")
c.add("2022-03-21 10:10", ("呼延青", "zyy@clwj.example"), "中医院党总支材料（2个支部）", [text("请解压查看。"),
    attach("中医院3.14-3.20.zip", archive([("说明.txt", SHUOMING), ("针推支部.docx", ZHENTUI), ("门诊支部.xlsx", MENZHEN)], raw_names=True))], [
    told(CITY + "中医院针灸推拿党支部", period=WEEK2, members_total=21, members_engaged=20, volunteer_shifts=63, problems_solved=7, online_sessions=2, duties=["政策宣传", "环境消杀"],
         deeds=[entry("赫连松", "赫连松，推拿科医师，用居民楼下的石桌支起“一平方米诊室”，七天里给守卡点的社区干部和保安做颈肩推拿四十多次。")], next_steps=["编一套居家穴位操"]),
    told(CITY + "中医院门诊党支部", period=WEEK2, members_total=30, members_engaged=28, cadres_engaged=2, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=90, problems_solved=8,
         members_vaccinated=30, tests_assisted=0, duties=["疫情排查", "管控值勤"], next_steps=["设置发热预检双通道"])],
    "zip gbk_names multi_unit docx xlsx txt parts_no_total sum body_totals units_in_cells dash zero deeds", "GBK member names; one branch by two party groups without totals; a cover note with joint totals as a file of its own")

# 0013
c.add("2022-03-21 10:42", ("公西悦", "fy1@clwj.example"), "Re: 回执：妇幼①支部3月7日—13日", [text("""
收到，谢谢老师！

> 妇幼①支部：您3月14日的报告已收到，读到：党员总数33人，参与疫情防控党员30人，志愿服务88人次，捐款2800元。如有误请直接回复。
> 委机关党委
""")], [], "not_report thanks quoted_figures plain", "two words of thanks above a quoted receipt full of figures", more=[("In-Reply-To", "<receipt3@clwj.example>")])

# 0014
YIYUAN = paper(
    ("t", "中共澄岭市第一人民医院委员会文件"), ("t", "关于3月1日至20日疫情防控工作情况的报告"), "委机关党委：",
    "一、党员投入情况。内科党员58名、外科71名、医技40名、机关后勤33名，全院党员共202名；参与疫情防控党员内科51名、外科66名、医技38名、机关后勤25名，共180名。党委班子成员7名下沉一线。接种疫苗党员200名，2名因禁忌未接种。",
    "二、阵地建设。新设党员先锋岗3个，总数达到22个；党员突击队6支。",
    "三、服务群众。解决困难64件。全院职工捐款18.2万元，其中党员捐款9.76万元。志愿服务和协助核酸检测情况见附表。",
    "四、典型事迹", "外科援驻方舱护理组由9名护士组成，其中党员4名。她们进舱18天，护理患者312人次，把患者写的感谢纸条贴满了一面墙。",
    "五、存在问题。一是支援队员分批轮休困难；二是部分病区通风改造滞后。", "六、下一步打算。一是4月10日前完成通风改造，二是建立人员储备库。",
    "附表", form([["支部", "志愿服务（人次）", "协助核酸检测（人次）"], ["内科", "255", "2.3万"], ["外科", "310", "1.9万"], ["医技", "128", "4.5万"], ["机关后勤", "207", "6000"], ["合计", "900", "9.3万"]]),
    "澄岭市第一人民医院党委", "2022年3月21日")
c.add("2022-03-21 11:18", ("市一院党办", "sy@clwj.example"), "市一院党委报告", [text("报告见附件，纸质件另送。", "gb18030"), attach("市一院党委报告.docx", YIYUAN, charset="gb18030")], [told(
    CITY + "第一人民医院党委", period=("2022-03-01", "2022-03-20"), members_total=202, members_engaged=180, cadres_engaged=7, members_vaccinated=200, vanguard_posts=22, volunteer_teams=6,
    problems_solved=64, donation_cny=97600, volunteer_shifts=900, tests_assisted=93000,
    deeds=[entry("外科援驻方舱护理组", "外科援驻方舱护理组由9名护士组成，其中党员4名。她们进舱18天，护理患者312人次，把患者写的感谢纸条贴满了一面墙。")],
    difficulties=["支援队员分批轮休困难", "部分病区通风改造滞后"], next_steps=["4月10日前完成通风改造", "建立人员储备库"], maybe={"duties": ["志愿服务", "医疗救治"]})],
    "docx committee parts_and_total by_branch_table compared non_members_money wan multi_week deeds deeds_org red_header", "the committee's own paper with parts by branch; 182,000 of all staff against the members' 97,600; 'new 3, now 22' is 22; 合计 in the annex is the value")

# 0015
c.add("2022-03-21 14:00", ("闾丘衡", "cdcjy@clwj.example"), "Re: 检验支部第一周（补充）", [text("""
鲜于老师：
检验支部第一周报告补充两点：
1.另有党员捐款1,000元，上次漏统计。
2.补充事迹：检验员缑小棠，把三岁的孩子托给邻居，连着十一个夜班加样，同事说她的手比移液器还稳。
闾丘衡

在 2022-03-14 14:40，闾丘衡 写道：
> 见附件。志愿服务57人次，捐款12,340元。
""")], [told(CITY + "疾控中心检验党支部", "supplement", donation_cny=1000, deeds=[entry("缑小棠", "检验员缑小棠，把三岁的孩子托给邻居，连着十一个夜班加样，同事说她的手比移液器还稳。")])],
    "plain supplement in_reply_to quoted_mail deeds period_null", "money to be added and a deed; the quoted mail repeats the first figures", more=[("In-Reply-To", "<week1@clwj.example>")])

# 0016
LIUDIAO = book({"第二周": [
    ["流调支部周报（3.14—3.20）", None, None, None, None], ["指标", "单位", "上周", "本周", "累计"],
    ["党员总数", "人", 41, 41, None], ["参与疫情防控党员数", "人", 39, 40, None], ["先锋岗", "个", 3, 4, None], ["志愿服务", "人次", 77, 85, 162], ["流调密接者", "人", 318, 502, 820],
    ["解决问题", "件", 9, 11, 20], ["线上培训", "场", 2, 0, 2], ["接种疫苗", "人", 41, 41, None], ["捐款", "万元", None, 0.46, 0.46],
    ["承担岗位", None, "流调、管控值勤", None, None], ["存在问题", None, "密接者信息回传慢；车辆调配不及时", None, None]]},
    {"第二周": [(0, 0, 0, 4), (11, 2, 11, 4), (12, 2, 12, 4)]})
c.add("2022-03-21 15:26", ("亓官健", "cdcld@clwj.example"), "流调支部周报3.14—3.20", [text("附件。"), attach("流调周报.xlsx", LIUDIAO)], [told(
    CITY + "疾控中心流调党支部", period=WEEK2, members_total=41, members_engaged=40, vanguard_posts=4, volunteer_shifts=85, problems_solved=11, online_sessions=0, members_vaccinated=41,
    donation_cny=4600, duties=["疫情排查", "管控值勤"], difficulties=["密接者信息回传慢", "车辆调配不及时"])],
    "xlsx table last_period cumulative_vs_period measure_column wan zero merged_cells non_members", "a column of measures between label and 上周/本周/累计; 万元 in it; contacts traced are not members; 0 sessions this week")

# 0017
c.add("2022-03-21 16:00", ("市教育局安全科", "anquan@cljy.example"), "关于各学校核酸检测安排的通知", [text("""
各有关单位：
    3月14日至20日全市学校共组织核酸检测46,200人次，参与志愿服务的教职工党员310名。3月23日起各学校按附件时间表检测，请卫健系统派采样人员86名支援，名单于22日12时前报我科。
                                            市教育局安全科
""", "gb2312", "8bit")], [], "not_report notice plain gb2312 8bit", "another bureau's notice with a week, persons tested and members; it asks for people")

# 0018
c.add("2022-03-21 16:44", ("鲜于朗", "jg1@clwj.example"), "委机关一支部、监督所支部联合报送", [text("""
委机关一支部和监督所支部联合值守，2022年3月14日至20日情况如下，两支部共有党员62名，联合志愿服务150余人次。

一、委机关一支部
党员总数29名，参与疫情防控27名，其中党员领导干部8名下沉一线；先锋岗1个；志愿服务70人次；接种疫苗29名。承担岗位：政策宣传、志愿服务。

二、监督所支部
党员总数33名，参与疫情防控31名；党员突击队2支；志愿服务83人次；检查场所412家次，督促整改问题56个；解决困难4件；接种疫苗33名。承担岗位：疫情排查、管控值勤。下一步打算：对隔离场所每周巡查两遍。
""", "gb18030", "quoted-printable")], [
    told("委机关第一党支部", period=WEEK2, members_total=29, members_engaged=27, cadres_engaged=8, vanguard_posts=1, volunteer_shifts=70, members_vaccinated=29, duties=["政策宣传", "志愿服务"]),
    told(CITY + "卫生监督所党支部", period=WEEK2, members_total=33, members_engaged=31, volunteer_teams=2, volunteer_shifts=83, problems_solved=4, members_vaccinated=33,
         duties=["疫情排查", "管控值勤"], next_steps=["对隔离场所每周巡查两遍"])],
    "plain multi_unit joint sections body_totals gb18030 qp", "two branches in one mail; joint totals belong to none; 56 defects put right are not problems of people solved")

# 0019
SHIYI = paper(
    ("t", "澄岭矿务局职工医院党支部抗疫工作汇报"), "3月14日至3月20日，我院（第十一人民医院）党支部四十四名党员中，四十二名参与疫情防控，未接种疫苗的只有一名，已接种四十三名。",
    "市第一人民医院派来的12名党员与我们一起值守，他们的数据由市一院统计。", "我支部党员先锋岗5个，比上周增加2个；志愿服务队仍为3支；本周志愿服务110人次，前两周累计286人次。预计下周志愿服务150人次。",
    "每日为矿区居民采样约1500人次，七天共协助核酸检测10,500人次。", "党员们在矿区门口设卡点值守，挨户摸排返乡人员。", "困难：矿区老人多，采样点台阶陡。", "打算：在采样点加装扶手和坡道。")
c.add("2022-03-21 17:35", ("殳明德", "sysy@clwj.example"), "抗疫工作汇报", [text("请查收"), attach("汇报.docx", SHIYI)], [told(
    CITY + "第十一人民医院党支部", period=WEEK2, members_total=44, members_engaged=42, members_vaccinated=43, vanguard_posts=5, volunteer_teams=3, volunteer_shifts=110, tests_assisted=10500,
    duties=["管控值勤", "疫情排查", "志愿服务"], difficulties=["矿区老人多，采样点台阶陡"], next_steps=["在采样点加装扶手和坡道"])],
    "docx prose former_name prefix_trap chinese_numerals other_people compared cumulative_vs_period plan per_day denial", "former name in the title; the First hospital's 12 members; growth, running total, forecast and a daily figure around the right ones; the unvaccinated before the vaccinated")

# 0020
c.add("2022-03-21 21:12", ("郗", "xikun88@163.example"), "3月14日至20日情况", [text("""
各位老师：
　　３月１４日至２０日，我支部现有党员４０名，参与防控３８名，志愿服务９６人次，先锋岗２个，协助核酸检测２．１万人次，接种疫苗４０名，特殊党费６，６００．５０元。解决困难约１０件。
　　岗位：医疗救治、志愿服务。
　　存在困难：ＣＴ室消毒间隔长，病人等候久。

　　　　　　　　　　　市一院医技支部　郗堃、濮喆
""", "gb2312", "8bit")], [told(
    CITY + "第一人民医院医技党支部", period=WEEK2, members_total=40, members_engaged=38, volunteer_shifts=96, vanguard_posts=2, tests_assisted=21000, members_vaccinated=40, donation_cny=6600.5,
    problems_solved=10, duties=["医疗救治", "志愿服务"], difficulties=["ＣＴ室消毒间隔长，病人等候久"])],
    "plain fullwidth_digits wan gbk_as_gb2312 8bit raw_8bit_headers signature_only unknown_sender approx", "every digit full-width, also the thousands mark; GBK under a gb2312 label, headers raw; unit only in the 落款; 消毒 in a difficulty is no duty",
    charset="gb2312", raw=True)

# 0021
WEIXIAO = book({
    "说明": [["填表说明"], ["一、党员总数含预备党员，不含入党积极分子。"], ["示例：", "某某支部", 20, 18, 30, 500]],
    "填报": [
        ["支部", "党员总数", "参与防控", "志愿服务（人次）", "协助核酸检测（人次）", "入党积极分子参与人数", "线上教学（场）", "承担岗位", "下一步打算"],
        ["例：某某支部", 20, 18, 30, 500, 15, 1, "政策宣传", "……"],
        ["卫校学生支部", 34, 29, 118, 4020, 66, 6, "志愿服务、政策宣传", "开学第一周办一次防护技能比赛"]]},
    None, {("填报", 2, 4): "#,##0", ("填报", 2, 1): '0"人"'})
c.add("2022-03-22 08:09", ("段干澄", "wxxs@clwj.example"), "卫校学生支部3月14日—20日", [text("老师，迟了一天，抱歉。表在附件第二页。"), attach("填报表.xlsx", WEIXIAO)], [told(
    "澄岭卫生学校学生党支部", period=WEEK2, members_total=34, members_engaged=29, volunteer_shifts=118, tests_assisted=4020, online_sessions=6, duties=["志愿服务", "政策宣传"],
    next_steps=["开学第一周办一次防护技能比赛"])],
    "xlsx two_sheets example_row non_members number_format", "the second sheet begins with an example row; a column of activists; the period only in the subject")

# 0022
c.add("2022-03-22 09:30", ("公西悦", "fy1@clwj.example"), "更正后的统计表", [text("老师：3月14日报的妇幼①支部统计表有两处填错，志愿服务88人次、联系户45户都不对，现重新报送，以此件为准。", "gb2312"), attach("统计表（更正）.docx", fuyou("98", "54"), charset="gb2312")], [told(
    CITY + "妇幼保健院第一党支部", "correction", WEEK1, volunteer_shifts=98, households_linked=54, **FUYOU)],
    "docx table correction old_and_new_values merged_cells checkbox deeds", "a corrected copy of 0003 that repeats every field; the body names only the wrong values")

# 0023
INNER = letter("2022-03-20 22:05", ("羊舌", "yangshe_w@qq.example"), ("左丘安", "qingwu@clwj.example"), "双柏乡3.14-3.20", [text("""
左丘局长，双柏乡卫生院支部这周（3.14-3.20）：
党员9名全员上岗；党员志愿服务52人次；入户核酸采样2100多人次；结对联系户41户；解决困难十三件；群众送来土豆600斤，党员捐款1100元；先锋岗没有设。
典型人物：村医出身的羊舌文，山路雪滑，她拄着一根竹竿走了三个自然村，给卧床的七位老人上门采样。
存在困难：山区信号差，扫码慢
""", "gb18030")], "second 23 inner", charset="gb18030")
c.add("2022-03-22 10:20", ("青坞县卫健局", "qingwu@clwj.example"), "Fw: 双柏乡3.14-3.20", [text("转双柏。县医院和石桥的表还在核。", "gb2312"), enclosed(INNER)], [told(
    "青坞县双柏乡卫生院党支部", period=WEEK2, members_total=9, members_engaged=9, volunteer_shifts=52, tests_assisted=2100, households_linked=41, problems_solved=13, donation_cny=1100, duties=["志愿服务"],
    deeds=[entry("羊舌文", "村医出身的羊舌文，山路雪滑，她拄着一根竹竿走了三个自然村，给卧床的七位老人上门采样。")], difficulties=["山区信号差，扫码慢"])],
    "forward rfc822 plain all_members approx denial gifts_of_others forwarder_not_unit deeds private_sender", "the report is the body of the enclosed mail; potatoes given by villagers are no donation; 'no posts set up' says nothing")

# 0024
c.add("2022-03-22 11:40", ("安护医疗", "market@anhu.example"), "疫情防控党员先锋岗展板 / 防护服现货", [html(
    "<p>为助力疫情防控，本公司推出<b>党员先锋岗</b>桌牌100个起订，党员突击队旗帜30元/面，防护服现货5000件，已服务医院86家、核酸检测点320个。</p><p>捐款捐物可享八折。联系人：小魏 138****0000</p>", "gb2312")],
    [], "not_report advert html gb2312", "an advert with the campaign's words and many figures")

# 0025
WEIZHI = paper(("t", "支部疫情防控情况"), "3月21日至3月27日，我支部党员19名，参与率94.7%。党员先锋岗1个，志愿服务44人次，党员联系户31户，解决困难问题5件。", "党员们轮流在小区门口执勤，上门宣传防疫政策。",
               "存在困难：夜间值守缺少取暖设备。", "下一步打算：把值守排到每栋楼。", "党支部", "2022年3月28日")
c.add("2022-03-28 09:11", ("开心果", "kaixinguo2008@126.example"), "上报材料", [text("领导好，材料见附件"), attach("新建 Microsoft Word 文档.docx", WEIZHI)], [told(
    None, period=WEEK3, members_total=19, vanguard_posts=1, volunteer_shifts=44, households_linked=31, problems_solved=5, duties=["管控值勤", "政策宣传", "志愿服务"],
    difficulties=["夜间值守缺少取暖设备"], next_steps=["把值守排到每栋楼"])],
    "docx prose unit_null unknown_sender percentage generic_filename", "nothing tells the unit; a rate that must not become a count")

# 0026
SHIQIAO = [
    [("石桥镇卫生院党员参与疫情防控情况（3月21日—3月27日）", 8)], [("党员", 2), ("阵地（个/支）", 2), ("服务", 3), ("捐款（元）", 1, 2)],
    ["总数", "参与防控", "先锋岗", "突击队", "志愿服务人次", "协助核酸检测人次", "解决困难（件）"],
    ["14", "13（1人待产）", "1", "2", "72（每班6人×12班）", "约3,300", "—", "计划下周组织"]]
c.add("2022-03-28 10:26", ("微生露", "shiqiao@clwj.example"), "石桥卫生院3.21-3.27", [html(
    '<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p class="MsoNormal">表格如下，上周志愿服务是80人次，这周少了些。<o:p></o:p></p>' + grid(SHIQIAO, "mso-yfti-tbllook:1184")
    + '<p class="MsoNormal">下一步打算：①给待产党员家送菜；②麦收前把返乡人员再摸排一遍</p></body></html>', "gb2312", "quoted-printable")], [told(
    "青坞县石桥镇卫生院党支部", period=WEEK3, members_total=14, members_engaged=13, vanguard_posts=1, volunteer_teams=2, volunteer_shifts=72, tests_assisted=3300,
    next_steps=["给待产党员家送菜", "麦收前把返乡人员再摸排一遍"])],
    "html body_table mso two_level_header last_period plan dash approx circled_numbers remarks_in_cells gb2312 qp", "cells carry remarks with other numbers; the money cell holds a plan; last week's shifts above the table; 摸排 is only intended", agent="Microsoft Outlook 16.0")

c.write()
