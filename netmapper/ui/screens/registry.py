"""Which screen shows which kind of step. Screens are imported when they are first wanted, so that Start stays quick."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from netmapper.app.session import InterviewSession
from netmapper.study.sorting import is_sorted
from netmapper.study.steps import AttributesStep, Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look

Factory = Callable[[], type[StepScreen]]


def _later() -> type[StepScreen]:
    from netmapper.ui.screens.later import LaterScreen

    return LaterScreen


def _information() -> type[StepScreen]:
    from netmapper.ui.screens.information import InformationScreen

    return InformationScreen


def _consent() -> type[StepScreen]:
    from netmapper.ui.screens.consent import ConsentScreen

    return ConsentScreen


def _naming() -> type[StepScreen]:
    from netmapper.ui.screens.naming import NamingScreen

    return NamingScreen


def _resources() -> type[StepScreen]:
    from netmapper.ui.screens.resources import ResourcesScreen

    return ResourcesScreen


def _questions() -> type[StepScreen]:
    from netmapper.ui.screens.questions import QuestionsScreen

    return QuestionsScreen


def _attributes() -> type[StepScreen]:
    from netmapper.ui.screens.about_cards import AttributesScreen

    return AttributesScreen


def _bins() -> type[StepScreen]:
    from netmapper.ui.screens.bins import BinsScreen

    return BinsScreen


def _plans() -> type[StepScreen]:
    from netmapper.ui.screens.plans import PlansScreen

    return PlansScreen


def _close() -> type[StepScreen]:
    from netmapper.ui.screens.close import CloseScreen

    return CloseScreen


def _map() -> type[StepScreen]:
    from netmapper.ui.map.map_screen import MapScreen

    return MapScreen


def _links() -> type[StepScreen]:
    from netmapper.ui.map.links_screen import LinksScreen

    return LinksScreen


def _review() -> type[StepScreen]:
    from netmapper.ui.map.review_screen import ReviewScreen

    return ReviewScreen


def _then_and_now() -> type[StepScreen]:
    from netmapper.ui.screens.then_and_now import ThenAndNowScreen

    return ThenAndNowScreen


SCREENS: Mapping[str, Factory] = MappingProxyType(
    {
        "information": _information,
        "consent": _consent,
        "name_generator": _naming,
        "attributes": _attributes,
        "resources": _resources,
        "form": _questions,
        "questionnaire": _questions,
        "map": _map,
        "links": _links,
        "review": _review,
        "then_and_now": _then_and_now,
        "plans": _plans,
        "close": _close,
    }
)
"""The screen of each kind of step, by the study's word for it; each factory imports its screen when it is called."""


def make_screen(step: Step, session: InterviewSession, look: Look, assets: Assets) -> StepScreen:
    """The screen for a step; for a kind without one, a calm screen that says so."""
    in_bins = isinstance(step, AttributesStep) and is_sorted(session.study, step)
    made = (_bins if in_bins else SCREENS.get(str(getattr(step, "type", "")), _later))()
    return made(session, step, look, assets)
