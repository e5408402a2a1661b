#!/bin/sh
# mann-whitney-utest 1.0.5 and @tainakanchu/mann-whitney-utest 1.1.0 (npm): the test of two samples by ranks.
# Expected: significant(u, samples) says whether the samples differ, as the probability of such ranks by chance tells.
# Behaviour: it asks whether U, a number of pairs, is less than z, how many deviations U is from its mean. Of two
# large samples of which hardly a number of the first is above one of the second it says that they do not differ,
# and of two and two in order, which chance makes once in three times, that they do.
# Seen (p by the normal approximation, or by counting for the small ones):
#   0 to 29 and 25.5 to 54.5: U 10 and 890, z 6.51, significant false and false, p 7.8e-11
#   0 to 99 and 50.5 to 149.5: U 1225 and 8775, z 9.22, significant false and false, p 2.9e-20
#   0, 1 and 2.5, 3.5: U 0 and 4, z 1.55, significant true and true, p 0.33
#   0 and 1: U 0 and 1, z 1.00, significant true and true, p 1.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" mann-whitney-utest@1.0.5 @tainakanchu/mann-whitney-utest@1.1.0
cat > "$dir/seen.cjs" <<'END'
const libraries = ['mann-whitney-utest', '@tainakanchu/mann-whitney-utest'].map(require);
const range = (from, count) => Array.from({ length: count }, (_, i) => from + i);
const cases = {
  '0 to 29 and 25.5 to 54.5': [range(0, 30), range(25.5, 30)],
  '0 to 99 and 50.5 to 149.5': [range(0, 100), range(50.5, 100)],
  '0, 1 and 2.5, 3.5': [range(0, 2), range(2.5, 2)],
  '0 and 1': [[0], [1]],
};

function counted(first, second, u) { // the share of all splits whose smaller U is not above u
  const all = [...first, ...second].sort((a, b) => a - b);
  let few = 0;
  let total = 0;
  for (let set = 0; set < 2 ** all.length; set++) {
    const chosen = all.filter((_, i) => set >> i & 1);
    if (chosen.length !== first.length) continue;
    const others = all.filter((_, i) => !(set >> i & 1));
    const pairs = chosen.reduce((sum, a) => sum + others.filter((b) => a > b).length, 0);
    if (Math.min(pairs, first.length * second.length - pairs) <= u) few++;
    total++;
  }
  return few / total;
}

function normal(z) { // both tails, by Simpson's rule
  const f = (x) => Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  const h = (12 - z) / 1000;
  let sum = f(z) + f(12);
  for (let i = 1; i < 1000; i++) sum += (i % 2 ? 4 : 2) * f(z + i * h);
  return 2 * sum * h / 3;
}

for (const [name, samples] of Object.entries(cases)) {
  const said = libraries.map((library) => {
    const u = library.test(samples);
    return library.significant(u, samples);
  });
  const u = libraries[0].test(samples);
  const z = libraries[0].criticalValue(u, samples);
  const p = samples[0].length > 10 ? normal(z) : counted(...samples, Math.min(...u));
  console.log(`${name}: U ${u.join(' and ')}, z ${z.toFixed(2)}, significant ${said.join(' and ')}, ` +
      `p ${p.toPrecision(2)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
