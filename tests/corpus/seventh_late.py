"""The letters of seventh of the later weeks. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import attach, entry, form, html, paper, text, told
from seventh_base import W2, W3, W4, c

# 0013
GONG = "维修班班长、老党员龚玉柱同志，排水那天夜里在泵房守了十一个小时，鞋都泡烂了也没下来，硬是没让配电间进水。"
HOUQIN = f"""
丁老师：

见字好。后勤支部上周的事情我尽量说全，您看着摘。

8月9日到15日这一周，雨和疫情赶在一块。我们支部党员31名，这周实打实参加了疫情防控的是26名，要是把入党积极分子也算上就是34个人了，但我知道您只要党员的。食堂、宿舍、校门三处都设了党员责任区，一共3个。给教学楼宿舍楼消毒，值守校门，前后出了158人次。12号那场大雨，党员们参与防汛抢险，排涝扛沙袋，去了19人次；另外还有外包公司的工人40来人次帮忙，那不是我们支部的。

捐款的事：师生校友给后勤捐来6200元，已转基金会；我们支部党员自己捐了3150元。学生反映的宿舍热水、快递进不来等等收到14条，办成的是12条。

{GONG}

困难嘛，主要是消毒药水快断货了，仓库只够用三天。

龚
8.15晚
"""
c.add("2021-08-16 11:02", ("龚师傅", "13355021@qq.example"), "后勤支部一周情况", [text(HOUQIN, cte="quoted-printable")], [told(
    "后勤管理处党支部", period=W2, members_total=31, members_engaged=26, vanguard_posts=3, volunteer_shifts=158, flood_relief_shifts=19, donation_cny=3150,
    problems_solved=12, duties=["环境消杀", "管控值勤", "防汛救灾"], deeds=[entry("龚玉柱", GONG)],
    difficulties=["主要是消毒药水快断货了，仓库只够用三天"])],
    "plain prose wordy letter donors mixed_group contractors deeds qp", "34 with activists, 40 of a contractor, 6200 of others, 14 requests received, eleven hours, three days")

# 0014
XYYFORM = form([
    ["党支部名称", "校医院党支部", "填报人", "方䶮"],
    ["报送时段", "2021年8月9日至8月15日", "填报日期", "2021年8月16日"],
    ["党员总数", "22", "参与疫情防控党员数", "22"],
    ["下沉一线党员领导干部数", "3人", "党员先锋岗数", "4个（发热门诊2、疫苗接种点2）"],
    ["党员志愿服务队数", "", "志愿服务人次", "无"],
    ["党员联系户数", "/", "解决师生困难问题数", "31件"],
    ["已接种疫苗党员数", "22", "协助核酸检测人次", "3860"],
    ["线上教学培训场次", "2（另参加市里培训3场）", "参与防汛救灾党员人次", "0"],
    ["承担岗位", "□政策宣传 ☑疫情排查 □管控值勤 ☑医疗救治 ☑环境消杀 □志愿服务 □防汛救灾", None, None],
    ["典型事迹", "无", None, None],
    ["存在困难", "①采样人员轮换不开；②防护服型号偏小。", None, None],
    ["下一步打算", "①向附院借调2名护士；②8月20日前完成第二采样点搭建。", None, None]],
    [((r, 1), (r, 3)) for r in range(8, 12)])
c.add("2021-08-16 14:26", ("校医院", "xyy@mu.example"), "校医院支部8.9-8.15", [
    text("详见附件表。本周校医院全体职工46人在岗，均已接种。"), attach("发挥作用情况表（校医院）.docx", paper(("t", "疫情防控中发挥作用情况统计表"), XYYFORM), "rfc2231")], [told(
    "校医院党支部", period=W2, members_total=22, members_engaged=22, cadres_engaged=3, vanguard_posts=4, problems_solved=31, members_vaccinated=22,
    tests_assisted=3860, online_sessions=2, flood_relief_shifts=0, duties=["疫情排查", "医疗救治", "环境消杀"],
    difficulties=["采样人员轮换不开", "防护服型号偏小"], next_steps=["向附院借调2名护士", "8月20日前完成第二采样点搭建"])],
    "docx table four_columns merged_cells checkbox blanks slash wu zero parts_in_brackets rfc2231", "46 are all staff; 3 courses were attended at the city; 2 and 2 are the parts of 4; 2 nurses are planned")

# 0015
c.add("2021-08-16 15:33", ("房一鸣", "fangym@mu.example"), "教工一支部、二支部合并上报", [text("""
药学院教工第一党支部、教工第二党支部联合上报8月9日至15日情况：
两个支部分别有党员21名、18名，参与防控党员分别为17名、15名，一共32名；志愿服务分别是49人次和37人次，共86人次。
联合开展线上培训3场。
一支部解决师生困难5件，二支部3件。
二支部党员捐款900元。
房一鸣
""")], [
    told("药学院教工第一党支部", period=W2, members_total=21, members_engaged=17, volunteer_shifts=49, problems_solved=5, maybe={"duties": ["志愿服务"]}),
    told("药学院教工第二党支部", period=W2, members_total=18, members_engaged=15, volunteer_shifts=37, problems_solved=3, donation_cny=900, maybe={"duties": ["志愿服务"]})],
    "plain joint_report respectively joint_totals multi_unit", "32, 86 and the 3 trainings held together are of neither")

# 0016
c.add("2021-08-17 09:00", ("米珈宁", "mijn@mu.example"), "自动回复：关于报送8月第二周情况的通知", [text("""
您好，来信已收到。本人8月16日至20日随学院36名志愿者赴方舱支援，不能及时处理邮件。临床学生二支部的周报请联系副书记（0373-0000299），急事请打我电话138****0012。
（系统自动回复，请勿答复）
""")], [], "not_report auto_reply figures", "36 volunteers stand in an automatic reply", more=[("Auto-Submitted", "auto-replied")])

# 0017
RAN1 = "护士长、党员冉一帆连续19天没有回家，一个人教会了6名轮转护士穿脱防护服。"
RAN2 = "重症医学科党员屠青禾主动顶替怀孕的同事，8月11日一天收治5名危重病人，下夜班时已经站不住了。"
c.add("2021-08-17 18:45", ("冉一帆", "ranyifan@163.example"), "急诊重症支部材料8月9日-8月15日", [html(f"""
<div>组织部：</div><div>急诊重症党支部8月9日—8月15日情况汇报：</div>
<div>支部党员68名，除3名产假外全部参加疫情防控，共65名。科主任带队下沉一线4人。现有党员先锋岗9个（上周7个），突击队3支。</div>
<div>本周党员在发热门诊和隔离病房参加志愿服务325人次，人均5次，比上周多22人次；协助核酸检测1.8万人次，日均约2570人次。</div>
<div>68人中已接种疫苗67人。线上培训6场，听课1100人次。</div>
<div>典型事迹：</div><div>1.{RAN1}</div><div>2.{RAN2}</div>
<div>困难：N95口罩每天缺口约200只。</div><div>下一步：从病区抽调10名党员充实预检分诊。</div>
""")], [told(
    "第一附属医院急诊与重症党支部", period=W2, members_total=68, members_engaged=65, cadres_engaged=4, vanguard_posts=9, volunteer_teams=3, volunteer_shifts=325,
    tests_assisted=18000, members_vaccinated=67, online_sessions=6, duties=["医疗救治", "志愿服务"], deeds=[entry("冉一帆", RAN1), entry("屠青禾", RAN2)],
    difficulties=["N95口罩每天缺口约200只"], next_steps=["从病区抽调10名党员充实预检分诊"])],
    "html prose per_person last_period wan deeds all_but", "3 on leave, 7 posts of last week, 5 each, 22 more, 2570 a day, 1100 listeners, 19 days, 200 masks, 10 planned")

# 0018
c.add("2021-08-18 08:15", ("汤可欣", "tangkx@mu.example"), "谢谢！Re: 报送确认", [text("""
收到，核对无误，感谢组织部老师的提醒和辛苦统计！
汤可欣

