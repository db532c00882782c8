"""The letters of ninth of the first two weeks. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import attach, book, entry, form, grid, html, paper, text, told
from ninth_base import W1, W2, c

# 0001
CHE = "呼吸内科副主任医师车望舒，党龄11年。9月30日晚她已经换好便装准备回老家，接到发热门诊缺人的电话，当场把车票退了。三天里她看了170多名发热病人，防护服里捂出一身痱子，跟爱人视频只说“值班室空调挺凉快”。"
N1 = f"""
校党委组织部：
　　国庆期间，按照校党委和医院党委统一部署，内科第一党支部全体党员坚守岗位，现将9月27日至10月3日疫情防控中发挥作用情况报告如下。
　　一、基本情况
　　支部现有党员41名（含退休返聘2名），分布在呼吸内科、心血管内科两个病区。截至10月3日，除1人备孕、1人过敏暂缓外，其余39名党员都已完成疫苗接种。
　　二、主要做法
　　（一）关口前移。支部原有党员先锋岗3个，节前在呼吸门诊又增设1个，现为4个。两名科主任退掉行程，下沉发热门诊带班。一周来支部有36名党员参与疫情防控，党员志愿服务112人次，主要是病区门禁值守和预检引导；两个病区全体医护人员共值守305人次。
　　（二）守住病房。一周接诊发热病人486人次，转隔离观察21人，无一漏诊。支部党员到门诊楼采样点支援，协助完成核酸采样3270人次。
　　（三）惦记出院的人。每名参与的党员包2户出院独居老人，共联系72户。收到配药难、叫车难等诉求23件，解决19件，其余4件正与社区协调。
　　（四）学在线上。开展线上防护培训2场，152人次听课。
　　三、典型事迹
　　{CHE}
　　四、存在困难
　　一是发热门诊夜班医生排班间隔只有两天，连轴转；二是病区陪护流动大，一天要登记四五遍。
　　五、下一步打算
　　一是从心内科再抽3名党员医师进发热门诊排班；二是试行“一患一陪”电子陪护证。
　　　　　　　　　　　　　　　　第一附属医院内科第一党支部
　　　　　　　　　　　　　　　　2021年10月3日
"""
c.add("2021-10-03 15:20", ("阮清和", "ruanqh@mu.example"), "内科第一党支部疫情防控情况报告（9.27-10.3）", [text(N1, "gb18030")], [told(
    "第一附属医院内科第一党支部", period=W1, members_total=41, members_engaged=36, cadres_engaged=2, vanguard_posts=4, volunteer_shifts=112, households_linked=72,
    problems_solved=19, members_vaccinated=39, tests_assisted=3270, online_sessions=2, duties=["管控值勤", "医疗救治", "志愿服务"], deeds=[entry("车望舒", CHE)],
    difficulties=["发热门诊夜班医生排班间隔只有两天，连轴转", "病区陪护流动大，一天要登记四五遍"],
    next_steps=["从心内科再抽3名党员医师进发热门诊排班", "试行“一患一陪”电子陪护证"])],
    "plain prose official headings deeds increase requests_vs_solved gb18030", "305 shifts of all staff, 486 patients, 23 requests, 152 listeners and the 3 posts of before belong to no field; two figures are corrected by 0017")

# 0002
MEI = "梅晓溪，19级护理2班，预备党员。国庆七天没有回家，在西门测温岗站了六天，最晚一天站到夜里十一点。有个送外卖的小哥没带身份证急得直哭，她用自己的手机帮他查健康码、登记，又跑了600米把饭送到宿舍楼下。"
N2 = paper(("t", "党支部和党员在疫情防控中发挥作用情况统计表"), form([
    ["党支部名称", "护理学院学生第二党支部", "填报时段", "2021.9.27—2021.10.3"],
    ["党员总数", "26人（正式17、预备9）", "参与疫情防控党员数", "22人（4人在家乡社区报到，未计）"],
    ["下沉一线党员领导干部数", "/", "党员先锋岗（示范岗、责任区）数", "3个"],
    ["党员志愿服务队（突击队、先锋队）数", "1支", "志愿服务人次", "143人次"],
    ["党员联系户数", "26间宿舍", "解决师生困难问题数", "17"],
    ["已接种疫苗党员数", "26", "协助核酸检测人次", "5100"],
    ["线上教学培训场次", "4场", "参与防汛救灾党员人次", "0"],
    ["捐款金额", "1,260.00元", "联系电话", "138****0016"],
    ["承担岗位", "√政策宣传　□疫情排查　√管控值勤　□医疗救治　□环境消杀　√志愿服务　□防汛救灾", None, None],
    ["典型事迹", MEI, None, None],
    ["存在问题和困难", "1、测温枪早晚气温低时显示LO，要捂热了才能用；\n2、志愿者马甲只有10件，换班要现脱现穿。", None, None],
    ["下一步打算", "1、申领水银体温计作备用；\n2、10月8日返校高峰增加一个夜班。", None, None],
    ["填表人", "庄亦菲", "支部书记", "邹老师"]],
    [((r, 1), (r, 3)) for r in (8, 9, 10, 11)]))
c.add("2021-10-03 17:48", ("庄亦菲", "yifei_zh@163.example"), "护理学生二支部-统计表", [text("丁老师节日快乐～表填好了在附件里，麻烦查收！\n庄亦菲"), attach("护理学生二支部统计表10.3.docx", N2)], [told(
    "护理学院学生第二党支部", period=W1, members_total=26, members_engaged=22, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=143, problems_solved=17, members_vaccinated=26,
    tests_assisted=5100, online_sessions=4, flood_relief_shifts=0, donation_cny=1260, duties=["政策宣传", "管控值勤", "志愿服务"], deeds=[entry("梅晓溪", MEI)],
    difficulties=["测温枪早晚气温低时显示LO，要捂热了才能用", "志愿者马甲只有10件，换班要现脱现穿"], next_steps=["申领水银体温计作备用", "10月8日返校高峰增加一个夜班"],
    maybe={"households_linked": 26})],
    "docx form four_columns merged_cells checkbox slash zero parts_in_cell items_in_cell deeds private_sender", "17 and 9 are parts of the 26; 4 at home are not counted; 26 dormitory rooms are hardly households")

# 0003
c.add("2021-10-03 19:05", ("殷晓禾", "yinxiaohe@qq.example"), "请问两个口径", [text("""
丁老师好！填表时有两个地方没看懂，打扰您：
1. 我们支部党员31人，其中8个人国庆回家了，在家里的村口值守了15人次，这种算不算“参与疫情防控”和“志愿服务人次”？
2. 10月1号帮社区录入核酸信息2600人次，是和研究生支部一起干的，两边都报会不会重复？
表是不是还按周日24点交？我等您回复再填。
公卫本科生 殷晓禾
""", "gb18030", "quoted-printable")], [], "not_report question plain figures private_sender qp", "asks what counts; 31, 8, 15 and 2600 are examples of the question")

# 0004
c.add("2021-10-03 21:36", ("老龚", "13355021@qq.example"), "后勤支部这一周", [text("""
丁老师,国庆后勤没放假,9.27到10.3的情况给您说一下
支部党员34个,上阵31个,两位处领导天天在食堂和隔离公寓盯着
先锋岗6个没变 突击队2支
送餐搬物资,党员志愿服务大概210人次
1号2号两场大雨,老图书馆地下室进水,党员排涝抽水连着干了两宿,27人次
修水管换灯泡代买药,帮师生解决问题58件,还有3件等配件
疫苗34个全打了
消毒每天两遍,党员带着四十来个工人师傅干的
难处:抽水泵就两台,还坏了一台
下周打算:先把泵修好,再打报告买两台
龚玉柱 手机发的
""", "utf-8", "quoted-printable")], [told(
    "后勤管理处党支部", period=W1, members_total=34, members_engaged=31, cadres_engaged=2, vanguard_posts=6, volunteer_teams=2, volunteer_shifts=210, problems_solved=58,
    members_vaccinated=34, flood_relief_shifts=27, duties=["环境消杀", "志愿服务", "防汛救灾"],
    difficulties=["抽水泵就两台,还坏了一台"], next_steps=["先把泵修好,再打报告买两台"])],
    "plain phone colloquial halfwidth_punct approx flood private_sender qp", "40 workers and the 3 things still waiting are in no field")

# 0005
YX = book({"9.27-10.3": [
    ["药学院党总支各支部疫情防控发挥作用情况一览表（2021年9月27日—10月3日）"] + [None] * 14,
    ["序号", "党支部", "党员（人）", None, None, "阵地和队伍", None, "志愿服务人次", "联系户数", "解决困难问题（件）", "协助核酸（人次）", "线上培训（场）", "防汛人次", "捐款（元）", "备注"],
    [None, None, "总数", "参与防控", "已接种疫苗", "先锋岗（个）", "服务队（支）", None, None, None, None, None, None, None, None],
    [1, "教工一支部", 23, 19, 22, 2, 1, 46, 30, 9, 800, 3, 6, "2300", "1人孕期未接种"],
    [2, "教工二支部", 21, 21, 21, 1, None, 52, 21, 12, "—", 2, 0, "1,850.5", "含挂职2人"],
    [3, "学生支部", 38, 27, 38, 4, 2, 131, "/", 20, 3600, "", 14, "", "另有积极分子33人参加"],
    ["合计", None, 82, 67, 81, 7, 3, 229, 51, 41, 4400, 5, 20, 4150.5, None]]},
    {"9.27-10.3": [(0, 0, 0, 14), (1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 4), (1, 5, 1, 6), (6, 0, 6, 1)] + [(1, k, 2, k) for k in range(7, 15)]})
c.add("2021-10-04 09:12", ("药学院党总支", "yxy@mu.example"), "药学院9.27-10.3各支部情况", [
    text("丁老师：药学院三个支部的汇总表请查收，共82名党员，67人参与。学生支部的事迹下周一并报。\n药学院党总支", "gb2312"), attach("药学院一览表.xlsx", YX, charset="gb2312")], [
    told("药学院教工第一党支部", period=W1, members_total=23, members_engaged=19, members_vaccinated=22, vanguard_posts=2, volunteer_teams=1, volunteer_shifts=46, households_linked=30,
         problems_solved=9, tests_assisted=800, online_sessions=3, flood_relief_shifts=6, donation_cny=2300),
    told("药学院教工第二党支部", period=W1, members_total=21, members_engaged=21, members_vaccinated=21, vanguard_posts=1, volunteer_shifts=52, households_linked=21,
         problems_solved=12, online_sessions=2, flood_relief_shifts=0, donation_cny=1850.5),
    told("药学院学生党支部", period=W1, members_total=38, members_engaged=27, members_vaccinated=38, vanguard_posts=4, volunteer_teams=2, volunteer_shifts=131, problems_solved=20,
         tests_assisted=3600, flood_relief_shifts=14)],
    "xlsx row_per_branch multi_unit two_level_header merged_cells total remarks dash slash blanks text_numbers short_names body_totals", "the last row and the cover are check-sums; the remarks' 1, 2 and 33 are in no field")

# 0006
QIN = "秦汉章，原解剖教研室教授，八十一岁，党龄五十八年。他腿脚不便，不能下楼，就把自家阳台改成“广播站”，每天早晚各念一遍防疫通知，念完还拉一段二胡。楼下的人说，听见二胡就知道该戴口罩下楼做核酸了。"
LAO = f"""
组织部：
　　国庆佳节，老同志们不给组织添乱，尽力发一分光。兹将离退休直属党支部九月二十七日至十月三日情况汇报如下：
　　我支部共有党员一百四十六名，平均年龄七十四岁。走得动的五十八名同志参加了楼院的疫情防控，分成早中晚三班，志愿值守二百零六人次。设银发志愿服务队一支、党员责任区五个，一楼一责任人。
　　老党员们用小喇叭、黑板报宣传政策，给结对联系的八十七户独居、空巢老人送菜取药，解决大小难事三十四件。打了疫苗的党员一百三十一名，余下十五名有病，医嘱不宜。
　　听说豫北遭了秋汛，大家自愿缴纳特殊党费贰万叁仟陆佰元，另有几位老大姐织了手套四十双。
　　说一个人：
　　{QIN}
　　困难也有：不少老同志不会用智能手机，健康码靠儿女远程截图，截图又常常过期。
　　下一步想请学生支部的娃娃们每周三来教一次手机。
　　此致
敬礼！
　　　　　　　　　　　　　离退休直属党支部　柏松年
　　　　　　　　　　　　　二〇二一年十月四日
"""
c.add("2021-10-04 10:40", ("柏松年", "60708090@qq.example"), "离退休党支部国庆一周汇报", [text(LAO, "gb2312", "quoted-printable")], [told(
    "离退休直属党支部", period=W1, members_total=146, members_engaged=58, vanguard_posts=5, volunteer_teams=1, volunteer_shifts=206, households_linked=87, problems_solved=34,
    members_vaccinated=131, donation_cny=23600, duties=["政策宣传", "管控值勤", "志愿服务"], deeds=[entry("秦汉章", QIN)],
    difficulties=["不少老同志不会用智能手机，健康码靠儿女远程截图，截图又常常过期"], next_steps=["想请学生支部的娃娃们每周三来教一次手机"])],
    "plain prose chinese_numerals daxie_money elder deeds private_sender qp gb2312", "mean age, 15 not vaccinated, 40 pairs of gloves and years are in no field")

# 0007
c.add("2021-10-08 16:30", ("学生工作部", "xgb@mu.example"), "关于国庆假期后学生返校有关情况的通报", [text("""
各学院、各有关单位：
　　截至10月8日12时，全校应返校学生14,862人，已返校14,315人，返校率96.3%；来自中高风险地区所在地市的37人暂缓返校。返校三天共完成核酸检测14,290人次，设西门、南门查验点6个，党员教师和学生党员骨干值守328人次，解决学生求助211件。
　　其中护理学院、临床医学院返校秩序较好；公共卫生学院仍有12名学生行程未报，请于今日18时前补齐。
　　请各单位继续做好未返校学生的线上教学。

