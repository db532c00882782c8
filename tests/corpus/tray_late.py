"""The letters of tray from 22 October. Each note tells why the letter is a report or none, and the figures that belong to no field."""
from build_tools import attach, enclosed, form, letter, paper, text, told
from tray_base import CC, M9, M10, M11, c

# 0016
c.add("2024-10-22 10:03", ("飞羽体育用品", "xiaoshou@feiyu.example"), "对账单（10月）", [text("""
澄溪县教育局体卫劳股：
贵单位10月器材购置明细：
跳绳 500根×9.8元＝4,900元
实心球 120个×46元＝5,520元
软式排球 200个×58元＝11,600元
合计22,020元，已收预付款10,000元，尚欠12,020元。请核对无误后于11月10日前汇至我司账户，发票随货。
飞羽体育用品经营部 唐经理
""", "gb2312")], [], "not_report bill plain figures unknown_sender gb2312", "a dealer's bill for what the bureau bought")

# 0017
c.add("2024-10-25 09:28", ("巫振海", "stx@cxedu.example"), "请您来给孩子们颁奖", [text("""
徐科长：
11月2号下午我校秋季对抗赛决赛，想请您来颁个奖，就占您一个小时。那天6个项目，130来人上场，家长也来。
9月的数我拖到今天，不好意思，一并交了：在籍学生164人；9月打了比赛9场，其中主场4场，参赛371人次；视力都查了，164人，近视率22%；劳动课时24；因病缺课7人次，训练伤不算在里头；器材购置3.64万元，主要是垒球手套和护具。
来不来都回我一声。
少体校 巫振海
""", "gb18030")], [told("少年体育学校", period=M9, students=164, races=9, race_turnout=371, eye_checks=164, myopia=22, labour_lessons=24, sick_absences=7, gear_cny=36400)],
    "plain casual invitation plan wan late gb18030", "an invitation with the month's figures in it; the final's 6 events and 130 are to come, 4 at home are among the 9")

# 0018
c.add("2024-10-28 11:16", ("甘雨桐", "ltxx@cxedu.example"), "关于做好本月收尾工作的通知", [text("""
各教学点：
月底快到了，下面几件事抓紧：
一、视力筛查30日前做完，河口点64人、上坪点41人、马家点27人，一个不漏，请假的补查。
二、劳动课本月不少于8课时，没上够的这周补上。
三、冬季长跑11月12日在中心校办，河口点出20人、另两个点各出10人，参赛名单周四前给我。
四、因病缺课每天报，超过3人次当天打电话。
柳塘镇中心小学
10月28日
""", "gb18030")], [], "not_report order copy plan plain numbered figures gb18030", "a school's orders to its teaching points, of which the office has a copy",
    to=("河口教学点", "hekou@liutang.example"), more=CC)

# 0019
CITY = letter("2024-10-28 16:00", ("市学生体质监测中心", "tizhi@szjc.example"), ("城南小学医务室", "cnxx@cxedu.example"), "三季度监测通报", [text("""
各监测点校：
三季度全市监测点校在籍学生41,260人，视力筛查39,875人，近视率51.9%，同比下降0.8个百分点；体育比赛共计612场，参赛8.7万人次；因病缺课9,340人次。各县（区）情况见内网。
市学生体质监测中心
""")], "tray city")
c.add("2024-10-29 09:52", ("娄静怡", "cnxx@cxedu.example"), "转：三季度监测通报", [
    text("徐老师，市监测中心发的，您可能没收到，转给您参考。我们县在里头排第几内网能查到。\n娄静怡"), enclosed(CITY)], [],
    "not_report forward for_reference others_figures rfc822", "a city's statistics passed on to be read")

# 0020
GH = paper(("t", "器材归还清单"), form([
    ["品名", "借出数量", "归还数量", "单价（元）", "备注"],
    ["垒球手套", "30副", "30副", "180", ""],
    ["护具", "12套", "11套", "420", "损坏1套，照价赔偿"],
    ["秒表", "8块", "8块", "65", ""],
    ["软式标枪", "40支", "38支", "35", "丢失2支"]]), "应赔合计：490元。　　经手人：郎建平")
c.add("2024-10-30 15:37", ("郎建平", "sqzx@cxedu.example"), "还器材", [
    text("徐老师：\n9月向局库房借的那批器材，运动会用完了，明天上午派车送回。护具坏了1套，标枪丢了2支，该赔的490元我们照付。清单在附件，库房谁收货请告诉我。\n石桥中学 郎建平", "gb18030"), attach("归还清单.docx", GH)], [],
    "not_report lending docx table figures gb18030", "borrowed things are given back; what is owed for them was not bought")

