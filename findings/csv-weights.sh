#!/bin/sh
# @vanillaes/csv 3.0.8, comma-separated-values 3.6.4, convert-csv-to-json 4.72.0, papaparse 5.7.1 and csvtojson
# 2.0.14 (npm): a column of weights, as JavaScript writes numbers, read with the option that makes numbers of what
# looks like numbers.
# Expected: the numbers, and something that is no number where nothing stands.
# Behaviour: @vanillaes/csv takes what stands before the power of ten: 1e-7 is 1. For comma-separated-values
# nothing is 0. convert-csv-to-json leaves small numbers as text, and papaparse large ones, so that a plus puts
# them one behind the other.
# Seen:
#   written: 1e-7, -0.25, -3e-8, 2.5e+21 and nothing
#   @vanillaes/csv: 1, -0.25, -3, 2.5e+21, NaN; the first three added: -2.25
#   comma-separated-values: 1e-7, -0.25, -3e-8, 2.5e+21, 0; the first three added: -0.24999993
#   convert-csv-to-json: "1e-7", -0.25, "-3e-8", "2.5e+21", ""; the first three added: "1e-7-0.25-3e-8"
#   papaparse: 1e-7, -0.25, -3e-8, "2.5e+21", null; the first three added: -0.24999993
#   csvtojson: 1e-7, -0.25, -3e-8, 2.5e+21, ""; the first three added: -0.24999993
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @vanillaes/csv@3.0.8 \
  comma-separated-values@3.6.4 convert-csv-to-json@4.72.0 papaparse@5.7.1 csvtojson@2.0.14
cat > "$dir/seen.mjs" <<'END'
import { writeFileSync } from 'fs';
import Values from 'comma-separated-values';
import converter from 'convert-csv-to-json';
import csvtojson from 'csvtojson';
import papaparse from 'papaparse';
import { parse } from '@vanillaes/csv';

const weights = [1e-7, -0.25, -3e-8, 2.5e21, ''];
const text = `weight,unit\n${weights.map((weight) => `${weight},a\n`).join('')}`;
const path = process.argv[2];
writeFileSync(path, text);

const column = (rows) => rows.map(({ weight }) => weight);
const readers = {
  '@vanillaes/csv': () => parse(text, { typed: true }).slice(1).map(([weight]) => weight),
  'comma-separated-values': () => column(new Values(text, { header: true, cast: true }).parse()),
  'convert-csv-to-json': () =>
    column(converter.fieldDelimiter(',').formatValueByType().getJsonFromCsv(path)),
  papaparse: () => column(papaparse.parse(text, { header: true, dynamicTyping: true, skipEmptyLines: true }).data),
  csvtojson: async () => column(await csvtojson({ checkType: true }).fromString(text)),
};
const show = (value) => (typeof value === 'string' ? JSON.stringify(value) : String(value));
console.log(`written: ${weights.slice(0, -1).join(', ')} and nothing`);
for (const [reader, read] of Object.entries(readers)) {
  const seen = await read();
  console.log(`${reader}: ${seen.map(show).join(', ')}; the first three added: ${show(seen[0] + seen[1] + seen[2])}`);
}
END
seen=$(node "$dir/seen.mjs" "$dir/weights.csv" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
