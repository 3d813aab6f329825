"""What pictures are taken of, in the order in which a person would come there."""

from __future__ import annotations

from collections.abc import Callable

from desktop.pictures import DESIGN, SAMPLE, Scene, Studio
from desktop.scene_chats import NO_CHAT, crowd
from desktop.scene_doubts import (
    close_orders,
    hide_lines,
    open_orders,
    show_doubts,
    show_lines,
)
from desktop.scene_states import (
    choose_file,
    count_lone,
    count_nobody,
    count_text,
    forget_many,
    leave_pieces,
    list_many,
    show_away,
    show_back,
    show_finding,
    show_pieces,
    show_problems,
    use_other_server,
)

SMALL = (1000, 640)
SIZES = (DESIGN, SMALL, (1920, 1080))
EVERYWHERE = ("usual", "dejavu", "150", "es")
# So often over, a chat of the sample takes long enough to be seen while it is counted.
COPIES = 1_000
SHOWN_SHARE = 0.35


def show_welcome(studio: Studio) -> None:
    """Begin with nothing."""
    studio.wait(lambda: studio.app.link.state.phase == "ready")
    studio.app.stage.show_welcome()
    studio.app.stage.welcome.phone.button(0).click()


def show_iphone(studio: Studio) -> None:
    """Look how an export is made on the other phone."""
    studio.app.stage.welcome.phone.button(1).click()


def drag_over(studio: Studio) -> None:
    """Hold two files over the window."""
    from desktop.windows.drop import Given

    studio.app.window.drop_overlay.appear(Given(tuple(map(str, SAMPLE.glob("*.txt")))))


def drag_away(studio: Studio) -> None:
    """Take the files away again."""
    studio.app.window.drop_overlay.vanish()


def show_preview(studio: Studio) -> None:
    """Look at the sample before it is counted."""
    leave_preview(studio)
    studio.app.stage.show_welcome()
    studio.app.actions.take([str(SAMPLE)])
    studio.wait_for("drafted")


def leave_preview(studio: Studio) -> None:
    """Leave a preview, so that nothing of it stays in the sidebar."""
    number = studio.app.stage.number
    if number is not None and studio.app.analyses.get(number).state in ("finding", "drafted"):
        studio.app.actions.leave_draft()


def show_running(studio: Studio) -> None:
    """Count something that takes a moment."""
    leave_preview(studio)
    path = studio.folder / "WhatsApp Chat with Faro Bikes.txt"
    path.write_bytes(max(SAMPLE.glob("*.txt")).read_bytes() * COPIES)
    studio.app.actions.take([str(path)])
    studio.wait_for("drafted")
    studio.app.actions.count_shown({})
    number = studio.app.stage.number
    assert number is not None

    def is_under_way() -> bool:
        analysis = studio.app.analyses.get(number)
        return (analysis.share or 0.0) > SHOWN_SHARE or analysis.state != "running"

    studio.wait(is_under_way)


def wait_until_counted(studio: Studio) -> None:
    """Let what is counted come to its end."""
    studio.wait(studio.has_ended)


def show_page(key: str) -> Callable[[Studio], None]:
    """Open a page of the sample's report."""

    def act(studio: Studio) -> None:
        if studio.sample is None:
            count_sample(studio)
        assert studio.sample is not None
        studio.app.stage.show_analysis(studio.sample)
        assert studio.app.stage.report is not None
        studio.app.stage.report.open_page(key)

    return act


def count_sample(studio: Studio) -> None:
    """Count the sample."""
    leave_preview(studio)
    studio.app.stage.show_welcome()
    studio.app.actions.take([str(SAMPLE)])
    studio.wait_for("drafted")
    studio.app.actions.count_shown({})
    studio.wait_for("done")
    studio.sample = studio.app.stage.number


def point_at_peak(studio: Studio) -> None:
    """Light the most of the week."""
    studio.page("overview").peaks.light_first()


def light_day(studio: Studio) -> None:
    """Light the day that had the most."""
    studio.page("hours").daily.light_first()


def point_at_word(studio: Studio) -> None:
    """Point at a word of the overview's cloud."""
    cloud = studio.page("overview").cloud
    word = min(cloud.shown_words()[:12], key=lambda one: cloud.word_rect(one).left())
    studio.point(cloud, cloud.word_rect(word).center())


def select_word(studio: Studio) -> None:
    """Select a word, and point at another."""
    page = studio.page("keywords")
    page.show_subject(page.cloud.shown_words()[8])
    studio.point(page.cloud, page.cloud.word_rect(page.cloud.shown_words()[1]).center())


def put_out(studio: Studio) -> None:
    """Point at nothing any more."""
    from PySide6.QtWidgets import QToolTip

    from desktop.widgets.plots import Plot

    QToolTip.hideText()
    report = studio.app.stage.report
    assert report is not None
    for page in report.pages.values():
        for plot in page.findChildren(Plot):
            plot.put_out()


def open_menu(studio: Studio) -> None:
    """Open what can be exported, the focus on its button."""
    close_menu(studio)
    report = studio.app.stage.report
    assert report is not None
    studio.focus(report.export)
    place = report.export.rect().bottomLeft()
    report.export.menu().popup(report.export.mapToGlobal(place))


def close_menu(studio: Studio) -> None:
    """Close it."""
    studio.leave_keyboard()
    report = studio.app.stage.report
    assert report is not None
    report.export.menu().close()


