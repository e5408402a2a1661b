#!/bin/sh
# propel 3.3.1 (npm): the gradient of a cosine.
# Expected: the slope of cos x is -sin x.
# Behaviour: it is sin x, the right size with the wrong sign; those of sine, tangent and cosh are right. So a loss
# with a cosine in it is climbed: descent from 3.1, close to the cosine's minimum at π, walks away from it and
# ends at a maximum, 2π or 0.
# Seen, beside the difference quotient of propel's own values (in single precision):
#   sin at 0.7: slope 0.76, difference quotient 0.76
#   cos at 0.7: slope 0.64, difference quotient -0.64
#   tan at 0.7: slope 1.71, difference quotient 1.71
#   cosh at 0.7: slope 0.76, difference quotient 0.76
#   cos at -1.3: slope -0.96, difference quotient 0.96
#   descent on cos x from 3.1, 200 steps of 0.1: cos x from -1.00 to 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" propel@3.3.1
cat > "$dir/seen.cjs" <<'END'
const { T, grad } = require('propel');

async function number(tensor) {
  return (await tensor.data())[0];
}

async function tell(name, x) {
  const f = (t) => t[name]().reduceSum();
  const slope = await number(grad(f)(T([x])));
  const above = await number(f(T([x + 0.01])));
  const quotient = (above - await number(f(T([x - 0.01])))) / 0.02;
  console.log(`seen ${name} at ${x}: slope ${slope.toFixed(2)}, difference quotient ${quotient.toFixed(2)}`);
}

(async () => {
  await tell('sin', 0.7);
  await tell('cos', 0.7);
  await tell('tan', 0.7);
  await tell('cosh', 0.7);
  await tell('cos', -1.3);
  const loss = (t) => t.cos().reduceSum();
  let x = 3.1;
  for (let step = 0; step < 200; step++) {
    x -= 0.1 * await number(grad(loss)(T([x])));
  }
  console.log('seen descent on cos x from 3.1, 200 steps of 0.1: ' +
      `cos x from ${Math.cos(3.1).toFixed(2)} to ${Math.cos(x).toFixed(2)}`);
})();
END
seen=$(node "$dir/seen.cjs" 2> /dev/null | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
