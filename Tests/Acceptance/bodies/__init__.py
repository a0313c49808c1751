"""What the vendors post to a bot, built anew in the shapes that they publish.

Each module has `text(...)` and its like, and `kinds(person)`: a row for every kind of message that there is.
"""

from .kind import ANSWERED, EITHER, SILENT, Kind

__all__ = ["ANSWERED", "EITHER", "SILENT", "Kind"]
