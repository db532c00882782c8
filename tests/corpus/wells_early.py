"""The letters of wells on May's first half, until 28 May. Each note tells the figures that stand in the letter and are in no field, and why."""
import hashlib

from build_tools import attach, book, enclosed, entry, form, grid, html, leaf, letter, paper, text, told
from wells_base import M1, c

# 0001
c.add("2024-05-13 11:05", ("幸福兰", "gaotai@zhen.example"), "问一下报修怎么算", [text("""
覃工你好：
表里“受理报修”是按电话算还是按地方算？比如大田村9号那天一根主管爆了，光电话就接了14个，其实就一处漏点，修好花了2600。我们是报14件还是1件？
还有，村民自己掏钱换的表（这半个月大概20来块）要不要算进入户换表里？
等你回了我再填，东片蒲站长那边16号要收表。

高台镇  幸福兰
""")], [], "not_report question plain figures", "asks how to count; 14 calls, one leak, 2,600 yuan and 20 meters are examples; its figures come in 0006")

# 0002
YAO = "姚庆国，水厂管网班班长，干这行三十一年。5月8日夜里东门桥下DN300主管爆裂，他带着两名徒弟跳进齐腰深的泥水里关阀、抱箍，从夜里11点干到次日凌晨4点40分，早上6点县城东片准时来水，很多居民不知道夜里停过水。"
c.add("2024-05-16 09:12", ("汀岭水厂", "tlsc@tlsw.example"), "汀岭水厂5月上半月农村饮水保障和管网抢修工作情况", [text(f"""
区水务局农村供水科：
　　按照通知要求，现将我厂2024年5月1日至5月15日农村饮水保障和管网抢修工作情况报告如下：
　　一、供水情况。截至5月15日，我厂供水户数21,460户，其中城郊农村用户8,932户。本期日均供水1.86万吨，最高日供水2.03万吨（5月4日），较去年同期增长6.2%。
　　二、管网抢修情况。客服台共受理报修186件，办结181件，办结率97.3%。修复漏点112处，其中主管漏点9处、支管漏点103处；4月下半月修复漏点为97处。更换管道3.6公里。抢修投入14.85万元，其中材料费8.1万元、人工机械费6.75万元。
　　三、水质情况。化验室完成水质检测40份，水质合格率100%。化验员孟可欣。5月12日完成2号清水池清洗。
　　四、主要措施。一是坚持夜间听漏，两个小组轮流上路；二是对使用超过六年的水表开展入户换表，已换430只；三是结合“城市节水宣传周”筹备，计划5月下旬进小区开展节水宣传。
　　五、先进事迹。
　　{YAO}
　　六、存在问题。（一）东门老城区管道已使用三十余年，爆管频繁；（二）抢修人员平均年龄51岁，后继乏人。
　　特此报告。
　　　　　　　　　　　　　　　　汀岭水厂
　　　　　　　　　　　　　　　　2024年5月16日
　　（联系人：仇建国，电话0466-0000703）
""", "gb18030")], [told(
    "汀岭水厂", period=M1, households=21460, leaks_fixed=112, pipes_km=3.6, repair_calls=186, samples=40, pass_rate=100, spent_cny=148500, tank_cleaned_on="2024-05-12", tester="孟可欣",
    measures=["夜间听漏", "入户换表"], deeds=[entry("姚庆国", YAO)], problems=["东门老城区管道已使用三十余年，爆管频繁", "抢修人员平均年龄51岁，后继乏人"])],
    "plain prose official numbered last_period plan wan parts_and_total deeds gb18030",
    "8,932 rural users are part of all; water supplied a day, 181 done, last half month's 97, parts of the money and 430 meters belong to no field; talks on saving water are still to come")

# 0003
SH = """
覃工好，双河这半个月（5月1号到15号）的数报给您：
报修接了37个，漏点修了29处，还有8处等配件。
换了管子大概1.2公里，连工带料花了两万一。
水样送了6份，都合格。用水户还是3208户没变，车没出去送过水。
问题就一个：下院村那段管子埋在房子底下，没法换
表格我电脑打不开，先这样行不

辜敏
发自我的手机
"""
c.add("2024-05-16 12:40", ("gumin", "shuanghe@zhen.example"), "双河报数", [text(SH, "utf-8", "quoted-printable")], [told(
    "双河镇水务办", period=M1, households=3208, leaks_fixed=29, pipes_km=1.2, repair_calls=37, samples=6, spent_cny=21000, problems=["下院村那段管子埋在房子底下，没法换"],
    maybe={"pass_rate": 100, "water_sent": 0})], "plain short informal phone colloquial approx qp", "8 leaks wait for parts; all samples good is told without a rate; the corrected figures come in 0009")

