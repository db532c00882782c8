"""The letters of wells from May's second half to June's end. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import archive, attach, entry, form, grid, html, paper, text, told
from wells_base import J1, J2, M2, c

# 0012
c.add("2024-06-01 07:20", ("费大山", "mozigou@tlsw.example"), "磨子沟泵站五月下半月情况", [text("""
覃科长台鉴：
　　五月下半月（十六日至三十一日）我泵站情况简报如下。
　　供水户数一千一百零四户。半月里接群众报修十一件，比上半月的十五件少四件。修复漏点七处，皆在老街一线；尚有疑似暗漏两处，听了三晚没有听准，容后再报。更换管道四百八十米，用去抢修资金一万三千六百元。
　　水样送检四份，水质合格率百分之百。五月二十二日清洗水池一座。化验员由二级站卓玉林兼着。二级站的数他们另报，不在此内。
　　存在问题：二号机组服役二十八年，轴瓦发热，配件厂家早已停产。
　　老朽今年九月到龄，望局里早日派年轻人来接手。

费大山 手书，小孙代打
""", "gb18030")], [told(
    "磨子沟泵站", period=M2, households=1104, leaks_fixed=7, pipes_km=0.48, repair_calls=11, samples=4, pass_rate=100, spent_cny=13600, tank_cleaned_on="2024-05-22", tester="卓玉林",
    problems=["二号机组服役二十八年，轴瓦发热，配件厂家早已停产"], maybe={"measures": ["夜间听漏"]})],
    "plain prose chinese_numerals last_period shared_sender gb18030 metres", "fifteen of the last half month, two leaks not found; three nights of listening that found nothing are open as a measure; the second station reports on its own", charset="gb18030")

# 0013
c.add("2024-06-02 09:05", ("荀长河", "hongqi@tlsw.example"), "红旗泵站零报告", [text("""
红旗泵站：5月16日至5月31日没有接到报修，没有发生漏水，实行零报告。供水户数412户。
荀长河
""", "gb2312")], [told("红旗泵站", "nil", M2, households=412, maybe={"leaks_fixed": 0, "repair_calls": 0})],
    "plain nil short gb2312", "two sentences; what did not happen has no value")

# 0014
DING = "丁家富，人称丁老幺，麻柳水厂最年轻的管道工，今年26岁。5月19日他在杨家湾抢修时被铁丝划破手掌，缝了五针，第三天又背着工具包上了山，说是“杨家湾的阀门只有我找得着”。"
ML = paper(("t", "麻柳水厂2024年5月下半月工作小结"),
    ("h", "一、基本情况"),
    "5月16日至31日，天气持续晴热，用水量猛增。我厂现有供水用户6745户，其中本月新装31户。",
    ("h", "二、主要工作"),
    "1.抓抢修。共受理报修64件，已办结61件。修复漏点44处，其中11处是夜间听漏查出来的。更换管道2.15公里，预计6月底前再换3公里。抢修投入7.82万元。",
    "2.保供水。5月27日起对高区实行错峰供水，早晚各放水三小时。三个组停水期间，出动水车12车次，应急送水86吨。",
    "3.管水质。检测水样18份，水质合格率94.4%，超标的一份系采样瓶污染。5月25日清洗了清水池。化验员葛红参加市里培训并取得证书。",
    ("h", "三、先进事迹"), DING,
    ("h", "四、存在的问题"),
    "一是高区加压泵功率小，错峰供水群众有意见；二是道路扩建施工单位乱挖，半个月挖断管道5次。",
    "麻柳水厂", "2024年6月2日")
TZ = paper(("t", "桐子镇水务办农村饮水保障和管网抢修情况（5月16日—5月31日）"), form([
    ["项目", "本期数"],
    ["供水户数", "3350"],
    ["受理报修", "17件"],
    ["修复漏点", "6处"],
    ["更换管道", "/"],
    ["水质检测", "4份"],
    ["水质合格率", "100"],
    ["抢修投入", "3,150.00元"],
    ["应急送水", "—"],
    ["清洗水池日期", "计划6月8日"],
    ["水质员", "巫文海"],
    ["存在问题", "无"]]))
EJ = "磨子沟二级泵站（5月16日-31日）\n户数：530\n报修：3件\n修复漏点：2处\n更换管道：60米\n水样：2份，都是合格的\n花费：1870元（上半月2400元）\n卓玉林 6.1\n"
c.add("2024-06-03 10:48", ("庹小云", "xipian@tlsw.example"), "西片5月下半月材料（3家）", [
    text("覃工：\n麻柳、桐子、二级站三家的打包在附件，三家合计修复漏点52处，送水86吨。柳溪、石盘催了两遍还没交，交了再转。\n西片站 庹小云", "gbk"),
    attach("西片5月下.zip", archive([("麻柳水厂小结.docx", ML), ("桐子镇.docx", TZ), ("二级站.txt", EJ.encode("gb18030"))], raw_names=True), charset="gbk")], [
    told("麻柳水厂", period=M2, households=6745, leaks_fixed=44, pipes_km=2.15, repair_calls=64, samples=18, pass_rate=94.4, spent_cny=78200, water_sent=86, tank_cleaned_on="2024-05-25", tester="葛红",
         measures=["夜间听漏", "错峰供水"], deeds=[entry("丁家富", DING)], problems=["高区加压泵功率小，错峰供水群众有意见", "道路扩建施工单位乱挖，半个月挖断管道5次"]),
    told("桐子镇水务办", period=M2, households=3350, leaks_fixed=6, repair_calls=17, samples=4, pass_rate=100, spent_cny=3150, tester="巫文海"),
    told("磨子沟二级泵站", period=M2, households=530, leaks_fixed=2, pipes_km=0.06, repair_calls=3, samples=2, spent_cny=1870, maybe={"pass_rate": 100})],
    "zip gbk_names multi_unit docx txt table prose deeds last_period plan dash slash wu body_totals",
    "61 done, 31 new households, 3 km still to lay, twelve trips, five pipes cut by others, 2,400 of the last half month belong to no field; the tank of the town is still to be cleaned; the cover's sums are check-sums", charset="gbk")

# 0015
c.add("2024-06-03 11:02", ("辜敏", "shuanghe@zhen.example"), "自动回复: 关于报送5月下半月农村饮水数据的提醒", [text("""
您好！本人5月30日至6月7日休产前假，邮件不能及时处理。双河镇水务办日常工作由小郝（139****0770）负责，5月下半月的报表由他报送。如有爆管、停水，请直接打24小时抢修电话0466-0000799。
""")], [], "not_report auto_reply plain", "days of absence look like a period; the table is to be sent by another", more=[("Auto-Submitted", "auto-replied")])

# 0016
KUANG = "匡小兵是抢修二班的焊工。5月24日中午，地表温度四十七度，他钻进不足一米宽的沟槽焊接DN400钢管，四十分钟出来一次，喝口水再下去，连焊六道口，工装能拧出水来。家里打电话说孩子发烧，他只回了一句“接完这道口就来”。"
YE = "夜班听漏组由三名退伍军人组成，平均年龄44岁。半个月里他们走了210公里巷道，每晚十点出门、凌晨四点收工，听出暗漏38处，个个都在第二天开挖证实。街坊送来绿豆汤，他们把碗洗干净才还回去。"
QX = paper(("t", "把水留在管子里"), ("t", "——管网抢修中心五月下半月工作侧记"),
    "入夏以来，高温少雨，管网压力陡增。5月16日至31日，区管网抢修中心六个班组、54名职工连轴转，打了一场硬仗。",
    ("h", "数字里的半个月"),
    "半个月来，中心热线受理报修213件，比上半月多31件；抢修漏点96处，其中爆管7处、暗漏89处，最快的一处从接报到通水只用了1小时50分。配合镇街更换管道3.4公里。抢修投入16.7万元，其中材料款9.2万元。据测算，每天少跑水约1,100吨，相当于2,700户一天的用水。",
    "面对旱情，中心的四台水车也没闲着，给石盘、高台两地拉水41车次，应急送水328吨。这个数字在4月份是零。",
    ("h", "沟槽里的身影"), KUANG,
    ("h", "深夜里的耳朵"), YE,
    ("h", "还有几块硬骨头"),
    "成绩之外，困难不少：①部分村管网没有图纸，找阀门靠老人指认；②探漏仪只有两套，一套已送修；③夜间占道开挖审批慢。",
    "下一步，中心将新购探漏仪3套，力争6月抢修漏点200处。",
    "管网抢修中心　供稿：占军")
c.add("2024-06-04 17:30", ("占军", "qiangxiu@tlsw.example"), "抢修中心5月下半月报送材料+照片", [
    text("覃工，我们中心的情况写成稿子了，数都在里面，局公众号要用也可以。照片太大，另发微信。\n占军", "gb18030"),
    attach("把水留在管子里.docx", QX, "rfc2047", "gb18030")], [told(
    "管网抢修中心", period=M2, leaks_fixed=96, pipes_km=3.4, repair_calls=213, spent_cny=167000, water_sent=328,
    deeds=[entry("匡小兵", KUANG), entry("夜班听漏组", YE)],
    problems=["部分村管网没有图纸，找阀门靠老人指认", "探漏仪只有两套，一套已送修", "夜间占道开挖审批慢"], maybe={"measures": ["夜间听漏"]})],
    "docx prose long journalistic title_only parts_and_total last_period plan wan deeds deeds_org subheads", "workers, kinds of leak, water not lost and the 2,700 households it would serve, trips, April's nought and June's 200 belong to no field; two towns are named as receivers; listening at night is told in a deed only", charset="gb18030")

# 0017
c.add("2024-06-06 20:14", ("观音岩村委会", "gyyc@mail.example"), "感谢信", [text("""
尊敬的区水务局领导：
　　我们是黄泥堡镇观音岩村的村民。村里停水十一天，贵局和黄泥堡水务办的同志顶着太阳给我们送水，前后送了三十多车、一百六十吨，5月31日又连夜抢修好漏点3处，清洗了蓄水池，现在全村246户家家龙头有水。抢修队的占队长连一支烟都没有抽我们的。
　　千言万语，一声谢谢！今后我们一定节约用水，爱护管道。
　　　　　　　　　　　　　　黄泥堡镇观音岩村全体村民
　　　　　　　　　　　　　　2024年6月6日
""")], [], "not_report thanks plain figures named_units", "villagers thank for water sent and leaks mended; it is no unit that tells of itself")

# 0018
c.add("2024-06-16 21:37", ("一江春水", "ql_7788@mail.example"), "青杠厂6.1-6.15", [text("""
覃工 青杠厂上半月的，您对一下
户数5261
报修38
漏点修了30处（上期35）
管子换了900米
水样12份 合格率100
钱花了3万1千5，不含借挖机的
拉水2车，一共10吨
池子6月6号洗的
水质员还是瞿芳
夜里听漏听了九晚上，换表换了66块，这两样都算措施吧😄
困难：停电就停水，没有发电机
瞿良
""")], [told(
    "青杠水厂", period=J1, households=5261, leaks_fixed=30, pipes_km=0.9, repair_calls=38, samples=12, pass_rate=100, spent_cny=31500, water_sent=10, tank_cleaned_on="2024-06-06", tester="瞿芳",
    measures=["夜间听漏", "入户换表"], problems=["停电就停水，没有发电机"])],
    "plain short informal colloquial private_sender nickname last_period metres lines", "35 of the last half month, two loads, nine nights and 66 meters belong to no field")

# 0019
HE = "高台镇水务办管水员何幺妹，一个人管着四个村68公里管线。6月11日暴雨冲断回龙村过沟管，她把孩子托给邻居，带着村民抬管子过河，两天两夜抢通，自己发着烧没有吭声。"
c.add("2024-06-17 09:26", ("幸福兰", "gaotai@zhen.example"), "白石崖泵站、高台镇水务办联合报告（6月上半月）", [text(f"""
农村供水科：
　　白石崖泵站和高台镇水务办共用一条主管，6月上半月两家合在一起干，材料也合成一份报。6月1日至15日，两家共修复漏点41处，共投入3.9万元，共同清理管线堆土两公里。分开的数如下：
　　【白石崖泵站】供水户数862户，受理报修9件，修复漏点8处，更换管道0.3公里，检测水样2份，水质合格率100%，抢修投入0.84万元。6月4日清洗水池。水质员晏德顺。存在问题：进站公路塌方，药剂靠人背。
　　【高台镇水务办】供水户数3990户，受理报修45件，修复漏点33处，更换管道1.05公里，检测水样6份，水质合格率83.3%，抢修投入3.06万元，应急送水18吨。主要措施：水源巡查、加药消毒。水质员幸福兰。先进事迹：
　　{HE}
　　报告人：晏德顺　幸福兰
　　2024年6月17日
""", "gb18030")], [
    told("白石崖泵站", period=J1, households=862, leaks_fixed=8, pipes_km=0.3, repair_calls=9, samples=2, pass_rate=100, spent_cny=8400, tank_cleaned_on="2024-06-04", tester="晏德顺",
         problems=["进站公路塌方，药剂靠人背"]),
    told("高台镇水务办", period=J1, households=3990, leaks_fixed=33, pipes_km=1.05, repair_calls=45, samples=6, pass_rate=83.3, spent_cny=30600, water_sent=18, tester="幸福兰",
         measures=["水源巡查", "加药消毒"], deeds=[entry("何幺妹", HE)])],
    "plain prose joint multi_unit joint_total wan deeds gb18030", "41 leaks, 39,000 yuan and two kilometres cleared were done by both and belong to neither; 68 km are lines cared for", charset="gb18030")

# 0020
YB = paper(("t", "黄泥堡镇水务办农村饮水保障情况（样稿）"), form([
    ["供水户数", "XXXX户"], ["受理报修", "XX件"], ["修复漏点", "XX处"], ["更换管道", "X.X公里"], ["抢修投入", "XXXXX元"], ["先进事迹", "（200字以内，写人写事）"]]))
c.add("2024-06-17 16:55", ("苟兴发", "hnb@zhen.example"), "先看看格式行不行", [
    text("覃工：\n我们办新来的小张照着去年的材料拉了个样子，数都还没填，去年6月那份是修复漏点27处、投入1.9万，今年的要等改造工程验收完才有。您先看看格式对不对，对了我们月底按这个正式报，还要镇长签字。\n苟兴发"),
    attach("样稿.docx", YB)], [], "not_report question docx empty_form draft figures", "a form without figures, shown for its shape; last year's 27 and 19,000 stand in the body")

# 0021
XH = "观音岩村用水户协会是去年村民自己选出来的，九个理事都不拿钱。这次改造，他们挨家做工作，让出果园、菜地埋管，没有一户要赔偿；夜里轮流守材料，三十八天没丢一根管子。"
HNB = paper(("t", "黄泥堡镇水务办6月下半月农村饮水保障工作报告"),
    "区水务局：",
    "我镇整镇管网改造于6月20日通水，历时38天。现将6月16日至30日工作情况报告如下。",
    "一、主要数据",
    form([
        ["供水户数", "受理报修", "修复漏点", "更换管道", "检测水样", "水质合格率", "抢修投入", "应急送水"],
        ["2744户", "52件", "21处", "6.8公里", "10份", "100%", "23.4万元", "45吨"]]),
    "说明：更换管道为本期数，整个改造工程累计更换19.5公里，工程总投资312万元由区财政列支，不在抢修投入内。",
    "二、做法",
    "通水前逐户更换水表，2744户全部换完；在场镇赶集日摆摊，宣传节水、发放传单600份。6月18日、19日组织清洗高位水池，19日完工。",
    "三、先进事迹", XH,
    "四、存在问题",
    "1、新管网水压高，老旧的入户管接头爱漏；", "2、水费收缴不到六成，运行没有钱。",
    "五、下半年打算",
    "7月启动二期工程，更换管道12公里，新增供水户数300户。",
    "黄泥堡镇水务办", "2024年7月1日")
c.add("2024-07-01 14:18", ("苟兴发", "hnb@zhen.example"), "黄泥堡镇6月下半月工作报告（已签发）", [
    text("覃工，正式的来了，请查收。苟兴发"), attach("黄泥堡镇6月下半月报告.docx", HNB, "raw", "gb18030")], [told(
    "黄泥堡镇水务办", period=J2, households=2744, leaks_fixed=21, pipes_km=6.8, repair_calls=52, samples=10, pass_rate=100, spent_cny=234000, water_sent=45, tank_cleaned_on="2024-06-19",
    measures=["入户换表", "节水宣传"], deeds=[entry("观音岩村用水户协会", XH)], problems=["新管网水压高，老旧的入户管接头爱漏", "水费收缴不到六成，运行没有钱"])],
    "docx prose_and_table horizontal cumulative plan wan deeds deeds_org", "19.5 km and 3.12 million of the whole work, 38 days, leaflets and the next half year's 12 km and 300 households belong to no field")

# 0022
LH = "村医令狐德全本来不归我们管，6月23日夜里他出诊路过黑水凼，听见路边哗哗响，用手电一照是主管裂了，他回卫生室拿来木楔和绷带先堵上，又守了一个多钟头等抢修的人来。少跑的水够全村用一天。"
c.add("2024-07-01 17:40", ("蒲世安", "dongpian@tlsw.example"), "转发：上双河乡6月下半月情况", [text(f"""
覃工，上双河的转给你，其他几家明天汇总。另外双河镇的小郝说他们自己报，33处漏点的事我没核过，以他们的为准。
蒲世安

