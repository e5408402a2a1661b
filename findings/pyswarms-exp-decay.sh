#!/bin/sh
# pyswarms 1.3.0 (Debian 12: python3-pyswarms): oh_strategy, coefficients that change while a swarm looks for a minimum.
# Expected: exp_decay goes exponentially from the first coefficient to the last, as lin_variation does along a line: for
# the swarm's c2, whose last is by default the first, it changes nothing.
# Behaviour: it is (first - last - 0.2) exp(1 / (1 + 7 t / T)), which is neither of them at either end, and below 0 where
# they are nearer than 0.2 to each other: the swarm flees from the best point that it knows, and from its own.
# Seen:
#   w from 0.7 to 0.4: exp_decay 0.27 0.12 0.11, lin_variation 0.70 0.55 0.40
#   c1 from 0.5 to 0.4: exp_decay -0.27 -0.12 -0.11, lin_variation 0.50 0.45 0.40
#   c2 from 0.3 to 0.3: exp_decay -0.54 -0.25 -0.23, lin_variation 0.30 0.30 0.30
#   least sum of 5 squares after 200 steps, none: 2.5164
#   least sum of 5 squares after 200 steps, {'c2': 'lin_variation'}: 2.5164
#   least sum of 5 squares after 200 steps, {'c2': 'exp_decay'}: 20.3474
#   least sum of 5 squares after 200 steps, {'c1': 'exp_decay', 'c2': 'exp_decay'}: 27.2440
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-pyswarms=1.3.0-5 python3-attr=22.2.0-1 \
  python3-tqdm=4.64.1-1 python3-yaml=6.0-3+b2 \
  python3-scipy=1.10.1-2 python3-numpy=1:1.24.2-1+deb12u1 \
  libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 \
  liblbfgsb0=3.0+dfsg.4-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'PYTHON'
import numpy
from pyswarms.backend.handlers import OptionsHandler
from pyswarms.single import GlobalBestPSO

first = {"w": 0.7, "c1": 0.5, "c2": 0.3}
last = {"w": 0.4, "c1": 0.4, "c2": 0.3}
for name in first:
    handlers = [OptionsHandler(strategy={name: strategy}) for strategy in ["exp_decay", "lin_variation"]]
    told = [[handler(dict(first), iternow=now, itermax=100)[name] for now in [0, 50, 100]] for handler in handlers]
    print(f"{name} from {first[name]} to {last[name]}: exp_decay " + " ".join(f"{x:.2f}" for x in told[0])
          + ", lin_variation " + " ".join(f"{x:.2f}" for x in told[1]))
for strategy in [{}, {"c2": "lin_variation"}, {"c2": "exp_decay"}, {"c1": "exp_decay", "c2": "exp_decay"}]:
    numpy.random.seed(1)
    swarm = GlobalBestPSO(20, 5, dict(first), oh_strategy=dict(strategy), init_pos=numpy.random.rand(20, 5) * 4 + 1)
    cost, _ = swarm.optimize(lambda x: (x**2).sum(axis=1), 200, verbose=False)
    print(f"least sum of 5 squares after 200 steps, {strategy or 'none'}: {cost:.4f}")
PYTHON
seen=$(cd "$dir" && PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