# 0021
c.add("2024-11-01 18:44", ("老窦", "jidi@cxedu.example"), "十月", [text("""
10月
来基地活动的学生2160人次
劳动课时128
拔河比赛1场 96人次
买拔河绳和护腰 花2340
没病号
基地老窦
""", cte="quoted-printable")], [told("劳动实践基地", period=M10, races=1, race_turnout=96, labour_lessons=128, gear_cny=2340, maybe={"sick_absences": 0})],
    "plain phone casual no_punctuation qp", "2160 guests are no pupils of its own and no runners; nobody ill may be 0 or nothing")

# 0022
ZG = paper(("t", "关于我校10月份体育卫生和劳动教育工作的函"), "县教育局体卫劳股：",
    "我校现有在籍学生2274人，较9月减少6人。10月份，校运会与班级篮球联赛先后举行，共计比赛46场，参赛3218人次，联赛余下的8场移至11月进行。视力筛查面向高一新生，实查768人，近视率61.5%。",
    "全月劳动课时512，另有校外实习1900工时，不计在内。因病缺课142人次。器材购置年初预算5万元，本月实际支出43,850元。", "特此函告。", "澄溪县职业高级中学", "2024年11月4日")
c.add("2024-11-04 11:20", ("房世杰", "zhigao@cxedu.example"), "职高来函", [text("徐老师好，函件一份，请收。", "gb18030"), attach("函.docx", ZG)], [
    told("澄溪县职业高级中学", period=M10, students=2274, races=46, race_turnout=3218, eye_checks=768, myopia=61.5, labour_lessons=512, sick_absences=142, gear_cny=43850)],
    "docx prose official letter_style plan comparison gb18030", "an official letter; 6 fewer, 8 to come, 1900 working hours and the year's budget belong to no field")

# 0023
c.add("2024-11-05 13:09", ("戴丽娟", "cnyey@cxedu.example"), "这样写行吗", [text("""
徐老师：
我第一次弄这个，您先帮我看看格式对不对，数字是我拿去年的随便套的，别当真：
“城南幼儿园10月份在园幼儿240人，举办亲子运动会1场，参赛200人次，视力筛查230人，病假100人次，器材购置5000元。”
要不要写百分比？要不要分大中小班？您说行了，我再找保健医要真数，正式报给您。
戴丽娟
""")], [], "not_report draft question plain figures", "a trial with last year's figures, to be looked at; the true ones come later")

# 0024
c.add("2024-11-06 09:05", ("甘雨桐", "ltxx@cxedu.example"), "小学和幼儿园的", [text("""
徐老师：
镇中心幼儿园的电脑送修了，宫老师把数念给我，我替她们一起报，两家分开写。
柳塘小学10月：学生633人，比赛2场，参赛540人次，视力9月查过了这个月没查，劳动课88课时，因病缺课59人次，买器材花了1970元。
柳塘幼儿园10月：在园幼儿187人，亲子运动会1场，上场的孩子174人次，病假80人次，别的没有。
两家病假合起来139人次，比9月少一点。
甘雨桐
""", "gb2312", "quoted-printable")], [
    told("柳塘镇中心小学", period=M10, students=633, races=2, race_turnout=540, labour_lessons=88, sick_absences=59, gear_cny=1970, maybe={"eye_checks": 0}),
    told("柳塘镇中心幼儿园", period=M10, students=187, races=1, race_turnout=174, sick_absences=80, maybe={"eye_checks": 0, "labour_lessons": 0, "gear_cny": 0})],
    "plain casual multi_unit joint_total gb2312 qp", "one letter of two units; the 139 of both belongs to neither")

# 0025
c.add("2024-11-07 17:50", ("魏岚", "yc@cxedu.example"), "投稿：操场上的好时光", [text("""
公众号编辑老师：
　　投一篇小稿，请选用，照片3张另发，署名“一初记者站”。
　　操场上的好时光
　　十一月的阳光正好。在县一初的塑胶跑道上，发令枪响了六十多次，八百多名同学跑过终点。八年级的马一宁第一次参加800米，跑到最后一圈鞋带散了，她干脆光着一只脚冲线。“名次不重要，跑完才重要。”她笑着说。看台上，负责后勤的张老师一上午递出去300瓶水。两天里诞生了9项新的校纪录。
　　（一初记者站 文/苗苗）
""")], [], "not_report press plain chinese_numerals figures", "a piece for the bureau's paper, to be printed; starts, runners and bottles are told for its readers")