> 【党委组织部】生理病生党支部：
> 您报送的8月9日—8月15日情况已登记：党员总数28，参与疫情防控党员数23，志愿服务人次52，协助核酸检测人次700。
> 如有误请于8月18日前回复。
""", "gb18030")], [], "not_report thanks quoted_figures gb18030", "the figures stand in the quoted receipt only")

# 0019
SHU = "教师党员舒婉清在隔离点当“临时妈妈”，照顾两名父母都被隔离的孩子整整一周，教他们写作业、叠千纸鹤。"
HUDOC = paper(
    ("t", "护理学院党总支8月16日至8月22日各支部情况"),
    "本周学院三个支部党员共140名，103名参与防控，志愿服务合计322人次。分支部如下：",
    ("h", "一、教工党支部"), "党员33人，参与防控30人，开展志愿服务112人次，解决困难9件，接种疫苗32人。典型事迹：" + SHU,
    ("h", "二、学生第一党支部"), "在册党员59人，其中返校参与疫情防控41人，组成志愿服务队2支、开展志愿服务127人次；帮助解决同学困难14件；协助核酸采样1500人次；捐款2,240元。存在困难：暂无。",
    ("h", "三、学生第二党支部"), "共有党员48名。参与防控的32名。志愿服务83人次（其中宣传政策27人次、宿舍排查56人次）。下一步打算：配合学院做好9月5日起的分批返校工作。")
c.add("2021-08-23 08:50", ("尚雅琴", "hlxy@mu.example"), "护理学院8.16-8.22", [text("各支部情况一份，请查收。\n尚雅琴 0373-0000213"), attach("护理学院各支部情况.docx", HUDOC)], [
    told("护理学院教工党支部", period=W3, members_total=33, members_engaged=30, volunteer_shifts=112, problems_solved=9, members_vaccinated=32,
         duties=["志愿服务"], deeds=[entry("舒婉清", SHU)]),
    told("护理学院学生第一党支部", period=W3, members_total=59, members_engaged=41, volunteer_teams=2, volunteer_shifts=127, problems_solved=14, tests_assisted=1500,
         donation_cny=2240, duties=["志愿服务"]),
    told("护理学院学生第二党支部", period=W3, members_total=48, members_engaged=32, volunteer_shifts=83, duties=["政策宣传", "疫情排查", "志愿服务"],
         next_steps=["配合学院做好9月5日起的分批返校工作"])],
    "docx sections one_file_many_units multi_unit short_names parts_and_total wu deeds", "140, 103 and 322 are check-sums; 27 and 56 are parts of 83; a week and two children belong to the deed")

# 0020
LTX = """
组织部同志：
　　离退休党支部八月上半月（八月一日至八月十五日）情况，简报如下。
　　本支部党员一百一十二名，平均年龄七十四岁。半月来，身体尚好的三十七名老同志参与疫情防控，在家属院三个门岗协助值守，计九十四人次，并办黑板报六期，宣传政策。
　　老同志联系孤寡家庭二十三户，代买药品蔬菜，办实事四十六件。自愿捐款壹万贰仟叁佰元整。已接种疫苗九十八名，余十四名因病缓种。
　　困难：老同志不会用健康码，出入院门费时。
　　柏松年
　　八月十六日
"""
c.add("2021-08-23 09:30", ("柏松年", "60708090@qq.example"), "离退休支部半月简报（补发）", [text(LTX, "gbk")], [told(
    "离退休直属党支部", period=("2021-08-01", "2021-08-15"), members_total=112, members_engaged=37, volunteer_shifts=94, households_linked=23, problems_solved=46,
    donation_cny=12300, members_vaccinated=98, duties=["管控值勤", "政策宣传"], difficulties=["老同志不会用健康码，出入院门费时"])],
    "plain prose chinese_numerals daxie_money half_month gbk letter", "the age, three gates, six wall papers and fourteen not yet vaccinated are in no field")

# 0021
ZH = form([["项目", "原报", "更正后"], ["志愿服务人次", "112", "121"], ["解决师生困难问题数", "9", "9"], ["已接种疫苗党员数", "32", "33"]])
c.add("2021-08-24 10:00", ("舒婉清", "shuwanqing@163.example"), "护理教工支部更正", [
    text("丁老师：护理学院8.16-8.22材料里我们教工支部有两个数不对，更正见附件，以更正后为准，烦请修改。"), attach("更正说明.docx", paper(("t", "护理学院教工党支部数据更正说明"), ZH))], [told(
    "护理学院教工党支部", "correction", period=W3, volunteer_shifts=121, members_vaccinated=33, maybe={"problems_solved": 9})],
    "docx table correction old_and_new_columns", "the column of the old figures is not taken; 9 stays as it was")

# 0022
SHAO = "后勤保卫党总支志愿服务队连夜搭起两座雨棚，让排队检测的师生少受日晒雨淋。"
HQBW = paper(
    ("t", "后勤保卫党总支疫情防控中发挥作用情况报告"), ("t", "（2021年8月16日至8月22日）"),
    "后勤保卫党总支下设三个支部，本周工作情况汇总如下：",
    form([["支部", "党员总数", "参与防控党员", "志愿值守（人次）", "突击队（支）", "办实事（件）"], ["后勤管理处", 31, 27, 140, 2, 13], ["保卫处", 26, 26, 231, 1, 6],
          ["校医院", 22, 22, 88, 0, 29], ["总计", 79, 75, 459, 3, 48]]),
    "党总支班子成员5人全部下沉一线。党员接种疫苗率97.5%。", "主要岗位：校园管控、环境消毒、医疗救治三类。", "典型案例：" + SHAO,
    "存在问题：一是保安流动大，一周走了7人；二是夜间照明不足。", "下一步打算：继续抓好返校准备，9月1日前演练2次。",
    "中共新州医科大学后勤保卫总支部委员会", "2021年8月23日")
c.add("2021-08-24 16:18", ("邵启明", "hqbw@mu.example"), "后保党总支周报", [text("请查收附件。", "gb2312"), attach("党总支报告.docx", HQBW, "rfc2047", "gb2312")], [told(
    "后勤保卫党总支", period=W3, members_total=79, members_engaged=75, volunteer_shifts=459, volunteer_teams=3, problems_solved=48, cadres_engaged=5,
    duties=["管控值勤", "环境消杀", "医疗救治"], deeds=[entry("后勤保卫党总支志愿服务队", SHAO)], difficulties=["保安流动大，一周走了7人", "夜间照明不足"],
    next_steps=["继续抓好返校准备，9月1日前演练2次"])],
    "docx committee by_branch_table parts_and_total title_is_reporter prose_and_table percentage deeds_org", "the rows are parts of the body's own total; 97.5 is a share and no count; 7 left, 2 drills planned; two sheds")

# 0023
EMPTY = paper(("t", "疫情防控中发挥作用情况统计表"), form([
    ["党支部名称", "教务处党支部", "报送时段", "8月23日—8月29日"], ["党员总数", "", "参与疫情防控党员数", ""], ["志愿服务人次", "", "党员联系户数", ""],
    ["捐款金额", "    元", "已接种疫苗党员数", ""], ["典型事迹", "", None, None]]))
c.add("2021-08-30 08:20", ("戴维宁", "daiwn@mu.example"), "表格格式", [
    text("丁老师，这是我们下载的表，先发您看看版本对不对，9月1日前填好再正式报。支部25名党员的接种信息还在收。\n教务处 戴维宁"), attach("统计表.docx", EMPTY)],
    [], "not_report question empty_form docx", "an empty form with a question; 25 members are told in passing")

# 0024
c.add("2021-08-30 10:41", ("石喆", "shizhe@mu.example"), "保卫支部本周", [html("""
<p>保卫部党支部8月23日至29日：</p>
<ol><li>党员26人，全部上岗参与防控；</li><li>东、南、西三个校门及方舱卡点共设示范岗4个，志愿值守248人次（另有保安620人次）；</li>
<li>迎新前对外来施工人员摸排513人，查出黄码2人，均已移交社区；</li><li>解决实际困难10件，计划月底前再办5件；</li><li>26名党员已全部接种疫苗；</li>
<li>问题：对讲机老旧，换新需经费2万元。</li></ol><p>石喆</p>
""", "gb2312")], [told(
    "保卫处党支部", period=W4, members_total=26, members_engaged=26, vanguard_posts=4, volunteer_shifts=248, problems_solved=10, members_vaccinated=26,
    duties=["管控值勤", "疫情排查"], difficulties=["对讲机老旧，换新需经费2万元"])],
    "html numbered_list all_of guards plan gb2312", "620 of guards, 513 workers looked through, 2 found, 5 planned, 20000 wanted")
