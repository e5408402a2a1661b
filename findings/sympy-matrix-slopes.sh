#!/bin/sh
# SymPy 1.11.1 (Debian 12: python3-sympy): the derivative of a function of a matrix by the matrix, diff.
# Expected: the matrix of its slopes: of ln det X - tr(A X), a Gaussian's likelihood, it is X's inverse,
# transposed, less A transposed.
# Behaviour: of a logarithm or exponential of a trace or a determinant it is 0, without a word, and of a sum
# with one in it, too: whoever learns by it is told to be at the maximum, wherever that is. Of a quotient of
# traces only what is above the line is differentiated. Traces of products and powers are right.
# Seen, at X = ((1, 2), (3, 5)), A = ((2, 1), (0, 1)):
#   tr(A X): derivative A.T, that is [2.0, 0.0, 1.0, 1.0]; each entry on its own [2.0, 0.0, 1.0, 1.0]
#   tr(X X X): derivative 3*X.T**2, that is [21.0, 54.0, 36.0, 93.0]; each entry on its own [21.0, 54.0, 36.0, 93.0]
#   (tr X)^2: derivative (2*Trace(X))*I, that is [12.0, 0.0, 0.0, 12.0]; each entry on its own [12.0, 0.0, 0.0, 12.0]
#   ln tr(X' X): derivative 0, that is [0.0, 0.0, 0.0, 0.0]; each entry on its own [0.0513, 0.1026, 0.1538, 0.2564]
#   exp(-tr X): derivative 0, that is [0.0, 0.0, 0.0, 0.0]; each entry on its own [-0.0025, 0.0, 0.0, -0.0025]
#   1 / tr(X): derivative 0, that is [0.0, 0.0, 0.0, 0.0]; each entry on its own [-0.0278, 0.0, 0.0, -0.0278]
#   tr(A X) / tr(X): derivative 1/Trace(X)*A.T, that is [0.3333, 0.0, 0.1667, 0.1667]; each entry on its own [0.0556, 0.0, 0.1667, -0.1111]
#   ln det(X' X): derivative 0, that is [0.0, 0.0, 0.0, 0.0]; each entry on its own [-10.0, 6.0, 4.0, -2.0]
#   2 ln det X - tr(A X): derivative 0, that is [0.0, 0.0, 0.0, 0.0]; each entry on its own [-12.0, 6.0, 3.0, -3.0]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-sympy=1.11.1-1 python3-mpmath=1.2.1-2) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.py" <<'END'
from sympy import Determinant, Matrix, MatrixSymbol, Trace, exp, log, symbols

X, A = MatrixSymbol("X", 2, 2), MatrixSymbol("A", 2, 2)
entries = symbols("a:d")
free, at, fixed = Matrix(2, 2, entries), Matrix([[1, 2], [3, 5]]), Matrix([[2, 1], [0, 1]])


def there(formula):
    told = formula.subs({X: at, A: fixed}).doit()
    return [round(float(entry), 4) for entry in Matrix(told)]


def exact(function):
    values = dict(zip(entries, at))
    return [round(float(function.diff(entry).subs(values)), 4) for entry in entries]


for name, formula, function in [
    ("tr(A X)", Trace(A * X), (fixed * free).trace()),
    ("tr(X X X)", Trace(X * X * X), (free**3).trace()),
    ("(tr X)^2", Trace(X) ** 2, free.trace() ** 2),
    ("ln tr(X' X)", log(Trace(X.T * X)), log((free.T * free).trace())),
    ("exp(-tr X)", exp(-Trace(X)), exp(-free.trace())),
    ("1 / tr(X)", 1 / Trace(X), 1 / free.trace()),
    ("tr(A X) / tr(X)", Trace(A * X) / Trace(X), (fixed * free).trace() / free.trace()),
    ("ln det(X' X)", log(Determinant(X.T * X)), log((free.T * free).det())),
    ("2 ln det X - tr(A X)", 2 * log(Determinant(X)) - Trace(A * X),
     log(free.det() ** 2) - (fixed * free).trace()),
]:
    slope = formula.diff(X)
    print(f"{name}: derivative {slope}, that is {there(slope)}; each entry on its own {exact(function)}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" python3.11 -S "$dir/seen.py")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
