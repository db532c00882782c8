"""Names of persons: by their form, with what the persons are called, and where in a text a name ends."""

from __future__ import annotations

import re

from parsers.reports.language.surnames import AMBIGUOUS, COMMON, DOUBLE, GIVEN, NOT_GIVEN, NOT_LAST, SINGLE, WORDS
from parsers.reports.language.titles import CALLED, IN_OFFICE, OFFICE_END, ROLE, ROLE_END

#: of a name written with a dot (买买提·艾力), or borrowed as a whole (扎西顿珠, 阿依古丽)
_DOTTED = re.compile(r"[一-鿿]{1,6}[·•・][一-鿿]{1,6}")
#: what the second part of such a name is spelt with, and no verb begins with
_SPELT = (
    "阿艾安敖巴白拜班宝贝比别宾波伯布才曹察楚措达代丹旦德登迪蒂丁杜顿尔法夫弗甫嘎盖干刚格根贡古哈海汗翰浩赫呼胡华吉佳嘉江杰金卡喀凯坎康柯科克肯库奎拉兰朗勒雷力丽利列烈林琳龙卢鲁伦罗洛玛马买麦曼美蒙米敏姆木慕穆"
    "娜纳乃南尼努诺帕潘佩皮普其齐奇强切沁青琼曲热仁荣茹萨赛桑森沙山莎珊斯苏素孙所索塔泰特提铁吐图土托娃瓦旺维温沃乌吾西希锡夏辛秀旭逊雅亚延央依伊音英尤玉扎泽札哲珍珠孜兹宗卓"
)
_DOTTED_THEN = re.compile(rf"[一-鿿]{{1,6}}[·•・][{_SPELT}]{{1,6}}")
_BORROWED_PARTS = (
    "古丽|买提|卓玛|扎西|次仁|格桑|央金|多吉|其其格|巴特尔|央宗|旺堆|平措|顿珠|旦增|洛桑|热依|买买提|吐尔逊|努尔|艾力|玉素|木拉提|巴合提|叶尔肯|"
    "桑吉|多杰|旺姆|卓嘎|次旦|朗杰|晋美|麦麦提|古力|丹增|尼玛|达瓦|拉姆|曲珍|德吉|白玛|索朗|桑珠|强巴|仁青|才让|加措|嘉措|罗布|巴图|萨仁|娜仁|图雅|斯琴|格日勒|额尔德尼|宝音|其木格|"
    "朝鲁|赛罕|呼和|乌云|塔娜|娜日苏|布和|苏和|巴雅尔|孟克|吉日嘎拉|特木尔|哈斯|斯日古楞|朝克|乌力吉|那仁|满都拉|图门|道尔吉|敖登|达来|牧仁|萨日娜|通拉|青格勒|阿拉坦|乌日娜|查干|莫日根|"
    "额尔登|额尔敦|海日罕|苏日娜|敖特根|德力格尔|铁木尔|青格乐|呼格吉勒|阿木古楞|胡日查|那顺|乌恩|吉雅|萨如拉|毕力格|阿斯楞|巴雅斯古楞|乌尼尔|呼斯楞|恩和|恩克|敖日格勒|阿古拉|"
    "库尔班|艾尼瓦尔|吾买尔|克里木|热合曼|边巴|巴桑|米玛|益西|贡布|格列|旺久|占堆|德庆"
)
_BORROWED = re.compile(
    rf"[阿艾努热买吐帕玛迪如古依木孜提巴特拉白乌苏]{{0,3}}(?:{_BORROWED_PARTS}){{1,3}}"
    r"(?:[古丽米热孜尔木提江玛扎西次仁多吉顿珠平措旺堆才让央金卓宗花汗娜姆]|嘎(?!查)){0,3}"
)
#: 呼和|嘎查: places are called so too
_OF_PASTURES = re.compile("[镇乡村旗盟州县市区河湖山]|嘎查|苏木|牧场|草原|街道|社区|小学|中学")
_OTHERS_BEGIN = "阿艾努热买吐帕玛迪如古依木提" + "".join(part[0] for part in _BORROWED_PARTS.split("|"))
#: 朵朵, 乐乐: what a child is called; not 天天, 妈妈
_TWICE = re.compile(
    r"([一-鿿])\1(?<![天一人家年次处时妈爸爷奶哥姐弟妹叔伯姑舅姨公婆太常渐慢好多早刚仅偏往默悄轻高大小老深频纷屡层条个件户村乡宝种句声点星谢试看想说问])"
)
#: what a name, a nickname or a borrowed name begins with
MAY_BEGIN = re.compile(
    "[小老" + _OTHERS_BEGIN + "".join(sorted({*SINGLE, *(name[0] for name in DOUBLE)})) + rf"]|{_TWICE.pattern}"
)
#: what begins a predicate, so that a name before it is over: verbs, adverbs, times, kin; and how somebody is addressed
GOES_ON = (
    "同志|带领|带着|带头|带病|带伤|主动|主持|主要|坚[守持决]|守[着在护了]|放[弃下]|负责|一[直夜个句把眼天口人下早路连手心边家冬年辈]|连[续夜轴着日忙开跑干做打走战上守0-9一二两三四五六七八九十]|第一|始终|"
    "自[掏费己告愿发制学编带行购]|牵头|组织|深入|奔[赴走波]|下[沉班乡]|投身|参[加与]|积极|不[顾仅怕分]|每天|白天|夜[里晚]|晚上|今年|现[任年]|所在|担任|接到|独自|利用|率先|义务|推[迟着]|瞒着|"
    "克服|协助|帮助|照顾|站[在着立起出了]|请[战缨]|作为|身[为先患]|为[了代]|发[现起动烧明扬]|立[即刻足马]|开[车着展设办始]|顶[着替]|二话|当[即晚天起了上夜场]|全[程家身力]|得知|及时|回[到家校村乡国]|来[到自]|"
    "家[住在里中境]|时常|承[担包诺]|成功|成立(?![下马刻即])|成为(?!人[热和正忠善])|强[调忍撑]|先后|长[期年]|常[年常]|平时|出[资钱色]|上[门班岗山]|高声|热[心情]|细心|耐心|手把手|双[手腿]|单[膝手独]|腿脚|悄悄|默默|完成|"
    "值[班守夜]|表现|两[人口]|夫妇|姐妹|兄弟|交[还给到出]|夫妻|一行|等[人]|入[职党伍户村]|怀[孕着揣]|反[复应映]|亲[自手]|随[即身]|忍着|咬[牙紧]|往返|辗转|累计|圆满|严格|认真|虚心|刻苦|潜心|钻[研进]|苦[练学]|"
    "勤[恳勉]|任劳|兢兢|舍[小己]|冲[锋在]|挺身|奋[战不勇]|扎根|驻[守扎村]|跨|翻[山越]|徒步|骑|驱车|巡[查线护逻视]|紧[急跟]|迅速|果断|沉着|经过|通过|根据|针对|面对|结合|围绕|对[待]|"
    "毫[不无]|宁[可愿]|仍[旧然在]|依[然旧]|继续|专[门程]|特[意地]|无[偿怨私意]|免费|抢[救险修着]|排[查除队]|清[理扫]|清除(?!夕)|处[理置]|检[查修]|改[造进]|设[计法]|创[新作]|提[出前醒]|申请|"
    "蹚|划[着船了]|拽[着住]|端[着来出上]|揣着|挽[着起]|摸[黑着]|腾[出空]|收留|捂[着住]|裹[着上]|闻讯|路[过上]|途经|正[在好巧要]|刚[刚才下好进到]|为人|因[病公为此]|患[有上]|[放请休]假|大年|昨[天晚夜日]|前[天晚]|傍晚|"
    "(?:凌晨|清晨)(?=[0-9一二三四五六七八九十两几零，、]|[起就时里的从赶下出]|天)|半夜|中午|早[上晨早]|周[末一二三四五六日]|元旦|春节|[六七八九]旬|替[人班生换他她]|留[下在守]|运[来送]|辅导|安[抚慰]|化解|调[解来处换运集]|排忧|研[制发究]|改良|攻[克坚]|突[破发]|解[决救]|"
    "[趴跪躺泡浸蹲]在|敲[门开着]|砸[开窗碎]|破[门窗]|拨打|[返折]返|返[回校岗乡]|绕[道开着]|步行|单[枪独]|[彻整通昼日]夜|通宵|天[不没还刚]亮|天[天还刚]|时[刻不]|随[时身]|至今|累[倒得]|晕[倒过]|"
    "收[割养起了]|念[给着]|护[送着]|迎[着来接]|生怕|勇敢|花[了钱]|风雨|日复|非常|很|连人|马[上不]|顺[手路便]|光[着脚]|安排|建议|维[护修]|封[堵住好]|扫雪|除[冰雪]|发[放给了着烧高]|整[理改夜天日]|组[装建]|进[村山城屋]|归[还来]|婉[拒言]|立下|观[测察]|登[记门]|理[发财]|收[废粮]|囤|清[淤雪]|施[肥救以]|实[验地]|荣[获立]|安家|晋[级升]|派[送发]|配[送合]|采[购买]|募[捐集]|挺[着起]|轮[岗流班]|"
    "报名|递交|签[下订]|结对|走[访遍村]|挨[家个户]|逐[户家一个]|历时|见义|拾金|入[夜冬秋]|除[了夕]|从[业事教医警军小不未来]|一边|几[十年次天乎]|三[天次年个]|年[近过轻]|母亲|父亲|妻子|丈夫|"
    "大[妈爷娘叔婶姐哥嫂伯]|[奶爷姐哥弟妹]{2}|阿姨|孩子|爱人|老[伴家公婆母父]|[两二三四五六七八九十]{1,3}[名位人天夜年次户]"
)
_GOES_ON = re.compile(f"(?:{GOES_ON})")
#: a sign or a particle, before which a name is over
_CLOSED = re.compile(r"$|[^一-鿿]|[把将被给在的是和与还也都就又再让使从捡拾捐送等]")
#: 谭站长|带着, 张处长|下沉: behind a surname and an office no given name follows
_IN_OFFICE_THEN = re.compile(rf"$|[^一-鿿]|[把将被给在带连主亲自为也和与从一率]|{GOES_ON}")
_NICK = re.compile(r"(?:老|小|阿)[一-鿿]{1,2}$")
#: what 老, 小 or 阿 and these make is no nickname
_NO_NICK = {
    "老": frozenset("人师家旧党同年区大百乡伴板两职教工班养技战"),
    "小": frozenset("组学区时麦分小朋型康店伙女儿家心姑孩哥说车"),
    "阿": frozenset("姨妹弟哥姐"),
}
#: what ends the name of an office or a place
_OF_PLACES = frozenset("办处科部局厅委校组队班室站所院馆厂场镇乡村县市区")
_OF_ORGANISATIONS = re.compile(
    "小学|中学|大学|学[院校]|医院|公司|社区|街道|集团|银行|超市|[饭酒商书药]店|商场|幼儿|村委|居委"
)
_TOGETHER = re.compile(r"[、和与]")