# 0004
c.add("2024-05-16 16:21", ("小戚", "xiaoqi2001@mail.example"), "柳溪镇5月上半月报表", [html("<p>覃老师：柳溪镇水务办的报表贴在下面了，领导已经看过，请查收，谢谢！</p>" + grid([
    ["指标", "单位", "4月下半月", "5月上半月", "1月以来累计"],
    ["供水户数", "户", "4512", "4530", "—"],
    ["受理报修", "件", "40", "33", "287"],
    ["修复漏点", "处", "22", "18", "141"],
    ["更换管道", "公里", "0.85", "0.6", "5.3"],
    ["水质检测", "份", "4", "8", "36"],
    ["水质合格率", "%", "100", "87.5", "97.2"],
    ["抢修投入", "万元", "1.30", "0.96", "8.74"],
    ["应急送水", "吨", "0", "24", "24"],
    ["清洗水池日期", "", "4月20日", "5月9日", ""],
    ["水质员", "", "戚雨", "戚雨", ""]])
    + "<p>工作措施：夜间听漏、节水宣传。</p><p>存在问题：安置楼五层以上水压不够，晚上七点到九点经常断流。</p><p>柳溪镇水务办&nbsp;戚雨<br>2024.5.16</p>")], [told(
    "柳溪镇水务办", period=M1, households=4530, leaks_fixed=18, pipes_km=0.6, repair_calls=33, samples=8, pass_rate=87.5, spent_cny=9600, water_sent=24, tank_cleaned_on="2024-05-09",
    tester="戚雨", measures=["夜间听漏", "节水宣传"], problems=["安置楼五层以上水压不够，晚上七点到九点经常断流"])],
    "html body_table last_period cumulative wan private_sender", "the columns of April's second half and of the year stand beside this one")

# 0005
c.add("2024-05-17 08:50", ("管网抢修中心", "qiangxiu@tlsw.example"), "关于桐子镇场镇主管道抢修费用结算的函（抄送供水科）", [text("""
桐子镇水务办：
　　5月6日至5月9日，应贵办请求，我中心派出抢修人员11名、挖掘机1台，协助处置桐子镇场镇DN200主管道爆管，共修复漏点4处，更换管道260米。经核算，材料费18,640元、机械台班费4,200元，合计22,840元。按照年初约定，抢修费用由受益单位承担，请贵办于5月31日前将上述款项转入我中心账户，并将签字的工程量确认单寄回。
　　附件工程量确认单另行寄送。专此函达。

管网抢修中心
2024年5月17日
抄送：局农村供水科
""", "gb2312")], [], "not_report letter_between_units plain figures gb2312", "asks another unit for the money of one repair; sent to the bureau as a copy only")

# 0006
DP = book({"5月上半月": [
    ["东片2024年5月上半月农村饮水保障和管网抢修情况统计表", None, None, None, None, None, None, None, None, None],
    ["序号", "单位", "供水户数（户）", "群众报修（件）", None, "修复漏点（处）", "更换管道（米）", "水质检测", None, "抢修投入（元）"],
    [None, None, None, "受理", "办结", None, None, "检测水样（份）", "合格率", None],
    [1, "青杠水厂", 5230, 41, 40, 35, 1350, 12, 1, 38600],
    [2, "白石崖", 860, 5, 5, 3, "/", 2, 1, 4200],
    [3, "上双河", 2105, 26, 22, 19, 400, 4, 0.75, 12750.5],
    [4, "高台", 3977, 30, 30, 24, 0, 6, 1, 15300],
    ["合计", None, ("=SUM(C4:C7)", 12172), ("=SUM(D4:D7)", 102), ("=SUM(E4:E7)", 97), ("=SUM(F4:F7)", 81), ("=SUM(G4:G7)", 1750), ("=SUM(H4:H7)", 24), ("=23/24", 0.958333), ("=SUM(J4:J7)", 70850.5)],
    ["注：双河镇已自行上报；黄泥堡镇因整镇停水改造，数据月底一并报。", None, None, None, None, None, None, None, None, None]]},
    {"5月上半月": [(0, 0, 0, 9), (1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4), (1, 5, 2, 5), (1, 6, 2, 6), (1, 7, 1, 8), (1, 9, 2, 9)]},
    {("5月上半月", r, 8): "0%" for r in range(3, 7)} | {("5月上半月", 7, 8): "0.0%"})
