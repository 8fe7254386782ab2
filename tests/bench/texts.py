"""Invented bulletins to measure on, where no folder of real texts is given."""

import random
from pathlib import Path

PLACES = ("槐荫里区", "清溪县", "云岭区", "石桥镇", "望江街道", "柳林区")
MATTERS = (
    "老旧小区改造",
    "春季防火",
    "防汛抗旱",
    "重点项目建设",
    "校园安全",
    "营商环境",
    "垃圾分类",
    "秋粮收购",
)
OCCASIONS = ("推进会", "调度会", "座谈会", "部署会", "现场会", "培训班")
SURNAMES = "苗仲薛庄陆贾祁闵靳屈柴焦"
GIVEN = ("远舟", "秋岚", "怀瑾", "晓棠", "一鸣", "佳", "振声", "若溪", "立群", "海平")
TITLES = ("区委书记", "区长", "区委副书记", "副区长", "区人大常委会主任", "区政协主席")
SENTENCES = (
    "会议听取了各街道、各部门的工作汇报,对下一步任务作出安排。",
    "会议强调,要提高站位,压实责任,把各项措施落到实处。",
    "要坚持问题导向,建立台账,逐项销号,确保按时完成。",
    "截至目前,全区已排查隐患1280处,整改率达到98.6%。",
    "要加强统筹协调,形成工作合力,不断增强群众的获得感、幸福感。",
    "与会人员还实地察看了项目现场,并同群众代表亲切交谈。",
)


def write_texts(folder: Path, count: int, seed: int = 11) -> None:
    """Write `count` invented bulletins as YYYYMMDD-NNNNNN.txt, headline first; always the same ones."""
    draw = random.Random(seed)  # noqa: S311 - repeatable
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        month, day = draw.randint(1, 12), draw.randint(1, 28)
        headline = f"{draw.choice(PLACES)}召开{draw.choice(MATTERS)}{draw.choice(OCCASIONS)}"
        people = [draw.choice(SURNAMES) + draw.choice(GIVEN) for _one in range(4)]
        body = ["".join(draw.choices(SENTENCES, k=draw.randint(4, 9))) for _one in range(draw.randint(1, 4))]
        opening = f"本报讯 {month}月{day}日,{headline}。{draw.choice(TITLES)}{people[0]}主持会议并讲话。"
        ending = f"区领导{'、'.join(people[1:])}参加会议。"
        name = f"{2015 + number % 10}{month:02}{day:02}-{number:06}.txt"
        (folder / name).write_text("\n\n".join([headline, opening, *body, ending]) + "\n", encoding="utf-8")
