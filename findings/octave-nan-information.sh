#!/bin/sh
# NaN toolbox 3.7.0 (Debian 12: octave-nan, in Octave 7.3): the mutual information of classes and answers,
# in bits, that kappa tells of a confusion matrix and roc of each threshold.
# Expected: by the definition, the sum of p(x, y) log2 (p(x, y) / (p(x) p(y))), in which a cell without an
# example counts as 0: never below 0, at most the entropy of the classes, 0 for one answer to everything.
# Behaviour: kappa leaves out every column of the matrix in which some cell is 0, and roc the whole
# summand: a 0 in each column makes the information that of a perfect classifier, and the threshold at
# which all are positive has -1. Where no cell is 0 both are right.
# Seen, three classes of 20 examples each, or of 22 to 36; then a curve of two and two examples:
#   no cell empty: accuracy 0.76, 0.537 bits, right are 0.537
#   perfect: accuracy 1.00, 1.585 bits, right are 1.585
#   an empty cell in each column: accuracy 0.50, 1.585 bits, right are 0.585
#   hardly better than chance: accuracy 0.52, 1.584 bits, right are 0.586
#   of 2 and 2, 2 and 2 positive: -1.000 bits, right are 0.000
#   of 2 and 2, 2 and 1 positive: 0.123 bits, right are 0.311
#   of 2 and 2, 1 and 1 positive: 0.000 bits, right are 0.000
#   of 2 and 2, 1 and 0 positive: 0.123 bits, right are 0.311
#   of 2 and 2, 0 and 0 positive: -1.000 bits, right are 0.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-nan=3.7.0-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.m" <<'END'
1;
function bits = right(counts)
  p = counts / sum(counts(:));
  terms = p .* log2(p ./ (sum(p, 2) * sum(p, 1)));
  bits = sum(terms(p > 0));
endfunction

function told(name, counts)
  [~, ~, ~, ~, ~, ~, bits] = kappa(counts);
  printf("%s: accuracy %.2f, %.3f bits, right are %.3f\n", name, trace(counts) / sum(counts(:)), bits, abs(right(counts)));
endfunction

told("no cell empty", [20 5 3; 2 30 4; 1 6 15]);
told("perfect", [20 0 0; 0 20 0; 0 0 20]);
told("an empty cell in each column", [10 0 10; 10 10 0; 0 10 10]);
told("hardly better than chance", [11 9 0; 0 10 10; 10 0 10]);

scores = [0.1 0.4 0.35 0.8];
classes = [0 0 1 1];
curve = roc(scores', classes');
for i = 1:columns(curve.TP')
  counts = [curve.TP(i) curve.FN(i); curve.FP(i) curve.TN(i)];
  printf("of 2 and 2, %d and %d positive: %.3f bits, right are %.3f\n", curve.TP(i), curve.FP(i), curve.MI(i), abs(right(counts)));
endfor
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/nan-*)" "$dir/seen.m" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
