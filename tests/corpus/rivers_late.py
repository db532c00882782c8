"""The letters of rivers after the first of June's, and those on June. Each note tells the figures that are in no field, and why."""
from datetime import date

from build_tools import attach, book, enclosed, entry, form, html, letter, paper, text, told
from rivers_base import JUN, MAY, c, locked, reply_to

# 0013
c.add("2023-06-06 07:58", ("单大江", "shandj@post.example"), "Re: 坎乡5月", [text("""
更正：石门坎乡5月月报里有两处报错了。
巡河次数应为75次（报成57次，念倒了），投入资金应为12600元，漏了买警示带的600元。
其他不动。给你们添麻烦了。
单大江

------------------ 原始邮件 ------------------
发件人: "单大江" <shandj@post.example>
发送时间: 2023年6月1日 21:36
主题: 坎乡5月

河长办同志 坎乡5月的先用手机报一下
巡河五十七次，一百四十来公里
问题找着8个，改了6个
垃圾拉走三吨半
钱花了12000
""", "gb18030")], [told("石门坎乡", "correction", MAY, patrols=75, spending_cny=12600)],
    "plain correction in_reply_to old_and_new_values private_sender quoted_figures gb18030", "57, the 600 yuan left out and the whole letter below are old", more=(reply_to(3, "post.example"),))

# 0014
c.add("2023-06-06 13:22", ("汐川县河长办", "hzb@xcslj-check.example"), "【限时核验】你单位5月河湖长制工作月报数据异常", [html("""
<p>各填报单位：</p>
<p>经系统比对，你单位5月报送的<b>巡河次数66次、清理垃圾5.2吨、投入资金2.1万元</b>与后台数据不一致，将影响年度考核。</p>
<p>请于今日24:00前<a href="http://xcslj-check.example/login?u=hzb">点击登录核验平台</a>，输入邮箱账号和密码重新确认，逾期按未报送处理。</p>
<p>汐川县河长制办公室<br>2023年6月6日</p>""")], [], "not_report phishing html look_alike_sender", "figures that are to look like a unit's report", to=("", "hzb@xcslj.example"))

# 0015
BAI = """
县河长办：
白鹭镇2023年5月月报如下，清淤按您电话里说的车方填。

巡河次数：92次
巡河长度：301.4公里
发现问题数：7个
整改数：7个
清理垃圾：6.08吨
清淤方量：410立方米（水下方约600立方米，仅供参考）
参与志愿者人数：53人（157人次）
河长公示牌：28块
水质达标率：100%
投入资金：3.27万元
自查日期：5月31日
责任河长：桑知秋
措施：封堵排口、增设护栏
难点：上游漂下来的生活垃圾占到六成，光靠我镇捞不完

曲小满
"""
INNER = letter("2023-06-05 17:10", ("曲小满", "bailu@xczf.example"), ("水保股", "sbg@xcslj.example"), "白鹭镇5月月报", [text(BAI, "gb2312")], "rivers inner 15", "gb2312")
c.add("2023-06-06 15:40", ("闵工", "sbg@xcslj.example"), "转：白鹭镇5月月报", [
    text("边主任：白鹭镇把月报错发到我们股了，转给你。我们股6月的水保巡查12次跟这个没关系，另报。\n水保股 闵", "utf-8", "quoted-printable"), enclosed(INNER)], [told(
        "白鹭镇", period=MAY, patrols=92, patrol_km=301.4, found=7, fixed=7, trash_t=6.08, dredged_m3=410, volunteers=53, boards=28, water_rate=100, spending_cny=32700,
        checked_on="2023-05-31", chief="桑知秋", measures=["封堵排口", "增设护栏"], problems=["上游漂下来的生活垃圾占到六成，光靠我镇捞不完"])],
    "forward rfc822 forwarder_not_unit plain numbered_list wan gb2312", "600 under water, 157 person-times, the forwarder's own 12 rounds")

