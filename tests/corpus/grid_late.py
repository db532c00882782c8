"""The letters of grid on the second half of July. Each note tells the figures that stand in the letter and are in no field, and why."""
from datetime import date

from build_tools import archive, attach, book, entry, form, grid, html, paper, text, told
from grid_base import W2, W3, W4, c

# 0013
c.add("2024-07-17 03:14", ("保供电办公室", "notice@szgd-report.example"), "【紧急】贵单位保供电周报校验未通过", [html("""
<p>尊敬的用户：</p><p>您单位7月8日至7月14日填报的<b>巡视线路86公里、消缺12处、物资支出3.4万元</b>未通过系统校验，逾期将按零报告通报。</p>
<p>请于2小时内<a href="https://szgd-report.example/login">点击此处</a>，用内网账号和密码登录后重新确认。</p><p>保供电数据报送平台</p>
""")], [], "html phishing utf-8", "figures and a week as in a report, from a strange domain; nobody reports")

# 0014
BD = "<p>保供电办：</p><p>变电运维班第29周周报如下，左边是上周的数，方便对照。</p>" + grid([
    [("项目", 1, 2), ("上周（7月8日—7月14日）", 2), ("本周（7月15日—7月21日）", 2)],
    [None, "数值", "单位", "数值", "单位"],
    ["巡视线路", "—", "公里", "—", "公里"],
    ["消缺数", "11", "处", "13", "处"],
    ["抢修次数", "1", "次", "0", "次"],
    ["投入人员", "96", "人次", "104", "人次"],
    ["最高负荷", "38.2", "万千瓦", "40.6", "万千瓦"],
    ["应急发电机", "2", "台", "3", "台"],
    ["物资支出", "1,980.00", "元", "3,415.50", "元"],
    ["值班负责人", "尚武", "", "辛夷", ""]]) + """
<p>本周给12座变电站做了红外测温，夜巡4次，发现过热点5个，都已处理（含在消缺数里）。</p><p>存在问题：北郊站2号主变油温偏高，冷却器备件要等到月底。</p>"""
c.add("2024-07-22 07:55", ("辛夷", "biandian@szgd.example"), "变电运维班周报", [html(BD)], [told(
    "变电运维班", period=W3, defects_fixed=13, repairs=0, crew=104, peak_load=40.6, generators=3, spending_cny=3415.5, duty_leader="辛夷", measures=["红外测温", "夜间特巡"],
    problems=["北郊站2号主变油温偏高，冷却器备件要等到月底"])],
    "html body_table two_weeks_side_by_side two_level_header unit_columns last_period dash zero prose_and_table utf-8", "the left pair of columns is last week; 12 stations, 4 rounds by night and 5 hot spots are no fields")

# 0015
c.add("2024-07-22 08:20", ("范立冬", "qiangxiu@szgd.example"), "抢修班群里的数", [text("""
办公室好，班长让我把群里报的直接贴过来，就不另做表了。

范立冬 7月22日 07:58
抢修班7.15-7.21
抢修63次，夜里11点以后的占21次
到场及时率98.4％
出动189人次

小宋 07:59
收到，上周是55次吧？

范立冬 08:01
对，上周55。消缺8处，都是低压的，换变压器1台

小宋 08:02
巡线呢

范立冬 08:03
我们不巡线。值班负责人还是我。问题就一个：绝缘手套到期没换新

小宋 08:03
好的辛苦[抱拳]
""", "utf-8", "quoted-printable")], [told(
    "配电抢修班", period=W3, defects_fixed=8, transformers=1, repairs=63, on_time_rate=98.4, crew=189, problems=["绝缘手套到期没换新"], maybe={"duty_leader": "范立冬", "patrol_km": 0})],
    "plain wechat dialogue last_period utf-8 qp", "55 is last week's, 21 a part; who is on duty is told by 我; they do not patrol: most write nothing")

# 0016
c.add("2024-07-22 08:44", ("应平", "gaofeng@szgd.example"), "关于食堂空调更换的请示", [text("""
办公室：
　　高峰供电所食堂现有空调2台，使用已满11年，7月15日至21日先后维修3次仍不制冷，26名职工就餐困难。现申请更换空调2台，预计支出1.16万元，从维修费中列支。妥否，请批示。
　　　　　　　　高峰供电所
　　　　　　　　2024年7月22日
""", "gb2312")], [], "plain other_matter request gb2312", "a station asks for two air conditioners; dates, repairs and money of a canteen are no supply report")

