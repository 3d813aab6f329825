"""One message of each kind, as good as any."""

from __future__ import annotations

from server.protocol import (
    Accepted,
    Ack,
    ArtifactPart,
    Attach,
    Batch,
    Cancel,
    Check,
    Checked,
    CheckPart,
    ClusterSize,
    Delete,
    Deleted,
    Failure,
    Fetch,
    Hello,
    Jobs,
    JobSummary,
    KindOffer,
    Limits,
    ListJobs,
    Message,
    PieceState,
    Ping,
    Pong,
    Preview,
    Previewed,
    Progress,
    ReportPart,
    Segment,
    SourceOffer,
    Submit,
    SubmitPart,
    Task,
    TaskAnswer,
    Welcome,
)

JOB = "0123456789abcdef0123456789abcdef"
KEY = "f" * 32
HASH = "ab" * 32

HELLO = Hello(1, "a token", "atalaya 0.1.0", ("zstd",))
WELCOME = Welcome(
    protocol=1,
    server="0.1.0",
    instance="one",
    subject="anyone",
    limits=Limits(1_032_000, 1_048_576, 4_000, 1 << 40, 8),
    kinds=(KindOffer("chat", 2),),
    cluster=ClusterSize(2, 8),
)
PROGRESS = Progress(
    job=JOB,
    phases=("uploading", "measuring"),
    bytes_total=100,
    bytes_received=50,
    bytes_measured=25,
    messages=3,
    pieces=(
        PieceState(0, "host-1", "measuring", 50, 25, 1),
        PieceState(1, None, "waiting", 50, 0, 0),
    ),
    workers=2,
    processes=8,
    elapsed_s=0.5,
)

FROM_CLIENT: tuple[Message, ...] = (
    HELLO,
    Preview(1, "chat", "Ana Lucía.txt", {"date_order": "dmy"}, True, "12/03/2022, á".encode()),
    Submit(2, KEY, "chat", {}, (SourceOffer("_chat.txt", 5, HASH), SourceOffer("", 0, HASH)), True),
    Batch.of(JOB, 0, (Segment(0, 0, 5), Segment(2, 7, 3)), b"8 bytes!"),
    Cancel(JOB),
    Attach(3, JOB),
    ListJobs(4),
    Delete(5, JOB),
    Fetch(6, JOB, "columns"),
    Task(7, "uppercase", "grüße"),
    Check(8),
)
FROM_SERVER: tuple[Message, ...] = (
    WELCOME,
    Previewed(1, {"format": "android", "messages": [{"sender": None, "n": 1.5}]}),
    Accepted(2, JOB, "open", 0),
    Ack(JOB, 0, 1),
    PROGRESS,
    ReportPart(JOB, 0, 2, True, b"{}"),
    Failure("no-such-job", "there is no such job", False, JOB, 3),
    Jobs(
        4,
        (
            JobSummary(JOB, "chat", "done", 1.5, 2.5, 1, 5, "_chat.txt", 7),
            JobSummary(JOB, "chat", "open", 1.5, None, 1, 5, "", None),
        ),
    ),
    Deleted(5, JOB),
    ArtifactPart(6, 0, 0, True, b""),
    TaskAnswer(7, "host-1", "GRÜSSE", 0.01),
    Checked(
        8,
        (
            CheckPart("server", True, "0.1.0", 0.001),
            CheckPart("broker", False, None, None, "x"),
        ),
    ),
)
EITHER: tuple[Message, ...] = (Ping(1), Pong(1))
# What the other end hears of these is what they make together.
PARTS: tuple[Message, ...] = (SubmitPart(0, 9, False, b"{}"),)
ALL = FROM_CLIENT + FROM_SERVER + EITHER + PARTS