# 0016
YUE = "乐小满是西堤中学的地理老师，六月里她把课堂搬到了河边。她带着自己编的水质小册子，利用六个周末给沿河居民讲怎样分辨雨水口和污水口，先后有七处私接管道是听完课的居民自己找上门来说的。"
LAO = "老船工护河队由十一位退休船工组成，最大的七十四岁。6月19日上游冲下一只装满废油桶的铁皮船，他们划着两条小木船顶了上去，用缆绳把铁皮船硬是拖到岸边，没有一桶油漏进河里。"
ZHEN = "社区河长甄岩负责护城渠最难管的三百米，两岸是夜市。他每晚收摊后挨家去看泔水桶，起初遭人白眼，后来摊主们自己排了值日表，渠边再没有倒过泔水。"
XI = paper(
    ("t", "西堤街道2023年6月河湖长制工作月报"),
    "县河长办：",
    "六月是主汛期，也是水葫芦疯长、垃圾下河最多的时候。按照全县统一安排，西堤街道把河道当作街道的脸面来收拾，把群众的埋怨当作工作的清单来办理。现将全月工作情况报告如下。",
    ("h", "一、压实河长责任，巡河更勤了"),
    "西堤街道责任河长为巩一诺。本月街道、社区两级河长巡河176次，其中街道级38次、社区级138次，人均11次，高于县里人均8次的要求；巡河长度432.6公里。5月因人员调整，巡河只有149次，县里通报批评了我们，这个教训我们是记住了的。此外，由城管中队的同志承担夜间巡查，每周一、三、五各一班，专盯夜市和洗车店，共出动42人次。",
    ("h", "二、问题不过夜，整治更实了"),
    "全月共发现问题21个，已整改19个，整改率90.5%。未整改的2个均为历史遗留的房屋占压，涉及6户居民，安置方案还在征求意见。我们会同有关单位拆除违建3处130平方米，封堵排口6处，清理垃圾18.7吨。趁着枯水的那几天，抓紧完成清淤方量2650立方米，其中西堤内河1900立方米、护城渠750立方米。县里年初下达我街道全年清淤任务8000立方米，截至6月底累计完成5120立方米，占64%。",
    "水质方面，三个断面全月平均水质达标率91.7%，较5月提高8.4个百分点。原定6月的鱼苗投放因水温过高没有做，改到9月再说；沿河护栏的招标刚刚挂网，7月底前可以进场。",
    ("h", "三、发动群众，参与更广了"),
    "本月参与志愿者340人，其中高校志愿者120人、社区志愿者220人，另有60户亲子家庭参加了“小河长”体验。社区干部入户宣传1260户，发放明白纸1800份，收回意见建议93条。辖区现有河长公示牌52块，其中本月增设4块，电话号码全部更新。",
    "全月投入资金21.38万元，其中清淤14.2万元、保洁5.68万元、宣传1.5万元。6月27日为街道自查日期，由纪检、城管、社区三方参加，抽查了9个点位，全部合格。",
    ("h", "四、先进事迹"), YUE, LAO, ZHEN,
    ("h", "五、工作难点"),
    "一是护城渠暗涵段长四百米，没有图纸，人进不去，淤积情况不清；二是夜市油污靠人工刮，费时费力，缺一台高压冲洗车；三是跨街道河段的垃圾漂来漂去，责任说不清，去年吵了三回。",
    "　　　　　　　　　　　　西堤街道办事处", "　　　　　　　　　　　　2023年7月2日")