---------- 转发的邮件 ----------
发件人: 令狐涛 <sshshui@zhen.example>
日期: 2024年7月1日 15:22
主题: 6月下半月情况
收件人: 东片站 <dongpian@tlsw.example>

蒲站长：
  我乡6月16号到30号的情况，这次没顾上填表，写几句。
  全乡用水户2,118户。报修接了19件，修好漏点14处，比上半个月少了快一半。换管子550米，抢修投入八千七百元，其中乡政府垫了5000元。水样送检4份，合格率这次是100%，上次那个75%的已经复查过了。水质员令狐敏。
  好人好事有一个：
  {LH}
  困难就是山高管线长，巡一趟要走两天。
  下半月清池子因为下雨没搞成，准备7月5号搞。

上双河乡水务办 令狐涛
""")], [told(
    "上双河乡水务办", period=J2, households=2118, leaks_fixed=14, pipes_km=0.55, repair_calls=19, samples=4, pass_rate=100, spent_cny=8700, tester="令狐敏",
    deeds=[entry("令狐德全", LH)], problems=["山高管线长，巡一趟要走两天"])],
    "plain forward inline_forward forwarder_not_unit colloquial last_period plan deeds metres", "33 leaks of another town in the cover, 5,000 lent by the government as a part, the earlier 75% and a tank still to be cleaned belong to no field; 上双河 is not 双河")

# 0023
c.add("2024-07-02 08:44", ("庹小云", "xipian@tlsw.example"), "西片6月下半月（柳溪、桐子）", [html("""
<div>覃工早，这两家是电话里报给我的，我替他们打出来，时间都是6月16日—6月30日：</div>
<div><b>一、柳溪镇水务办</b></div>
<div>供水户数4561户；受理报修26件；修复漏点16处；更换管道0.4公里；水质检测8份，合格率100%；抢修投入1.12万元；清洗水池日期6月21日；水质员戚雨。措施：夜间听漏、错峰供水、节水宣传。</div>
<div><b>二、桐子镇水务办</b></div>
<div>供水户数3361户；受理报修22件；修复漏点13处（5月下半月只有6处）；更换管道约0.7公里；水质检测4份，合格率75%；抢修投入9450元；应急送水没有。存在问题：场镇管道与燃气管道交叉，不敢动机械。</div>
<div>两家合起来漏点29处。麻柳水厂说化验结果没出来，晚两天报，他们已经修了51处。</div>
<div>西片站&nbsp;庹小云</div>
""", "gb2312", "quoted-printable")], [
    told("柳溪镇水务办", period=J2, households=4561, leaks_fixed=16, pipes_km=0.4, repair_calls=26, samples=8, pass_rate=100, spent_cny=11200, tank_cleaned_on="2024-06-21", tester="戚雨",
         measures=["夜间听漏", "错峰供水", "节水宣传"]),
    told("桐子镇水务办", period=J2, households=3361, leaks_fixed=13, pipes_km=0.7, repair_calls=22, samples=4, pass_rate=75, spent_cny=9450, maybe={"water_sent": 0},
         problems=["场镇管道与燃气管道交叉，不敢动机械"])],
    "html multi_unit sections last_period approx wan total qp gb2312", "29 is the sum of both; 6 were of May's second half; the waterworks that is late is named with a count in passing", optional=["麻柳水厂"], charset="gb2312")

# 0024
c.add("2024-07-02 10:30", ("清泉探漏科技", "sales@qqtl.example"), "农村饮水安全季！管网漏损率直降15%", [html("""
<h2>您的管网还在“跑冒滴漏”吗？</h2>
<p>清泉智能听漏仪QT-900，夜间听漏更精准。已服务水厂、泵站、镇水务办<b>320</b>家，累计查出漏点<b>18,600</b>处，节水<b>2,300万吨</b>，客户水质合格率提升至<b>99.8%</b>！</p>
<p>案例：某县水厂使用半个月修复漏点86处，减少抢修投入12万元。</p>
<p>7月15日前订购每套仅需<b>19,800元</b>，买三套送超声波水表10只。咨询电话：400-000-0000　客服小泉</p>
""")], [], "not_report advertisement html figures", "an advertisement in the words of the reports")
