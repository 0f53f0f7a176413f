"""Language tags and the direction of their scripts."""

import re

# BCP 47 without extensions and private use, in the usual case: zh-Hans, pt-BR, es-419.
TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*")
# Languages usually written from right to left, and the scripts that always are.
RTL_LANGUAGES = frozenset("ar arz ckb dv fa he ks nqo pnb prs ps sd ug ur yi".split())
RTL_SCRIPTS = frozenset("Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa".split())


def is_tag(tag):
    """Whether the text is a language tag as this site writes them."""
    return TAG.fullmatch(tag) is not None


def direction(tag):
    """`ltr` or `rtl`: of the script where the tag names one, else of the language."""
    parts = tag.split("-")
    for part in parts[1:]:
        if len(part) == 4 and part.isalpha():
            return "rtl" if part.title() in RTL_SCRIPTS else "ltr"
    return "rtl" if parts[0].lower() in RTL_LANGUAGES else "ltr"