　　　　　　　　　　　　　　　　学生工作部（处）
　　　　　　　　　　　　　　　　2021年10月8日
""", "gb18030")], [], "not_report notice other_department plain figures named_units gb18030", "a circular of the students' office on the whole university; no unit reports")

# 0008
SHUI = "冉一帆所在的抢救三组有个规矩：谁先听见电话谁先跑。10月6日凌晨2点，滨河镇一名孕妇被洪水围在二楼，护士党员水清浅跟着冲锋舟去接。风浪里她一手护着氧气袋，一手按着孕妇的胳膊打留置针，天亮时母子平安。她说：“针打进去了，心就放下来了。”"
DUI = "重症医学科党员突击队是10月5日晚上临时拉起来的，9个人，最大的52岁，最小的24岁。他们把3台转运呼吸机搬上卡车，在县医院走廊里搭起6张床，48小时转运危重病人11名，无一例在途中出现意外。"
JZ = paper(
    ("t", "洪水面前，他们先穿上了白大衣"), ("t", "——急诊与重症党支部10月4日至10日工作侧记"),
    "连日秋雨，上游水库泄洪，滨河镇三个村进了水；同一周，邻市又报告了本土病例。一手防汛、一手防疫，第一附属医院急诊与重症党支部的党员们两头都没落下。",
    "支部57名党员，除3人在外进修，54人全部到岗参加防控。急诊科、重症医学科3名科主任都上了一线。党支部在急诊大厅、负压病房和转运车组设了党员先锋岗7个，上个月是5个；组建党员突击队2支。",
    "这一周急诊接诊2104人次，其中发热病人397人次，负压病房收治19人。党员们加班加点，协助院内外核酸采样共1.26万人次；轮休的党员到小区开展志愿服务88人次。10月5日至9日，支部派出防汛救灾医疗队党员41人次，巡诊群众630余人次，消毒安置点4个。",
    "为了让家属少跑路，支部开了“家属热线”，接听电话275个，办成实事36件。",
    "党员打疫苗的有56人，1人因化疗暂缓。",
    ("h", "针打进去了，心就放下来了"), SHUI,
    ("h", "走廊里的六张床"), DUI,
    ("h", "还有哪些难处"),
    "转运呼吸机电池老化，满电只能撑40分钟。冲锋舟上没有合适的保暖设备，新生儿转运风险大。",
    ("h", "接下来"),
    "第一，10月15日前更换转运呼吸机电池；第二，和消防大队搞一次水上转运联合演练；第三，轮流安排突击队员补休。",
    "（急诊与重症党支部供稿　执笔：解扶苏）")
c.add("2021-10-10 14:26", ("冉一帆", "ranyifan@163.example"), "急诊与重症党支部周报告（附稿子）", [text("报告按宣传稿写了，数都在里面。要照片再联系小解。\n冉一帆"), attach("洪水面前（急诊重症）.docx", JZ, "rfc2231")], [told(
    "第一附属医院急诊与重症党支部", period=W2, members_total=57, members_engaged=54, cadres_engaged=3, vanguard_posts=7, volunteer_teams=2, volunteer_shifts=88, problems_solved=36,
    members_vaccinated=56, tests_assisted=12600, flood_relief_shifts=41, duties=["医疗救治", "环境消杀", "志愿服务", "防汛救灾"],
    deeds=[entry("水清浅", SHUI), entry("重症医学科党员突击队", DUI)],
    difficulties=["转运呼吸机电池老化，满电只能撑40分钟", "冲锋舟上没有合适的保暖设备，新生儿转运风险大"],
    next_steps=["10月15日前更换转运呼吸机电池", "和消防大队搞一次水上转运联合演练", "轮流安排突击队员补休"])],
    "docx prose journalistic headings deeds deeds_org subheads last_period wan flood rfc2231 private_sender", "5 posts of last month, patients, people seen on rounds, telephone calls and figures inside the deeds; the contact is named first in a deed of another")

# 0009
JG = "<p>丁老师：您好！机关第二党支部10月4日—10月10日情况如下（上周数供您核对）：</p>" + grid([
    ["项目", "单位", "上周", "本周", "增减"],
    ["党员总数", "人", "48", "47", "-1（调出1人）"],
    ["参与疫情防控党员数", "人", "35", "40", "+5"],
    ["下沉一线处级干部", "人", "6", "8", "+2"],
    ["党员先锋岗、责任区", "个", "5", "5", "0"],
    ["党员突击队", "支", "1", "2", "+1"],
    ["志愿服务", "人次", "74", "103", "+29"],
    ["包联居民", "户", "120", "120", "0"],
    ["为师生办实事", "件", "11", "16", "+5"],
    ["接种疫苗党员", "人", "47", "46", "-1"],
    ["协助核酸检测", "人次", "1,900", "—", "—"],
    ["防汛值守", "人次", "0", "33", "+33"],
    ["捐款", "元", "0", "9,400", "+9,400"]]) + """
