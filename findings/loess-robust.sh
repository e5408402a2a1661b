#!/bin/sh
# loess 1.3.5 (npm): local regression with the option robust, against outliers.
# Expected: points far from the curve lose their weight, on either side of it.
# Behaviour: the weight goes by the error with its sign. A point far above gets none, as it should; one far below is taken
# for one that is near, and as the weight is a square in the end, the farther it is the more it has. The robust curve
# is farther off than the plain one.
# Seen at 10, y = 2x + 1 with errors of a tenth and one outlier there, which is at:
#   30: robust 21.0, plain 22.6, without it 21.0
#   100: robust 21.0, plain 34.7, without it 21.0
#   1000: robust 21.0, plain 190.1, without it 21.0
#   11: robust 19.2, plain 19.3, without it 21.0
#   -100: robust -0.9, plain 0.1, without it 21.0
#   -1000: robust -163.7, plain -155.4, without it 21.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" loess@1.3.5
cat > "$dir/seen.cjs" <<'END'
const Loess = require('loess').default;

const x = Array.from({ length: 21 }, (_, i) => i);
for (const outlier of [30, 100, 1000, 11, -100, -1000]) {
  const y = x.map((v, i) => (i === 10 ? outlier : 2 * v + 1 + (i % 2 ? 0.1 : -0.1)));
  const [plain, robust] = [false, true].map((option) => {
    const model = new Loess({ x, y }, { span: 0.5, degree: 1, robust: option });
    return model.predict({ x: [10] }).fitted[0].toFixed(1);
  });
  console.log(`${outlier}: robust ${robust}, plain ${plain}, without it 21.0`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
