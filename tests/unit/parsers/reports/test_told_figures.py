"""Short prose of five campaigns, as office people write it: what each sentence says, and what it does not say."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Field, FieldType
from tests.unit.parsers.reports.campaigns import values

C, M, N, P, D, T = FieldType.COUNT, FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT, FieldType.DATE, FieldType.TEXT

#: 无偿献血
BLOOD = (
    Field("staff", "职工总数", C, "人", stock=True),
    Field("donors", "献血人数", C, "人", ("参加献血", "献血职工"), stock=False),
    Field("volume", "献血总量", N, "毫升", ("献血量",), stock=False),
    Field("talks", "宣讲场次", C, "场", ("献血宣讲", "动员会"), stock=False),
    Field("asked", "接受咨询人次", C, "人次", ("咨询",), stock=False),
    Field("allowance", "营养补助金额", M, "元", ("营养补助", "补助"), stock=False),
    Field("passed", "体检合格率", P, "%", ("合格率",)),
    Field("day", "集中献血日期", D, "", ("献血日期",)),
    Field("head", "联络人", T),
)
#: 植树造林
TREES = (
    Field("trees", "植树株数", C, "株", ("植树", "栽植树木"), stock=False),
    Field("area", "造林面积", N, "亩", ("造林", "绿化面积"), stock=False),
    Field("people", "参加植树人次", C, "人次", ("参加植树", "义务植树"), stock=False),
    Field("hours", "劳动时长", N, "小时", ("义务劳动",), stock=False),
    Field("spent", "苗木经费", M, "元", ("购苗", "苗木"), stock=False),
    Field("alive", "苗木成活率", P, "%", ("成活率",)),
    Field("signs", "设置宣传牌数", C, "块", ("宣传牌", "警示牌"), stock=False),
    Field("wells", "灌溉机井数", C, "眼", ("机井",), stock=True),
)
#: 食品安全检查
FOOD = (
    Field("canteens", "检查食堂数", C, "家", ("检查食堂",), stock=False),
    Field("faults", "发现问题数", C, "处", ("发现问题", "发现隐患", "查出问题"), stock=False),
    Field("mended", "整改问题数", C, "处", ("完成整改", "已整改"), stock=False),
    Field("samples", "抽检批次", C, "批次", ("抽检", "抽样检验"), stock=False),
    Field("rate", "抽检合格率", P, "%", ("合格率",)),
    Field("fines", "罚没金额", M, "元", ("罚款", "罚没款"), stock=False),
    Field("trained", "培训从业人员人次", C, "人次", ("培训从业人员", "培训"), stock=False),
    Field("cooks", "食堂从业人员数", C, "人", ("从业人员",), stock=True),
)
#: 促进就业
JOBS = (
    Field("fairs", "招聘会场次", C, "场", ("招聘会",), stock=False),
    Field("posts", "提供岗位数", C, "个", ("提供岗位", "就业岗位"), stock=False),
    Field("signed", "达成意向人数", C, "人", ("达成意向", "签约"), stock=False),
    Field("helped", "帮扶困难毕业生数", C, "人", ("帮扶毕业生", "困难毕业生"), of="毕业生", stock=False),
    Field("subsidy", "发放补贴金额", M, "元", ("发放补贴", "补贴"), stock=False),
    Field("rate", "就业率", P, "%"),
    Field("firms", "走访企业数", C, "家", ("走访企业",), stock=False),
    Field("lessons", "技能培训学时", N, "学时", ("技能培训",), stock=False),
)
#: 除雪保畅
SNOW = (
    Field("workers", "出动人员人次", C, "人次", ("出动人员", "出动"), stock=False),
    Field("vehicles", "出动车辆台次", C, "台次", ("出动车辆", "除雪车辆"), stock=False),
    Field("salt", "撒布融雪剂吨数", N, "吨", ("融雪剂",), stock=False),
    Field("roads", "清雪里程", N, "公里", ("清扫道路", "清雪"), stock=False),
    Field("funds", "投入资金", M, "元", ("投入",), stock=False),
    Field("posts", "值守卡点数", C, "个", ("卡点",), stock=True),
    Field("stuck", "救助车辆数", C, "辆", ("救助车辆", "救助被困车辆"), stock=False),
    Field("done", "除雪完成日期", D, "", ("除雪完成",)),
)

PROBES: dict[str, tuple[tuple[Field, ...], list[tuple[str, dict[str, object]]]]] = {
    "blood": (
        BLOOD,
        [
            ("车间现有职工118人，这回卷起袖子献血的有26人，总共献了9200毫升。", {"staff": 118, "donors": 26, "volume": 9200}),
            ("26名职工参加献血，人均350毫升，献血总量9100毫升。", {"donors": 26, "volume": 9100}),
            ("计划组织30名职工献血，实际到场27人，献血24人。", {"donors": 24}),
            ("献血人数比上月多8人，达23人。", {"donors": 23}),
            ("献血人数较上次增加5人。", {}),
            ("上半年献血41人，这次献血19人。", {"donors": 19}),
            ("家属12人、退休老师傅3人也献了血，职工献血21人。", {"donors": 21}),
            ("有10至15人打算下个月参加献血。", {}),
            ("本月没有人献血。", {}),
            ("尚未召开献血动员会，咨询46人次。", {"asked": 46}),
            ("厂区开了两场动员会，来咨询的有八十多人次。", {"talks": 2, "asked": 80}),
            ("每名献血者发营养补助300元，共发7800元。", {"allowance": 7800}),
            ("营养补助按每人300元发放。", {}),
            ("补助金额：人民币柒仟捌佰元整（￥7,800.00）", {"allowance": 7800}),
            ("发放营养补助0.78万元，另有爱心企业捐款2万元。", {"allowance": 7800}),
            ("体检合格率为百分之九十二点三。", {"passed": 92.3}),
            ("体检合格率92.3％，比去年提高1.5个百分点。", {"passed": 92.3}),
            ("合格率由上次的88%提高到91%。", {"passed": 91}),
            ("集中献血日期：11月16日，联络人：荆红叶，电话0466-0000712", {"day": date(2022, 11, 16), "head": "荆红叶"}),
            ("拟于12月3日集中献血。", {}),
            ("1. 献血人数：18人\n2. 献血量：6400毫升\n3. 宣讲：3场", {"donors": 18, "volume": 6400, "talks": 3}),
            ("根据《献血法》第9条，每次采集200毫升，间隔不少于6个月。", {}),
            ("咱们12号楼3单元201室设了登记点，联系人手机13800000712。", {}),
            ("献血２６人，献血总量９２００毫升。", {"donors": 26, "volume": 9200}),
        ],
    ),
    "trees": (
        TREES,
        [
            ("今春义务植树3600株，造林42.5亩，参加植树的干部群众有210人次。", {"trees": 3600, "area": 42.5, "people": 210}),
            ("计划植树5000株，已栽了3200株，还差1800株。", {"trees": 3200}),
            ("争取月底前植树1万株。", {}),
            ("植树1.2万株，其中杨树8000株、柳树4000株。", {"trees": 12000}),
            ("栽植树木：侧柏600株，国槐350株，山桃50株。", {"trees": 1000}),
            ("每人植树5株，全队共植树325株。", {"trees": 325}),
            ("人均植树6株。", {}),
            ("植树3000余株，苗木成活率95%以上。", {"trees": 3000, "alive": 95}),
            ("买苗木花了三万六千八百元，设了十二块宣传牌。", {"spent": 36800, "signs": 12}),
            ("苗木经费合计6.6万元，其中县里5万元、村里1.6万元。", {"spent": 66000}),
            ("去年植树2800株，成活率90%；今年植树3100株，成活率还没统计。", {"trees": 3100}),
            ("机井由3眼增至5眼。", {"wells": 5}),
            ("新打机井2眼，全村现有机井9眼。", {"wells": 9}),
            ("义务劳动4小时，植树120株。", {"hours": 4, "trees": 120}),
            ("上午9点到11点半在308国道边植树220株。", {"trees": 220}),
            ("捐赠苗木500株的企业有3家。", {}),
            ("枯死的15株已补栽，植树480株全部成活。", {"trees": 480}),
            ("造林面积：86亩\n宣传牌：8块（含旧牌2块）\n苗木：无", {"area": 86, "signs": 8}),
            ("截至11月20日累计植树9600株，其中本月植树1500株。", {"trees": 1500}),
            ("没有设置警示牌，植树260株。", {"trees": 260}),
            ("一组植树150株，二组植树180株，三组植树170株。", {"trees": 500}),
        ],
    ),
    "food": (
        FOOD,
        [
            ("检查食堂16家，发现问题23处，已整改20处，其余3处限期整改。", {"canteens": 16, "faults": 23, "mended": 20}),
            ("16家食堂查了个遍，发现问题23处，全部整改到位。", {"canteens": 16, "faults": 23, "mended": 23}),
            ("发现的9处隐患一半已整改。", {"faults": 9}),
            ("发现问题8处，无一整改。", {"faults": 8}),
            ("检查食堂12家，均未发现问题。", {"canteens": 12}),
            ("抽检48批次，合格47批次，合格率97.9%。", {"samples": 48, "rate": 97.9}),
            ("抽样检验四十八批次，合格率九成七。", {"samples": 48, "rate": 97}),
            ("罚款两起共1.5万元。", {"fines": 15000}),
            ("没有罚款。", {}),
            ("拟罚款3000元，案件还在办理。", {}),
            ("罚没款叁仟贰佰元整，已上缴国库。", {"fines": 3200}),
            ("从业人员共58人，其中厨师22人、面点师6人；培训从业人员2次、116人次。", {"cooks": 58, "trained": 116}),
            ("每家食堂每周自查2次。", {}),
            ("上周发现问题7处，本周发现问题4处、整改3处。", {"faults": 4, "mended": 3}),
            ("发现问题环比减少3处。", {}),
            ("对照GB 31654-2021标准和食安办〔2022〕15号文件，查出问题6处。", {"faults": 6}),
            ("12315热线接到投诉4件，办结4件。", {}),
            ("检查食堂：13家；发现问题：17处；整改：15处；抽检：20批次", {"canteens": 13, "faults": 17, "mended": 15, "samples": 20}),
        ],
    ),
    "jobs": (
        JOBS,
        [
            ("线上招聘会3场、线下招聘会2场，提供岗位1860个，达成意向236人。", {"fairs": 5, "posts": 1860, "signed": 236}),
            ("招聘会办了两场，岗位凑了四百来个。", {"fairs": 2, "posts": 400}),
            ("预计举办招聘会4场，提供岗位2000个。", {}),
            ("举办招聘会2场，待举办1场。", {"fairs": 2}),
            ("帮扶困难毕业生十几人。", {}),
            ("帮扶困难毕业生15名，就业率86.4%，比上期提高2.1个百分点。", {"helped": 15, "rate": 86.4}),
            ("帮扶困难毕业生由原来的12名增加到19名。", {"helped": 19}),
            ("发放补贴23.6万元，同比增加4万元。", {"subsidy": 236000}),
            ("发放补贴折合人民币12.5万元。", {"subsidy": 125000}),
            ("补贴每人1500元，惠及困难毕业生40名，共计6万元。", {"helped": 40, "subsidy": 60000}),
            ("走访企业近30家，收集岗位超过1200个。", {"firms": 30, "posts": 1200}),
            ("走访企业二十三家，其中规上企业9家。", {"firms": 23}),
            ("技能培训48学时，每班不超过40人。", {"lessons": 48}),
            ("与4家企业达成意向，走访企业11家。", {"firms": 11}),
            ("1. 招聘会：两场\n2. 岗位：三百六十个\n3. 达成意向：五十四人", {"fairs": 2, "posts": 360, "signed": 54}),
            ("毕业生1200人，就业率85%。", {"rate": 85}),
        ],
    ),
    "snow": (
        SNOW,
        [
            ("出动人员340人次、车辆56台次，撒布融雪剂12.5吨，清扫道路86公里。", {"workers": 340, "vehicles": 56, "salt": 12.5, "roads": 86}),
            ("昨晚一夜没合眼，人出动了180人次，车跑了32台次，盐撒了6吨半。", {"workers": 180}),
            ("投入资金3.2万元，上级下拨应急资金10万元尚未到账。", {"funds": 32000}),
            ("投入资金共计￥32,600.50元。", {"funds": 32600.5}),
            ("储备融雪剂40吨，已用融雪剂9吨。", {"salt": 9}),
            ("卡点6个，较昨日增加2个。", {"posts": 6}),
            ("卡点由4个调整为6个，救助被困车辆3辆。", {"posts": 6, "stuck": 3}),
            ("除雪完成日期：2022年11月29日。", {"done": date(2022, 11, 29)}),
            ("11月29日除雪完成，清雪里程42公里。", {"done": date(2022, 11, 29), "roads": 42}),
            ("预计11月30日除雪完成。", {}),
            ("未出动车辆，出动人员60人次。", {"workers": 60}),
            ("G312线K120至K138段清雪18公里。", {"roads": 18}),
            ("出动人员共58人次，其中职工40人次、民兵18人次。", {"workers": 58}),
            ("群众自发清雪，志愿者送来姜汤200份。", {}),
        ],
    ),
}  # fmt: skip
CASES = [(fields, text, said) for fields, told in PROBES.values() for text, said in told]


@pytest.mark.parametrize(("fields", "text", "said"), CASES, ids=[text[:20] for _, text, _ in CASES])
def test_a_sentence_says_just_this(fields: tuple[Field, ...], text: str, said: dict[str, object]) -> None:
    assert values(fields, *text.split("\n")) == said