<p>主要岗位：管控值勤、志愿服务、防汛救灾。</p>
<p>存在问题：社区要求上岗前48小时核酸，临时换人来不及。</p>
<p>下步打算：<br>1. 固定A、B两组轮换，提前两天统一采样；<br>2. 防汛物资交资产科入库登记。</p>
<p>机关第二党支部&nbsp;&nbsp;滕海涛</p>"""
c.add("2021-10-10 17:02", ("滕海涛", "tenght@mu.example"), "机关二支部本周情况", [html(JG, "gb2312", "quoted-printable")], [told(
    "机关第二党支部", period=W2, members_total=47, members_engaged=40, cadres_engaged=8, vanguard_posts=5, volunteer_teams=2, volunteer_shifts=103, households_linked=120, problems_solved=16,
    members_vaccinated=46, flood_relief_shifts=33, donation_cny=9400, duties=["管控值勤", "志愿服务", "防汛救灾"], difficulties=["社区要求上岗前48小时核酸，临时换人来不及"],
    next_steps=["固定A、B两组轮换，提前两天统一采样", "防汛物资交资产科入库登记"])],
    "html body_table last_period change_column dash gb2312 qp", "the columns of last week and of the change are not taken; tests of this week are a dash")

# 0010
c.add("2021-10-11 08:50", ("石喆", "shizhe@mu.example"), "关于北门防汛沙袋和夜班人手的函", [text("""
后勤管理处党支部 龚书记：
　　10月5日至7日北门外积水，你处支援沙袋400个、党员12人次，谢谢。现北门值守党员仍缺夜班6人，另请再调沙袋150个、排水泵2台，用完归还。
　　上周借用的对讲机8部已还你处小库。
　　抄送组织部，以便了解情况。各自的周报仍各自报送。
　　　　　　　　　　　　　　保卫处党支部　石喆
　　　　　　　　　　　　　　10月11日
""", "gb18030")], [], "not_report letter_between_units plain figures flood gb18030", "one branch asks another for hands and goods, a copy to the office; the weekly reports come by themselves",
    to=("龚玉柱", "gongyz@mu.example"), more=[("Cc", "dzzbs@mu.example")])

# 0011
SIMA = "司马远舟，诊断学教研室教师、教工党员突击队队长。10月6日夜里北河堤出现渗水，他带着7名党员轮流扛沙袋，从晚上9点干到第二天凌晨4点，天亮又回教研室给外地学生上网课，嗓子哑得学生打字问“老师您是不是感冒了”。"
LC = paper(
    ("t", "中共新州医科大学临床医学院委员会"), ("t", "关于10月4日至10日疫情防控、防汛救灾中发挥作用情况的报告"),
    "党委组织部：",
    "国庆假期后半段，我院党委一手抓学生返校防控，一手抓北河堤防汛，现将有关情况报告如下。",
    ("h", "一、党员到岗情况"),
    "全院6个党支部共有党员214名，其中教职工97名、学生117名。本周参与疫情防控党员178名（教职工90名、学生88名），入党积极分子62人一并参加。学院班子成员4人全部下沉西门返校查验点。已接种疫苗党员209名，占97.7%。",
    ("h", "二、主要工作"),
    "1.守好校门。设党员先锋岗9个、党员责任区6个，组建党员突击队3支。教职工党员、学生党员分别开展志愿服务164人次和287人次，合计451人次，完成返校扫码测温1.1万余人次。",
    "2.排查到人。各支部书记牵头对1986名返校学生逐一核查行程，查出需居家观察的14人。",
    "3.协助采样。组织有资质的党员医师、护师协助核酸检测7,850人次。",
    "4.不误课堂。为暂缓返校学生开设线上课程22场，听课1300余人次。",
    "5.守护河堤。抽调党员29人次参加北河堤排涝巡堤。",
    "6.为师生解忧。收集问题73条，已解决65件；党员干部联系学生宿舍118间。",
    "7.党员捐款12,450元，另捐雨衣200件、方便面60箱。",
    ("h", "三、典型人物"), SIMA,
    ("h", "四、困难和问题"),
    "（1）返校时间集中在10月7日、8日两天，查验点排队长；", "（2）部分学生途经地区风险等级一天一变，核查结果很快过时。",
    ("h", "五、下一步工作"),
    "（1）与学工部会商，下次返校按年级错峰；", "（2）由临床研究生党支部编写小程序，每天自动比对风险地区名单。",
    "附：各支部情况",
    form([
        ["党支部", "党员数", "参与防控", "志愿服务人次", "防汛人次"],
        ["第一党支部", "33", "31", "58", "9"], ["第二党支部", "31", "29", "54", "8"], ["第三党支部", "33", "30", "52", "12"],
        ["研究生党支部", "48", "36", "101", "0"], ["学生第一党支部", "35", "27", "96", "0"], ["学生第二党支部", "34", "25", "90", "0"],
        ["合计", "214", "178", "451", "29"]]),
    "中共新州医科大学临床医学院委员会", "2021年10月10日")
c.add("2021-10-11 11:15", ("临床医学院党委", "lcyx@mu.example"), "临床医学院党委关于10月4日至10日有关情况的报告", [text("请查收。联系人：苗青禾", "gb2312"), attach("临院党委报告（10.4-10.10）.docx", LC, charset="gb2312")], [told(
    "临床医学院党委", period=W2, members_total=214, members_engaged=178, cadres_engaged=4, vanguard_posts=15, volunteer_teams=3, volunteer_shifts=451, problems_solved=65,
    members_vaccinated=209, tests_assisted=7850, online_sessions=22, flood_relief_shifts=29, donation_cny=12450,
    duties=["疫情排查", "管控值勤", "志愿服务", "防汛救灾"], deeds=[entry("司马远舟", SIMA)],
    difficulties=["返校时间集中在10月7日、8日两天，查验点排队长", "部分学生途经地区风险等级一天一变，核查结果很快过时"],
    next_steps=["与学工部会商，下次返校按年级错峰", "由临床研究生党支部编写小程序，每天自动比对风险地区名单"],
    maybe={"households_linked": 118})],
    "docx official headings prose_and_table committee parts_and_total by_branch_table sum_of_kinds non_members deeds flood gb2312", "one report of the committee; the annex shows its parts; 62 activists, 11000 scanned, 1986 students, 73 problems collected and goods in kind; dormitory rooms are hardly households")

# 0012
c.add("2021-10-12 09:33", ("学府街道办事处", "xuefu@xinzhou.example"), "感谢信", [text("""
新州医科大学党委：
　　10月4日至10日，贵校机关第一党支部、公共卫生学院研究生党支部共46名党员下沉我街道，志愿服务212人次，协助核酸采样9800余人次，转移低洼院落群众37户。涌现出谷雨薇、路知行等一批不怕苦、不怕累的好党员。
　　谨向贵校党委及各位党员致以衷心的感谢！

　　　　　　　　　　　　　　　　学府街道党工委
　　　　　　　　　　　　　　　　2021年10月12日
""")], [], "not_report thanks plain figures named_units outsider", "a street office thanks; it names branches and figures but no unit reports")
