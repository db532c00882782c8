"""The letters from the third week of the harvest on."""
from build_tools import attach, entry, form, html, paper, text, told
from harvest_base import BOX, W2, W3, W4, c

# 0013
c.add("2023-10-15 17:21", ("桑骏", "matou@cl.example"), "自动回复：请于今日17时前报送三秋周报", [text("您好！我10月16日至10月22日在市农机校培训（共3场课），邮件不能及时处理。马头镇三秋数据（已收面积、已播面积等）请联系同事0466-0000716。本邮件由系统自动发出。", "gb2312")],
    [], "not_report auto_reply plain gb2312", "an absence of a whole week that looks like the period, three lessons, names of fields", to=BOX, more=[("Auto-Submitted", "auto-replied")])

# 0014
c.add("2023-10-16 09:02", ("茅小满", "shigu@cl.example"), "更正：石鼓镇三秋周报（10月2日—10月8日）", [text("""
阚股长：
    8日报的石鼓镇报表有几处要改，给您添麻烦了：
    已收面积写颠倒了，应为12680亩，不是12860亩；
    投入资金3.75万元只是柴油一项，漏了雨布款1.4万元，应为5.15万元；
    包片领导请换成董其芳，蒙致远上个月已经调走。
    入户指导205人次核过了，没有错。
                                                石鼓镇农服中心  茅小满

> 已收面积（亩）12,860    机收面积（亩）3150
> 投入资金（万元）3.75    投入农机（台）97台
""", "gb18030", "quoted-printable")], [told(
    "石鼓镇农业服务中心", "correction", W2, harvested_mu=12680, funds_cny=51500, leader="董其芳", maybe={"visits": 205})],
    "plain correction old_and_new_values quoted_mail partial wan gb18030 qp", "应为A，不是B; a part told as the whole, then the part left out, then the right sum; another person; a figure that stays", more=[("In-Reply-To", "<shigu@cl.example>")])

# 0015
XINGTU = "镇兴土农机合作社十一名机手吃住在田头，八天里转战十九个村民组，作业二千六百亩，每亩比市价少收十元，腾出来的工夫又给五保户翻了地。"
c.add("2023-10-16 10:30", ("隗永年", "longquansi@cl.example"), "龙泉寺镇三秋生产情况报告", [text(f"""
县农业农村局：
　　十月九日至十五日，我镇秋收收官，秋种过半，现报告如下。
　　全镇应收的二万零五百亩秋粮已全部收完。十五日傍晚，最后一块晚玉米进仓，秋收至此结束，比去年早五天。本周机收三千六百亩，机收率百分之九十七点三，上一周是百分之九十六点四。平均亩产五百二十公斤，合一千零四十斤。
　　小麦计划播一万九千亩，已播一万零八百余亩，比上周多播七千三百亩。适期晚播、播后镇压两项技术推得最开。
　　投入农机一百三十二台，内有拖拉机四十五台，比上周添了十四台。技术人员十六人照旧包村，入户指导二百九十人次。培训班上周办过三场，本周没有再办。烘干粮食四百零六吨半。全镇没有受灾。帮扶农户二十七户。镇里投入资金人民币陆万肆仟叁佰元整，村里另有安排，数字还没报上来。
　　先进典型：{XINGTU}
　　主要困难有两条：其一，麦种发芽率参差，有四个村要重新做发芽试验；其二，东渠渗水，渠边三百亩地播不下去。
　　下一步，把余下的八千来亩小麦播完，而后转入查苗补种。
　　包片干部：镇人大主席桓如海。
　　　　　　　　　　　　　　　　　　　　龙泉寺镇农业服务中心
　　　　　　　　　　　　　　　　　　　　二〇二三年十月十六日
""", "gb18030", "8bit")], [told(
    "龙泉寺镇农业服务中心", period=W3, harvested_mu=20500, done_on="2023-10-15", machine_mu=3600, machine_rate=97.3, yield_kg=520, sown_mu=10800, techniques=["适期晚播", "播后镇压"], machines=132, technicians=16,
    visits=290, dried_t=406.5, households=27, funds_cny=64300, practices=[entry("兴土农机合作社", XINGTU)], problems=["麦种发芽率参差，有四个村要重新做发芽试验", "东渠渗水，渠边三百亩地播不下去"],
    next_steps=["把余下的八千来亩小麦播完，而后转入查苗补种"], leader="桓如海", maybe={"trainings": 0, "damaged_mu": 0}, alt={"leader": ["镇人大主席桓如海"]})],
    "plain prose long chinese_numerals daxie_money last_period compared stock_increase denial plan deeds deeds_org gb18030 8bit raw_8bit_headers",
    "every numeral in Chinese, half a ton too; 全部收完 of a stated area; the harvest ends on a day told without its month; courses of last week", charset="gb18030", raw=True)