def focus_tabs(studio: Studio) -> None:
    """Hold the focus on the report's tabs, by keyboard."""
    report = studio.app.stage.report
    assert report is not None
    studio.focus(report.tabs)


def show_failure(studio: Studio) -> None:
    """Drop something that is no chat."""
    path = studio.folder / "notes.txt"
    path.write_bytes(NO_CHAT)
    studio.app.stage.show_welcome()
    studio.app.actions.take([str(path)])
    studio.wait_for("failed")


def show_settings(studio: Studio) -> None:
    """Open the settings."""
    studio.app.stage.show_settings("", "", "", "system")


def check(studio: Studio) -> None:
    """See whether all parts answer."""
    card = studio.app.stage.settings.where
    card.check.click()
    studio.wait(card.check.isEnabled)


def say_things(studio: Studio) -> None:
    """Say what went well, what to heed, and what went wrong."""
    from desktop.errors import TargetUnwritable
    from desktop.troubles import trouble_of

    say_no_more(studio)
    studio.app.actions.tell_saved(str(studio.folder / "Tienda.png"), 1_200_000)
    studio.app.window.toasts.show_message(
        "The files are needed again",
        "Drop the same exports on the window to count them again.",
        "warn",
    )
    studio.app.actions.tell(trouble_of(TargetUnwritable("/media/usb/Tienda.png", "disk full")))


def say_no_more(studio: Studio) -> None:
    """Take the messages away."""
    for toast in studio.app.window.toasts.shown():
        toast.done.emit()


def ask(studio: Studio) -> None:
    """Ask whether the report shall go."""
    answer_no(studio)
    studio.app.actions.delete_shown()


def answer_no(studio: Studio) -> None:
    """Keep it."""
    from desktop.windows.question import Question

    for question in studio.app.window.findChildren(Question):
        question.no.click()


def open_keys(studio: Studio) -> None:
    """Open the list of keys."""
    if not studio.app.window.keys.isVisible():
        studio.app.window.keys.open()


def close_keys(studio: Studio) -> None:
    """Close it."""
    studio.app.window.keys.close_again()


def focus_sidebar(studio: Studio) -> None:
    """Go to the list of analyses by keyboard."""
    studio.focus(studio.app.window.sidebar.list)


overview, hours, understood = show_page("overview"), show_page("hours"), show_page("understood")

SCENES = (
    Scene("01-empty", show_welcome, SIZES, EVERYWHERE),
    Scene("01b-iphone", show_iphone),
    Scene("01c-drop", show_welcome, before=drag_over, after=drag_away),
    Scene("02-preview", show_preview, SIZES, EVERYWHERE),
    Scene("02b-finding", show_finding, after=leave_preview),
    Scene("02c-doubts", show_problems, before=choose_file("WhatsApp Chat with H")),
    Scene("02d-stranger", choose_file("notes"), after=leave_preview),
    Scene("03-running", show_running, settles=False, after=wait_until_counted),
    Scene("03b-pieces", show_pieces, (DESIGN, SMALL), EVERYWHERE, after=leave_pieces),
    Scene("04-overview", overview, SIZES, EVERYWHERE),
    Scene("04b-pointed", overview, before=point_at_peak, after=put_out),
    Scene("04c-word", overview, before=point_at_word, after=put_out),
    Scene("04d-menu", overview, before=open_menu, after=close_menu),
    Scene("05-agents", show_page("agents"), SIZES, EVERYWHERE),
    Scene("06-hours", hours, SIZES, EVERYWHERE),
    Scene("06b-day", hours, before=light_day, after=put_out),
    Scene("07-keywords", show_page("keywords"), SIZES, EVERYWHERE),
    Scene("07b-selected", show_page("keywords"), before=select_word, after=put_out),
    Scene("08-run", show_page("run"), SIZES, EVERYWHERE),
    Scene("08b-focus", show_page("run"), before=focus_tabs, after=Studio.leave_keyboard),
    Scene("09-understood", understood, SIZES, EVERYWHERE),
    Scene("09b-away", understood, (DESIGN, SMALL), EVERYWHERE, before=show_away, after=show_back),
    Scene("09c-doubts", show_doubts, SIZES, EVERYWHERE),
    Scene("09d-lines", show_doubts, (DESIGN, SMALL), EVERYWHERE, True, show_lines, hide_lines),
    Scene("09e-order", show_doubts, before=open_orders, after=close_orders),
    Scene("10-failure", show_failure, SIZES, EVERYWHERE),
    Scene("11-settings", show_settings, SIZES, EVERYWHERE),
    Scene("11b-check", check),
    Scene("13-messages", overview, before=say_things, after=say_no_more),
    Scene("14-question", overview, before=ask, after=answer_no),
    Scene("15-keys", overview, before=open_keys, after=close_keys),
    Scene("16-lone-message", count_lone),
    Scene("16b-nobody", count_nobody),
    Scene("17-crowd", count_text("Everybody", crowd, "overview"), (DESIGN, SMALL)),
    Scene("17b-crowd-agents", lambda studio: studio.open_page("agents"), (DESIGN, SMALL)),
    Scene("17c-crowd-hours", lambda studio: studio.open_page("hours"), (DESIGN, SMALL)),
    Scene("17d-crowd-keywords", lambda studio: studio.open_page("keywords")),
    Scene("18-many", list_many, (DESIGN, SMALL), before=focus_sidebar, after=forget_many),
    Scene("19-other-server", use_other_server),
)
