"""WhatsApp chats."""

from workers.kinds.chat.kind import ChatKind

__all__ = ["ChatKind"]
