"""The fields of campaigns of twenty-one offices, for sentences as people of each write them. All invented."""

from __future__ import annotations

from domain.campaign import Field, FieldType

C, M, N, P, D, T = FieldType.COUNT, FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT, FieldType.DATE, FieldType.TEXT

#: 燃气入户安检
GAS = (
    Field("homes", "入户安检户数", C, "户", ("入户安检", "安检用户"), stock=False),
    Field("hazards", "发现隐患数", C, "处", ("发现隐患", "查出隐患"), stock=False),
    Field("fixed", "消除隐患数", C, "处", ("消除隐患", "隐患整改"), stock=False),
    Field("alarms", "安装报警器台数", C, "台", ("安装报警器", "报警器"), stock=False),
    Field("hoses", "更换软管根数", C, "根", ("更换软管", "换管"), stock=False),
    Field("leaflets", "发放宣传单份数", C, "份", ("宣传单", "宣传资料"), stock=False),
    Field("staff", "出动人次", C, "人次", ("出动安检员", "出动"), stock=False),
    Field("cost", "投入资金", M, "元", ("投入",), stock=False),
    Field("rate", "安检完成率", P, "%", ("完成率",)),
    Field("day", "完成日期", D, "", ("完成时间",)),
    Field("chief", "负责人", T, "", ("带队负责人",)),
)
#: 动物防疫
HERD = (
    Field("pigs", "免疫生猪头数", C, "头", ("免疫生猪", "生猪免疫"), stock=False),
    Field("sheep", "免疫羊只数", C, "只", ("免疫羊", "羊免疫"), stock=False),
    Field("farms", "走访养殖户数", C, "户", ("走访养殖户", "养殖户"), stock=False),
    Field("area", "消毒面积", N, "平方米", ("消毒",), stock=False),
    Field("drug", "使用消毒药公斤数", N, "公斤", ("消毒药", "消毒剂"), stock=False),
    Field("vets", "出动防疫员人次", C, "人次", ("防疫员", "出动"), stock=False),
    Field("taught", "培训养殖户人次", C, "人次", ("培训",), stock=False),
    Field("talks", "培训场次", C, "场", ("培训班", "技术培训"), stock=False),
    Field("grant", "发放补助金额", M, "元", ("补助", "补助款"), stock=False),
    Field("rate", "免疫密度", P, "%", ("免疫率",)),
    Field("dead", "无害化处理头数", C, "头", ("无害化处理",), stock=False),
)
#: 养老服务
ELDER = (
    Field("beds", "养老床位数", C, "张", ("床位",), stock=True),
    Field("old", "在住老人数", C, "人", ("在住老人", "入住老人"), stock=True),
    Field("meals", "助餐人次", C, "人次", ("助餐",), stock=False),
    Field("visits", "探访独居老人户数", C, "户", ("探访老人", "探访"), stock=False),
    Field("helpers", "参与志愿者人数", C, "人", ("志愿者",), of="志愿者", stock=False),
    Field("talks", "健康讲座场次", C, "场", ("健康讲座", "讲座"), stock=False),
    Field("wishes", "办理诉求件数", C, "件", ("办结诉求", "解决诉求"), stock=False),
    Field("gifts", "接受捐款金额", M, "元", ("捐款", "善款"), stock=False),
    Field("hours", "服务时长", N, "小时", ("服务时间",), stock=False),
    Field("happy", "满意率", P, "%", ("满意度",)),
)
#: 节能降耗
POWER = (
    Field("power", "用电量", N, "万千瓦时", ("耗电量", "电量"), stock=False),
    Field("water", "用水量", N, "吨", ("耗水量",), stock=False),
    Field("lamps", "改造灯具盏数", C, "盏", ("改造灯具", "更换灯具", "节能灯"), stock=False),
    Field("rounds", "节能巡查次数", C, "次", ("巡查",), stock=False),
    Field("saved", "节约费用", M, "元", ("节约", "节省费用"), stock=False),
    Field("drop", "节电率", P, "%"),
    Field("staff", "节能管理员人数", C, "人", ("节能管理员", "管理员"), stock=True),
    Field("talks", "节能宣传活动场次", C, "场", ("节能宣传", "宣传活动"), stock=False),
    Field("begun", "改造启动日期", D, "", ("启动日期",)),
    Field("head", "节能负责人", T, "", ("责任人",)),
)
#: 学生体检: labels that only their brackets set apart
CHECKUP = (
    Field("pupils", "学生总数", C, "人", ("在校学生",), stock=True),
    Field("boys", "体检学生数（男）", C, "人"),
    Field("girls", "体检学生数（女）", C, "人"),
    Field("near", "近视学生数", C, "人", ("近视",), of="学生"),
    Field("before", "近视率（前）", P, "%"),
    Field("after", "近视率（后）", P, "%"),
    Field("glasses", "配发眼镜副数", C, "副", ("配镜",), stock=False),
    Field("classes", "爱眼主题班会节数", C, "节", ("班会",), stock=False),
    Field("calls", "家长来电人次", C, "人次", ("家长咨询",), stock=False),
    Field("spent", "体检经费", M, "元", ("经费",), stock=False),
)
#: 党员台账: the same
REGISTER = (
    Field("men", "党员总数（男）", C, "人", stock=True),
    Field("women", "党员总数（女）", C, "人", stock=True),
    Field("early", "党员总数（年初数）", C, "人"),
    Field("late", "党员总数（年末数）", C, "人"),
    Field("fees", "党费收缴金额", M, "元", ("党费",), stock=False),
    Field("meetings", "三会一课次数", C, "次", ("三会一课",), stock=False),
)
#: 税务服务
TAX = (
    Field("firms", "走访企业户数", C, "户", ("走访企业", "走访纳税人"), stock=False),
    Field("asks", "解答咨询人次", C, "人次", ("解答咨询", "咨询"), stock=False),
    Field("classes", "举办培训班期数", C, "期", ("培训班",), stock=False),
    Field("trained", "培训财务人员人数", C, "人", ("培训财务人员", "培训会计"), stock=False),
    Field("refund", "办理退税金额", M, "元", ("退税",), stock=False),
    Field("refunds", "办理退税笔数", C, "笔", ("退税笔数",), stock=False),
    Field("windows", "开设办税窗口数", C, "个", ("办税窗口", "窗口"), stock=True),
    Field("minutes", "平均办理时长", N, "分钟", ("办理时长",)),
    Field("online", "网上办理率", P, "%", ("网办率",)),
    Field("start", "活动启动日期", D, "", ("启动日期",)),
    Field("contact", "联络员", T),
)
#: 公路养护
ROAD = (
    Field("km", "养护里程", N, "公里", ("养护公路", "养护"), stock=False),
    Field("holes", "修补坑槽数", C, "处", ("修补坑槽", "坑槽"), stock=False),
    Field("signs", "更换标志牌块数", C, "块", ("标志牌",), stock=False),
    Field("sand", "使用沥青吨数", N, "吨", ("沥青",), stock=False),
    Field("crew", "出动养护工人次", C, "人次", ("养护工", "出动"), stock=False),
    Field("cars", "查处超限车辆数", C, "辆", ("超限车", "查处超限"), stock=False),
    Field("fine", "罚款金额", M, "元", ("罚款",), stock=False),
    Field("rate", "路况优良率", P, "%", ("优良率",)),
    Field("bridges", "检查桥梁座数", C, "座", ("检查桥梁", "桥梁"), stock=False),
    Field("end", "完工日期", D, "", ("完工",)),
)
#: 病区工作
WARD = (
    Field("beds", "开放床位数", C, "张", ("床位",), stock=True),
    Field("out", "出院病人数", C, "人", ("出院",), stock=False),
    Field("ops", "手术台次", C, "台次", ("手术",), stock=False),
    Field("events", "不良事件上报例数", C, "例", ("不良事件",), stock=False),
    Field("falls", "跌倒例数", C, "例", ("跌倒",), stock=False),
    Field("hygiene", "手卫生依从率", P, "%", ("手卫生",)),
    Field("lectures", "业务学习次数", C, "次", ("业务学习",), stock=False),
    Field("nurses", "在岗护士人数", C, "人", ("在岗护士", "护士"), stock=True),
    Field("clinic", "义诊人次", C, "人次", ("义诊",), stock=False),
    Field("cost", "耗材费用", M, "元", ("耗材",), stock=False),
    Field("thanks", "收到锦旗面数", C, "面", ("锦旗",), stock=False),
)
#: 秋收秋种
SOIL = (
    Field("rice", "水稻收割面积", N, "亩", ("收割水稻", "水稻"), stock=False),
    Field("wheat", "小麦播种面积", N, "亩", ("播种小麦", "小麦"), stock=False),
    Field("grain", "收购粮食数量", N, "吨", ("收购粮食", "收粮"), stock=False),
    Field("machines", "投入农机台数", C, "台", ("投入农机", "农机"), stock=False),
    Field("guides", "技术指导人次", C, "人次", ("技术指导", "指导农户"), stock=False),
    Field("straw", "秸秆还田率", P, "%", ("还田率",)),
    Field("loss", "受灾面积", N, "亩", ("受灾",), stock=False),
    Field("aid", "发放救灾资金", M, "元", ("救灾资金", "救灾款"), stock=False),
    Field("done", "收割完成日期", D, "", ("收割完成",)),
    Field("head", "包村干部", T, "", ("包村负责人",)),
)
#: 夏令营
CAMP = (
    Field("kids", "参营学生数", C, "人", ("参营学生", "营员"), stock=False),
    Field("vol", "志愿者人数", C, "人", ("志愿者",), stock=False),
    Field("lessons", "开课节数", C, "节", ("开课",), stock=False),
    Field("meals", "供餐份数", C, "份", ("供餐",), stock=False),
    Field("trips", "外出参观次数", C, "次", ("参观",), stock=False),
    Field("hurt", "意外伤害起数", C, "起", ("意外伤害",), stock=False),
    Field("fee", "减免费用金额", M, "元", ("减免",), stock=False),
    Field("happy", "家长满意率", P, "%", ("满意率",)),
    Field("books", "捐赠图书册数", C, "册", ("捐书", "图书"), stock=False),
)
#: 消防救援
FIRE = (
    Field("places", "检查单位家数", C, "家", ("检查单位", "检查场所"), stock=False),
    Field("faults", "发现火灾隐患数", C, "处", ("发现隐患", "火灾隐患"), stock=False),
    Field("fixed", "督促整改隐患数", C, "处", ("整改隐患", "督促整改"), stock=False),
    Field("closed", "责令停业家数", C, "家", ("责令停业", "停业"), stock=False),
    Field("alarms", "出警次数", C, "次", ("出警", "接警出动"), stock=False),
    Field("saved", "营救被困人数", C, "人", ("营救", "救出"), stock=False),
    Field("fire", "扑救火灾起数", C, "起", ("火灾起数", "扑救火灾"), stock=False),
    Field("loss", "火灾直接损失", M, "元", ("直接财产损失",), stock=False),
    Field("trained", "消防培训人次", C, "人次", ("消防培训", "培训"), stock=False),
    Field("drills", "消防演练场次", C, "场", ("演练",), stock=False),
    Field("arrive", "平均到场时间", N, "分钟", ("到场时间",)),
    Field("rate", "隐患整改率", P, "%", ("整改率",)),
)
#: 学校
SCHOOL = (
    Field("pupils", "在籍学生数", C, "人", ("在籍学生", "在校生"), stock=True),
    Field("boarders", "寄宿生人数", C, "人", ("寄宿生", "住校生"), stock=True),
    Field("teachers", "专任教师数", C, "人", ("专任教师",), stock=True),
    Field("open", "公开课节数", C, "节", ("公开课",), stock=False),
    Field("visits", "家访户数", C, "户", ("家访",), stock=False),
    Field("sport", "体育活动场次", C, "场", ("体育活动", "运动会"), stock=False),
    Field("aided", "资助学生数", C, "人", ("资助学生", "受助学生"), of="学生", stock=False),
    Field("aid", "资助金额", M, "元", ("发放资助", "助学金"), stock=False),
    Field("books", "新增图书册数", C, "册", ("新增图书", "图书"), stock=False),
    Field("rate", "毕业率", P, "%"),
    Field("gone", "辍学学生数", C, "人", ("辍学",), of="学生", stock=False),
    Field("meals", "营养餐份数", C, "份", ("营养餐",), stock=False),
)
#: 防汛
WATER = (
    Field("rain", "降雨量", N, "毫米", ("雨量",)),
    Field("level", "水库水位", N, "米", ("水位",)),
    Field("patrol", "巡堤人次", C, "人次", ("巡堤", "巡查"), stock=False),
    Field("danger", "发现险情处数", C, "处", ("险情",), stock=False),
    Field("handled", "处置险情处数", C, "处", ("处置险情", "排除险情"), stock=False),
    Field("bags", "备用沙袋条数", C, "条", ("沙袋", "编织袋"), stock=True),
    Field("pumps", "排涝泵台数", C, "台", ("水泵", "排涝泵"), stock=True),
    Field("moved", "转移群众人数", C, "人", ("转移群众", "转移"), stock=False),
    Field("flooded", "受淹农田面积", N, "亩", ("受淹", "淹没农田"), stock=False),
    Field("cost", "投入抢险资金", M, "元", ("抢险资金",), stock=False),
    Field("hours", "预警发布次数", C, "次", ("预警",), stock=False),
)
#: 市场监管
SHOP = (
    Field("shops", "走访商户户数", C, "户", ("走访商户", "商户"), stock=False),
    Field("goods", "抽检商品批次", C, "批次", ("抽检",), stock=False),
    Field("bad", "不合格批次", C, "批次", ("不合格",), stock=False),
    Field("cases", "立案查处件数", C, "件", ("立案", "查处案件"), stock=False),
    Field("fines", "罚没金额", M, "元", ("罚没", "罚款"), stock=False),
    Field("calls", "受理投诉件数", C, "件", ("受理投诉", "投诉举报"), stock=False),
    Field("back", "挽回损失金额", M, "元", ("挽回损失", "挽回消费者损失"), stock=False),
    Field("staff", "出动执法人员人次", C, "人次", ("出动执法人员", "执法人员"), stock=False),
    Field("scales", "检定计量器具台数", C, "台", ("计量器具", "检定"), stock=False),
    Field("rate", "抽检合格率", P, "%", ("合格率",)),
)
#: 志愿服务
VOL = (
    Field("people", "注册志愿者人数", C, "人", ("注册志愿者",), stock=True),
    Field("acts", "志愿活动场次", C, "场", ("志愿活动", "活动"), stock=False),
    Field("times", "参与志愿服务人次", C, "人次", ("志愿服务", "参与服务"), stock=False),
    Field("hours", "服务总时长", N, "小时", ("服务时长", "总时长"), stock=False),
    Field("trees", "植树棵数", C, "棵", ("植树",), stock=False),
    Field("trash", "清理垃圾袋数", C, "袋", ("清理垃圾", "垃圾"), stock=False),
    Field("blood", "献血量", N, "毫升", ("献血",), stock=False),
    Field("money", "募集善款", M, "元", ("善款", "募捐"), stock=False),
    Field("old", "关爱老人户数", C, "户", ("关爱老人", "看望老人"), stock=False),
    Field("leader", "活动联系人", T, "", ("联系人",)),
    Field("day", "活动日期", D),
)
#: 煤矿安全
MINE = (
    Field("coal", "原煤产量", N, "万吨", ("产量", "原煤"), stock=False),
    Field("tunnel", "掘进进尺", N, "米", ("进尺",), stock=False),
    Field("checks", "安全检查次数", C, "次", ("安全检查",), stock=False),
    Field("risks", "排查隐患条数", C, "条", ("隐患",), stock=False),
    Field("closed", "隐患闭环条数", C, "条", ("闭环", "整改闭环"), stock=False),
    Field("breaks", "违章人次", C, "人次", ("违章", "三违"), stock=False),
    Field("fine", "安全罚款", M, "元", ("罚款",), stock=False),
    Field("trained", "安全培训人数", C, "人", ("安全培训", "培训"), stock=False),
    Field("cost", "安全投入", M, "万元", ("安全费用",), stock=False),
    Field("days", "安全生产天数", C, "天", ("安全天数",), stock=True),
    Field("gas", "瓦斯最高浓度", P, "%", ("瓦斯浓度",)),
    Field("boss", "值班矿领导", T, "", ("值班领导",)),
)
#: 法院
COURT = (
    Field("accepted", "新收案件数", C, "件", ("新收", "收案"), stock=False),
    Field("closed", "审结案件数", C, "件", ("审结", "结案"), stock=False),
    Field("mediated", "调解撤诉件数", C, "件", ("调解", "撤诉"), stock=False),
    Field("executed", "执行到位金额", M, "元", ("执行到位",), stock=False),
    Field("open", "庭审直播场次", C, "场", ("庭审直播", "直播"), stock=False),
    Field("visits", "接待来访人次", C, "人次", ("来访", "信访"), stock=False),
    Field("lectures", "法治宣讲场次", C, "场", ("宣讲", "法治宣讲"), stock=False),
    Field("rate", "结案率", P),
    Field("judges", "员额法官人数", C, "人", ("法官",), stock=True),
    Field("days", "平均审理天数", N, "天", ("审理天数",)),
)
#: 公园
PARK = (
    Field("guests", "接待游客人次", C, "人次", ("游客", "入园"), stock=False),
    Field("income", "门票收入", M, "元", ("门票",), stock=False),
    Field("clean", "清运垃圾吨数", N, "吨", ("清运垃圾", "垃圾"), stock=False),
    Field("lost", "寻回走失人员数", C, "人", ("走失",), stock=False),
    Field("help", "救助游客人次", C, "人次", ("救助",), stock=False),
    Field("boats", "投放游船艘数", C, "艘", ("游船",), stock=True),
    Field("guards", "安保人员人数", C, "人", ("安保人员", "保安"), stock=False),
    Field("flowers", "摆放花卉盆数", C, "盆", ("花卉", "摆花"), stock=False),
    Field("complaints", "受理投诉起数", C, "起", ("投诉",), stock=False),
    Field("rate", "游客满意率", P, "%", ("满意率",)),
    Field("shows", "演出场次", C, "场", ("文艺演出", "演出"), stock=False),
)
#: 出租车
TAXI = (
    Field("drivers", "在册司机人数", C, "人", ("在册司机", "司机"), stock=True),
    Field("cars", "运营车辆数", C, "辆", ("运营车辆",), stock=True),
    Field("checks", "车辆安检台次", C, "台次", ("车辆安检", "安检"), stock=False),
    Field("lessons", "安全例会次数", C, "次", ("安全例会", "例会"), stock=False),
    Field("attended", "参会司机人次", C, "人次", ("参会司机", "参会"), stock=False),
    Field("crashes", "交通事故起数", C, "起", ("事故",), stock=False),
    Field("complaints", "乘客投诉件数", C, "件", ("投诉",), stock=False),
    Field("found", "归还失物件数", C, "件", ("归还失物", "失物"), stock=False),
    Field("worth", "失物价值", M, "元"),
    Field("fines", "违章罚款", M, "元", ("罚款",), stock=False),
    Field("km", "载客里程", N, "万公里", ("里程",), stock=False),
    Field("rate", "投诉办结率", P, "%", ("办结率",)),
    Field("leader", "安全负责人", T),
)
#: 工地
SITE = (
    Field("workers", "在场工人数", C, "人", ("在场工人", "工人"), stock=True),
    Field("lessons", "安全教育人次", C, "人次", ("安全教育", "三级教育"), stock=False),
    Field("cement", "浇筑混凝土方量", N, "立方米", ("浇筑混凝土", "混凝土"), stock=False),
    Field("steel", "绑扎钢筋吨数", N, "吨", ("钢筋",), stock=False),
    Field("dangers", "排查隐患条数", C, "条", ("排查隐患", "隐患"), stock=False),
    Field("fixed", "整改隐患条数", C, "条", ("整改",), stock=False),
    Field("cranes", "塔吊台数", C, "台", ("塔吊",), stock=True),
    Field("paid", "发放工资金额", M, "元", ("发放工资", "工资"), stock=False),
    Field("progress", "形象进度", P, "%", ("进度",)),
    Field("done", "主体封顶日期", D, "", ("封顶",)),
    Field("chief", "项目经理", T),
)