c.add("2023-07-03 09:05", ("鹿鸣", "xidi@xczf.example"), "西堤街道2023年6月河湖长制工作月报", [
    text("边主任好，西堤街道6月月报呈上，请审。", "gb2312"), attach("西堤街道6月月报.docx", XI, "rfc2231", "gb2312")], [told(
        "西堤街道", period=JUN, patrols=176, patrol_km=432.6, found=21, fixed=19, trash_t=18.7, dredged_m3=2650, volunteers=340, boards=52, water_rate=91.7, spending_cny=213800,
        checked_on="2023-06-27", chief="巩一诺", measures=["夜间巡查", "拆除违建", "封堵排口", "入户宣传"],
        deeds=[entry("乐小满", YUE), entry("老船工护河队", LAO), entry("甄岩", ZHEN)],
        problems=["护城渠暗涵段长四百米，没有图纸，人进不去，淤积情况不清", "夜市油污靠人工刮，费时费力，缺一台高压冲洗车",
                  "跨街道河段的垃圾漂来漂去，责任说不清，去年吵了三回"])],
    "docx prose headings long parts_and_total last_period cumulative_vs_period denied plan percentage wan deeds deeds_org rfc2231 gb2312",
    "rounds by level and a head, May's 149, 42 of night guards, 90.5 and 64 per cent, the year's 8000 and 5120 m3, shares of dredging, volunteers and money, 60 families, 4 boards new; fry and fences not done")

# 0017
EMPTY = paper(("t", "河湖长制工作月报表（6月）"), form([
    ["填报单位", "", "填报月份", "2023年  月"], ["责任河长", "", "自查日期", ""], ["巡河次数（次）", "", "巡河长度（公里）", ""], ["发现问题数（个）", "", "整改数（个）", ""],
    ["清理垃圾（吨）", "", "清淤方量（立方米）", ""], ["参与志愿者人数", "", "投入资金（元）", ""], ["整治措施", "□打捞水葫芦 □拆除违建 □封堵排口 □入户宣传", "工作难点", ""]]),
    "注：每月5日前报送，巡河次数镇级不少于8次、村级不少于20次。")
c.add("2023-07-03 10:44", ("乔小钱", "liulin@xczf.example"), "柳林镇6月月报表", [
    text("边主任，6月还是用这张表吗？我发给村里之前跟您确认一下，上湾那边说他们有另一个版本。\n乔小钱", "gb18030"),
    attach("河湖长制工作月报表（6月）.docx", EMPTY, "rfc2047", "gb18030")], [], "not_report question docx empty_form gb18030", "the least numbers of rounds in the note of a blank form")

# 0018
SHA = book({"6月": [
    ["大沙镇、小沙镇2023年6月河湖长制工作月报（合表）", None, None, None, None, None],
    ["项目", "计量单位", "大沙镇", "小沙镇", "两镇合计", "说明"],
    ["责任河长", "—", "佟立夏", "亓官宁", None, None],
    ["巡河次数", "次", 88, 52, 140, "不含两镇联合巡河2次"],
    ["巡河长度", "公里", 305.2, 171, 476.2, None],
    ["发现问题数", "个", 11, 4, 15, None],
    ["整改数", "个", 9, 4, 13, "大沙2个顺延7月"],
    ["清理垃圾", "吨", 10.3, 4.75, 15.05, None],
    ["清淤方量", "立方米", 1200, "—", 1200, None],
    ["参与志愿者人数", "人", 61, 27, 88, None],
    ["河长公示牌", "块", 37, 24, 61, None],
    ["水质达标率", "%", 100, 75, None, "沙溪界河断面不计"],
    ["投入资金", "元", 15400, 8260.5, 23660.5, "界河打捞船租金6,000元县里出"],
    ["自查日期", "—", date(2023, 6, 28), date(2023, 6, 29), None, None]]},
    {"6月": [(0, 0, 0, 5)]}, {("6月", 12, 2): "#,##0.00", ("6月", 12, 3): "#,##0.00"})
