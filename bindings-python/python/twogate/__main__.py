"""`python -m twogate` is the command `twogate`."""

from __future__ import annotations

import sys

from twogate._command import main

if __name__ == "__main__":
    sys.exit(main())
