"""What students read, and the commands that open, test and build it: ``python3 -m notebooks``."""

__all__ = ["describe"]


def __getattr__(name):
    """Import `describe` when a lesson asks for it: the commands must start on a Python without matplotlib."""
    if name == "describe":
        from notebooks.description import describe

        return describe
    raise AttributeError("module " + repr(__name__) + " has no attribute " + repr(name))
