"""Comparing answers: which two, and by which rules of their request."""

import asyncio
import time
from functools import partial

import msgspec
from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from postwright.analysis.diff_rules import Rules, with_rule, without_rule
from postwright.gui.dialogs.rule_popover import RulePopover
from postwright.gui.models.difference_rows import Section
from postwright.gui.pages.compare import LEFT, RIGHT, ComparePage, side_words
from postwright.gui.request_tab import RequestTab
from postwright.gui.session import Session
from postwright.gui.tab.changes import TabChanges
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.widgets.menu_text import menu_text
from postwright.gui.window.comparison_work import ComparisonWork
from postwright.gui.window.kept_rules import KeptRules
from postwright.gui.window.notices import Notices
from postwright.gui.window.open_tabs import OpenTabs
from postwright.gui.window.tabs import TabFace
from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange
from postwright.workspace.last_worked import last_worked

MOST_LISTED = 20


class Comparing(QObject):
    """Owns the page; compares one pair at a time."""

    def __init__(
        self, theme: Theme, session: Session, tasks: Tasks, notices: Notices, tabs: OpenTabs
    ) -> None:
        super().__init__(tabs)
        self._theme, self._session, self._tasks = theme, session, tasks
        self._notices, self._tabs = notices, tabs
        self._kept = KeptRules(session.workspace.state)
        self.ref = RequestRef()
        self._work = ComparisonWork(tasks, self)
        self._work.begun.connect(self._show_begun)
        self._work.ended.connect(self._show_ended)
        self._picks = QMenu(tabs)
        tabs.closing.connect(self._let_go)

    @property
    def page(self) -> ComparePage | None:
        """Return the page where it is open."""
        page = self._tabs.page(ComparePage)
        return page if isinstance(page, ComparePage) else None

    @property
    def shown(self) -> ComparePage | None:
        """Return the page where it is in front."""
        current = self._tabs.current
        return current if isinstance(current, ComparePage) else None

    def serve(self, tab: RequestTab) -> None:
        """Compare what a tab asks for."""
        tab.response.strip.compare_chosen.connect(self.compare_with)
        changes = TabChanges(self._theme, self._session, self._tasks, tab)
        changes.compare_wanted.connect(self.compare_worked)

    def step(self, by: int) -> None:
        """Go to the next or the previous difference where they are in front."""
        if page := self.shown:
            page.step(by)

    # Which two

    def compare(
        self, left: Exchange | None, right: Exchange | None, ref: RequestRef | None = None
    ) -> ComparePage:
        """Show what differs between two answers; `ref` is whose rules count."""
        self.ref = ref or self._ref_of(right or left)
        page = self.page or self._made()
        self._tabs.open_page(page, TabFace(self.tr("Compare"), icon="split-h"))
        self._show(page, left, right)
        page.table.setFocus()
        return page

    def compare_ids(self, left: str, right: str) -> None:
        """Show what differs between two kept answers."""
        self._tasks.start(self._compare_ids(left, right), "compare")

    async def _compare_ids(self, left: str, right: str) -> None:
        history = self._session.workspace.history
        found = [await asyncio.to_thread(history.get, one) for one in (left, right)]
        sides = sorted(filter(None, found), key=lambda one: one.started_at)
        if len(sides) < 2:
            self._notices.inform(self.tr("One of these answers is no longer kept"))
            return
        self.compare(sides[LEFT], sides[RIGHT])

    def compare_current(self) -> None:
        """Compare the answer in front with the one before it."""
        tab = self._tabs.request_tab
        if tab is None:
            return
        now = tab.exchange
        kept = self._session.workspace.history.latest(tab.ref)
        before = next(
            (
                one.id
                for one in kept
                if now is None or (one.id != now.id and one.at < now.started_at)
            ),
            "",
        )
        left = self._session.workspace.history.get(before) if before else None
        self.compare(left, now, tab.ref)

    def compare_with(self, exchange_id: str) -> None:
        """Compare the answer in front with a kept one."""
        tab = self._tabs.request_tab
        other = self._session.workspace.history.get(exchange_id)
        if tab is None or other is None or tab.exchange is None:
            return
        sides = sorted((other, tab.exchange), key=lambda one: one.started_at)
        self.compare(sides[LEFT], sides[RIGHT], tab.ref)

    def compare_worked(self) -> None:
        """Compare the answer in front with the last of its request that worked."""
        tab = self._tabs.request_tab
        if tab is None or tab.exchange is None:
            return
        last = last_worked(self._session.workspace.history, tab.ref, tab.exchange)
        if last is None:
            words = self.tr("No earlier answer of this request is kept that worked")
            self._notices.inform(words)
        else:
            self.compare(last, tab.exchange, tab.ref)

    def _ref_of(self, exchange: Exchange | None) -> RequestRef:
        if exchange is None:
            return RequestRef()
        recent = self._session.workspace.history.recent(500)
        return next((e.ref for e in recent if e.summary.id == exchange.id), RequestRef())

    def _made(self) -> ComparePage:
        page = ComparePage(self._theme)
        page.pick_wanted.connect(self._pick)
        page.swap_wanted.connect(self._swap)
        page.ignore_wanted.connect(self._ignore)
        page.compared_again.connect(self._compare_again)
        page.order_wanted.connect(self._mind_order)
        page.rule_wanted.connect(self._ask_rule)
        page.cancel_wanted.connect(self._work.cancel)
        return page

    def _pick(self, side: int) -> None:
        if page := self.page:
            button = page.picks[side]
            self.pick_menu(side).popup(button.mapToGlobal(QPoint(0, button.height())))

    def pick_menu(self, side: int) -> QMenu:
        """Return the answers that can stand on a side: of this request, then of all."""
        menu, now = self._picks, time.time()
        menu.clear()
        history = self._session.workspace.history
        for summary in history.latest(self.ref, MOST_LISTED):
            exchange = history.get(summary.id)
            if exchange is not None:
                action = menu.addAction(menu_text(side_words(exchange, now)))
                action.setData(summary.id)
                action.triggered.connect(partial(self._take, side, summary.id))
        every = menu.addMenu(self.tr("Of any request"))
        for entry in history.recent(MOST_LISTED):
            one = entry.summary
            outcome = one.failure or one.status or ""
            words = menu_text(f"{one.method} {one.url[:70]}   {outcome}")
            every.addAction(words).triggered.connect(partial(self._take, side, one.id))
        return menu

    def _take(self, side: int, exchange_id: str, _checked: bool = False) -> None:
        exchange = self._session.workspace.history.get(exchange_id)
        if (page := self.page) and exchange is not None:
            sides = list(page.exchanges)
            sides[side] = exchange
            self._show(page, sides[LEFT], sides[RIGHT])

    def _swap(self) -> None:
        if page := self.page:
            self._show(page, page.exchanges[RIGHT], page.exchanges[LEFT])

    # By which rules

    def _rules(self) -> Rules:
        return self._kept.of(self.ref)

    def _keep(self, rules: Rules) -> None:
        self._kept.keep(self.ref, rules)
        if page := self.page:
            self._show(page, *page.exchanges)

    def _ignore(self, rule: str) -> None:
        self._keep(with_rule(self._rules(), rule))

    def _compare_again(self, rule: str) -> None:
        self._keep(without_rule(self._rules(), rule))

    def _mind_order(self, any_order: bool) -> None:
        self._keep(msgspec.structs.replace(self._rules(), any_order=any_order))

    def _ask_rule(self) -> None:
        if page := self.page:
            popover = RulePopover(self._theme, page)
            popover.accepted.connect(self._ignore)
            corner = page.ignore.rect().bottomRight()
            popover.popup(page.ignore.mapToGlobal(corner))

    # Showing

    def _show(self, page: ComparePage, left: Exchange | None, right: Exchange | None) -> None:
        self._work.stop()
        rules = self._rules()
        page.show_sides(left, right, rules)
        if left is not None and right is not None:
            self._work.start(left, right, rules, self._charset())

    def _charset(self) -> str:
        """Return the charset that someone chose for this request's answers, if anyone did."""
        tab, session = self._tabs.tab_of(self.ref), self._session
        request = tab.document.request if tab else session.drafts.of(self.ref)
        request = request or session.saved(self.ref)
        return request.options.postwright.response.charset if request else ""

    def _show_begun(self, sections: tuple[Section, ...]) -> None:
        if page := self.page:
            page.show_sections(sections, working=True)

    def _show_ended(self, sections: tuple[Section, ...]) -> None:
        if page := self.page:
            page.show_sections(sections)

    def _let_go(self, widget: QWidget) -> None:
        if isinstance(widget, ComparePage):
            self._work.stop()
