from build_tools import attach, book, entry, form, grid, html, leaf, paper, text, told
from canteen_base import S1, c

WEN = """
餐饮科领导好：
柳堰中心小学食堂9月1日到15日的情况，我照表上的意思写一下，表格在我这台电脑上打不开。
开学以后在食堂吃饭的学生612人，老师41人，一共653人。半个月里食堂自查4次，查出毛病7处，当场改掉5处。剩下两处，一处是冷库温度计不准，一处是下水口缺网罩，等配件到了下星期就装。
食堂里帮厨的连我11个人，9月6日晚上都参加了培训，讲的是生熟分开和洗手。倒掉的饭菜每天拿秤称，半个月加起来168公斤，上学期最后半个月是230公斤，少了不少，低年级改成小份以后见效快。
每天早上晨检，量体温看手，样品留48小时有专人签字，校长和值周老师轮流陪餐。演练最近一次还是5月22日搞的停电演练，10月份打算再来一次。
食品安全员还是姚桂枝老师。
有个事想表扬一下：
帮厨邓秋菊9月11日早上发现送来的豆腐发酸，二话没说全部退回，自己骑三轮车到镇上重新买了40斤，午饭一分钟没耽误。
困难就一个：学校离镇上检测室十几里，送样要专门跑一趟。
柳堰中心小学 总务闻长福
2024年9月16日
"""
DENG = "帮厨邓秋菊9月11日早上发现送来的豆腐发酸，二话没说全部退回，自己骑三轮车到镇上重新买了40斤，午饭一分钟没耽误。"
c.add("2024-09-16 08:35", ("闻长福", "lyxx@ltedu.example"), "柳堰小学食堂上半月情况", [text(WEN, "gb18030")], [told(
    "柳堰中心小学食堂", period=S1, diners=653, inspections=4, problems_found=7, problems_fixed=5, trained=11, waste_kg=168, drill_on="2024-05-22", officer="姚桂枝",
    measures=["晨检", "食品留样", "陪餐"], deeds=[entry("邓秋菊", DENG)], difficulties=["学校离镇上检测室十几里，送样要专门跑一趟"])],
    "plain prose body_only parts_and_total last_period plan deeds gb18030 drill_earlier", "the parts 612 and 41, the 230 kilos of last term, the 40 斤 of the deed, the two left over and the drill planned for October belong to no field",
    agent="Foxmail 7.2.25.213[cn]")

c.add("2024-09-16 09:12", ("侯明月", "ysx@ltedu.example"), "问一下就餐人数怎么算", [text("""
小孟你好，
表里“就餐人数”是算交了伙食费的还是算实际来吃的？我们学校交费1480人，开学头一周实际每天也就1300上下，差得有点多。另外家长开放日来陪餐的60多个家长要不要算进去？
还有一个，我们9月5号自己请公司来做了12个批次的快检，这个报在“抽检批次”里行不行，还是只报你们局里抽的？
弄明白了我再填，不急，反正截止到20号吧？
一实小 侯明月
""")], [], "not_report question plain figures", "asks how to count; 1480, 1300, 60 and 12 are quoted only to ask")

YG = paper(("t", "永固轴承厂食堂食品安全情况表"), "填报时间：2024年9月16日          统计期间：2024年9月1日—9月15日", form([
    ["食堂名称", "永固轴承厂食堂", "食品安全员", "丁满仓"],
    ["就餐人数", "870", "自查次数", "15次（每天1次）"],
    ["发现问题", "6", "已整改", "6"],
    ["抽检批次", "8", "合格率", "100%"],
    ["培训人数", "22人", "浪费量", "约95公斤"],
    ["罚款金额", "/", "演练日期", "2024.9.9"],
    ["采取措施", "□明厨亮灶  ☑食品留样  ☑晨检  □陪餐  ☑餐具消毒  ☑光盘行动  □虫鼠防治  ☑索证索票", None, None],
    ["困难问题", "1.夜班炊事员年纪偏大，四个人里有三个过了五十五；\n2.排烟管道用了二十年，清洗一次要停伙半天。", None, None],
    ["备注", "中秋节加餐发月饼870份；夜班另有用餐320人左右，已含在就餐人数内。", None, None]],
    [((6, 1), (6, 3)), ((7, 1), (7, 3)), ((8, 1), (8, 3))]))