c.add("2024-05-17 10:33", ("蒲世安", "dongpian@tlsw.example"), "东片5月上半月统计表", [
    text("农村供水科：\n现报来东片四家单位5月上半月统计表，共修复漏点81处、投入7.09万元，请审阅。高台的报修按你们答复的口径重新数过了。\n蒲世安", "gbk"),
    attach("东片统计表（5月上）.xlsx", DP, charset="gbk")], [
    told("青杠水厂", period=M1, households=5230, leaks_fixed=35, pipes_km=1.35, repair_calls=41, samples=12, pass_rate=100, spent_cny=38600),
    told("白石崖泵站", period=M1, households=860, leaks_fixed=3, repair_calls=5, samples=2, pass_rate=100, spent_cny=4200),
    told("上双河乡水务办", period=M1, households=2105, leaks_fixed=19, pipes_km=0.4, repair_calls=26, samples=4, pass_rate=75, spent_cny=12750.5),
    told("高台镇水务办", period=M1, households=3977, leaks_fixed=24, pipes_km=0, repair_calls=30, samples=6, pass_rate=100, spent_cny=15300)],
    "xlsx row_per_branch multi_unit two_level_header merged_cells total short_names metres number_format slash zero body_totals",
    "the last row and the cover are check-sums; repairs done stand beside those received; two towns in the note do not report here; 上双河 is not 双河")

# 0007
RAN = "女化验员龚晓岚怀孕五个月，汛前水样多，她没有请过一天假。5月3日傍晚水库放水，原水浊度一小时涨到120，她守在加药间每二十分钟测一次，调到夜里两点，出厂水浊度始终没有超过0.8。"
ELT = paper(("t", "农村饮水保障和管网抢修情况表"), form([
    ["填报单位", "二龙潭水厂（公章）", "统计时段", "2024年5月1日—15日"],
    ["供水户数", "9318户", "其中：脱贫户", "642户"],
    ["受理报修", "58件", "办结", "58件"],
    ["修复漏点", "主管3处、支管16处", "更换管道", "720米"],
    ["检测水样", "15份（出厂水9、末梢水6）", "合格率", "100%"],
    ["抢修投入", "肆万贰仟叁佰元整", "应急送水", "无"],
    ["清洗水池日期", "5月11日", "水质员", "龚晓岚"],
    ["工作措施", "☑夜间听漏　□入户换表　☑水源巡查　□节水宣传　□错峰供水　☑加药消毒", None, None],
    ["先进事迹", RAN, None, None],
    ["存在问题", "1.水库边三户农家乐污水直排，劝了几回不改；2.加药泵只有一台，坏了没有备用。", None, None],
    ["填表人", "冉启明", "填表日期", "2024年5月16日"]],
    [((7, 1), (7, 3)), ((8, 1), (8, 3)), ((9, 1), (9, 3))]))
c.add("2024-05-17 15:02", ("冉启明", "erlongtan@tlsw.example"), "表", [
    text("覃工，表填好了，章盖的那份回头我去局里开会带来。\n冉启明"), attach("二龙潭水厂5月上半月.docx", ELT, "rfc2231")], [told(
    "二龙潭水厂", period=M1, households=9318, leaks_fixed=19, pipes_km=0.72, repair_calls=58, samples=15, pass_rate=100, spent_cny=42300, tank_cleaned_on="2024-05-11", tester="龚晓岚",
    measures=["夜间听漏", "水源巡查", "加药消毒"], deeds=[entry("龚晓岚", RAN)],
    problems=["水库边三户农家乐污水直排，劝了几回不改", "加药泵只有一台，坏了没有备用"])],
    "docx table four_columns checkbox parts_no_total daxie_money wu deeds metres", "642 households are part of all; leaks of mains and branches are summed; 120 and 0.8 in the deed are turbidity; who filled in the form is not the tester")

# 0008
SP = leaf([
    "石盘乡水务办农村饮水保障工作情况",
    "（2024年5月1日至5月15日）",
    "一、供水。全乡通水户数1876户，比四月底多14户。",
    "二、抢修。接到群众报修21件，当天处理17件，修复漏点15处（其中进户管9处），",
    "更换管道0.35公里，抢修资金9800元。干坝子组群众投工投劳60多个。",
    "三、水质。检测水样3份，合格率66.7%，不合格的1份已通知复检。",
    "四、送水。干坝子组水源断流，借消防车送水6趟，送水量30吨。",
    "五、存在问题",
    "（1）干坝子组位置高，水泵扬程不够",
    "（2）枯水期水源不足，七个组轮着用水",
    "石盘乡水务办　　水质员：练小舟",
    "2024年5月16日"])