# 0016
NIANPAN = "碾盘村把36户的119块零散地连成5个大方，先统一收、再统一种，机子掉头的工夫省下三成，6天种完860亩。"
SHISAN = paper(("t", "十三里铺镇三秋生产进度表"), form([
    ["填报单位", "十三里铺镇农服中心", "统计周期", "10.9—10.15", "填报日期", "10月16日"],
    ["已收面积（万亩）", "1.02", "其中：本周（万亩）", "0.15", "去年同期（万亩）", "0.96"],
    ["机收面积（亩）", "1460", "机收率（%）", "97.3", "较上周", "提高5.3个百分点"],
    ["已播面积（亩）", "5,480", "计划播种（亩）", "10,000", "完成比例", "54.8%"],
    ["平均亩产（公斤）", "约495", "受灾面积（亩）", "35", "成灾面积（亩）", "10"],
    ["投入农机（台）", "６１", "技术人员（人）", "9", "入户指导（人次）", "98"],
    ["培训场次（场）", "2", "烘干量（吨）", "43.5", "帮扶农户（户）", "0"],
    ["投入资金", "¥28,600.00", "秋收完成日期", "尚未完成", "包片领导", "栾世珊"],
    ["主推技术", "秸秆还田（√）  深翻整地（ ）  种子包衣（√）  适期晚播（ ）  宽幅精播（ ）  播后镇压（√）  配方施肥（ ）", "", "", "", ""],
    ["典型做法", NIANPAN, "", "", "", ""],
    ["存在问题", "1.排水沟淤了两年没清\n2.玉米收购价一斤比上月跌四分，农户惜售压粮", "", "", "", ""],
    ["下一步打算", "（1）本周内清淤1.8公里；（2）组织3家粮贩上门看货", "", "", "", ""],
], [((r, 1), (r, 5)) for r in (8, 9, 10, 11)]))
c.add("2023-10-16 11:10", ("栾世珊", "luan13@163.example"), "三秋进度表", [text("阚股长：表见附件。上周的表是龙泉寺统一报的，这周起我们自己报。", cte="quoted-printable"), attach("十三里铺.docx", SHISAN, "rfc2231")], [told(
    "十三里铺镇农业服务中心", period=W3, harvested_mu=10200, machine_mu=1460, machine_rate=97.3, sown_mu=5480, yield_kg=495, damaged_mu=35, machines=61, technicians=9, visits=98, trainings=2, dried_t=43.5, households=0,
    funds_cny=28600, leader="栾世珊", techniques=["秸秆还田", "种子包衣", "播后镇压"], practices=[entry("碾盘村", NIANPAN)], problems=["排水沟淤了两年没清", "玉米收购价一斤比上月跌四分，农户惜售压粮"],
    next_steps=["本周内清淤1.8公里", "组织3家粮贩上门看货"])],
    "docx table six_columns merged_cells checkbox fullwidth_digits currency compared plan zero wan prefix_trap private_sender deeds deeds_org rfc2231 qp",
    "the whole, the week's part and last year's in one row; planned, reached and damaged areas side by side; ticks in round brackets; the body names another town", agent="Microsoft Outlook 16.0")

# 0017
c.add("2023-10-17 09:00", ("县气象局", "qxj@clqx.example"), "重要气象信息专报（第36期）：18日至20日阴雨将影响三秋", [text("""
各乡镇、县直有关单位：
    预计10月18日至20日我县有连阴雨，过程雨量35～50毫米。据遥感监测，全县尚有约6.4万亩玉米未收，已收面积占85%左右，北部3个乡镇受灾风险较高。
    建议：一是抢在18日前组织联合收割机500台突击抢收；二是烘干设备24小时待命，日烘干量力争达到1500吨；三是低洼田及时清沟，播种推迟到23日以后。
                                      澄陵县气象局  2023年10月17日
    （联系电话：0466-0000799）
""", "gb2312", "quoted-printable")], [], "not_report notice plain gb2312 qp", "the weather bureau's bulletin with areas, machines, tons and advice in three points")