# 0017
QS = paper(("t", "青石供电所保供电周报"), ("t", "7月15日—21日"),
    "巡视：103公里，基本是山区线路，靠走。", "消缺：14处。剩6处等停电。",
    "换变：2台，均由100千伏安换成200千伏安。", "抢修：7次，到场及时率85.7%，没到95%，原因是塌方绕路。", "出动：88人次，另有村里的义务护线员15人次。",
    "最高负荷1.74万千瓦。", "走访：37户。", "措施：清障、夜巡。清障砍树310棵。", "问题：", "1、山区没有信号，抢修联系靠对讲机", "2、皮卡车底盘碰坏，正在修", "值班：乐安")
HK = """河口供电所,保供电周报,7月15日—7月21日,,
指标,单位,上周,本周,累计
巡视线路,公里,90.5,92.1,269.0
消缺,处,19,16,56
更换变压器,台,1,0,3
抢修,次,12,15,41
到场及时率,%,91.7,93.3,92.7
投入人员,人次,171,176,515
应急发电机,台,4,4,4
最高负荷,万千瓦,1.95,2.03,2.03
走访客户,户,50,41,155
物资支出,元,9800,12460.8,39460.8
值班负责人,,孟长顺,汤小满,
"""
XHK = book({"周报": [
    ["下河口供电所", None, None, None], ["起", date(2024, 7, 15), "止", date(2024, 7, 21)],
    ["巡线（公里）", 77.4, "消缺（处）", 11], ["换变（台）", None, "抢修（次）", 6], ["及时率（%）", 83.3, "投入人员（人次）", 69],
    ["发电机（台）", 1, "最高负荷（万千瓦）", 1.38], ["走访（户）", 24, "支出（元）", 5230], ["完成日期", date(2024, 7, 19), "值班负责人", "冯广田"],
    ["措施", "夜间特巡、用电宣传", None, None], ["问题", "渡口线跨江段无备用通道", None, None]]},
    {"周报": [(0, 0, 0, 3), (8, 1, 8, 3), (9, 1, 9, 3)]})
ZIP = archive([("青石所.docx", QS), ("河口所.csv", HK.encode("gb18030")), ("下河口所.xlsx", XHK)], raw_names=True)
c.add("2024-07-22 09:30", ("云泽公司综合室", "yunze@szgd.example"), "云泽各所周报打包", [
    text("办公室：本周按要求由各所分别填报，三个所的打在一个包里，合计巡视线路272.5公里、抢修28次。", "gb2312"), attach("云泽0715-0721.zip", ZIP, "rfc2047", "gb2312")], [
    told("青石供电所", period=W3, patrol_km=103, defects_fixed=14, transformers=2, repairs=7, on_time_rate=85.7, crew=88, peak_load=1.74, visits=37, duty_leader="乐安",
         measures=["树障清理", "夜间特巡"], problems=["山区没有信号，抢修联系靠对讲机", "皮卡车底盘碰坏，正在修"]),
    told("河口供电所", period=W3, patrol_km=92.1, defects_fixed=16, transformers=0, repairs=15, on_time_rate=93.3, crew=176, generators=4, peak_load=2.03, visits=41,
         spending_cny=12460.8, duty_leader="汤小满"),
    told("下河口供电所", period=W3, patrol_km=77.4, defects_fixed=11, repairs=6, on_time_rate=83.3, crew=69, generators=1, peak_load=1.38, visits=24, spending_cny=5230,
         finished_on="2024-07-19", duty_leader="冯广田", measures=["夜间特巡", "用电宣传"], problems=["渡口线跨江段无备用通道"])],
    "zip gbk_names multi_unit docx csv xlsx vertical last_period cumulative prefix_trap body_totals blanks gb2312",
    "the cover's totals, the columns of last week and of the sum, 15 helpers, 310 trees, the 95% of the rule")