INNER = letter("2024-05-16 18:20", ("练达", "shipan@zhen.example"), ("西片站", "xipian@tlsw.example"), "石盘上半月情况", [
    text("庹站，石盘的材料做成PDF了，您看看行不行。\n练达", "gb18030"), attach("石盘乡情况.pdf", SP, "rfc2047", "gb18030")], "wells inner 8", charset="gb18030")
c.add("2024-05-18 09:00", ("庹小云", "xipian@tlsw.example"), "Fw: 石盘上半月情况", [
    text("覃工：石盘的转你。西片其他几家这期有的直接报你了，红旗和两个泵站说五月底一起报。\n西片 庹小云", "gb18030"), enclosed(INNER)], [told(
    "石盘乡水务办", period=M1, households=1876, leaks_fixed=15, pipes_km=0.35, repair_calls=21, samples=3, pass_rate=66.7, spent_cny=9800, water_sent=30, tester="练小舟",
    problems=["干坝子组位置高，水泵扬程不够", "枯水期水源不足，七个组轮着用水"], maybe={"measures": ["错峰供水"]})],
    "forward rfc822 pdf text_pdf prose forwarder_not_unit of_which gb18030", "14 more households, 17 dealt with at once, 9 house pipes, days of labour and six trips belong to no field; groups that take turns at water are told as a problem", charset="gb18030")

# 0009
FIRST = f"<{hashlib.sha256(b'wells 3').hexdigest()[:20]}@zhen.example>"
c.add("2024-05-20 08:31", ("gumin", "shuanghe@zhen.example"), "回复: 双河报数", [text("""
覃工不好意思，双河5月上半月的数有两个要改：下院村自己修的2处漏记了，修复漏点应该是31处，不是29处；钱也跟着变，抢修投入是22600元。报修37件没错，其他的都照旧。
辜敏

------------------ 原始邮件 ------------------
发件人: "gumin"<shuanghe@zhen.example>;
发送时间: 2024年5月16日(星期四) 中午12:40
收件人: "农村供水科"<gongshui@tlsw.example>;
主题: 双河报数
""" + SH)], [told("双河镇水务办", "correction", M1, leaks_fixed=31, spent_cny=22600, maybe={"repair_calls": 37})],
    "plain correction old_and_new_values quoted_original in_reply_to", "the old 29 and 21,000 stand beside and below; the 37 is confirmed, not corrected; the 2 are the difference",
    more=[("In-Reply-To", FIRST), ("References", FIRST)])

# 0010
LV = "检漏员吕春生有个外号叫“顺风耳”。5月13日晚在新桥村，他趴在水泥路上听了四十分钟，断定漏点在路沿石以东两米，开挖后分毫不差，这一处每天跑水近60吨。"
c.add("2024-05-21 10:10", ("汀岭水厂", "tlsc@tlsw.example"), "补充：汀岭水厂5月上半月材料", [text(f"""
农村供水科：
　　我厂5月16日已报5月上半月情况，现补充两项内容，其余以原报告为准：
　　1. 检测中心昨天送回农村末梢水结果，水质检测增加6份（原报40份未含）。
　　2. 补报先进事迹一则：
　　{LV}
　　　　　　　　汀岭水厂　2024年5月21日
""", "gb2312", "quoted-printable")], [told("汀岭水厂", "supplement", M1, samples=6, deeds=[entry("吕春生", LV)], maybe={"measures": ["夜间听漏"]})],
    "plain supplement addition deeds old_and_new_values gb2312 qp", "the 40 were told before and 6 come on top; figures of the deed are no fields", charset="gb2312")

# 0011
c.add("2024-05-28 15:45", ("区疾控中心", "weisheng@tlcdc.example"), "关于反馈2024年枯水期农村饮用水监测结果的通知", [text("""
区水务局，各镇（乡）人民政府：
　　根据全区饮用水卫生监测方案，我中心于2024年5月6日至5月20日对18处农村集中式供水工程开展枯水期监测，共采集水样72份，检测合格66份，水质合格率91.7%。其中桐子镇8份、合格7份；石盘乡6份、合格4份；高台镇8份、全部合格。不合格指标主要为总大肠菌群和浑浊度。
　　请供水单位加强水源巡查和加药消毒，5月底前完成蓄水池清洗，并于6月7日前将整改情况书面反馈我中心（联系人：敖医生，0466-0000755）。

汀岭区疾病预防控制中心
2024年5月28日
""", "gb18030")], [], "not_report notice other_office plain figures named_units gb18030", "another office's results of its own tests, with names of towns; what the waterworks are to do is not done", charset="gb18030")
