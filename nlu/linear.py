"""Linear classifiers over sparse rows: how they are trained, and how one row is scored."""

from __future__ import annotations

import numpy as np
from scipy import sparse
from sklearn.svm import LinearSVC


def _weights(model: LinearSVC) -> np.ndarray:
    """Weights and, as the last row, the constants: (features + 1) x classes."""
    return np.vstack([model.coef_.T, model.intercept_[None, :]]).astype(np.float32)


def support_vectors(rows: sparse.csr_matrix, labels: np.ndarray, strictness: float, worth: np.ndarray) -> np.ndarray:
    """A linear support vector machine, one class against the others; `worth` weighs the rows."""
    return _weights(LinearSVC(C=strictness, random_state=0).fit(rows, labels, sample_weight=worth))


def score(weights: np.ndarray, places: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Scores of every class for one row."""
    return values @ weights[places] + weights[-1]


def scores(weights: np.ndarray, rows: sparse.csr_matrix) -> np.ndarray:
    """Scores of every class for every row."""
    return np.asarray(rows @ weights[:-1]) + weights[-1]


def softmax(values: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    """Probabilities along the last axis."""
    shifted = np.exp((values - values.max(axis=-1, keepdims=True)) / temperature)
    return shifted / shifted.sum(axis=-1, keepdims=True)