c.add("2024-09-16 10:48", ("丁满仓", "st@yonggu.example"), "轴承厂食堂 9月上半月", [text("见附件。\n\n丁满仓", "gb2312"), attach("食堂情况表-轴承厂.docx", YG, charset="gb2312")], [told(
    "永固轴承厂食堂", period=S1, diners=870, inspections=15, problems_found=6, problems_fixed=6, samples=8, pass_rate=100, trained=22, waste_kg=95, drill_on="2024-09-09", officer="丁满仓",
    measures=["食品留样", "晨检", "餐具消毒", "光盘行动", "索证索票"],
    difficulties=["夜班炊事员年纪偏大，四个人里有三个过了五十五", "排烟管道用了二十年，清洗一次要停伙半天"])],
    "docx table checkbox two_pairs slash approx merged_cells gb2312", "870 mooncakes and the 320 of the night shift (within the 870) belong to no field; '/' says nothing; corrected by 0013",
    charset="gb2312", agent="Foxmail 7.2.25.213[cn]")

LH = book({"9月上半月": [
    ["芦花市场监管所辖区食堂食品安全半月统计（2024年9月1日—15日）"], ["序号", "食堂", "就餐人数", "自查次数", "发现问题", "已整改", "培训人数", "剩饭剩菜（公斤）", "最近演练", "食品安全员", "困难"],
    [1, "芦花中心校", 426, 6, 9, 7, 14, 132.5, "9月3日", "钟小兰", "净菜间面积不够"],
    [2, "水泥厂", 215, 4, 3, 3, "—", 48, "无", "阮根生", "无"],
    ["", "合计", ("=C3+C4", 641), ("=D3+D4", 10), ("=E3+E4", 12), ("=F3+F4", 10), 14, ("=H3+H4", 180.5), "", "", ""],
    ["填表人：佟大江    电话：0466-0000204"]]}, merges={"9月上半月": [(0, 0, 0, 10)]})
c.add("2024-09-17 15:05", ("佟大江", "luhua@ltscjg.example"), "芦花所：两家食堂数据", [
    text("小孟：\n我们乡就中心校和水泥厂两家上规模的食堂，数都在表里，合计就餐641人，问题12个改了10个。乡敬老院在装修停伙，没有数。\n佟", "gb2312"), attach("半月统计.xlsx", LH)], [
    told("芦花乡中心校食堂", period=S1, diners=426, inspections=6, problems_found=9, problems_fixed=7, trained=14, waste_kg=132.5, drill_on="2024-09-03", officer="钟小兰", difficulties=["净菜间面积不够"]),
    told("芦花水泥厂食堂", period=S1, diners=215, inspections=4, problems_found=3, problems_fixed=3, waste_kg=48, officer="阮根生")],
    "xlsx row_per_unit multi_unit total formula dash wu short_names body_totals", "the last row and the cover are check-sums; the station has no report of its own", charset="gb2312")

