#!/bin/sh
# NaN toolbox 3.7.0 (Debian 12: octave-nan, in Octave 7.3): kstest2 and kolmogorov_smirnov, whether two samples are of one
# distribution.
# Expected: by default, 'unequal', the p of both directions: of two samples of one distribution 5 in 100 have one below
# 0.05.
# Behaviour: the larger of two directions is taken for the distance, and its p is that of one direction: half of what it
# should be, so that nearly 10 in 100 differ that do not. 'larger' and 'smaller' are right.
# Seen:
#   1 to 200, the other moved by 20.0: p 0.1353, by hand 0.2700
#   1 to 200, the other moved by 24.5: p 0.0439, by hand 0.0879
#   1 to 200, the other moved by 27.5: p 0.0198, by hand 0.0397
#   1 to 200, the other moved by 40.0: p 0.0003, by hand 0.0007
#   of 1000 pairs of one distribution: 81 have p < 0.05, by hand 43
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-nan=3.7.0-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.m" <<'END'
warning("off", "all");
function p = right(x, y)
  all = sort([x; y]);
  d = max(abs(sum(x <= all') / numel(x) - sum(y <= all') / numel(y)));
  s = d * sqrt(numel(x) * numel(y) / (numel(x) + numel(y)));
  k = 1:100;
  p = min(1, 2 * sum((-1) .^ (k - 1) .* exp(-2 * k .^ 2 * s ^ 2)));
endfunction
x = (1:200)';
for moved = [20 24.5 27.5 40]
  [~, p] = kstest2(x, x + moved);
  printf("1 to 200, the other moved by %.1f: p %.4f, by hand %.4f\n", moved, p, right(x, x + moved));
endfor
rand("seed", 1);
seen = 0; hand = 0;
for i = 1:1000
  x = rand(200, 1);
  y = rand(200, 1);
  [~, p] = kstest2(x, y);
  seen += p < 0.05;
  hand += right(x, y) < 0.05;
endfor
printf("of 1000 pairs of one distribution: %d have p < 0.05, by hand %d\n", seen, hand);
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/nan-*)" "$dir/seen.m" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
