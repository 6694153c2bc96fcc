"""The ways in which people write dates that the bank does not know, as patterns for `date_guess`."""

import re

_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? +"
LEADING = re.compile(
    rf"^(?:in the year|the year|year|in|on|during|dated?:?|the|{_WEEKDAY}) *(?=[\d'’]|[^\W\d_]+\.? )", re.I
)
CLOSED = re.compile(r"^[(\[\"'“‘]([^()\[\]]+)[)\]\"'”’]$")
TIME = re.compile(
    r"(?:[ T]|, *| at )(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?) *(?:[ap]\.?m\.?|h|Z|UTC|GMT|[+-]\d\d:?\d\d)?$", re.I
)
ABOUT = re.compile(
    r"^(?:around|roughly|approx(?:imately|\.)?|some time (?:in|around)|about|circa|ca?\.|~|≈|etwa|um|gegen|vers"
    r"|environ) *(.+)$",
    re.I,
)
ABOUT_AFTER = re.compile(
    r"^(.+?)(?: or so| approx(?:imately|\.)?|-?ish| *\((?:about|around|approx\.?|circa|ca?\.)\))$", re.I
)
PLANNED = re.compile(r"^(.+) \(planned\)$|^planned (?:for )?(.+)$", re.I)
BC = re.compile(
    r"^(?:B\.? ?C\.? ?(?:E\.?)? (\d{1,4})|(.+?) ?(?:B\. ?C\. ?(?:E\.)?|BCE?|v\. ?Chr\.?|a\. ?C\.|av\. ?J\.-C\.))$", re.I
)
AD = re.compile(r"^(?:A\.? ?D\.? ?(\d{1,4})|(\d{1,4}) ?(?:A\. ?D\.?|C\. ?E\.?|AD|CE|n\. ?Chr\.?|d\. ?C\.))$", re.I)
BELOW_ZERO = re.compile(r"^-(\d{1,3})$")
SINCE = re.compile(
    r"^(?:(?:since|from|ab|seit|depuis) (.+?)(?: on(?:wards?)?)?"
    r"|(.+?) *(?:-|to|until|till|/) *(?:today|now|(?:the )?present|heute|\.\.\.?|…)?)$",
    re.I,
)
_SEASON = r"spring|summer|autumn|fall|winter|easter|christmas"
_PART = (
    r"(?:very )?(?:early|late|mid(?:dle)?|(?:the )?(?:beginning|start|end|middle) of|(?:Q|H)[1-4]"
    r"|(?:first|second|third|fourth) quarter(?: of)?|(?:first|second) half(?: of)?)"
)
PARTED = re.compile(
    rf"^(?:the )?(?:(?:{_PART}|{_SEASON}(?: of)?)[ ,-]+)+(?:in |of )?(?P<rest>.*\d.*)$"
    rf"|^(?P<before>.*\d) (?:{_SEASON})$",
    re.I,
)
BOUND = re.compile(
    r"^(?:not |just |shortly |soon )?(before|after|until|till|up to|by|no later than|later than|earlier than)\b", re.I
)
DECADE = re.compile(r"^(?:the )?(\d{3})0(?:['’]?s|er)$", re.I)
CENTURY = re.compile(r"^(?:the )?(\d{1,2})(?:st|nd|rd|th) cent(?:ury|\.)$", re.I)
BETWEEN = re.compile(r"^(?:from|between) (.+?) (?:to|and|until|till) (.+)$", re.I)
BETWEEN_TWO = tuple(map(re.compile, (r"(?i) +(?:to|until|till|through) +", " +- +", r" *\.\.\.? *", " *- *", " */ *")))
SHORT_SPAN = re.compile(r"^(\d{4}) *[-/] *(\d{2})$")
DAYS_OF_A_MONTH = re.compile(
    r"^(?P<first>\d{1,2})\.? *(?:-|to|and) *(?P<last>\d{1,2})\.? +(?P<month>[^\W\d_]+)\.?,? +(?P<year>\d{4})$"
)
MONTH_AND_DAYS = re.compile(r"^(?P<month>[^\W\d_]+)\.? +(?P<first>\d{1,2}) *- *(?P<last>\d{1,2}),? +(?P<year>\d{4})$")
