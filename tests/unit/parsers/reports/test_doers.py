"""Whom the first words of a deed name: persons under every kind of name and title, several at once, groups."""

import pytest

from parsers.reports.language.doers import who
from parsers.reports.language.names import is_name, name_at


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("苗青把捡到的手机还给了失主。", "苗青"),
        ("道班女工苗青把捡到的手机还给了失主。", "苗青"),
        ("养护工孟桂生雨天给过路老人推车。", "孟桂生"),
        ("班长厉海连续九天吃住在工地，鞋底都磨穿了。", "厉海"),
        ("退休校长老姚带来一套木工工具，教孩子们做板凳。", "老姚"),
        ("修鞋的老郜听说后，把当天挣的87块钱放进了捐款箱。", "老郜"),
        ("儿科医生欧阳静怡把听诊器捂热了再给孩子听。", "欧阳静怡"),
        ("“90后”护士祖儿值夜班时发现一位老人血氧骤降。", "祖儿"),
        ("导办员简洁设计了一张办事地图。", "简洁"),
        ("副厂长龙腾主动下到炉膛里查漏。", "龙腾"),
        ("以班长厉海为代表的一线养护工，连续九天吃住在工地。", "厉海"),
        ("五（2）班班主任戚老师每天最后一个走。", "戚老师"),
        ("84岁的退休工人乔奶奶把攒了半年的废品钱捐了。", "乔奶奶"),
        ("3月7日下大雨，保安晏伯把自己的伞借给了学生。", "晏伯"),
        ("教龄三十年的老教师步云清腿脚不好，仍坚持每周三次站在队伍前头。", "步云清"),
        ("我校的体育老师铁军，绰号“铁人”。", "铁军"),
        ("高级技师凤鸣把三十年的笔记印成册子。", "凤鸣"),
        ("张工和他的徒弟们，用废旧电机改出一台试验台。", "张工"),
        ("村医李某某背着药箱走了四个自然村。", "李某某"),
        ("古丽米热·吐尔逊老师教孩子们跳舞。", "古丽米热·吐尔逊"),
        ("阿依古丽老师自费买了二十条裙子。", "阿依古丽"),
        ("候诊的王某某老人突然晕倒，值班医生靳松单膝跪地做心肺复苏。", "靳松"),
        ("蓝天救援队队长贺兰带着9名队员，把物资背进三个村。", "贺兰"),
        ("老养护工魏长河和徒弟小丁在路口守了一夜。", "魏长河"),
    ],
)
def test_a_name_ends_where_the_next_word_begins(text, name):
    assert who(text) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("魏长河、丁一鸣夫妇住在道班三十年。", "魏长河、丁一鸣"),
        ("社区志愿者谈笑、权正义两人轮流看守物资点。", "谈笑、权正义"),
        ("居民缪阿姨、卞叔叔、车大妈自发组成分拣小组。", "缪阿姨、卞叔叔、车大妈"),
        ("新分配大学生来俊、时雨第一次下炉膛，谁也没喊累。", "来俊、时雨"),
    ],
)
def test_those_who_did_it_together_are_all_told(text, names):
    assert who(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("夜间抢险突击队（8人）：3月9日夜里塌方，队员们冒雨清了6个小时。", "夜间抢险突击队"),
        ("六年级(1)班把教室后墙改成了图书银行。", "六年级(1)班"),
        ("实验小学三(4)班全体同学把压岁钱凑在一起。", "实验小学三(4)班"),
        ("书法社团的12个孩子，给敬老院写了一百副春联。", "书法社团"),
        ("好邻居超市连夜调来200箱方便面。", "好邻居超市"),
        ("运行四值在启机过程中及时发现真空下降。", "运行四值"),
        ("综合窗口党员先锋岗坚持首问负责。", "综合窗口党员先锋岗"),
    ],
)
def test_groups_of_every_kind(text, name):
    assert who(text) == name


@pytest.mark.parametrize("words", ["师徒俩", "高级技师", "修鞋的", "小区里", "老人们"])
def test_what_begins_like_a_name_and_is_none(words):
    assert name_at(words) == ""


def test_names_without_a_surname():
    assert is_name("买买提·艾力")
    assert is_name("扎西顿珠")
    assert not is_name("吐鲁番")
