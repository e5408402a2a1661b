#!/bin/sh
# HyperFormula 3.5.0, fast-formula-parser 1.0.19 and @formulajs/formulajs 4.6.1 (npm): one formula in three engines.
# Expected: the same number, that of the formula.
# Behaviour: a beta density between 1 and 3 is that between 0 and 1 for HyperFormula and formulajs, so that its integral
# is 2, and HyperFormula's INT rounds towards 0 instead of down. fast-formula-parser's and formulajs' error function
# between two limits is that of the first one, and the former's TRUNC knows no places. formulajs' F test is no p but the
# ratio of the variances, its remainder has the wrong sign by a negative divisor, and its angle is that of one over the
# slope.
# Seen, HyperFormula, fast-formula-parser and formulajs:
#   BETA.DIST(1.4, 2, 3, FALSE, 1, 3): 1.5360 0.7680 1.5360, should be 0.7680
#   INT(-2.5): -2.0000 -3.0000 -3.0000, should be -3.0000
#   ERF(0.3, 0.9): 0.4683 0.3286 0.3286, should be 0.4683
#   F.TEST(1 2 3 4 5, 2 4.5 5.5 8.5 9): 0.2663 0.2663 0.2967, should be 0.2663
#   MOD(7, -3): -2.0000 -2.0000 -1.0000, should be -2.0000
#   TRUNC(-2.567, 1): -2.5000 -2.0000 -2.5000, should be -2.5000
#   ATAN2(1, 2): 1.1071 1.1071 0.4636, should be 1.1071
#   NORM.DIST(1.5, 0.5, 2, TRUE): 0.6915 0.6915 0.6915, should be 0.6915
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  hyperformula@3.5.0 fast-formula-parser@1.0.19 @formulajs/formulajs@4.6.1
cat > "$dir/seen.cjs" <<'END'
const { HyperFormula } = require('hyperformula');
const FormulaParser = require('fast-formula-parser');
const formulajs = require('@formulajs/formulajs');

const columns = [[1, 2, 3, 4, 5], [2, 4.5, 5.5, 8.5, 9]];
const rows = columns[0].map((_, i) => columns.map((column) => column[i]));
const hyperFormula = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
const range = ({ from, to }) => rows.slice(from.row - 1, to.row).map((row) => row.slice(from.col - 1, to.col));
const parser = new FormulaParser({ onRange: range });

/** Midpoints of many narrow strips. */
function integral(formula, start, end) {
  const steps = 200000;
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    sum += formula(start + (i + 0.5) * (end - start) / steps);
  }
  return sum * (end - start) / steps;
}

function tell(name, args, right) {
  const references = args.map((arg, i) => (Array.isArray(arg) ? ['A1:A5', 'B1:B5'][i] : String(arg).toUpperCase()));
  const text = `${name}(${references.join(',')})`;
  const seen = [
    hyperFormula.calculateFormula(`=${text.replace(/TRUE|FALSE/, '$&()')}`, 0),
    parser.parse(text, { row: 9, col: 9, sheet: 'a' }),
    name.split('.').reduce((found, part) => found[part], formulajs)(...args),
  ];
  const shown = args.map((arg) => (Array.isArray(arg) ? arg.join(' ') : String(arg).toUpperCase())).join(', ');
  console.log(`${name}(${shown}): ${seen.map((x) => x.toFixed(4)).join(' ')}, should be ${right.toFixed(4)}`);
}

const shape = (x) => (x - 1) * (3 - x) ** 2;
tell('BETA.DIST', [1.4, 2, 3, false, 1, 3], shape(1.4) / integral(shape, 1, 3));
tell('INT', [-2.5], Math.floor(-2.5));
tell('ERF', [0.3, 0.9], integral((x) => 2 / Math.sqrt(Math.PI) * Math.exp(-x * x), 0.3, 0.9));
const variance = (list) => {
  const mean = list.reduce((sum, x) => sum + x) / list.length;
  return list.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (list.length - 1);
};
// F's density with 4 and 4 degrees of freedom is 6x/(1 + x)⁴.
const ratio = variance(columns[0]) / variance(columns[1]);
tell('F.TEST', columns, 2 * integral((x) => 6 * x / (1 + x) ** 4, 0, ratio));
tell('MOD', [7, -3], 7 - -3 * Math.floor(7 / -3));
tell('TRUNC', [-2.567, 1], Math.trunc(-25.67) / 10);
tell('ATAN2', [1, 2], Math.atan(2 / 1));
const bell = (x) => Math.exp(-(((x - 0.5) / 2) ** 2) / 2) / Math.sqrt(8 * Math.PI);
tell('NORM.DIST', [1.5, 0.5, 2, true], integral(bell, -20, 1.5));
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