SQ_YANG = "协管员杨百川连续九天在双桥职高后厨蹲点，从验收、粗加工到留样一个环节一个环节教，把贺师傅他们原来一本糊涂账理成了五本台账，学校送来锦旗一面。"
SQ = paper(("t", "双桥市场监管所"), ("t", "关于2024年9月上半月学校和单位食堂食品安全工作的报告"), "市局餐饮监管科：",
    "按照市局《关于报送学校和单位食堂食品安全情况的通知》要求，现将我所9月1日至9月15日有关工作报告如下。",
    ("h", "一、监督检查情况"),
    "我所共出动执法人员58人次，检查学校食堂9家次、企事业单位食堂14家次，合计23家次，发现问题41个，其中涉及从业人员健康证过期的6个、留样不规范的11个、三防设施不全的24个。截至15日已整改38个，余下3个责令限期9月25日前完成。责令停业整顿1家。立案2起，罚款3500元，没收过期调味品18.6公斤。",
    ("h", "二、抽检和快检情况"),
    "快检蔬菜、肉类和餐具96批次，比8月下半月多12批次，不合格2批次，合格率97.9%。",
    ("h", "三、采取的措施"),
    "一是推进明厨亮灶，新接入市平台3家，累计接入17家；二是联合疾控中心开展灭鼠灭蟑，投药点位140处；三是查验进货票据，督促食堂索证索票。",
    "9月5日举办辖区食堂从业人员培训班，参加培训86人。9月12日，我所在双桥职高组织了食物中毒应急演练。下一步，拟于9月下旬再办一期培训班，计划培训60人。",
    ("h", "四、典型事迹"), SQ_YANG,
    ("h", "五、存在困难"),
    "（一）我所一线执法人员只有5人，辖区食堂连幼儿园在内31家，半月一轮很吃力。", "（二）快检试剂8月底已用完，现在用的是向柳堰所借的。",
    "双桥市场监管所", "2024年9月18日")
c.add("2024-09-18 09:20", ("双桥所办公室", "shuangqiao@ltscjg.example"), "关于报送9月上半月食堂食品安全工作报告的函", [
    text("餐饮科：\n我所9月上半月工作报告随信报上，纸质件盖章后另送。辖区三家学校食堂的表，各校自己报。\n双桥所"), attach("双桥所9月上半月食堂食品安全工作报告.docx", SQ)], [told(
    "双桥市场监管所", period=S1, inspections=23, problems_found=41, problems_fixed=38, samples=96, pass_rate=97.9, trained=86, fines_cny=3500, drill_on="2024-09-12",
    measures=["明厨亮灶", "虫鼠防治", "索证索票"], deeds=[entry("杨百川", SQ_YANG)],
    difficulties=["我所一线执法人员只有5人，辖区食堂连幼儿园在内31家，半月一轮很吃力", "快检试剂8月底已用完，现在用的是向柳堰所借的"])],
    "docx prose official headings parts_and_total last_period plan of_which deeds", "58 turns of officers, the parts of the 41 and of the 23, 18.6 kilos seized, 3 left, 2 bad lots, 17 linked in all, the plan of 60 and the 31 canteens belong to no field",
    agent="Coremail Webmail Server")

c.add("2024-09-18 13:31", ("苗芳", "miaomiao1993@post.example"), "锦帆食堂的数～", [text("""
孟哥~ 公司邮箱今天登不上，先用我自己的发啦
锦帆 9.1-9.15：
吃饭的1130人
自查8次 查出来5个小问题 改好4个 还有个纱窗等师傅来装
局里9号来抽了3个批次，结果还没出[捂脸]
培训：没搞，下半月搞
剩饭倒了大概210斤（食堂阿姨估的）
安全员 我呀
措施就光盘行动嘛，吃完送水果，再就是消毒柜天天开
困难：没有困难！就是阿姨工资低留不住人😂
演练这个…去年11月8号搞过一次，今年还没有
""", "utf-8", "quoted-printable")], [told(
    "锦帆服装公司食堂", period=S1, diners=1130, inspections=8, problems_found=5, problems_fixed=4, samples=3, waste_kg=105, drill_on="2023-11-08",
    measures=["光盘行动", "餐具消毒"], difficulties=["阿姨工资低留不住人"], maybe={"officer": "苗芳", "trained": 0})],
    "plain chat short emoji jin private_sender drill_last_year", "斤 are told in kilograms; the officer is only 'me'; no result of the lots is told yet; training is denied", agent="iPhone Mail (21G93)")

