#!/bin/sh
# @stdlib/stats-base-dists-normal-quantile and -cauchy-logcdf 0.3.1, -exponential-logcdf 0.2.2 (npm): small
# probabilities.
# Expected: the quantile of a probability of 1e-18, as the normal distribution's own cdf keeps much smaller ones; and
# the logarithm of a small probability, which is why there is a logcdf.
# Behaviour: the quantile goes by 2p - 1 and is -Infinity below 1e-16. The logarithms are those of 1 less or 0.5 less
# a number, and -Infinity too, for the exponential and Cauchy's distribution. Weibull's, the same as the exponential
# one for a shape of 1, and Student's t, the same as Cauchy's for one degree of freedom, are right.
# Seen:
#   quantile of cdf(-6) = 9.9e-10: -6.000
#   quantile of cdf(-8) = 6.2e-16: -8.002
#   quantile of cdf(-8.5) = 9.5e-18: -Infinity
#   quantile of cdf(-10) = 7.6e-24: -Infinity
#   P(X < 1e-10): exponential -23.03, Weibull -23.03
#   P(X < 1e-16): exponential -36.74, Weibull -36.84
#   P(X < 1e-20): exponential -Infinity, Weibull -46.05
#   P(X < -10000000000): Cauchy -24.17, t -24.17
#   P(X < -1000000000000000): Cauchy -35.82, t -35.68
#   P(X < -100000000000000000000): Cauchy -Infinity, t -47.20
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @stdlib/stats-base-dists-normal-quantile@0.3.1 @stdlib/stats-base-dists-normal-cdf@0.3.1 \
  @stdlib/stats-base-dists-exponential-logcdf@0.2.2 @stdlib/stats-base-dists-weibull-logcdf@0.3.1 \
  @stdlib/stats-base-dists-cauchy-logcdf@0.3.1 @stdlib/stats-base-dists-t-logcdf@0.2.3
cat > "$dir/seen.cjs" <<'END'
const load = (name) => require(`@stdlib/stats-base-dists-${name}`);
const quantile = load('normal-quantile');
const cdf = load('normal-cdf');

for (const x of [-6, -8, -8.5, -10]) {
  console.log(`quantile of cdf(${x}) = ${cdf(x, 0, 1).toExponential(1)}: ${quantile(cdf(x, 0, 1), 0, 1).toFixed(3)}`);
}
for (const x of [1e-10, 1e-16, 1e-20]) {
  console.log(`P(X < ${x}): exponential ${load('exponential-logcdf')(x, 1).toFixed(2)}, ` +
      `Weibull ${load('weibull-logcdf')(x, 1, 1).toFixed(2)}`);
}
for (const x of [-1e10, -1e15, -1e20]) {
  console.log(`P(X < ${x}): Cauchy ${load('cauchy-logcdf')(x, 0, 1).toFixed(2)}, ` +
      `t ${load('t-logcdf')(x, 1).toFixed(2)}`);
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
