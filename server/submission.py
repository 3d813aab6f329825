"""From what a client submits to a job: checked, with its options in full."""

from __future__ import annotations

import hashlib
import time
import uuid
from collections.abc import Mapping, Sequence

from server.errors import BadSources, JobTooLarge
from server.limits import ServerLimits
from server.measuring import AnyKind
from server.protocol.messages import SourceOffer, Submit
from server.records import OPEN, JobRecord, fingerprint
from workers.errors import UnknownKind
from workers.kinds.base import SourceInfo

_EMPTY_SHA256 = hashlib.sha256().hexdigest()


def kind_called(name: str, kinds: Mapping[str, AnyKind]) -> AnyKind:
    """Find an analysis.

    Raises:
        UnknownKind: If there is none of this name.
    """
    if name not in kinds:
        raise UnknownKind(name)
    return kinds[name]


def job_from(
    submit: Submit, subject: str, kinds: Mapping[str, AnyKind], limits: ServerLimits
) -> JobRecord:
    """Make the job that a client asks for; nobody owns it yet.

    Raises:
        UnknownKind: For an analysis that is not there.
        BadOption: For an option that the analysis refuses.
        BadSources: For sources that can't be taken.
        JobTooLarge: For more than the limits allow.
    """
    kind = kind_called(submit.kind, kinds)
    options = kind.options(submit.options, [offer.name for offer in submit.sources])
    _check_sources(submit.sources, limits)
    sources = tuple(SourceInfo(offer.name, offer.bytes, offer.sha256) for offer in submit.sources)
    return JobRecord(
        id=uuid.uuid4().hex,
        subject=subject,
        key=submit.key,
        kind=submit.kind,
        kind_version=kind.version,
        options=options,
        sources=sources,
        fingerprint=fingerprint(submit.kind, kind.version, options, sources),
        basis=_basis(kind, options, sources),
        state=OPEN,
        created_at=time.time(),
        is_uploaded=not any(source.bytes for source in sources),
    )


def _basis(kind: AnyKind, options: Mapping[str, str], sources: Sequence[SourceInfo]) -> str:
    if not kind.derivable:
        return ""
    fixed = {name: value for name, value in options.items() if name not in kind.derivable}
    return fingerprint(kind.name, kind.version, fixed, sources)


def _check_sources(offers: Sequence[SourceOffer], limits: ServerLimits) -> None:
    if not offers:
        raise BadSources("there are no sources: name at least one")
    if len(offers) > limits.sources:
        raise JobTooLarge("sources", len(offers), limits.sources)
    for offer in offers:
        if not offer.bytes and offer.sha256 != _EMPTY_SHA256:
            raise BadSources(f"{offer.name!r} has no bytes, but not the hash of nothing")
    total = sum(offer.bytes for offer in offers)
    if total > limits.job_bytes:
        raise JobTooLarge("bytes", total, limits.job_bytes)
