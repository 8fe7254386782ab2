"""The meetings of whole reports: which there were, who was listed for which."""

from tests.attendance.reading import meetings_of


def _names(meeting_number: int, *paragraphs: str, headline: str = "") -> list[str]:
    return [each.name for each in meetings_of(*paragraphs, headline=headline)[meeting_number].attendees]


def test_a_meeting_has_name_day_time_and_place() -> None:
    (meeting,) = meetings_of(
        "本报讯 3月5日上午，清河区委书记陆建勋在区会议中心召开“百日攻坚”工作推进会，研究重点项目。"
    )
    assert (meeting.name, meeting.date, meeting.time, meeting.place) == (
        "“百日攻坚”工作推进会",
        "2023-03-05",
        "上午",
        "区会议中心",
    )
    assert meeting.attendees[0].acts == ("主持",)


def test_a_meeting_may_be_named_before_it_is_said_to_be_held() -> None:
    (meeting,) = meetings_of("9月6日下午，清河区庆祝教师节暨表彰大会在区青少年宫举行，区长顾文远出席并致辞。")
    assert meeting.name == "清河区庆祝教师节暨表彰大会"
    assert meeting.place == "区青少年宫"


def test_the_headline_names_the_meeting_that_the_text_only_calls_a_meeting() -> None:
    (meeting,) = meetings_of(
        "9日晚，清河区迅速召开会议，贯彻落实上级精神。区委书记陆建勋主持会议并讲话。",
        headline="清河区召开防汛抢险工作会",
    )
    assert meeting.name == "防汛抢险工作会"
    assert (meeting.date, meeting.time) == ("2023-09-09", "晚")


def test_what_a_person_did_is_gathered_from_all_sentences() -> None:
    (meeting,) = meetings_of(
        "3月5日，区政协召开常委会议。区政协主席查文斌，区委常委、副区长伍思齐出席会议。",
        "会上，伍思齐通报了经济运行情况。",
        "查文斌作了讲话，提出三点要求。",
    )
    people = {each.name: each for each in meeting.attendees}
    assert people["伍思齐"].titles == ("区委常委、副区长",)
    assert people["伍思齐"].acts == ("出席", "通报")
    assert people["查文斌"].acts == ("出席", "讲话")


def test_every_title_printed_for_a_person_is_kept() -> None:
    (meeting,) = meetings_of(
        "2月3日，清河县召开座谈会。县领导徐圣明、杨云飞出席会议。", "县委书记徐圣明主持座谈会。"
    )
    assert meeting.attendees[0].titles == ("县领导", "县委书记")


def test_speaking_is_the_act_of_one_of_whom_no_other_is_told() -> None:
    (meeting,) = meetings_of(
        "5月1日，区委书记陆建勋主持会议。陆建勋强调，要守牢底线。区长顾文远指出，要抓好落实。"
    )
    assert [each.acts for each in meeting.attendees] == [("主持",), ("讲话",)]


def test_a_morning_an_afternoon_and_what_followed_are_three_occasions() -> None:
    report = (
        "本报讯 9月10日上午，清河区委书记陆建勋在区委常委会议室召开项目工作推进会，研判建设工作。",
        "会议强调，要坚持高标站位。",
        "9月10日下午，陆建勋对全区防汛及节日期间重点工作进行综合调度。陆建勋强调，要强化值班值守。",
        "会后，陆建勋研究网格化治理等重点工作，并暗访在建楼盘工作。",
        "区领导田野、贾　嘉、孙沐等参加会议或暗访督导。",
    )
    first, second, third = meetings_of(*report, headline="清河区召开重点工作调度会", date="2023-09-10")
    assert (first.name, first.time) == ("项目工作推进会", "上午")
    assert (second.name, second.time) == ("综合调度", "下午")
    assert (third.date, third.time) == ("2023-09-10", None)
    for meeting in (first, second, third):
        leader, *others = meeting.attendees
        assert (leader.name, leader.titles, leader.shared) == ("陆建勋", ("清河区委书记",), False)
        assert [(each.name, each.acts, each.shared) for each in others] == [
            (name, ("参加",), True) for name in ("田野", "贾嘉", "孙沐")
        ]
        assert not meeting.complete


def test_items_of_a_digest_keep_their_own_people() -> None:
    report = (
        "1月22日，区政协召开主席会议，区政协主席查文斌主持，副主席辛梅参加会议。",
        "1月23日，区长顾文远主持召开防汛会议，副区长安宁参加会议。",
    )
    assert _names(0, *report) == ["查文斌", "辛梅"]
    assert _names(1, *report) == ["顾文远", "安宁"]
    assert [each.date for each in meetings_of(*report)] == ["2023-01-22", "2023-01-23"]


def test_a_day_that_points_back_is_the_day_told_before() -> None:
    meetings = meetings_of(
        "9月25日上午，市委书记郭守成率团赴东江考察。当天下午，两市召开座谈会，郭守成、东江市市长叶知秋讲话。"
    )
    assert [(each.date, each.time) for each in meetings] == [("2023-09-25", "上午"), ("2023-09-25", "下午")]
    assert [each.name for each in meetings[1].attendees] == ["郭守成", "叶知秋"]


def test_a_visit_is_called_by_what_was_done() -> None:
    (meeting,) = meetings_of("5月24日上午，区委书记陈立民带队到人民路街道视察防汛工作。")
    assert (meeting.name, meeting.place) == ("视察防汛工作", "人民路街道")


def test_going_to_a_place_is_the_visit_the_report_is_about() -> None:
    (meeting,) = meetings_of(
        "市委书记高翔飞一行来到通信站一中队。", headline="市领导慰问驻地部队", date="2023-08-01"
    )
    assert meeting.attendees[0].acts == ("慰问",)


def test_a_list_that_breaks_off_still_names_its_people() -> None:
    (meeting,) = meetings_of(
        "昨日下午，市长马继东在市政府会见客人。", "市人大常委会副主任周松年、副市长杨福明，"
    )
    assert [(each.name, each.acts) for each in meeting.attendees] == [
        ("马继东", ("会见",)),
        ("周松年", ()),
        ("杨福明", ()),
    ]


def test_a_report_without_a_meeting_has_none() -> None:
    assert meetings_of("清河区今年粮食喜获丰收。", "农民李大田说，收成比去年好。") == ()


def test_one_quoted_without_office_or_attendance_is_no_attendee() -> None:
    meetings = meetings_of(
        "3月5日，区委书记陆建勋走访慰问困难群众。", "王发财说，感谢大家。老党员张守田握着他的手。"
    )
    assert [each.name for meeting in meetings for each in meeting.attendees] == ["陆建勋"]


def test_people_who_are_only_quoted_make_no_meeting() -> None:
    assert (
        meetings_of("区教育局局长温小莉表示，今年将新建两所学校。", "区住建局局长查理指出，工期很紧。") == ()
    )


def test_what_the_head_of_a_hall_meeting_said_is_an_act() -> None:
    (meeting,) = meetings_of(
        "10月21日，清河高新区召开全区领导干部大会。高新区党工委书记王新明指出，要真抓实干。"
    )
    assert [(each.name, each.acts) for each in meeting.attendees] == [("王新明", ("讲话",))]
