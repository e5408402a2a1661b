#!/bin/sh
# NaN toolbox 3.7.0 (Debian 12: octave-nan, in Octave 7.3): fishers_exact_test, the p of a table of two by two.
# Expected: the probability, where rows and columns do not depend on each other, of a table as unlikely as this one or more
# so; 1 for the likeliest of all.
# Behaviour: it is the probability of just this table. Two classifiers of which one was right 8 times in 10 and the other 3
# times differ with a p of 0.03 for 0.07, and two that were right equally often have one of 0.08 for 1, which falls
# the more often both were asked.
# Seen, right and wrong answers of two classifiers:
#   3:1 and 1:3: p 0.2286, of just this table 0.2286, right is 0.4857, one-sided 0.2429
#   8:2 and 3:7: p 0.0322, of just this table 0.0322, right is 0.0698, one-sided 0.0349
#   5:5 and 5:5: p 0.3437, of just this table 0.3437, right is 1.0000, one-sided 0.6719
#   20:20 and 20:20: p 0.1767, of just this table 0.1767, right is 1.0000, one-sided 0.5884
#   100:100 and 100:100: p 0.0796, of just this table 0.0796, right is 1.0000, one-sided 0.5398
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-nan=3.7.0-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.m" <<'END'
warning("off", "all");
function p = of_table(a, row1, row2, column1)
  choose = @(n, k) gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
  p = exp(choose(row1, a) + choose(row2, column1 - a) - choose(row1 + row2, column1));
endfunction
for table = {[3 1; 1 3], [8 2; 3 7], [5 5; 5 5], [20 20; 20 20], [100 100; 100 100]}
  t = table{1};
  row1 = sum(t(1, :)); row2 = sum(t(2, :)); column1 = sum(t(:, 1));
  all_a = max(0, column1 - row2):min(row1, column1);
  p = arrayfun(@(a) of_table(a, row1, row2, column1), all_a);
  this = of_table(t(1, 1), row1, row2, column1);
  told = fishers_exact_test(t);
  printf("%d:%d and %d:%d: p %.4f, of just this table %.4f, right is %.4f, one-sided %.4f\n", t', told, this, ...
         min(1, sum(p(p <= this * (1 + 1e-9)))), sum(p(all_a >= t(1, 1))));
endfor
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/nan-*)" "$dir/seen.m" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
seen=$(echo "$seen" | grep -v '^It is recommended')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