c.add("2023-07-04 08:36", ("佘一鸣", "dasha@xczf.example"), "大沙、小沙6月合表", [
    text("两镇6月继续合报，小沙相里青那边我核过了。界河联合巡河2次、联合清理垃圾1.6吨，两边都没计。\n佘一鸣", "gb2312", "quoted-printable"),
    attach("大沙小沙6月合表.xlsx", SHA, "raw", "gb2312")], [
    told("大沙镇", period=JUN, patrols=88, patrol_km=305.2, found=11, fixed=9, trash_t=10.3, dredged_m3=1200, volunteers=61, boards=37, water_rate=100, spending_cny=15400,
         checked_on="2023-06-28", chief="佟立夏"),
    told("小沙镇", period=JUN, patrols=52, patrol_km=171, found=4, fixed=4, trash_t=4.75, volunteers=27, boards=24, water_rate=75, spending_cny=8260.5,
         checked_on="2023-06-29", chief="亓官宁")],
    "xlsx column_per_unit multi_unit joint total dash date_cells number_format prefix_trap remarks raw_filename gb2312 qp",
    "the column of both towns, the joint rounds and the joint 1.6 t belong to neither, the county's 6000")

# 0019
MI = "永安社区的米阿福听说护城渠要清淤，把自家的两台抽水泵借了出来，连着六个晚上守在泵旁边，电费也没要。"
c.add("2023-07-04 16:20", ("鹿鸣", "xidi@xczf.example"), "西堤街道6月月报补充", [text(f"""
边主任：
昨天的6月月报交上去之后，永安、文昌两个社区又补报了一点东西。另有志愿者25人，另清理垃圾0.8吨，请加到原数里；其余不变。
再补充先进事迹一则：
{MI}
鹿鸣
""", "utf-8")], [told("西堤街道", "supplement", JUN, volunteers=25, trash_t=0.8, deeds=[entry("米阿福", MI)])],
    "plain supplement deeds base64", "two pumps and six evenings belong to the deed")

# 0020
c.add("2023-07-05 09:18", ("郗望", "taoping@xczf.example"), "桃坪乡6月河长制月报", [
    text("月报见附件，按保密要求加了密码，密码另行短信发您。\n郗望", "gb2312"),
    attach("taoping6.zip", locked("taoping6.txt", "桃坪乡6月：巡河39次。\n".encode("gb18030") * 20, b"tp0705"))], [],
    "unreadable encrypted zip gb2312", "nothing can be read before the password has come", unreadable=True)

# 0021
GUAN = paper(("t", "河湖长制工作月报表"), form([
    ["填报单位", "城区河道管护队", "月份", "6月", "填表人", "井小泉"],
    ["巡河次数", "120", "巡河长度", "96,000米", "河长公示牌", "18块"],
    ["发现问题数", "27", "整改数", "26", "水质达标率", "未监测"],
    ["清理垃圾", "31.5t", "清淤方量", "85m³", "参与志愿者人数", "0"],
    ["投入资金", "5.2万元", "自查日期", "6月25日", "责任河长", "农思远"],
    ["整治措施", "√打捞水葫芦  √封堵排口  ×拆除违建  ×增殖放流", None, None, None, None],
    ["工作难点", "①城区段早晚高峰垃圾车停不下，转运要等到夜里；②两条打捞船都超过十年船龄。", None, None, None, None],
    ["上月数据", "巡河117次，清理垃圾28.9吨，投入4.9万元", None, None, None, None]],
    [((r, 1), (r, 5)) for r in (5, 6, 7)]))
c.add("2023-07-05 11:02", ("井小泉", "guanhu@xcslj.example"), "报表", [
    html("<div>边主任，6月的。</div><div><br></div><div>管护队 小井</div>", "gb18030"), attach("新建文档.docx", GUAN, "rfc2047", "gb18030")], [told(
        "城区河道管护队", period=JUN, patrols=120, patrol_km=96, found=27, fixed=26, trash_t=31.5, dredged_m3=85, volunteers=0, boards=18, spending_cny=52000,
        checked_on="2023-06-25", chief="农思远", measures=["打捞水草", "封堵排口"],
        problems=["城区段早晚高峰垃圾车停不下，转运要等到夜里", "两条打捞船都超过十年船龄"])],
    "docx form six_columns metres zero wan last_period checkbox generic_filename gb18030", "the last row is May's; what is crossed was not done")

