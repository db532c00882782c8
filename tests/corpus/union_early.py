"""The letters of union on the first quarter, until 7 April. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import attach, book, enclosed, entry, form, grid, html, letter, paper, text, told
from union_base import Q1, c

# 0001
GU = "谷立春是铣工班班长，今年57岁，再有三年退休。2月里新到的五轴机床没人敢碰，他白天跟班、晚上抄说明书，抄满两个本子，二十天后带着四个徒弟把头一批壳体干了出来，废品一件没有。"
MIN = f"""
市总工会职工服务部：
　　过了年厂里订单多，工会几位同志两头跑，材料写得晚了几天，请见谅。现将我厂工会2023年第一季度（1月1日至3月31日）的工作汇报如下，不当之处请批评指正。
　　一、关于会员。到3月底，全厂在册职工1386人，其中工会会员1352人。本季度新发展会员27人，退休转出9人。全厂设车间分会11个、工会小组64个。
　　二、关于送温暖。元旦春节期间慰问困难职工46人，发放慰问金5.52万元。另由行政出钱，给一线职工每人一份年货，折合13.9万元，这是福利，不算慰问金。慰问工作1月18日全部做完，比去年早了6天。
　　三、关于文体活动。先后办了迎春长跑、乒乓球赛、“三八”趣味运动会等文体活动7场，参加人次1,640。去年同期是4场、900人次，那时候人聚不起来。
　　四、关于阵地和服务。厂里有职工书屋3个，存书一万二千册。办理法律援助2件，接待来访咨询19人次。办技能培训48课时，听课职工310人。职工互助保障参保1298人，占会员的96%。春节放假小学没开门，我们在老俱乐部办了半个月的寒假托管班；3月份组织女职工体检；医务室的心理咨询热线照旧开着。
　　五、关于满意度。发出问卷400份，收回386份，职工满意度97.4%。
　　六、先进职工事迹。
　　{GU}
　　七、困难问题。一是老俱乐部屋面漏雨，下雨天活动只好停；二是年轻职工住得散，下班后的活动叫不来人。
　　二季度打算办“五一”歌会等活动10场，慰问困难职工20人。
　　　　　　　　　　　　　　　　恒泰机械厂工会
　　　　　　　　　　　　　　　　负责人：闵德厚
　　　　　　　　　　　　　　　　2023年4月3日
"""
c.add("2023-04-03 10:20", ("闵德厚", "gonghui@htjx.example"), "恒泰机械厂工会2023年第一季度工作汇报", [text(MIN, "gb18030")], [told(
    "恒泰机械厂工会", period=Q1, members_total=1352, members_new=27, hardship_visited=46, relief_cny=55200, events=7, event_turnout=1640, reading_rooms=3, legal_cases=2,
    training_hours=48, satisfaction=97.4, insured=1298, visits_done_on="2023-01-18", leader="闵德厚", services=["子女托管", "健康体检", "心理疏导"],
    good_workers=[entry("谷立春", GU)], problems=["老俱乐部屋面漏雨，下雨天活动只好停", "年轻职工住得散，下班后的活动叫不来人"])],
    "plain prose official numbered headings last_year plan wan others_figures gb18030", "1386 workers, goods of 139,000 paid by the factory, last year's 4 and 900, the share of 96%, the paper's questionnaires and the plan of 10 and 20 belong to no field")

# 0002
RD = "<p>张老师：热电公司工会一季度报表如下，请查收。</p>" + grid([
    ["指标", "计量单位", "2022年四季度", "2023年一季度", "备注"],
    ["会员人数", "人", "604", "611", "含劳务派遣58人"],
    ["新发展会员", "人", "3", "11", ""],
    ["慰问困难职工", "人", "12", "20", "劳模5人另行慰问"],
    ["慰问金", "元", "9,600.00", "18,500.00", ""],
    ["活动场次", "场", "5", "4", "元宵灯会改到二季度"],
    ["参加人次", "人次", "702", "655", ""],
    ["职工书屋", "个", "2", "2", ""],
    ["法律援助件数", "件", "0", "1", ""],
    ["培训课时", "课时", "36", "22.5", "每课时45分钟"],
    ["满意度", "%", "93.8", "95.6", ""],
    ["互助保障参保人数", "人", "590", "598", ""],
    ["慰问完成日期", "", "—", "1月16日", ""],
    ["负责人", "", "蓝守一", "蓝守一", "138****0121"]])
c.add("2023-04-03 15:41", ("蓝守一", "gh@lcrd.example"), "热电公司工会一季度报表", [html(RD, "gb2312", "quoted-printable")], [told(
    "热电公司工会", period=Q1, members_total=611, members_new=11, hardship_visited=20, relief_cny=18500, events=4, event_turnout=655, reading_rooms=2, legal_cases=1,
    training_hours=22.5, satisfaction=95.6, insured=598, visits_done_on="2023-01-16", leader="蓝守一")],
    "html body_table last_period remarks gb2312 qp", "the column of the quarter before and the remarks are not taken; two of the figures are corrected by 0015")

# 0003
c.add("2023-04-04 08:47", ("涂山青", "gh@jingyuan.example"), "请教：家属算不算参加人次", [text("""
张老师早：
填一季度表时有两处拿不准。元宵猜灯谜来了300人左右，一半是家属和孩子，“参加人次”要不要剔掉？还有慰问困难职工，区总工会给的那8000元是从区里账上走的，我们还报不报慰问金？
等您回话我再填，这周四前一定交。
净源水务 涂山青
""")], [], "not_report question plain figures", "asks what to count; 300 and 8,000 are examples; the unit reports later in its district's table (0016)")

# 0004
c.add("2023-04-04 21:15", ("小满", "wuxiaoman@post.example"), "二棉1季度", [text("""
张老师 二棉工会一季度的 手机上发您
会员2083
新入会41
困难职工看了65个 一人600 一共3.9万
文体活动3场 大概500人次
书屋还是1个
法援没有
互助保障1990人
寒假托管班收了23个娃
满意度还没测
邬小满
发自我的手机
""", cte="quoted-printable")], [told(
    "春晖纺织公司工会", period=Q1, members_total=2083, members_new=41, hardship_visited=65, relief_cny=39000, events=3, event_turnout=500, reading_rooms=1, insured=1990,
    services=["子女托管"], maybe={"legal_cases": 0, "leader": "邬小满"})],
    "plain phone no_punctuation former_name colloquial approx wan private_sender qp", "under the former name; 600 a head and the 23 children are no fields; 'no legal aid' may be 0 or nothing; the name below is a signature")

# 0005
YW = book({"一季度": [
    ["榆湾区基层工会2023年一季度职工关爱和文体活动汇总表", None, None, None, None, None, None, None, None, None, None, None],
    ["序号", "单位", "会员（人）", None, "慰问", None, "文体活动", None, "职工书屋（个）", "互助保障参保（人）", "满意度", "负责人"],
    [None, None, "总数", "新发展", "困难职工（人）", "慰问金（万元）", "场次", "参加人次", None, None, None, None],
    [1, "恒泰铸造", 742, 6, 31, 2.48, 3, 420, 1, 715, "96.2%", "裴九成"],
    [2, "环卫所", 318, 14, 22, 1.1, 2, 180, "—", 301, "94.5%", "车明霞"],
    [3, "商贸城", 1205, 88, 9, 0.54, "/", "/", 1, 460, "无", "毕家骥"],
    ["合计", None, 2265, 108, 62, 4.12, 5, 600, 2, 1476, None, None]]},
    {"一季度": [(0, 0, 0, 11), (1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 3), (1, 4, 1, 5), (1, 6, 1, 7), (1, 8, 2, 8), (1, 9, 2, 9), (1, 10, 2, 10), (1, 11, 2, 11), (6, 0, 6, 1)]})
c.add("2023-04-05 09:30", ("褚云亭", "yuwan@lcgh.example"), "报送：榆湾区2023年一季度表", [
    text("职工服务部：\n我区三家基层工会一季度的表见附件，合计慰问62人、4.12万元。恒泰机械、春晖纺织说已经直接报给市里，表里就不列了。\n榆湾区总 褚云亭"),
    attach("榆湾区一季度汇总表.xlsx", YW)], [
    told("恒泰铸造厂工会", period=Q1, members_total=742, members_new=6, hardship_visited=31, relief_cny=24800, events=3, event_turnout=420, reading_rooms=1, insured=715, satisfaction=96.2, leader="裴九成"),
    told("榆湾环卫所工会", period=Q1, members_total=318, members_new=14, hardship_visited=22, relief_cny=11000, events=2, event_turnout=180, insured=301, satisfaction=94.5, leader="车明霞"),
    told("榆湾商贸城工会", period=Q1, members_total=1205, members_new=88, hardship_visited=9, relief_cny=5400, reading_rooms=1, insured=460, leader="毕家骥")],
    "xlsx row_per_branch multi_unit two_level_header merged_cells total short_names wan_column dash slash wu body_totals", "the last row and the cover are check-sums; two unions named in the cover do not report here")

# 0006
HAN = "急诊科护士长韩知遥除夕夜连值两班，凌晨抢救一名心梗的外卖员，又守到他妻子从外地赶来。科里同事说，她抽屉里的饼干多半是给病人备的。"
YY = paper(("t", "职工关爱和文体活动季度报表"), form([
    ["单位", "第一人民医院工会", "报告期", "2023年1月—3月"],
    ["在职职工", "2310人", "会员人数", "2268人"],
    ["新发展会员", "35人", "慰问困难职工", "17人"],
    ["慰问金", "25500元", "慰问完成日期", "2023.1.15"],
    ["活动场次", "9场", "参加人次", "约1300人次"],
    ["职工书屋", "4个", "法律援助", "/"],
    ["培训课时", "37.5", "满意度", "98%"],
    ["互助保障参保人数", "2241人", "负责人", "鹿鸣"],
    ["服务项目", "☑心理疏导　☑健康体检　□子女托管　☑交友联谊　□户外驿站　☑便民义诊　□返乡帮扶", None, None],
    ["先进职工事迹", HAN, None, None],
    ["困难问题", "无", None, None],
    ["填表人", "苗圃", "填表日期", "2023年4月5日"]],
    [((8, 1), (8, 3)), ((9, 1), (9, 3)), ((10, 1), (10, 3))]))
c.add("2023-04-05 16:58", ("苗圃", "gh@lcyy.example"), "市一院工会一季度报表", [text("报表见附件，盖章件随后送。", "gb2312"), attach("市一院工会一季度报表.docx", YY, "rfc2231")], [told(
    "第一人民医院工会", period=Q1, members_total=2268, members_new=35, hardship_visited=17, relief_cny=25500, events=9, event_turnout=1300, reading_rooms=4, training_hours=37.5,
    satisfaction=98, insured=2241, visits_done_on="2023-01-15", leader="鹿鸣", services=["心理疏导", "健康体检", "交友联谊", "便民义诊"], good_workers=[entry("韩知遥", HAN)])],
    "docx form four_columns merged_cells checkbox slash wu approx deeds rfc2231 gb2312", "2310 are all workers; the one who filled it in is not the leader, nor the day of filling in the day of completion; '/' and 无 say nothing")

# 0007
c.add("2023-04-06 08:02", ("湛一帆", "wuliu@lcgh.example"), "自动回复：关于催报一季度职工关爱和文体活动情况的通知", [text("""
您好，我于4月4日至4月6日在省里参加快递员权益保障培训（24课时），其间不能及时回复邮件。急事请打周志的电话138****0130。一季度报表4月7日回来后报。
湛一帆
""", "gb18030")], [], "not_report auto_reply plain training_hours plan", "24 hours of a course that he attends himself and days of absence", more=[("Auto-Submitted", "auto-replied")])

# 0008
PANG = "庞秋生，12路驾驶员，驾龄26年。2月21日晚高峰，一名学生在车上突发哮喘，他打开双闪一路报站、请车流让行，7分钟把车开到市一院急诊门口。事后家长送来锦旗，他让站务员先挂到车队书屋里，说是“全车人一起送的”。"
BAN = "601路女子班组17名姐妹跑的是全市最早的头班车。春节七天她们没有一人请假，班组长自费买来暖贴，给凌晨赶火车的老人。3月，班组被推荐为岚川市五一巾帼标兵岗。"
GJ = paper(
    ("t", "车轮上的“娘家人”"), ("t", "——公交集团工会2023年一季度工作纪实"),
    "今年头三个月，公交集团工会把力气用在车头、站房和末班车上。至3月31日，集团有工会会员3,406人，本季新发展会员52人，职工入会率99.1%。",
    ("h", "一、寒冬里的热乎气"),
    "1月9日起，工会班子分三路走访，城东、城西、城北三个分会分别慰问困难职工21人、18人、15人，共发放慰问金6.48万元，到1月19日慰问工作全部完成。集团行政另为2300余名一线驾驶员配发保温杯和手套，价值11.5万元。",
    ("h", "二、热闹起来的俱乐部"),
    "本季先后办了“春到公交”联欢、象棋擂台赛、女职工插花、踏青健步走等活动12场，参加2180人次，其中家属340人次。上季度为9场、1705人次。枢纽站新建职工书屋1个，集团职工书屋增至8个，三个月借书4,600册次。",
    ("h", "三、听得见的心里话"),
    "场站里请来心理老师做团体减压，204人参加；组织1,120名驾驶员体检，指标不好的逐一复查。法律援助窗口接待咨询33人次，立案援助4件，其中交通事故纠纷3件。“师带徒”课堂开课16次、计64课时，98人结业。职工互助保障参保3,318人，一季度理赔27人、8.1万元。",
    "3月下旬，第三方公司电话回访300名职工，职工满意度为96.8%，比上季度提高0.9个百分点。",
    ("h", "四、先进职工事迹"), PANG, BAN,
    ("h", "五、困难问题"),
    "1. 末班车驾驶员吃饭难，场站食堂夜里不开火。", "2. 女驾驶员逐年增多，首末站厕所和更衣间不够用。", "3. 活动场地借用学校体育馆，逢考试就停。",
    ("h", "六、下季度打算"),
    "新建母婴室2个，开展活动15场，高温慰问1500人，职工书屋再增1个。",
    "公交集团工会", "负责人：屠建民", "2023年4月6日")
c.add("2023-04-06 11:25", ("公交集团工会", "gonghui@lcbus.example"), "公交集团工会一季度工作纪实", [
    text("职工服务部：现报上我集团工会一季度工作材料一份（3页），如需照片请电0477-0000120。"), attach("车轮上的娘家人（定稿）.docx", GJ)], [told(
    "公交集团工会", period=Q1, members_total=3406, members_new=52, hardship_visited=54, relief_cny=64800, events=12, event_turnout=2180, reading_rooms=8, legal_cases=4,
    training_hours=64, satisfaction=96.8, insured=3318, visits_done_on="2023-01-19", leader="屠建民", services=["心理疏导", "健康体检"],
    good_workers=[entry("庞秋生", PANG), entry("601路女子班组", BAN)],
    problems=["末班车驾驶员吃饭难，场站食堂夜里不开火", "女驾驶员逐年增多，首末站厕所和更衣间不够用", "活动场地借用学校体育馆，逢考试就停"])],
    "docx prose long headings deeds deeds_org parts_no_total last_period plan increase wan", "three parts are summed; goods for 2300 drivers, 340 relatives, last quarter's 9 and 1705, 33 who asked, claims paid and the plan belong to no field")

# 0009
c.add("2023-04-07 09:40", ("周志", "wuliu@lcgh.example"), "一季度（微信转贴）", [text("""
张老师您好，湛主席把物流工会的数发在微信群里了，电脑上不会弄表，原样贴给您，一样的吧：

