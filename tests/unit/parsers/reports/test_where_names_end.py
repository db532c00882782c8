"""Names of persons end before whatever begins to tell what they did, and before what they are called by."""

import pytest

from parsers.reports.language.doers import who


@pytest.mark.parametrize(
    "deed",
    [
        "端来热饭", "腾出房子", "收留三人", "闻讯赶来", "路过河边", "正在巡线", "刚下夜班", "大年三十不回家", "清晨五点出门", "凌晨三点到场",
        "中午不休息", "元旦值班", "春节没回家", "安抚老人", "趴在堤上", "跪在雪里", "躺在车底", "泡在水里", "彻夜未归", "日夜守着", "天没亮出发",
        "时刻惦记", "至今不说", "念给老人听", "护送老人", "迎着大雪", "生怕出事", "勇敢救人", "花了三天", "风雨无阻", "非常热心", "马上断电",
        "顺手关阀", "光脚下水", "安排好家", "建议停炉", "维护设备", "封堵漏点", "采购药品", "募捐三千元", "轮流值守",
        "整理资料", "归还手机", "婉拒红包", "立下军令状", "登记信息", "发着烧上课", "施救三人", "荣获奖章", "进村送药", "组装水泵",
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["雷鸣", "罗成", "张小满", "步云清"])
def test_a_name_ends_before_what_was_done(name, deed):
    assert who(f"民警{name}{deed}。") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("护士徐凌晨抱着孩子跑了三条街。", "徐凌晨"),
        ("电工王天亮爬上屋顶接线。", "王天亮"),
        ("民警步云清除夕夜还在巡逻。", "步云清"),
    ],
)
def test_what_may_begin_a_deed_may_also_be_a_name(text, name):
    assert who(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("那森大叔骑马抄近路先到。", "那森"),
        ("于得水大爷七十三了，一家一家喊醒。", "于得水"),
        ("邹桂兰奶奶蒸了六锅馒头。", "邹桂兰"),
        ("接羔点的乌云嘎姐姐一个人守了六个通宵。", "乌云嘎"),
        ("嘎查达布和带着几个小伙子撑起棚圈。", "布和"),
        ("牧户苏和、斯琴两口子收留了80只羊。", "苏和、斯琴"),
        ("草场管护员海日罕发现烟点，先报警后扑打。", "海日罕"),
    ],
)
def test_words_of_kinship_are_no_part_of_a_name(text, name):
    assert who(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("镇长石敬川到堤上看望大家。", ""),
        ("在镇党委副书记石敬川的带领下，民兵应急分队连夜装填沙袋。", "民兵应急分队"),
        ("被困的货车司机老秦说，要不是民警雷鸣蹚水过来砸开车窗，命就没了。", "雷鸣"),
        ("民兵柏舟说：“我水性好！”说完跳进水里堵管涌。", "柏舟"),
        ("养护工孟桂生说干就干，一天补好三个坑。", "孟桂生"),
        ("卫生院给村医柯以敏颁了“优秀村医”证书，她从医三十年。", "柯以敏"),
        ("公司授予司炉工邹大海“安全标兵”称号。", "邹大海"),
        ("卫生院给村医柯以敏送去一台电脑。", "卫生院"),
        ("职工们自发捐款给患病的工友管虎，三天凑了两万元。", ""),
        ("村民邓婆婆差点被骗，信贷员江涛一句话点醒了她。", "江涛"),
        ("全镇上下齐心，涌现出许多感人的事。", ""),
    ],
)
def test_who_visits_leads_or_tells_is_not_who_did_it(text, name):
    assert who(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("县供电公司抢修三班冒雨抢修，六小时恢复供电。", "县供电公司抢修三班"),
        ("县公路局派出三组铲车连夜清障。", "县公路局"),
        ("蓝天救援队出动冲锋舟4艘。", "蓝天救援队"),
        ("互助组“五户棚”轮流下夜，谁家缺人谁家就有人。", "互助组“五户棚”"),
        ("外语学院2019级学生党员柳青青，自愿担任楼长。", "柳青青"),
        ("河西小学“红领巾护河队”周末捡拾垃圾。", "河西小学“红领巾护河队”"),
    ],
)
def test_groups_are_told_as_far_as_their_names_go(text, name):
    assert who(text) == name
