#!/bin/sh
# simplegrad 1.0.0 (npm): reverse-mode slopes, worked out more than once, as training does.
# Expected: the second backward() gives the same slope as the first one, where the input's gradient has been set to 0
# in between, as its gradients are sums.
# Behaviour: those of all that lies between the input and the result are sums too, and nothing sets them to 0: each
# time the slope is larger, and gradient descent by it swings for ever. Besides, the slope of sign(x) is the sign, where
# it is 0, and a parametric rectifier's kink lies where the input is above the least value instead of the line.
# Seen:
#   slope of (2 x) x at 3, four times: 12 18 24 30, by difference quotient 12
#   40 steps of gradient descent on (x - 1)^2 by a rate of 0.1 from 2: 1.86, by the formula 1.00
#   slope of sign(x) at 2: 1, by difference quotient 0
#   slope of max(0, x - 1) at 0.5: 1, by difference quotient 0
#   slope of max(0, 2 x + 1) at -0.25: 0, by difference quotient 2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" simplegrad@1.0.0
cat > "$dir/seen.mjs" <<'END'
import { ValueStorage, Variable } from 'simplegrad';

class Graph {
  constructor(build) {
    this.x = new Variable(new ValueStorage());
    this.y = build(this.x);
    this.y.compile();
  }

  value(x) {
    this.x.setValue(x);
    this.y.forward();
    return this.y.getValue();
  }

  slope(x) {
    this.value(x);
    this.x.setGradient(0);
    this.y.setGradient(1);
    this.y.backward();
    return this.x.getGradient();
  }

  quotient(x) {
    const step = 1e-5;
    return Math.round((this.value(x + step) - this.value(x - step)) / (2 * step) * 1e6) / 1e6;
  }
}

const square = (x) => x.mul(2).mul(x);
const graph = new Graph(square);
console.log(`slope of (2 x) x at 3, four times: ${[3, 3, 3, 3].map((x) => graph.slope(x)).join(' ')}, ` +
    `by difference quotient ${graph.quotient(3)}`);

const loss = new Graph((x) => x.sub(1).pow(2));
let weight = 2;
for (let step = 0; step < 40; step++) {
  weight -= 0.1 * loss.slope(weight);
}
console.log('40 steps of gradient descent on (x - 1)^2 by a rate of 0.1 from 2: ' +
    `${weight.toFixed(2)}, by the formula ${(1 + 0.8 ** 40).toFixed(2)}`);

function tell(name, build, x) {
  console.log(`slope of ${name} at ${x}: ${new Graph(build).slope(x)}, ` +
      `by difference quotient ${new Graph(build).quotient(x)}`);
}
tell('sign(x)', (x) => x.sign(), 2);
tell('max(0, x - 1)', (x) => x.ParametricReLU(0, 1, -1), 0.5);
tell('max(0, 2 x + 1)', (x) => x.ParametricReLU(0, 2, 1), -0.25);
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