湛一帆 9:12
@全体成员 一季度的数定了哈
会员4210人（去年底3854），一季度新发展356，里头骑手218
困难职工慰问73人，每人500，合计36500元
湛一帆 9:14
活动一共6场，来了1100多人次
书屋2个。户外歇脚点新加5个，现在41个
湛一帆 9:15
法律援助11件！主要是工伤和欠薪，涉及48万
培训就是交通安全课，20课时
老周 9:20
收到[强] 我们片区自己搞的两场没漏吧
湛一帆 9:22
没漏，6场里头有
互助保障2680人，满意度92%上下
困难：骑手流动太大，入会名单月月变

周志
""")], [told(
    "物流快递行业工会", period=Q1, members_total=4210, members_new=356, hardship_visited=73, relief_cny=36500, events=6, event_turnout=1100, reading_rooms=2, legal_cases=11,
    training_hours=20, satisfaction=92, insured=2680, services=["户外驿站"], problems=["骑手流动太大，入会名单月月变"], maybe={"leader": "湛一帆"})],
    "plain pasted_chat colloquial approx last_year of_which per_head", "clock times, 3854 of last year, 218 couriers among the 356, 500 a head, 41 resting places, the 480,000 at law and the two meetings that are among the six")

# 0010
SHI = paper(("t", "市第十一中学工会一季度情况"), "正逢寒假，活动都放在3月。我校工会2023年1月至3月情况如下：", form([
    ["会员人数", "186人"],
    ["新发展会员", "4人（新入职教师）"],
    ["慰问困难职工", "3人（均为大病）"],
    ["慰问金", "叁仟元整"],
    ["开展活动", "2场（教工排球赛、读书分享会）"],
    ["参加人次", "143"],
    ["职工书屋", "1个（设在学校图书馆）"],
    ["法律援助", "无"],
    ["培训课时", "—"],
    ["职工满意度", "未调查"],
    ["互助保障参保人数", "179"],
    ["困难问题", "①活动经费按人头拨，人少的学校办不起大活动；②排球场地面破损，怕摔"]]),
    "市第十一中学工会　负责人：归晚晴", "2023年4月6日")
INNER = letter("2023-04-06 17:32", ("归晚晴", "gh@lc11z.example"), ("教卫系统工会", "jiaowei@lcgh.example"), "十一中工会一季度", [
    text("羊舌老师，十一中的在附件，今年少报了一个书架的钱，下次再补票。\n归晚晴", "gb18030"), attach("十一中工会一季度.docx", SHI, "rfc2047", "gb18030")], "union inner 10", charset="gb18030")
c.add("2023-04-07 10:11", ("羊舌清", "jiaowei@lcgh.example"), "Fw: 十一中工会一季度", [
    text("张老师：十一中的转给你。市一院说已经自己报了。全系统会员连退休一起2600多人，不单独报。\n羊舌清"), enclosed(INNER)], [told(
    "第十一中学工会", period=Q1, members_total=186, members_new=4, hardship_visited=3, relief_cny=3000, events=2, event_turnout=143, reading_rooms=1, insured=179, leader="归晚晴",
    problems=["活动经费按人头拨，人少的学校办不起大活动", "排球场地面破损，怕摔"])],
    "forward rfc822 docx form two_columns daxie_money wu dash items_in_cell forwarder_not_unit gb18030", "the cover's 2600 are the whole system's; money in formal numerals; 无, — and 未调查 say nothing")

# 0011
c.add("2023-04-07 14:00", ("市总工会财务部", "caiwu@lcgh.example"), "关于做好一季度工会经费收缴工作的通知", [text("""
各区总工会、各行业工会、直属基层工会：
　　一季度全市应收工会经费1,286万元，已收1,104万元，收缴率85.8%。石坊区总工会、公交集团工会等6家已全额上缴，港务公司工会尚欠3.6万元。请未缴单位于4月20日前完成。慰问金列支须附花名册，每人不超过1500元；文体活动奖品每人不超过200元。
　　收到请回复。

市总工会财务部
2023年4月7日
""", "gb2312")], [], "not_report notice other_department plain figures named_units gb2312", "the finance office's own notice of dues; it names units and sums of theirs but reports no unit's work")