def is_name(words: str) -> bool:
    """Whether this is a person's name by its form: a surname and one or two characters more, or a borrowed name."""
    if "·" in words:
        return _DOTTED.fullmatch(words) is not None
    if _BORROWED.fullmatch(words):
        return True
    if words[:1] not in SINGLE and words[:2] not in DOUBLE:
        return False
    if not 2 <= len(words) <= 4 or not all("㐀" <= c <= "鿿" or c > "\U00020000" for c in words):
        return False
    if ROLE_END.search(words) or ROLE.match(words):
        return False
    if words[-1] in _OF_PLACES:
        return False
    if words[:2] in WORDS:
        return False
    if words[:2] in DOUBLE:
        return len(words) in (3, 4)
    return len(words) in (2, 3) and words[1:] not in NOT_GIVEN


def name_at(text: str, at: int = 0) -> str:
    """The name that begins here, ended where a verb, a particle or what the person is called begins: 苗青|把, 柏舟|同志, 王师傅,
    老魏; "" when none does."""
    rest = text[at : at + 12]
    whole = _DOTTED_THEN.match(rest) or _BORROWED.match(rest) or _TWICE.match(rest)
    if whole:
        return "" if _OF_PASTURES.match(rest, whole.end()) else whole[0]
    called = CALLED.match(rest)
    if called and rest[0] in SINGLE:
        return called[0]
    in_office = IN_OFFICE.match(rest)
    borne = in_office is not None and (in_office[1] in DOUBLE or in_office[1] in SINGLE - AMBIGUOUS)
    if in_office and borne and _IN_OFFICE_THEN.match(rest, in_office.end()):
        return in_office[0]
    if rest[:1] in "老小阿":
        return _nick_at(rest)
    for length in (4, 3) if rest[:2] in DOUBLE else (3, 2):
        name = rest[:length]
        if len(name) < length or name[-1] in NOT_LAST or not is_name(name) or _is_over(rest, length - 1):
            continue
        if length == 3 and not _may_end(rest, length):
            continue
        if any(_OF_ORGANISATIONS.match(rest, at) for at in (length - 1, length)):
            return ""
        return "" if _is_place(rest, length) else name
    return ""