# 0018
c.add("2023-10-17 20:15", ("计学军", "njz@cl.example"), "Fwd: Fwd: 农场的数", [text("""
种植业股：转北片队转来的，请收。我站自己的周日再报。
计学军

---------- 转发的邮件 ----------
发件人: 阎北 <yanbei@qq.example>
日期: 2023年10月17日 18:02
收件人: 计学军 <njz@cl.example>
主题: Fwd: 农场的数

计站，沙场长没你邮箱，让我捎带。咱北片队还有50台左右在外头跑，回来再统计。阎

> -----原始邮件-----
> 发件人: 沙连生 <shals@163.example>
> 发送时间: 2023年10月16日 21:40
> 收件人: 阎北 <yanbei@qq.example>
> 主题: 农场的数
>
> 沙洲农场本月9号到15号的情况：
> 这一星期只干了三个整天，割了千余亩，连着前头的，已收3180亩（212公顷），去年这时候才2600亩。机收率不到九成，88.5%，滩地软，有些地方还得靠镰刀。
> 麦子种下去1460亩，一半是江边新淤的地。平均亩产505公斤，各块地从490到520公斤不等。
> 上阵农机19台，105马力那台趴窝了不算。技术人员2名，田间指导近百人次，没办培训。
> 水淹受灾60来亩，排干以后保住45亩。
> 难处有三个：(1)渡口停航，机油要绕40公里去买；(2)晒场只有3亩大；(3)请不到会修液压的师傅。
> 下一步打算把晒场扩到5亩，再跟第二农场借一台烘干机。
> 秋收完成怎么也得20号往后了。
> 沙连生
""", "gb2312")], [told(
    "沙洲农场", period=W3, harvested_mu=3180, machine_rate=88.5, sown_mu=1460, yield_kg=505, machines=19, technicians=2, visits=100, damaged_mu=60,
    problems=["渡口停航，机油要绕40公里去买", "晒场只有3亩大", "请不到会修液压的师傅"], next_steps=["把晒场扩到5亩，再跟第二农场借一台烘干机"], maybe={"trainings": 0})],
    "plain forward inline_forward forward_chain forwarder_not_unit prose cumulative_vs_period hectare approx compared denial plan private_sender long gb2312",
    "forwarded twice, the report quoted with '>' at the bottom; both forwarders are units and speak of themselves; 不到九成 before the figure; the period by days of this month")

# 0019
RIBAO = """日期,主要来粮地,烘干量（吨）,帮扶农户（户）,备注
10月16日,柳河镇,86.5,3,
10月17日,大湾镇,92,2,
10月18日,小湾乡,104.25,5,下雨，加开2座塔
10月19日,双槐镇,110,4,昼夜不停
10月20日,龙泉寺镇,118.75,6,
10月21日,石鼓镇,97.5,0,
10月22日,白沙镇,71,1,截至15时
合计,,680,21,
"""
c.add("2023-10-22 16:05", ("县粮食烘干中心", "honggan@cl.example"), "烘干中心周报2023-10-16~2023-10-22", [text("""
种植业股：
    烘干中心2023-10-16~2023-10-22共烘干粮食680吨，比上一周的735吨少55吨，开秋以来烘干3120吨，平均每天97吨，设计能力120吨/天。逐日数见附件csv。
    技术人员5人，分两班倒。帮扶农户是免费烘的困难户。投入资金6.1万元，其中电费3.9万元、稻壳2.2万元，烘一吨合90元钱，还有2万元缺口没着落。
    存在问题：送粮车扎堆在后半夜来，门口路窄会不了车。
    下一步打算：发号错峰，每号40吨。
    炅明
""", "utf-8", "quoted-printable"), attach("日报.csv", RIBAO.encode("utf-8-sig").replace(b"\n", b"\r\n"), "rfc2231")], [told(
    "县粮食烘干中心", period=W4, dried_t=680, technicians=5, households=21, funds_cny=61000, problems=["送粮车扎堆在后半夜来，门口路窄会不了车"], next_steps=["发号错峰，每号40吨"])],
    "csv plain row_per_day other_units_named parts_and_total last_period cumulative_vs_period per_day per_ton wan body_and_attachment qp",
    "a row a day with towns of the roster as where the grain came from: no report of theirs; week, last week, since autumn, a day, capacity in one sentence")

# 0020
c.add("2023-10-22 16:40", ("籍丰", "zzz@cl.example"), "零报告", [text("阚股长：我站没有收播任务，10/16-10/22零报告。技术人员4人还在乡镇蹲点，上周那场培训已经报过，不重复报。种子站 籍丰", "gb2312", "8bit")],
    [told("县种子管理站", "nil", W4, technicians=4)], "plain nil informal last_period gb2312 8bit", "a nil report that still tells its technicians; last week's course; the period with slashes")

