#!/bin/sh
# SymPy 1.11.1 (Debian 12: python3-sympy): parse_mathematica, which reads formulas of the Wolfram language.
# Expected: as that language groups them: a power before a minus, a minus before a product.
# Behaviour: a minus in an exponent reaches on over what follows and back over what stands before: 3 10^-2 is
# 30^-2, x E^-x is (E x)^-x, and the sigmoid 1/(1+E^-x) is (1+E)^x. With parentheses around the exponent
# all are right.
# Seen, at x = 0.5, w = 2:
#   3 10^-2: read as 1/900, 0.0011; with parentheses 0.0300, by hand 0.0300
#   10^-2 w: read as 10**(-2*w), 0.0001; with parentheses 0.0200, by hand 0.0200
#   x^-1+w: read as x**(w - 1), 0.5000; with parentheses 4.0000, by hand 4.0000
#   x E^-x: read as (E*x)**(-x), 0.8578; with parentheses 0.3033, by hand 0.3033
#   1/(1+E^-x): read as (1 + E)**x, 1.9283; with parentheses 0.6225, by hand 0.6225
#   1/(1+E^-x w): read as (1 + E)**(w*x), 3.7183; with parentheses 0.4519, by hand 0.4519
#   1/(1+E^(-w x)): read as 1/(1 + exp(-w*x)), 0.7311; with parentheses 0.7311, by hand 0.7311
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-sympy=1.11.1-1 python3-mpmath=1.2.1-2) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.py" <<'END'
from math import exp

from sympy import symbols
from sympy.parsing.mathematica import parse_mathematica

x, w = 0.5, 2.0
for formula, careful, right in [
    ("3 10^-2", "3 10^(-2)", 3 * 10**-2),
    ("10^-2 w", "10^(-2) w", 10**-2 * w),
    ("x^-1+w", "x^(-1)+w", x**-1 + w),
    ("x E^-x", "x E^(-x)", x * exp(-x)),
    ("1/(1+E^-x)", "1/(1+E^(-x))", 1 / (1 + exp(-x))),
    ("1/(1+E^-x w)", "1/(1+E^(-x) w)", 1 / (1 + exp(-x) * w)),
    ("1/(1+E^(-w x))", "1/(1+E^(-w x))", 1 / (1 + exp(-w * x))),
]:
    values = []
    for text in [formula, careful]:
        read = parse_mathematica(text)
        values.append(float(read.subs({symbols("x"): x, symbols("w"): w})))
    print(f"{formula}: read as {parse_mathematica(formula)}, {values[0]:.4f}; "
          f"with parentheses {values[1]:.4f}, by hand {right:.4f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" python3.11 -S "$dir/seen.py")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