# 0022
c.add("2023-07-08 20:11", ("希望的田野", "xw1987@post.example"), "您说附件打不开", [text("""
那我直接打字吧
桃坪乡6月
巡河39次 118公里
发现问题9个 整改8个
垃圾2.75吨
志愿者22人
投入4300元
难点 山溪涨落太快，清出来的垃圾来不及运又被冲走
小郗 单位邮箱容量满了，用自己的
""", "utf-8", "quoted-printable")], [told(
    "桃坪乡", period=JUN, patrols=39, patrol_km=118, found=9, fixed=8, trash_t=2.75, volunteers=22, spending_cny=4300, problems=["山溪涨落太快，清出来的垃圾来不及运又被冲走"])],
    "plain late private_sender_unknown informal no_punctuation qp", "no other figures; the nickname of the sender names no unit")

# 0023
c.add("2023-07-08 21:30", ("县生态环境分局水科", "shui@xcsthj.example"), "关于通报6月地表水断面监测结果的函", [text("""
县河长办、各乡镇（街道）：
　　现将2023年6月地表水断面监测结果通报如下：全县监测断面24个，水质达标率87.5%，其中云港镇100%、白鹭镇50%、东堤街道83.3%。采样日期为6月15日至16日。
　　请白鹭镇于7月20日前查明原因，完成整改并书面回复。
　　　　　　　　　　县生态环境分局水科
　　　　　　　　　　2023年7月8日
""", "gb18030", "8bit")], [], "not_report notice other_office percentage gb18030 8bit", "another office's measurements of several towns")

# 0024
SHEN = "村民小组长申屠海家的三轮车成了护河车，六月里拉了四十多趟水草，车斗锈穿了自己焊，从没开口要过油钱。"
WAN = f"""<p>乔干事并边主任：</p><p>下湾村6月份的情况报一下。</p>
<ul><li>河长迟永贵带头巡河，全村巡河30次（上月28次），走了24公里；</li>
<li>发现问题4个，已整改5个，里头有1个是5月欠的；</li>
<li>清理垃圾900斤；请小挖机干了三天，清淤260方；</li>
<li>志愿者16人，其中放假学生5人；</li>
<li>投入5300元，挖机3600元、工具1700元；</li>
<li>公示牌3块，7月打算再立2块；</li>
<li>自查日期6月20日，镇里6月26日来看过一次；</li>
<li>措施有两样：捞水葫芦，装护栏。</li></ul>
<p>难点：1、河滩地有人偷种玉米，劝了不听；2、保洁船没有船证，不敢下深水。</p>
<p>护河故事：{SHEN}</p><p>迟永贵</p>
<blockquote style="border-left:2px solid #ccc;padding-left:8px"><p>发件人：柳林镇河长办　2023年7月3日</p>
<p>各村：6月月报请于5日前报，格式举例：“某村巡河60次，发现问题8个，整改8个，清理垃圾2吨，投入10000元”。先进事迹写一段即可。</p></blockquote>"""
c.add("2023-07-09 18:47", ("迟永贵", "xiawan@xczf.example"), "回复：催报6月月报", [html(WAN, "gb2312", "quoted-printable")], [told(
    "下湾村", period=JUN, patrols=30, patrol_km=24, found=4, fixed=5, trash_t=0.45, dredged_m3=260, volunteers=16, boards=3, spending_cny=5300, checked_on="2023-06-20",
    chief="迟永贵", measures=["打捞水草", "增设护栏"], deeds=[entry("申屠海", SHEN)],
    problems=["河滩地有人偷种玉米，劝了不听", "保洁船没有船证，不敢下深水"])],
    "html list late quoted_notice last_period plan jin parts_and_total deeds gb2312 qp",
    "May's 28, 1 left from May, 5 of the volunteers, shares of money, 2 boards planned, the town's visit, the sample in the notice below")
