"""What a template or a message leaves in a text when it was not filled in."""

import re

TEMPLATE = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
# An unknown message shows its id: [desk-hours], or as Fluent prints it, {desk-hours} and {-brand}.
MESSAGE = re.compile(r"\[[a-z][a-z0-9_-]+\]|\{-?[A-Za-z][\w.-]*(?:\(\))?\}|\{\?\?\?\}")
VARIABLE = re.compile(r"\{\s*\$[A-Za-z][\w-]*\s*\}")


def leftovers(text):
    """Pairs of rule and piece of text."""
    if "{" not in text and "[" not in text and "}" not in text:
        return []
    rules = [("leftover-template", TEMPLATE), ("leftover-message", MESSAGE), ("leftover-variable", VARIABLE)]
    return [(rule, found.group()) for rule, pattern in rules for found in pattern.finditer(text)]
