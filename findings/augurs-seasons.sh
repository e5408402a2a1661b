#!/bin/sh
# @bsull/augurs 0.10.2 (npm): the seasons that it finds in a time series.
# Expected: of a pure sine that goes through a whole number of seasons, its season, as a periodogram has it.
# Behaviour: only a few periods can be told, the more the longer the series is, and the true one is rounded to one of
# them: of ten years of months the season is 10 and not 12, of ten days of hours 21, of 17 weeks of days 6. Where
# one asks for a season between 11 and 13, there is none.
# Seen, sines without noise:
#   120 months, season 12: 10, by the periodogram 12
#   120 months, asked for 11 to 13, season 12: none, by the periodogram 12
#   240 hours, season 24: 21, by the periodogram 24
#   119 days, season 7: 6, by the periodogram 7
#   120 quarters, season 4: 4, by the periodogram 4
#   240 months, season 12: 12, by the periodogram 12
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @bsull/augurs@0.10.2
cat > "$dir/seen.mjs" <<'END'
import { readFileSync } from 'node:fs';
import init, { seasonalities } from '@bsull/augurs/seasons';

const wasm = new URL('./node_modules/@bsull/augurs/seasons_bg.wasm', import.meta.url);
await init({ module_or_path: readFileSync(wasm) });

/** The period of the frequency with the most power, of all that fit. */
function byThePeriodogram(series) {
  const power = (k) => {
    const part = (wave) => series.reduce((sum, y, i) => sum + y * wave(2 * Math.PI * k * i / series.length), 0);
    return part(Math.cos) ** 2 + part(Math.sin) ** 2;
  };
  const frequencies = Array.from({ length: Math.floor(series.length / 2) }, (_, i) => i + 1);
  return series.length / frequencies.reduce((best, k) => (power(k) > power(best) ? k : best));
}

function tell(name, length, season, options) {
  const series = Array.from({ length }, (_, i) => Math.sin(2 * Math.PI * i / season));
  console.log(`${length} ${name}, season ${season}: ${[...seasonalities(Float64Array.from(series), options)].join(' ') || 'none'}, ` +
      `by the periodogram ${byThePeriodogram(series)}`);
}

tell('months', 120, 12);
tell('months, asked for 11 to 13', 120, 12, { minPeriod: 11, maxPeriod: 13 });
tell('hours', 240, 24);
tell('days', 119, 7);
tell('quarters', 120, 4);
tell('months', 240, 12);
END
seen=$(node "$dir/seen.mjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