# 0018
MIAO = "抢修员苗青青7月13日冒雨给独居的残疾老人接好漏电保护器，走时把自己的雨衣留给了老人。"
c.add("2024-07-22 10:05", ("戚小雨", "chengnan@szgd.example"), "城南所补充", [text(f"""
7月8日至7月14日的表里漏了一件，补上。另有3次抢修当时没统计进去。
典型事例：{MIAO}
""", "gb18030")], [told("城南供电所", "supplement", W2, repairs=3, deeds=[entry("苗青青", MIAO)])],
    "plain short supplement deeds gb18030", "three are added to those told before")

# 0019
BLANK = paper(("t", "保供电周报表"), form([
    ["填报单位", "沙洲供电所", "起止日期", ""], ["巡视线路（公里）", "", "消缺数（处）", ""], ["更换变压器（台）", "", "抢修次数（次）", ""],
    ["到场及时率（%）", "", "投入人员（人次）", ""], ["走访客户（户）", "", "值班负责人", ""], ["存在问题", "", "", ""]]))
c.add("2024-07-22 10:40", ("楚江", "shazhou@szgd.example"), "表式请确认", [
    text("闵秘书：我们手上有两版表，附件这版还能不能用？7月15日至21日的数已经统计好了，您确认后马上填报。沙洲所", "utf-8"), attach("周报表（空）.docx", BLANK)], [],
    "docx empty_form question utf-8", "the form holds nothing but the name of the station")

# 0020
c.add("2024-07-22 11:58", ("隋便", "wuzi@szgd.example"), "Re: 催报", [text("""
物资站的还没对完账，明天上午10点前补报，见谅。
""", "gb18030", "quoted-printable")], [], "plain short promise gb18030 qp", "a promise to report")

# 0021
GAN = "养殖户半夜来电说增氧机全停了，白鹭所员工岳小鹭骑摩托车抄近路，18分钟赶到塘边，一直守到天亮增氧机重新转起来。"
LIANHE = f"""
市公司保供电办公室：
　　7月22日至28日，龙潭、白鹭两所按安岭公司安排结对保供电，现一并报告。
　　龙潭供电所：巡视线路61公里，消缺10处，更换变压器1台，抢修9次，到场及时率88.9%，投入人员82人次，走访客户30户。最高负荷1.12万千瓦。值班负责人皮定山。存在问题：龙潭镇区公变布点不足，晚高峰电压偏低。
　　白鹭供电所：巡视线路47.5公里，消缺7处，抢修6次，到场及时率100%，投入人员64人次，走访客户52户，主要是养殖户。最高负荷0.97万千瓦，比上周的1.01万千瓦略降。特巡完成日期7月26日。值班负责人甘霖。典型事例：{GAN}
　　此外，两所27日联合演练1次，参加40人次；共同承担湖滨线夜间特巡18公里，不计入各所里程。两所合计巡视108.5公里、消缺17处、抢修15次。
　　　　　　　　　　龙潭供电所　白鹭供电所
　　　　　　　　　　7月29日
"""
c.add("2024-07-29 08:50", ("皮定山", "longtan@szgd.example"), "龙潭所、白鹭所保供电周报", [text(LIANHE)], [
    told("龙潭供电所", period=W4, maybe={"measures": ["夜间特巡"]}, patrol_km=61, defects_fixed=10, transformers=1, repairs=9, on_time_rate=88.9, crew=82, peak_load=1.12,
         visits=30, duty_leader="皮定山", problems=["龙潭镇区公变布点不足，晚高峰电压偏低"]),
    told("白鹭供电所", period=W4, maybe={"measures": ["夜间特巡"]}, patrol_km=47.5, defects_fixed=7, repairs=6, on_time_rate=100, crew=64, peak_load=0.97, visits=52,
         finished_on="2024-07-26", duty_leader="甘霖", deeds=[entry("岳小鹭", GAN)])],
    "plain prose joint multi_unit joint_totals last_period deeds utf-8", "what both did together (18 km, 40, one drill) and the sums belong to neither; whether the joint round is a measure of each is open")

