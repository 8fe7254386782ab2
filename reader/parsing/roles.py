"""The words of bylines: roles, grants.

Simplified characters only: a byline is simplified before it is read, and quoted as printed.
"""

REPORTERS = ("记者", "通讯员", "实习生", "评论员", "特约撰稿人", "摄影师", "报道员")
QUALITIES = ("首席", "特约", "特派", "实习", "见习", "摄影", "文字", "驻站")
EDITORS = (
    "责任编辑",
    "值班编辑",
    "文字编辑",
    "图片编辑",
    "美术编辑",
    "责编",
    "编辑",
    "主编",
    "编审",
    "编校",
    "责任校对",
    "校对",
    "审核",
    "审校",
    "初审",
    "复审",
    "一审",
    "二审",
    "三审",
    "终审",
    "监制",
    "统筹",
    "策划",
    "制图",
    "设计",
    "剪辑",
    "摄像",
    "视频",
    "图片",
    "文字",
    "排版",
    "版式",
)
WRITERS = ("作者", "撰稿", "撰稿人", "撰文", "采写", "整理", "执笔", "口述", "供稿人", "拍摄")

CREDITS = (
    "文/图",
    "图/文",
    "图文",
    "文图",
    "摄影报道",
    "图文报道",
    "摄影",
    "报道",
    "供图",
    "供稿",
    "摄",
    "文",
    "图",
)
"""What stands after the names it is granted to, or before them like a role."""

GLUED = ("摄影报道", "图文报道", "报道", "摄影", "供图", "供稿", "摄")
"""Credits that may be printed right against a name: a given name ends in none of them."""

PHOTOGRAPHS = frozenset(("摄", "摄影", "摄影报道", "供图", "图", "拍摄", "摄影师", "制图"))
"""What signs a picture and not the report."""

NO_NAMES = frozenset(
    (
        *("图文", "原文", "下同", "转载", "未完", "摘编", "综合", "图片", "资料", "附图", "附后"),
        *("高清", "组图", "文字", "连载", "待续", "全文", "视频", "节选", "时任", "均为", "从略"),
    )
)
"""What stands in brackets at the end of a text like a name, and is none."""
