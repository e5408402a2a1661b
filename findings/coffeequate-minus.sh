#!/bin/sh
# coffeequate 1.3.0 (npm), an algebra system that writes powers as Python does (x**2).
# Expected: what Python and mathematics have: the power goes before the sign, -x**2 is minus the square.
# Behaviour: a minus at the very start of a term is taken into the power: -x**2 is (-x)**2, and -2**2 is
# 4. Behind another term (0 - x**2) it is minus the square. So a parabola, or the exponent of a Gaussian
# is turned over, and its derivative climbs; odd powers do not show it.
# Seen:
#   x**2: x**2, at 3 9, derivative 2*x
#   0-x**2: -(x**2), at 3 -(9), derivative -(2*x)
#   -(x**2): -(x**2), at 3 -(9), derivative -(2*x)
#   -x**2: (-(x))**2, at 3 9, derivative 2*x
#   -x**2/2: ((-(x))**2)/2, at 3 9/2, derivative x
#   a*-x**2: a*(-(x))**2, at 3 9*a, derivative 2*a*x
#   -x**3: (-(x))**3, at 3 -(27), derivative -(3*x**2)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" coffeequate@1.3.0
cat > "$dir/seen.mjs" <<'END'
import coffeequate from 'coffeequate';

for (const text of ['x**2', '0-x**2', '-(x**2)', '-x**2', '-x**2/2', 'a*-x**2', '-x**3']) {
  const formula = coffeequate(text);
  const at3 = formula.sub({ x: 3 });
  console.log(`${text}: ${formula}, at 3 ${at3}, derivative ${formula.differentiate('x')}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