# 0022
c.add("2024-07-30 21:36", ("小雨点", "xiaoyudian88@mail.example"), "（无主题）", [text("""
闵秘书，我下河口老冯，单位邮箱登不上，用我闺女的发，晚了一天不好意思。7月22号到28号：巡线51公里，消缺6处，抢修2次，及时率百分百，最高负荷1.4万千瓦
""", "utf-8", "base64")], [told(
    "下河口供电所", period=W4, patrol_km=51, defects_fixed=6, repairs=2, on_time_rate=100, peak_load=1.4)],
    "plain short late private_sender unknown_sender nickname utf-8", "the unit is told only as 下河口 by a nickname")

# 0023
c.add("2024-07-31 09:00", ("安全监察部", "anjian@szgd.example"), "关于开展夏季作业现场安全督查的通知", [text("""
各县公司、供电所、班组：
　　7月以来全公司抢修作业现场查出违章34起，比上月多9起，个别单位夜间抢修无人监护。现就督查工作通知如下：
　　一、时间：8月1日至8月11日。
　　二、内容：巡视线路登高措施、抢修现场围栏、应急发电机接地。
　　三、要求：各单位8月5日前完成自查，每所抽查不少于3处，并由值班负责人签字，结果报安全监察部。
　　联系人：尤思危，0977-0000741。
　　　　　　　　　安全监察部
　　　　　　　　　2024年7月31日
""", "gb2312")], [], "plain notice other_department gb2312", "34, 9 and 3 are of a notice of another department")

# 0024
DL = book({"7月第4周": [
    ["电缆运检班迎峰度夏保供电周报", *[None] * 6],
    ["上期：2024年7月15日—7月21日　本期：2024年7月22日—7月28日　累计自7月1日起", *[None] * 6],
    ["序号", "指标", "单位", "完成情况", None, None, "说明"],
    [None, None, None, "上期", "本期", "累计", None],
    [1, "巡视线路", "公里", 39.5, 41.2, 158.7, "全部为电缆通道"],
    [2, "消缺数", "处", 6, 5, 24, "另有1处待停电"],
    [3, "更换变压器", "台", None, None, None, "不涉及"],
    [4, "抢修次数", "次", 3, 4, 12, "外力破坏2次"],
    [5, "到场及时率", "%", 100, 75, 91.7, None],
    [6, "投入人员", "人次", 52, 58, 214, None],
    [7, "应急发电机", "台", 1, 1, 1, None],
    [8, "物资支出", "万元", 1.1, 0.86, 3.72, "电缆接头3套"],
    [9, "特巡完成日期", None, date(2024, 7, 20), date(2024, 7, 27), None, None],
    [10, "值班负责人", None, "单小舟", "卓越", None, None],
    [11, "存在问题", None, None, "新华路施工围挡压占电缆井，巡视人员进不去", None, None]]},
    {"7月第4周": [(0, 0, 0, 6), (1, 0, 1, 6), (2, 0, 3, 0), (2, 1, 3, 1), (2, 2, 3, 2), (2, 3, 2, 5), (2, 6, 3, 6)]})
c.add("2024-07-31 16:10", ("单小舟", "dianlan@szgd.example"), "回复：催报电缆班周报", [text("""
迟交了，附上。单小舟

------------------ 原始邮件 ------------------
发件人: "保供电办公室" <baogong@szgd.example>
发送时间: 2024年7月31日 14:02
收件人: "电缆运检班" <dianlan@szgd.example>
主题: 催报电缆班周报

电缆班：7月22日至28日全市已报巡视线路2180.6公里、消缺241处、抢修377次，只缺你班，请今天下班前报来。
　　　　保供电办公室　闵秘书
""", "gb18030"), attach("电缆班0722-0728.xlsx", DL, "rfc2047", "gb18030")], [told(
    "电缆运检班", period=W4, patrol_km=41.2, defects_fixed=5, repairs=4, on_time_rate=75, crew=58, generators=1, spending_cny=8600, finished_on="2024-07-27", duty_leader="卓越",
    problems=["新华路施工围挡压占电缆井，巡视人员进不去"])],
    "xlsx last_this_cumulative two_level_header merged_cells unit_column wan remarks late quoted_history gb18030", "the columns of last week and of the sum, the remarks, the city's figures in the quoted reminder")
