"""Questions without a flaw, and flaws to plant in them: for each rule one for each form that the rule looks at."""

from tests.flaws.beside import BESIDE
from tests.flaws.claimed import CLAIMED
from tests.flaws.drafts import Plant, drafts
from tests.flaws.worded import WORDED

__all__ = ["PLANTS", "Plant", "drafts"]
PLANTS: dict[str, dict[type, Plant]] = {**CLAIMED, **BESIDE, **WORDED}