c.add("2024-09-19 08:00", ("市教育局体卫艺科", "twy@ltjyj.example"), "转发：关于召开秋季学校食堂食品安全工作会议的通知", [text("""
各县市区教育部门、市直各学校，市市场监管局餐饮科：
为做好秋季学期学校食堂食品安全工作，定于9月24日（星期二）下午2:30在市三中报告厅召开专题会议。请各校分管校长、食堂负责人、食品安全员参加。
上学期全市中小学食堂共接受检查412次，发现问题1096个，整改1071个，整改率97.7%，食材抽检合格率98.9%，培训从业人员2300余人。成绩来之不易，秋季学期开学以来又出现个别学校留样不足、陪餐流于形式的情况，会上将作通报。
会议由第三中学食堂承办工作餐，就餐人数约260人，请各校于9月20日前报参会名单。
联系人：沙老师，0466-0000231
芦汀市教育局体卫艺科
2024年9月18日
""")], [], "not_report notice other_office figures plan", "the notice of another office: last term's figures of all the city's schools and a meal to come", agent="Coremail Webmail Server")

ML = leaf(["芦汀市人民医院职工食堂", "食品安全半月小结（9月1日—9月15日）", "", "1、就餐：职工和陪护日均就餐1960人。", "2、检查：总务科、营养科、感控办联合检查3次，",
    "   食堂自查12次，共15次，发现问题10处，整改9处。", "3、抽检：市局抽检6批次，疾控送检餐具10批次，", "   合格率93.75%（不合格1批次，为筷子大肠菌群）。", "4、培训：9月13日培训厨师、配餐员47人。",
    "5、浪费：厨余称重合计0.52吨，较上期下降一成。", "6、应急演练：2024年8月30日。", "7、措施：餐具消毒、晨检、索证索票。", "8、食品安全员：薄丽君", "9、困难：陪护家属自带餐具多，回收桶分类难。", "", "总务科  晏青", "二〇二四年九月十八日"])
c.add("2024-09-19 09:56", ("总务科晏青", "zwk@ltyy.example"), "人民医院职工食堂食品安全半月小结", [text("各位老师：小结见PDF，请查收。总务科 晏青"), attach("职工食堂半月小结.pdf", ML)], [told(
    "人民医院职工食堂", period=S1, diners=1960, inspections=15, problems_found=10, problems_fixed=9, samples=16, pass_rate=93.75, trained=47, waste_kg=520, drill_on="2024-08-30", officer="薄丽君",
    measures=["餐具消毒", "晨检", "索证索票"], difficulties=["陪护家属自带餐具多，回收桶分类难"])],
    "pdf numbered sum_of_kinds parts_and_total tonne drill_before_period", "6 and 10 lots are two kinds of one count; a tonne is told in kilograms; the one bad lot and the tenth less belong to no field")

SYT = grid([[("开发区实验学校食堂食品安全半月报（2024年9月1日至15日）", 4)], ["项目", "8月下半月", "9月上半月", "备注"], ["就餐人数（人）", "0", "1825", "初一新增6个班"], ["自查次数", "1", "10", "开学前全面检查1次"], ["发现问题（个）", "14", "8", ""],
    ["整改问题（个）", "14", "7", "排水沟改造暑假才能动"], ["抽检批次", "4", "5", "均为第三方快检"], ["合格率", "100%", "100%", ""], ["培训人员", "36", "36", "全员"], ["浪费量（公斤）", "—", "402", "含果皮菜叶"], ["最近一次演练", "2024-03-28", "2024-09-04", "消防+食品"],
    ["措施", ("明厨亮灶、食品留样、晨检、陪餐", 3), None, None], ["困难问题", ("后厨排水沟坡度不够，雨天返水", 3), None, None]])
c.add("2024-09-19 16:20", ("田家慧", "sysx@ltedu.example"), "【半月报】实验学校食堂", [html(
    f"<div style=\"font-family:微软雅黑\"><p>孟老师：</p><p>这期我把上期的数也放旁边了，方便您比。</p>{SYT}<p>开发区实验学校&nbsp;田家慧<br>食品安全员：卓力</p></div>")], [told(
    "开发区实验学校食堂", period=S1, diners=1825, inspections=10, problems_found=8, problems_fixed=7, samples=5, pass_rate=100, trained=36, waste_kg=402, drill_on="2024-09-04", officer="卓力",
    measures=["明厨亮灶", "食品留样", "晨检", "陪餐"], difficulties=["后厨排水沟坡度不够，雨天返水"])],
    "html body_table last_period remarks_column", "the column of 8月下半月 and the remarks belong to no field")