# 0026
HT = paper(("t", "学生视力筛查服务协议（送审稿）"), "甲方：澄溪县第二小学　　乙方：县人民医院体检中心",
    "一、乙方为甲方学生做视力筛查，人数以1274人计，每人12元，合计15,288元，按实际人数结算。",
    "二、时间：2024年12月2日至6日，每天不少于250人。",
    "三、乙方于筛查结束后10个工作日内向甲方书面告知近视率等结果，逾期每日扣200元。",
    "四、因病缺课未能到场的学生，乙方另约一次补查，不另收费。", "甲方（盖章）　　　　　　乙方（盖章）")
c.add("2024-11-08 10:31", ("县医院体检中心", "tijian@cxyy.example"), "协议请过目", [
    text("徐老师：\n和二小谈的协议初稿，纪主任说要先给局里看一眼，您看价格和时间有没有问题，没问题我们两家就盖章。\n体检中心 小邹", "gb18030"), attach("视力筛查协议.docx", HT)], [],
    "not_report contract docx plan figures unknown_sender gb18030", "an agreement not yet signed on what is to be done")

# 0027
c.add("2024-11-11 08:22", ("岑树生", "ypxx@cxedu.example"), "Re: 请尽快报送10月数据", [text("""
徐老师：
不是我不报，是10月真没啥好报的，翻来覆去就这几样：学生还是312人，比赛没搞，灯箱没到，视力没法查，劳动课照课表上，16课时，因病缺课9人次，都是感冒。器材一分钱没花。要是这也算，您就帮我填上吧。
云坪 岑树生

------------------ 原始邮件 ------------------
发件人: 体卫劳股 <tiweilao@cxedu.example>
发送时间: 2024年11月8日 16:30
岑老师：云坪小学10月数据还没收到。你校9月报的是在籍学生312人、劳动课时20、因病缺课15人次，10月请照样报来。
""", "gb18030")], [told("云坪小学", period=M10, students=312, labour_lessons=16, sick_absences=9, maybe={"races": 0, "eye_checks": 0, "gear_cny": 0})],
    "plain casual in_reply quoted_figures zero gb18030", "an answer to a reminder; September's figures stand in the quoted letter; what was not done may be 0 or nothing")

# 0028
c.add("2024-11-13 14:11", ("娄静怡", "cnxx@cxedu.example"), "回复：收到城南小学10月数据", [text("""
徐老师，回执收到，内容看过了，没有出入，谢谢。
另外分给我们的60根跳绳、10个软排昨天也到了，孩子们抢着用。11月的下月初照旧发您。
娄静怡

------------------ 原始邮件 ------------------
发件人: 体卫劳股 <tiweilao@cxedu.example>
发送时间: 2024年11月13日 10:02
城南小学：你校10月数据已收到，登记如下，如有出入请回信。在籍学生1120人，体育比赛16场，参赛634人次，视力筛查1098人，近视率41.7%，劳动课时96，因病缺课87人次，器材购置4,260元。
""")], [], "not_report receipt_confirmed thanks quoted_figures plain", "a receipt is said to have come; the figures are the office's own words below")

# 0029
c.add("2024-11-29 16:58", ("靳小舟", "ltzx@cxedu.example"), "晚几天交", [text("""
徐老师：
跟您告个假，11月的表我们要晚到12月9号。视力还剩七年级两个班、大概110人没查，疾控说下周三来；校运会也因为下雨推到下周，还有20场没比。器材的发票有一张4300元的要重开。这几样齐了我一次给您报全，省得改来改去。
柳塘中学 靳小舟
""", "gb2312")], [], "not_report promise plain figures gb2312", "a promise: what is still to be done and to be told all at once later")

# 0030
c.add("2024-12-02 10:40", ("柯敏", "sqxx@cxedu.example"), "石桥小学", [text("""
徐老师：
　　柯敏出去进修了，我是老教务沙德仁，由我代笔，借她的信箱一用。
　　十一月里，学生五百零七人，没有进出。冬季长跑比赛三场，参赛四百六十人次。查视力四百九十八人，近视率百分之三十八点五。劳动课七十二节，白菜收了一千二百斤，都送食堂了。伤风的多，因病缺课六十八人次，上月是五十一。篮球换了十个，买器材付出一千三百五十元整。
　　　　　　　　　　沙德仁 十二月二日
""", "gb18030")], [told("石桥镇中心小学", period=M11, students=507, races=3, race_turnout=460, eye_checks=498, myopia=38.5, labour_lessons=72, sick_absences=68, gear_cny=1350)],
    "plain letter_style chinese_numerals last_period gb18030", "all in Chinese numerals; 1200 pounds of cabbage, ten balls and October's 51 belong to no field")
