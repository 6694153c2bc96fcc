"""The form that is answered in two steps: whether a statement is true and, where it is not, what would put it right."""

from dataclasses import dataclass
from random import Random

from game.facts.model import Phrases
from game.quiz.forms.chance import Luck, among
from game.quiz.forms.choosing import OneOfOptions
from game.quiz.forms.form import KeyOnPaper, Line, Response, Texts, are_places, lettered, letters

TRUE, FALSE = 0, 1  # the places of the verdicts
WORTH_OF_VERDICT = 0.5  # on a false statement; what puts it right is worth the rest
_OPTIONS = range(3, 5)
_USUAL = 3  # options from which one puts a statement right


@dataclass(frozen=True, slots=True)
class Fix(OneOfOptions):
    """The prompt states one of the options, and only with the `key` it is true. `verdicts` are the words for true and
    false; whoever finds a false statement false is asked the `follow_up`, with the options that are left.

    A response is the place of a verdict and, after the second step, that of an option: `(TRUE,)`, `(FALSE, 2)`."""

    options: Texts
    key: int
    stated: int
    verdicts: Texts
    follow_up: str

    @classmethod
    def luck(cls, options: int) -> Luck:
        return among(options or _USUAL)

    @property
    def is_true(self) -> bool:
        return self.stated == self.key

    @property
    def corrections(self) -> tuple[int, ...]:
        """The places of the options from which one is chosen in the second step."""
        places = range(len(self.options))
        return tuple(place for place in places if place != self.stated)

    @property
    def offered(self) -> Texts:
        """Those options."""
        options = self.options
        return tuple(options[place] for place in self.corrections)

    @property
    def _denials(self) -> tuple[tuple[int, int], ...]:
        """The responses that find a false statement false."""
        if self.is_true:
            return ()
        return tuple((FALSE, place) for place in self.corrections)

    def grade(self, response: Response) -> float:
        """All or nothing for a true statement; for a false one half for each step."""
        if response == self.right_response():
            return 1.0
        if response in self._denials:
            return WORTH_OF_VERDICT
        return 0.0

    def right_response(self) -> tuple[int, ...]:
        if self.is_true:
            return (TRUE,)
        return FALSE, self.key

    def wrong_response(self, rng: Random) -> tuple[int, ...]:
        """Whoever is wrong has the verdict wrong already."""
        if self.is_true:
            return (FALSE,)
        return (TRUE,)

    def lines(self, phrases: Phrases) -> list[Line]:
        verdict, *correction = self.right_response()
        verdicts = lettered(self.verdicts, (verdict,))
        if not correction:
            return verdicts
        asked = Line(False, "", self.follow_up)
        place = self.corrections.index(self.key)
        options = lettered(self.offered, (place,))
        return [*verdicts, asked, *options]

    def plain_key(self) -> tuple[object, object]:
        """As key the option that the prompt states, and the right one."""
        options = list(self.options)
        key = {
            "stated": self.stated,
            "right": self.key,
        }
        return options, key

    def on_paper(self, phrases: Phrases) -> KeyOnPaper:
        """The verdict, and where it is false what is right."""
        verdict, *correction = self.right_response()
        told = self.verdicts[verdict]
        if not correction:
            return KeyOnPaper(told)
        place = self.corrections.index(self.key)
        letter = letters((place,))
        marks = f"{told}, {letter}"
        return KeyOnPaper(marks, self.in_words())

    def place_of_key(self) -> None:
        """The verdicts are seen first."""
        return

    def holds_together(self) -> bool:
        if len(self.verdicts) != 2:
            return False
        places = self.key, self.stated
        return are_places(places, self.options)

    def takes(self, response: Response) -> bool:
        """The second step comes where it must, and nowhere else."""
        if response == (TRUE,):
            return True
        if self.is_true:
            return response == (FALSE,)
        return response in self._denials

    def has_fair_size(self) -> bool:
        return len(self.options) in _OPTIONS

    def sides(self) -> tuple[Texts, Texts]:
        """Of what there is to choose from in the second step."""
        if self.is_true:
            return (), ()
        key = self.options[self.key]
        wrong = [option for option in self.offered if option != key]
        return (key,), tuple(wrong)

    def shown_clues(self) -> Texts:
        if self.is_true:
            return ()
        return (self.follow_up,)

    def options_shown(self, response: Response) -> int:
        """Those of the step with which it ended."""
        if response in self._denials:
            return len(self.corrections)
        return len(self.verdicts)

    def taken(self, response: Response) -> str:
        """Whoever believes a false statement takes what it states for the key."""
        if self.is_true or response == self.right_response():
            return ""
        if response == (TRUE,):
            return self.options[self.stated]
        for place in self.corrections:
            if response == (FALSE, place):
                return self.options[place]
        return ""