c.add("2024-09-20 08:15", ("仲秀兰", "zxl5566@post.example"), "敬老院", [text("""
领导你们好
我是柳堰敬老院食堂的老仲。九月一号到十五号食堂没开火，锅炉换管子，老人吃饭都是镇上春和饭店送，一天三顿53个老人。所以检查、培训这些统统没有，这期是零报告。
饭店的东西我们也留了样。
仲秀兰
""", "gb18030")], [told("柳堰镇敬老院食堂", kind="nil", period=S1, maybe={"diners": 53, "measures": ["食品留样"], "inspections": 0, "trained": 0, "problems_found": 0, "problems_fixed": 0})],
    "plain nil short chinese_numerals private_sender", "nothing was done; the 53 eat what a restaurant brings", charset="gb18030")

MD = """
祁所您好：
明德电器厂食堂9月上半月（9月1日—15日）食品安全情况汇报如下，请审。
本期在册就餐员工2346人，因订单下降，较8月少了近200人。食堂内部巡查29次（早晚各一次，15日晚上停电没查成），您所里检查1次没有算在内。共查出问题19项，已全部整改。
自购快检仪检测农残、瘦肉精共45批次，2批次空心菜农残超标，已退货并更换供应商，合格率95.6%。
新员工上岗培训和老员工复训共64人。“光盘有奖”换出去酸奶1500盒，饭菜浪费从上期的1.2吨降到860公斤。
应急演练安排在9月27日，到时再报；上一次是6月14日。
存在的困难：
① 二期餐厅的许可证变更还没批下来，现在两千多人挤一个餐厅；
② 送菜车没有冷链，夏天叶菜损耗大。
此致
明德电器厂行政部 应海波
食品安全员：施晓东
"""
c.add("2024-09-20 10:02", ("祁莎", "kaifaqu@ltscjg.example"), "转发: 明德电器厂食堂9月上半月食品安全情况", [text(
    "小孟，明德的报到我这里来了，转给你。我所自己的报告要等费所从省里回来看过才能报，大概检查30家次、罚款一万五左右，以正式报的为准。\n祁莎\n\n"
    "------------------ 原始邮件 ------------------\n发件人: \"应海波\" <canteen@mingde.example>\n发送时间: 2024年9月19日(星期四) 下午5:26\n收件人: \"开发区所\" <kaifaqu@ltscjg.example>\n"
    "主题: 明德电器厂食堂9月上半月食品安全情况\n" + MD)], [told(
    "明德电器厂食堂", period=S1, diners=2346, inspections=29, problems_found=19, problems_fixed=19, samples=45, pass_rate=95.6, trained=64, waste_kg=860, drill_on="2024-06-14", officer="施晓东",
    measures=["光盘行动"], difficulties=["二期餐厅的许可证变更还没批下来，现在两千多人挤一个餐厅", "送菜车没有冷链，夏天叶菜损耗大"])],
    "forward inline_forward prose last_period plan all_fixed forwarder_not_unit", "the forwarder's 30 and 15,000 are foretold and not reported; 200 fewer, the one visit of the station, 1,500 yoghurts, 1.2 tonnes of the period before and the drill to come belong to no field")

c.add("2024-09-20 14:40", ("开发区所祁莎", "kaifaqu@ltscjg.example"), "请柬：食堂厨艺比武观摩", [text("""
餐饮科并各兄弟所：
开发区“放心食堂”厨艺比武定于9月26日上午9:30在明德电器厂一号餐厅举行，请派人观摩指导。
参赛食堂12家，厨师38人，现场评委15人；午饭安排在餐厅就餐，约150人，每人一荤两素，不铺张。现场由永固轴承厂食堂演示“六步留样法”，实验学校演示晨检流程，并请疾控做食物中毒应急演练示范。
车辆请停北门，停车位80个。来的同志请23日前回个信。
开发区市场监管所
""", "gb18030")], [], "not_report invitation figures future canteens_named", "an event to come with its own figures", charset="gb18030", more=[("Cc", "luhua@ltscjg.example, shuangqiao@ltscjg.example, liuyan@ltscjg.example")])