# 0021
KONG = paper(("t", "澄陵县三秋生产进度周报表"), "报送期：2023年   月   日至   月   日", form([
    ["填报单位", "", "包片领导", ""], ["已收面积（亩）", "", "机收面积（亩）", ""], ["机收率", "    %", "已播面积（亩）", ""], ["投入农机（台）", "", "技术人员（人）", ""],
    ["主推技术", "□秸秆还田  □深翻整地  □种子包衣  □适期晚播", "", ""], ["存在问题", "", "", ""]], [((4, 1), (4, 3)), ((5, 1), (5, 3))]), "注：已收面积填截至报送时的累计数，例：已收12000亩填“12000”。")
c.add("2023-10-22 16:58", ("桑骏", "matou@cl.example"), "马头镇三秋周报表（10月16日—10月22日）", [text("阚股长：马头镇周报表请查收。", "gb18030"), attach("三秋周报表.docx", KONG, charset="gb18030")],
    [], "not_report empty_form docx gb18030", "the form was attached before it was filled: a report's subject over blanks, with an example in the note")

# 0022
MU = "牧春燕，女，39岁，双槐镇人，开履带机的女机手全县就她一个。雨停的那天她从凌晨3点干到晚上9点，一个人收了74亩倒伏玉米，油箱加了4回。20日夜里邻村的机子陷在泥里，她拖出来3台才回家。"
BEI = "北片服务队是另一种干法：把12户机手的电话、机型、位置贴在村口，哪家要机子自己打电话，谁近谁去，一周接了143单，最远的跑了31公里。"
NJZ = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="ZH-CN"><div class="WordSection1">
<p class="MsoNormal" align="center"><b>县农机技术推广站三秋作业服务情况<o:p></o:p></b></p>
<p class="MsoNormal" align="center">（10月<span lang="EN-US">16</span>日（周一）至<span lang="EN-US">22</span>日（周日））</p>
<p class="MsoNormal">阚股长并种植业股：</p>
<p class="MsoNormal">雨从18日下到20日，机子前后停了两天半。我站和各服务队一周机收面积<span lang="EN-US">1.36</span>万亩，上周是1.92万亩；开秋以来累计机收9.75万亩，占全县机收任务13万亩的75%。1.36万亩里头，北片队5200亩，南边几支队伍8400亩。机收率90.8%，较上周的95.1%回落4.3个百分点，主要是倒伏玉米有一些只能人工割。机播率98.5%，同去年持平。三块样田测得亩产525公斤、540公斤和498公斤，平均521公斤。</p>
<p class="MsoNormal">投入农机由118台增至136台，分布在8个乡镇，新添的都是从邻县借的履带机；坏在路上等配件的9台没有算。技术人员22人分成6个小组，入户指导370余人次，培训机手3场、培训农技员2场，一共240人参加。推广秸秆粉碎还田2.1万亩、深翻8600亩；播后镇压因为土太湿，这周没有做。</p>
<p class="MsoNormal">投入资金22.5万元，其中油料14万元、配件8.5万元，摊到每台约1650元；省里的作业补助60万元要到11月才拨。帮扶困难农户58户，每户减免作业费120元，共6960元。</p>
<p class="MsoNormal"><b>典型做法有两个。</b></p>
<p class="MsoNormal">{MU}</p>
<p class="MsoNormal">{BEI}</p>
<p class="MsoNormal"><b>存在问题。</b>首先是履带机太少，湿地里轮式机一进就陷；其次是配件店周末不开门，等一个轴承耽误一天；再次是机手连轴转，有5名机手连着12天没歇过。</p>
<p class="MsoNormal"><b>下一步打算。</b>趁24日以后转晴，集中40台履带机先啃倒伏地。</p>
<p class="MsoNormal">带队领导：计学军<o:p></o:p></p></div></body></html>"""
c.add("2023-10-22 17:40", ("计学军", "njz@cl.example"), "农机站第四周情况", [html(NJZ, "gb2312", "quoted-printable")], [told(
    "县农机技术推广站", period=W4, machine_mu=13600, machine_rate=90.8, yield_kg=521, machines=136, technicians=22, visits=370, trainings=5, techniques=["秸秆还田", "深翻整地"], funds_cny=225000, households=58,
    practices=[entry("牧春燕", MU), entry("北片服务队", BEI)], problems=["履带机太少，湿地里轮式机一进就陷", "配件店周末不开门，等一个轴承耽误一天", "机手连轴转，有5名机手连着12天没歇过"],
    next_steps=["趁24日以后转晴，集中40台履带机先啃倒伏地"], leader="计学军")],
    "html prose mso long last_period cumulative_vs_period parts_and_total sum_of_kinds compared per_machine stock_increase denial plan wan approx deeds deeds_org other_units_named gb2312 qp",
    "week, last week, since autumn and parts of one area; the rate of sowing beside that of harvest; one part is a unit of the roster, and a deed too; measured fields before their mean", agent="Microsoft Outlook 16.0")

# 0023
TENG = "大湾镇滕家垸村党支部把全村21台机子的油钱先垫上，秋后再算，垫了4.1万元，没有一台机子因为没油停在地头。"
KUI = "小湾乡机手夔小满白天收、夜里修，光是给别人修好的割台就有9副，工钱只收人家一顿饭。"
WAN = paper(
    ("t", "大湾镇、小湾乡三秋生产联合周报"), ("t", "（2023年10月16日—22日）"),
    "县农业农村局：大湾、小湾两乡镇地挨着地、渠共着渠，今年三秋连片作战，一份材料合报。两家合计已收2.37万亩，投入资金11万元，连片开出3个作业专班。",
    ("h", "一、进度"),
    "大湾镇已收1.55万亩，比上周多1300亩，机收率96.8%，比去年同期提高2.4个百分点；小湾乡已收8200亩，比上周多760亩，机收率89.4%，与去年基本持平。小湾乡的玉米已在10月21日全部收清，秋收画上句号；大湾镇还剩两千来亩晚稻，力争28日前收完。",
    ("h", "二、力量和保障"), form([
        ["指标", "大湾镇", "小湾乡", "合计"], ["已播面积（亩）", "9,800", "4,650", "14,450"], ["投入农机（台）", "93", "44", "137"], ["技术人员（人）", "12", "5", "17"],
        ["入户指导（人次）", "187", "—", "187"], ["烘干量（吨）", "275.6", "60", "335.6"], ["受灾面积（亩）", "210", "0", "210"], ["帮扶农户（户）", "31", "12", "43"], ["投入资金（万元）", "7.2", "3.8", "11"]]),
    ("h", "三、典型做法"), TENG, KUI,
    ("h", "四、存在问题"), "大湾镇：连阴雨泡软了机耕路，有3.2公里走不了重车。", "小湾乡：一是秸秆太湿，打捆机打不成捆；二是本地麦种短缺。",
    ("h", "五、下一步打算"), "两乡镇共用的排水沟25日前疏通。",
    "大湾镇包片领导：祁连雨    小湾乡包片领导：伏牛生", "大湾镇农服中心  小湾乡农服中心", "2023年10月23日")
c.add("2023-10-23 09:15", ("大湾小湾", "wan@cl.example"), "大湾镇小湾乡联合周报", [text("两家的合在一份里了，谢谢。", "gb18030", "quoted-printable"), attach("联合周报.docx", WAN, charset="gb18030")], [
    told("大湾镇农业服务中心", period=W4, harvested_mu=15500, machine_rate=96.8, sown_mu=9800, machines=93, technicians=12, visits=187, dried_t=275.6, damaged_mu=210, households=31, funds_cny=72000,
         practices=[entry("滕家垸村党支部", TENG)], problems=["连阴雨泡软了机耕路，有3.2公里走不了重车"], leader="祁连雨", maybe={"next_steps": ["两乡镇共用的排水沟25日前疏通"]}),
    told("小湾乡农业服务中心", period=W4, harvested_mu=8200, machine_rate=89.4, done_on="2023-10-21", sown_mu=4650, machines=44, technicians=5, dried_t=60, damaged_mu=0, households=12, funds_cny=38000,
         practices=[entry("夔小满", KUI)], problems=["秸秆太湿，打捆机打不成捆", "本地麦种短缺"], leader="伏牛生", maybe={"next_steps": ["两乡镇共用的排水沟25日前疏通"]})],
    "docx multi_unit joint prose_and_table column_per_unit long body_totals compared plan dash zero wan shared_sender deeds deeds_org gb18030 qp",
    "two towns, prose and a table with a column a town; joint totals are nobody's; each town's deed, problem and leader named beside the other's; a joint step is left open; one has finished, the other strives to")

# 0024
c.add("2023-10-24 08:20", ("小邰", "tailin@foxmail.example"), "Re: 桃林镇三秋周报", [text("""
阚股长,桃林上周报的表漏了几样,补一下:
培训场次2场
帮扶农户9户(去年14户)
问题再加一条,脱粒没场地,占了村道
别的都对,不动
""")], [told("桃林镇农业服务中心", "supplement", trainings=2, households=9, problems=["脱粒没场地,占了村道"])],
    "plain supplement informal halfwidth_punct compared partial private_sender period_null", "what was left out of last week's form, in four lines from an unknown address")
