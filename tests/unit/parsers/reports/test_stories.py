"""Paragraphs about somebody in the midst of a report: a deed, or what befell, was said by or asked of somebody. All invented."""

import pytest

from tests.unit.parsers.reports.mailing import VIRUS, body, only, paper, read, values
from tests.unit.parsers.reports.other_campaigns import FLOODS, INSPECTION

STARTS = {
    "relief": ("hexi@yungou.example", "heroes", "河西镇防汛救灾情况\n转移安置群众86人，倒塌房屋4间。\n"),
    "safety": ("ht@firm.example", "models", "恒泰化工安全检查情况\n检查企业36家，排查隐患52处。\n"),
    "virus": ("tsg@school.example", "deeds", "图书馆党支部疫情防控\n党员总数30人，参与防控党员12人。\n"),
}


def _told(campaign, text):
    sender, key, start = STARTS[campaign.id]
    told = values(only(read(body("见附件"), paper("a.docx", start + text), campaign=campaign, sender=sender)))
    return [deed.name for deed in told.get(key, ())]


@pytest.mark.parametrize(
    ("campaign", "text", "name"),
    [
        (FLOODS, "安置点的炊事员许桂芳天不亮就起来蒸馒头，她说抢险的人要吃热的。五天里她蒸了两千多个。", "许桂芳"),
        (FLOODS, "机手武大勇的铲车成了村里的“救命车”，他开着它接出了37位老人和孩子。", "武大勇"),
        (FLOODS, "提起水清浅，安置点的老人都叫她“闺女”。量血压、喂药、擦身，她样样都干。", "水清浅"),
        (FLOODS, "驾驶员雷鸣连开三趟救护车，每趟来回90公里，他说方向盘在手里心里就踏实。", "雷鸣"),
        (FLOODS, "村民史玉梅夜里突发腹痛，她丈夫赶紧打电话求助，民兵柏舟划船把她送到医院，一路没歇。", "柏舟"),
        (INSPECTION, "化验员穆清风发现数据异常后没有放过，她反复做了四次平行样，最终找出泄漏点。", "穆清风"),
        (VIRUS, "隔离点的邝某某夜里情绪激动，值班老师舒婉清一直守在门外陪他说话，直到他睡着。", "舒婉清"),
    ],
)
def test_what_somebody_took_upon_himself_is_a_deed(campaign, text, name):
    assert _told(campaign, text) == [name]


@pytest.mark.parametrize(
    ("campaign", "text"),
    [
        (FLOODS, "受伤村民高大山已送县医院，他的医药费由民政所先行垫付，家属无异议。"),
        (FLOODS, "经核实，网传视频系村民尤大勇拍摄，他已删除视频并作出检讨，未造成扩散。"),
        (FLOODS, "村民郎大姐反映排水不畅，她家门口积水，已安排疏通，回访满意。"),
        (FLOODS, "7月10日，市民李先生来电咨询安置政策，工作人员向他作了解答，他表示满意。"),
        (FLOODS, "学生林小树溺水身亡，他的父母已由镇村干部陪护，善后工作正在进行。"),
        (FLOODS, "会商会上，水利站邱望舒汇报了水情，他建议提前开闸，镇长周长河表示同意。"),
        (FLOODS, "我镇副镇长石敬川因工作调动离任，其分管工作由周长河接手，他同时负责防汛办。"),
        (FLOODS, "种粮大户敖广损失最重，他的120亩水稻全部被淹，预计减产七成，请上级支持。"),
        (FLOODS, "联系村民小组长纪晓山核实，他说组里还有3户没有转移，已派人上门。"),
        (FLOODS, "7月9日下午，失主郎世荣到派出所认领三轮车，他连声道谢，送来锦旗一面。"),
        (INSPECTION, "新入厂员工林小树三级教育考试不合格，他将重新参加培训，补考时间另定。"),
        (INSPECTION, "承包队司机尤某夜里酒后驾车撞坏管架，他当即逃离，后被保卫科追回。"),
        (VIRUS, "图书馆读者李老师在馆内突发低血糖，值班员立即给他喝了糖水，他休息后自行离开。"),
    ],
)
def test_what_befell_somebody_or_was_said_by_him_is_no_deed(campaign, text):
    assert _told(campaign, text) == []
