#!/bin/sh
# algebra.js 0.2.6 (npm): a minus sign behind a minus.
# Expected: x - -1 is x + 1, or it is refused, as x + -1 and 2*-3 are.
# Behaviour: one of the two signs is dropped: it is read as x - 1. So a sum has another value, and an equation another
# solution, without a word. Parentheses around the number help.
# Seen, at x = 5:
#   x - -1: x - 1 is 4, should be 6
#   3 - -2x: -2x + 3 is -7, should be 13
#   x - (2 - -3): x + 1 is 6, should be 0
#   x^2 - -x: x^2 - x is 20, should be 30
#   x - (-1): x + 1 is 6, should be 6
#   x + -1: refused, should be 4
#   2x - -4 = 0 is solved by 2, where it is 8
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" algebra.js@0.2.6
cat > "$dir/seen.cjs" <<'END'
const algebra = require('algebra.js');

function tell(text, right) {
  let seen = 'refused';
  try {
    const expression = algebra.parse(text);
    seen = `${expression} is ${expression.eval({ x: 5 })}`;
  } catch {
    // It is refused.
  }
  console.log(`${text}: ${seen}, should be ${right(5)}`);
}

tell('x - -1', (x) => x - -1);
tell('3 - -2x', (x) => 3 - -2 * x);
tell('x - (2 - -3)', (x) => x - (2 - -3));
tell('x^2 - -x', (x) => x * x - -x);
tell('x - (-1)', (x) => x - (-1));
tell('x + -1', (x) => x + -1);
const solution = Number(algebra.parse('2x - -4 = 0').solveFor('x').toString());
console.log(`2x - -4 = 0 is solved by ${solution}, where it is ${2 * solution - -4}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
