#!/bin/sh
# trueskill 0.0.2 (npm): TrueSkill, with results that, so its README, match those of its authors' page.
# Expected: before a game γ² = (25/300)² is added to a player's variance; the winner of two new players
# has 29.396 ± 7.171 then, by σ² + γ² and the mean and variance of a truncated normal distribution.
# Behaviour: γ is added to the deviation, so that the variance grows by 2σγ + γ², 200 times as much for
# a new player: 29.447 ± 7.238. Two players who always draw are known to ±1.8 in the end, for ±0.7.
# Seen:
#   first game: 29.447 ± 7.238, by σ² + γ² 29.396 ± 7.171, by (σ + γ)² 29.447 ± 7.238
#   deviation after 1000 draws: 1.82, by σ² + γ² 0.70, by (σ + γ)² 1.82
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" trueskill@0.0.2
cat > "$dir/seen.cjs" <<'END'
const trueskill = require('trueskill');
const density = (x) => Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
function normal(x) {
  let sum = 0;
  for (let n = 0, term = x; n < 200; term *= -x * x / 2 / ++n) {
    sum += term / (2 * n + 1);
  }
  return 0.5 + sum / Math.sqrt(2 * Math.PI);
}
function winner(difference, variances, beta, margin) {
  const c = Math.sqrt(variances[0] + variances[1] + 2 * beta ** 2);
  const t = (difference - margin) / c;
  const v = density(t) / normal(t);
  return [variances[0] / c * v, Math.sqrt(variances[0] * (1 - variances[0] / c ** 2 * v * (v + t)))];
}
const [sigma, beta, gamma] = [25 / 3, 25 / 6, 25 / 300];
const margin = 0.12566134685507402 * Math.SQRT2 * beta;
function byHand(variance) {
  const [gain, deviation] = winner(0, [variance, variance], beta, margin);
  return `${(25 + gain).toFixed(3)} ± ${deviation.toFixed(3)}`;
}
const [first, second] = [1, 2].map((rank) => ({ rank, skill: [25, sigma] }));
trueskill.AdjustPlayers([first, second]);
console.log(
  `first game: ${first.skill.map((x) => x.toFixed(3)).join(' ± ')},` +
    ` by σ² + γ² ${byHand(sigma ** 2 + gamma ** 2)}, by (σ + γ)² ${byHand((sigma + gamma) ** 2)}`);
const games = 1000;
function settledByHand(grown) {
  let deviation = sigma;
  for (let game = 0; game < games; game++) {
    const variance = grown(deviation);
    const c2 = 2 * variance + 2 * beta ** 2;
    const e = margin / Math.sqrt(c2);
    const w = 2 * e * density(e) / (2 * normal(e) - 1);
    deviation = Math.sqrt(variance * (1 - variance / c2 * w));
  }
  return deviation.toFixed(2);
}
const players = [0, 1].map(() => ({ rank: 1, skill: [25, sigma] }));
for (let game = 0; game < games; game++) {
  trueskill.AdjustPlayers(players);
}
console.log(
  `deviation after ${games} draws: ${players[0].skill[1].toFixed(2)},` +
    ` by σ² + γ² ${settledByHand((d) => d ** 2 + gamma ** 2)},` +
    ` by (σ + γ)² ${settledByHand((d) => (d + gamma) ** 2)}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
