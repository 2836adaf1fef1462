"""Entry of ``python3 -m notebooks``; even old Pythons can read it, and are told that they are old."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (this line speaks to the Pythons that the course does not support)
    sys.exit("This course needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + ".")

from notebooks.launch import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