def _is_over(text: str, at: int) -> bool:
    """Whether a word that may follow a name begins here, so that the name is told before it."""
    return bool(ROLE.match(text, at) or _GOES_ON.match(text, at))


def _is_place(text: str, length: int) -> bool:
    """柳林|村, 白鹭|镇: what ends the name of a place or an office follows; not 荀大勇|镇长, but 柳林|村民 all the same."""
    return text[length : length + 1] in _OF_PLACES and (text[length] == "村" or not _is_over(text, length))


def _may_end(text: str, length: int) -> bool:
    """Whether the last character so far belongs to a name: given names have it, or the one behind it begins a new word."""
    if text[length - 1] in GIVEN or text[length - 2] in "小阿":
        return True
    return _CLOSED.match(text, length) is not None or _is_over(text, length)


def is_sound(name: str) -> bool:
    """Whether the given name is made of what given names are made of."""
    given = name[2:] if name[:2] in DOUBLE else name[1:]
    return all(one in GIVEN for one in given)


def stands_out(name: str, behind: str) -> bool:
    """Whether a name of a rare surname or of three characters ends where it must: 支红梅|步行, 雷鸣|分文不取."""
    return is_sound(name) and behind[:1] not in GIVEN and (len(name) > 2 or name[0] not in COMMON)


