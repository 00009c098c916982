"""Words and phrases in English and Swahili. Swahili verbs are composed, as the language does, so words stay many."""

from ..draw import Draw, Skewed

_ENGLISH = (
    "the order I to my is not was and it for on you have a rider but please delivery called money phone never today still when "
    "they said arrived yesterday wrong size refund since morning three because app number seller box parcel waiting payment "
    "again tell item this from been with that we at can are need help paid agent shop back time days but only one two "
    "colour shoes charger cooker blender mattress school uniform baby clinic medicine hospital mother child rent bus stage "
    "gate market town estate road bridge church broken torn missing late cold small big new old cheap cost receipt message "
    "code pin balance reversed deducted twice confirm cancel change address location weekend evening urgent thank sorry why "
    "how where who which same different other problem issue account blocked login password screen photo picture sent see "
    "show open closed work working worked receive received return returned exchange offer discount voucher price fee charge"
).split()
_SWAHILI = (
    "na ya wa kwa ni la bado hii yangu leo jana kesho asubuhi jioni pesa simu mzigo duka bei oda siku tatu mbili moja tena sana "
    "tafadhali asante samahani lakini kama au pia hapa huko nyumbani sokoni mjini barabara kanisa shule hospitali mtoto mama "
    "baba dawa viatu nguo rangi kubwa ndogo mpya namba risiti ujumbe akaunti shida haraka polepole sawa hapana ndiyo kwani "
    "gani nani wapi lini ngapi bure ghali rahisi kabla baada mpaka tangu wiki mwezi saa dakika dereva boda muuzaji mteja"
).split()
_SUBJECTS = "ni u a tu m wa i zi li".split()
_TENSES = "na li ta me ki nge".split()
_OBJECTS = ("", "ni", "ku", "i", "ki", "wa")
_ROOTS = (
    "lipa piga fika tuma nunua rudisha pata ona omba ngoja sema leta chukua badilisha uliza jibu fungua funga saidia peleka "
    "andika soma tafuta poteza haribika chelewa kata hesabu elewa maliza anza endelea jaribu pokea kosa daiwa"
).split()

_SETUP = Draw("the vocabulary of support chats")
_VERBS = [s + t + o + r for s in _SUBJECTS for t in _TENSES for o in _OBJECTS for r in _ROOTS]
_ENGLISH_WORD = Skewed(_ENGLISH, flatness=4)
_SWAHILI_WORD = Skewed(_SWAHILI, flatness=4)
_VERB = Skewed(sorted(_VERBS, key=lambda _: _SETUP.fraction()), flatness=30)

STREETS = tuple(
    f"{_SETUP.pick(('Moi', 'Kenyatta', 'Uhuru', 'Market', 'Station', 'Mosque', 'Lake', 'Airport', 'Mill', 'School'))} "
    f"{_SETUP.pick(('Road', 'Street', 'Lane', 'Avenue', 'Estate', 'Court', 'Centre'))} {_SETUP.between(1, 60)}"
    for _ in range(900)
)
_GREETINGS = Skewed(("Hello,", "Habari,", "Hi", "Good morning,", "Mambo,", "Dear support team,", "Sasa,", "Shikamoo,"))
_CLOSINGS = Skewed(
    (
        "Thank you.",
        "Asante sana.",
        "Please help me as soon as you can.",
        "Naomba mnisaidie haraka tafadhali.",
        "I am still waiting for your answer.",
        "If this is not solved today I will go to the consumer authority.",
    )
)


def _typed(draw: Draw, word: str) -> str:
    """People type on small screens: letters are swapped or lost."""
    if len(word) < 4 or not draw.chance(0.03):
        return word
    at = draw.between(1, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :] if draw.chance(0.5) else word[:at] + word[at + 1 :]


def _word(draw: Draw, swahili: bool) -> str:
    if draw.chance(0.03):
        return draw.pick(
            (f"KES {draw.between(1, 900) * 50}", f"07{draw.below(100_000_000):08d}", f"DK{draw.hex(8).upper()}")
        )
    if not swahili:
        return _ENGLISH_WORD.pick(draw)
    return _VERB.pick(draw) if draw.chance(0.35) else _SWAHILI_WORD.pick(draw)


def sentence(draw: Draw, words: int) -> str:
    swahili = draw.chance(0.5)
    text = " ".join(_typed(draw, _word(draw, swahili != draw.chance(0.08))) for _ in range(words))
    return text[0].upper() + text[1:] + draw.pick((".", ".", "", ".", "?", "!"))


def note(draw: Draw) -> str:
    return sentence(draw, draw.between(8, 26))


def message(draw: Draw) -> str:
    sentences = [sentence(draw, draw.between(5, 18)) for _ in range(draw.between(8, 28))]
    return " ".join([_GREETINGS.pick(draw), *sentences, _CLOSINGS.pick(draw)])
