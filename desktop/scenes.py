"""What pictures are taken of, in the order in which a person would come there."""

from __future__ import annotations

from collections.abc import Callable

from desktop.pictures import DESIGN, SAMPLE, Scene, Studio

SIZES = (DESIGN, (1000, 640), (1920, 1080))
EVERYWHERE = ("usual", "dejavu", "150")
# So often over, a chat of the sample takes long enough to be seen while it is counted.
COPIES = 1_000
SHOWN_SHARE = 0.35
NO_CHAT = b"Shopping list\n- lamp oil\n- rope\n- a new lens for the lighthouse\n"


def show_welcome(studio: Studio) -> None:
    """Begin with nothing."""
    studio.wait(lambda: studio.app.link.state.phase == "ready")
    studio.app.stage.show_welcome()


def show_preview(studio: Studio) -> None:
    """Look at the sample before it is counted."""
    studio.app.stage.show_welcome()
    studio.app.actions.take([str(SAMPLE)])
    studio.wait_for("drafted")


def leave_preview(studio: Studio) -> None:
    """Leave a preview, so that nothing of it stays in the sidebar."""
    number = studio.app.stage.number
    if number is not None and studio.app.analyses.get(number).state == "drafted":
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


def show_page(key: str) -> Callable[[Studio], None]:
    """Open a page of the sample's report."""

    def act(studio: Studio) -> None:
        if studio.app.stage.report is None or not studio.has_counted:
            count_sample(studio)
        view = studio.app.stage.report
        assert view is not None
        view.open_page(key)

    return act


def count_sample(studio: Studio) -> None:
    """Count the sample, once what is counted before it is done."""
    leave_preview(studio)
    if studio.app.stage.number is not None:
        studio.wait_for("done")
    studio.app.stage.show_welcome()
    studio.app.actions.take([str(SAMPLE)])
    studio.wait_for("drafted")
    studio.app.actions.count_shown({})
    studio.wait_for("done")
    studio.has_counted = True


def show_failure(studio: Studio) -> None:
    """Drop something that is no chat."""
    path = studio.folder / "notes.txt"
    path.write_bytes(NO_CHAT)
    studio.app.stage.show_welcome()
    studio.app.actions.take([str(path)])
    studio.wait_for("drafted")
    studio.app.actions.count_shown({})
    studio.wait_for("failed")


def show_settings(studio: Studio) -> None:
    """Open the settings."""
    studio.app.stage.show_settings("", "", "", "system")


SCENES = (
    Scene("01-empty", show_welcome, SIZES, EVERYWHERE),
    Scene("02-preview", show_preview, SIZES, EVERYWHERE),
    Scene("03-running", show_running, settles=False),
    Scene("04-overview", show_page("overview"), SIZES, EVERYWHERE),
    Scene("05-agents", show_page("agents"), SIZES, EVERYWHERE),
    Scene("06-hours", show_page("hours"), SIZES, EVERYWHERE),
    Scene("07-keywords", show_page("keywords"), SIZES, EVERYWHERE),
    Scene("08-run", show_page("run"), SIZES, EVERYWHERE),
    Scene("09-understood", show_page("understood"), SIZES, EVERYWHERE),
    Scene("10-failure", show_failure, SIZES),
    Scene("11-settings", show_settings, SIZES),
)