def _nick_at(rest: str) -> str:
    """老魏, 老翟头, 小满; not 老人, 小区."""
    if rest[:1] == "老" and rest[1:2] in SINGLE and rest[2:3] == "头":
        return rest[:3]
    family = rest[1:2] in SINGLE - COMMON  # 小顾, though 顾 begins a verb (顾不上)
    return rest[:2] if is_nick(rest[:2]) and (family or rest[1:2] not in NOT_LAST) else ""


def is_nick(words: str) -> bool:
    """老魏, 小满, 阿强; not 老人, 小区."""
    return bool(_NICK.match(words)) and words[1] not in _NO_NICK[words[0]]


def together(text: str, at: int, name: str) -> str:
    """The name that begins at `at` with those told in one breath with it: 来俊、时雨."""
    end = at + len(name)
    while (joint := _TOGETHER.match(text, end)) and (other := name_at(text, joint.end())):
        end = joint.end() + len(other)
    return text[at:end]


def person(words: str) -> str:
    """The person's name that these words begin or end with: 卢景行 / 审计处副处长邝思齐 / 辛若兰同志 / 舒婉清老师."""
    words = words.strip().strip('“”"*◎●（）() ')
    words = re.sub(r"[（(][^)）]{0,20}[)）]?$", "", words)
    if is_name(words) and not (len(words) > 2 and words[-1] in NOT_LAST):
        return words
    stripped = re.sub(rf"(?:{ROLE.pattern})+$", "", words)
    if stripped != words:
        tail = _after_role(stripped) or (stripped if is_name(stripped) else "") or _last_name(stripped)
        if tail:
            return tail
    return called_by_office(words)


def _after_role(words: str) -> str:
    """The name behind the last role: 实践教学科科长魏时雨; only when nothing else follows."""
    if words[-1:] in NOT_LAST:
        return ""
    for length in (2, 3, 4):
        name = words[-length:]
        if (
            len(words) > length
            and ROLE_END.search(words[:-length])
            and (is_name(name) or is_nick(name) or CALLED.fullmatch(name))
        ):
            return name
    return ""


def called_by_office(words: str) -> str:
    """街道工会副主席濮冬青, 保卫处方堃: the name that ends these words behind an office or a place; "" if none does."""
    return _after_role(words) or _last_name(words)


def _last_name(words: str) -> str:
    """保卫处方堃: a name right behind a place or office."""
    for length in (3, 2, 4):
        name, before = words[-length:], words[:-length]
        if before and is_name(name) and OFFICE_END.search(before):
            return name
    return ""
