#!/bin/sh
# maths.ts 0.0.8 (npm): its simulated annealing.
# Expected: a worse neighbour is taken with the probability exp(-loss/temperature), nearly always at the beginning and
# hardly ever at the end, so that the search leaves a local optimum.
# Behaviour: a worse neighbour is never taken, at any temperature: the chance is compared with exp(+loss/temperature),
# which is above 1. So it is a hill climbing that ends at the first optimum, and the temperature has no effect but
# on how long that takes.
# Seen, heights 5 4 3 2 1 2 4 6 8 10 from left to right, the start at the left end, 200 searches:
#   temperature from 100 to 0: worse steps taken 0, ended at the height of 10 in 0 percent
#   temperature from 1000 to 500: worse steps taken 0, ended at the height of 10 in 0 percent
#   by the formula, from 100 to 0: worse steps taken many, ended at the height of 10 in 82 percent
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" maths.ts@0.0.8
cat > "$dir/seen.cjs" <<'END'
const { metaheuristics } = require('maths.ts');

let state = 1;
Math.random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};
const heights = [5, 4, 3, 2, 1, 2, 4, 6, 8, 10];
const neighbour = (place) => Math.min(9, Math.max(0, place + (Math.random() < 0.5 ? -1 : 1)));

function search(first, last) {
  const places = [];
  const problem = {
    generateSolution: () => 0,
    solutionValue: (place) => heights[place],
    generateNeighbors: (place) => {
      places.push(place);
      return [neighbour(place), neighbour(place)];
    },
  };
  const found = metaheuristics.simulatedAnnealing(problem, 1, 2, first, last, (t) => t - (first - last) / 1000);
  return { places, found };
}

function byTheFormula(first, last) {
  const places = [0];
  for (let t = first; t > last; t -= (first - last) / 5000) {
    const place = places.at(-1);
    const next = neighbour(place);
    const loss = heights[place] - heights[next];
    places.push(loss <= 0 || Math.random() < Math.exp(-loss / t) ? next : place);
  }
  return { places, found: places.at(-1) };
}

function tell(name, searching, first, last) {
  const searches = Array.from({ length: 200 }, () => searching(first, last));
  const worse = searches.flatMap(({ places }) => places.filter((place, i) => i && heights[place] < heights[places[i - 1]]));
  const best = searches.filter(({ found }) => heights[found] === 10).length / 2;
  console.log(`${name} ${first} to ${last}: worse steps taken ${worse.length ? 'many' : 0}, ` +
      `ended at the height of 10 in ${best.toFixed(0)} percent`);
}

tell('temperature from', search, 100, 0);
tell('temperature from', search, 1000, 500);
tell('by the formula, from', byTheFormula, 100, 0);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
