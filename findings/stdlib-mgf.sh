#!/bin/sh
# @stdlib/stats-base-dists-rayleigh-mgf and -weibull-mgf 0.3.1 (npm): moment-generating functions.
# Expected: the mean of exp(t x), which is above 0, and 1 at t = 0.
# Behaviour: Rayleigh's multiplies by (1 + a) where its documentation's formula has 1 + b a: it is 1.253 at 0 and can
# be below 0. Weibull's adds the terms of a series until one is small beside the sum, without the term's sign: for a t
# below 0, it ends after the first. (Each is beside the mean over 100000 quantiles of the same distribution.)
# Seen:
#   rayleigh 1 at 0: 1.253, mean 1.000
#   rayleigh 1 at 0.5: 2.715, mean 1.982
#   rayleigh 4 at -1: -0.947, mean 0.053
#   weibull 2, 3 at 0.5: 4.992, mean 4.992
#   weibull 2, 3 at -0.2: 0.468, mean 0.609
#   weibull 1, 1 at -0.5: 0.500, mean 0.667
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @stdlib/stats-base-dists-rayleigh-mgf@0.3.1 @stdlib/stats-base-dists-weibull-mgf@0.3.1 \
  @stdlib/stats-base-dists-rayleigh-quantile@0.3.1 @stdlib/stats-base-dists-weibull-quantile@0.3.1
cat > "$dir/seen.cjs" <<'END'
const load = (name) => require(`@stdlib/stats-base-dists-${name}`);

function tell(name, t, ...parameters) {
  const quantile = load(`${name}-quantile`);
  let mean = 0;
  for (let i = 0; i < 100000; i++) {
    mean += Math.exp(t * quantile((i + 0.5) / 100000, ...parameters)) / 100000;
  }
  const value = load(`${name}-mgf`)(t, ...parameters).toFixed(3);
  console.log(`${name} ${parameters.join(', ')} at ${t}: ${value}, mean ${mean.toFixed(3)}`);
}
tell('rayleigh', 0, 1);
tell('rayleigh', 0.5, 1);
tell('rayleigh', -1, 4);
tell('weibull', 0.5, 2, 3);
tell('weibull', -0.2, 2, 3);
tell('weibull', -0.5, 1, 1);
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
