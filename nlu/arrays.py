"""Types of the arrays that the models compute with."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.floating[Any]]
Places = npt.NDArray[np.integer[Any]]
