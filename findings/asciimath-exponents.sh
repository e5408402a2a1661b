#!/bin/sh
# ascii2mathml 0.7.1 and asciimath2tex 1.5.0 (npm) read formulas that are typed in AsciiMath.
# Expected: what AsciiMath's own rules say: a sign belongs to the exponent that it begins, bars are an
# absolute value, and a power of a power is shown as one.
# Behaviour: ascii2mathml takes the minus alone for the exponent: e^-x becomes e^- times x, and x^-2 is
# x^- 2. Bars around a numerator are taken away like parentheses: the mean absolute error |y-t|/n is
# shown as (y - t) / n. asciimath2tex makes of a second power a hat above nothing: x^2^3 is x², a hat
# and a 3.
# Seen:
#   e^x, ascii2mathml: <msup>ex</msup>
#   e^-x, ascii2mathml: <msup>e-</msup>x
#   x^-2, ascii2mathml: <msup>x-</msup>2
#   |y-t|, ascii2mathml: <mfenced open="|" close="|"><mrow>y-t</mrow></mfenced>
#   |y-t|/n, ascii2mathml: <mfrac><mrow>y-t</mrow>n</mfrac>
#   abs(y-t)/n, ascii2mathml: <mfrac><mrow>y-t</mrow>n</mfrac>
#   (y-t)/n, ascii2mathml: <mfrac><mrow>y-t</mrow>n</mfrac>
#   e^x, asciimath2tex: e^{x}
#   e^-x, asciimath2tex: e^{- x}
#   x^2^3, asciimath2tex: x^{2} \hat{} 3
#   e^-x^2, asciimath2tex: e^{- x} \hat{} 2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  ascii2mathml@0.7.1 asciimath2tex@1.5.0
cat > "$dir/seen.mjs" <<'END'
import ascii2mathml from 'ascii2mathml';
import Parser from 'asciimath2tex';

const plain = (text) =>
  ascii2mathml
    .default(text)
    .replace(/<\/?math[^>]*>/g, '')
    .replace(/<(mi|mn|mo)[^>]*>([^<]*)<\/\1>/g, '$2');
for (const text of ['e^x', 'e^-x', 'x^-2', '|y-t|', '|y-t|/n', 'abs(y-t)/n', '(y-t)/n']) {
  console.log(`${text}, ascii2mathml: ${plain(text)}`);
}
for (const text of ['e^x', 'e^-x', 'x^2^3', 'e^-x^2']) {
  console.log(`${text}, asciimath2tex: ${new Parser().parse(text)}`);
}
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
