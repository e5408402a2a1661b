#!/bin/sh
# Octave's tsa 4.6.3 (Debian 12: octave-tsa, with octave-nan 3.7.0), time series: pacf, the partial autocorrelations.
# Expected: the last coefficient of an autoregression of each order by least squares; the first is the first
# autocorrelation, and a positive one where what is above the mean is followed by what is above it. The lower limit of the
# confidence interval around 0 lies below the upper one.
# Behaviour: each has the other sign. A series that goes on as it is looks like one that alternates, a
# model's weights that are begun with them point the wrong way, and the lower limit is above the upper one.
# Seen, of 20000 numbers made by an autoregression:
#   weights 0.6 0.3: pacf -0.86 -0.30, last weights by least squares 0.86 0.30, first autocorrelation 0.86
#   weights 0.6 0.3: lower limit 0.018, upper limit -0.018
#   weights -0.5 0.2: pacf 0.62 -0.21, last weights by least squares -0.62 0.21, first autocorrelation -0.62
#   weights -0.5 0.2: lower limit 0.018, upper limit -0.018
#   weights 0.5 -0.4: pacf -0.36 0.39, last weights by least squares 0.36 -0.39, first autocorrelation 0.36
#   weights 0.5 -0.4: lower limit 0.018, upper limit -0.018
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-tsa=4.6.3-3 octave-nan=3.7.0-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.m" <<'END'
warning("off", "all");
function w = last_weight(y, order)
  n = numel(y);
  x = zeros(n - order, order);
  for k = 1:order
    x(:, k) = y(order + 1 - k:n - k)';
  endfor
  w = (x \ y(order + 1:n)')(order);
endfunction
for weights = {[0.6 0.3], [-0.5 0.2], [0.5 -0.4]}
  w = weights{1};
  randn("seed", 1);
  y = filter(1, [1 -w], randn(1, 20000));
  y -= mean(y);
  [told, ~, lower, upper] = pacf(y, 2);
  name = strtrim(sprintf("%g ", w));
  printf("weights %s: pacf %.2f %.2f, last weights by least squares %.2f %.2f, first autocorrelation %.2f\n", name, told, ...
         last_weight(y, 1), last_weight(y, 2), y(1:end - 1) * y(2:end)' / (y * y'));
  printf("weights %s: lower limit %.3f, upper limit %.3f\n", name, lower(1), upper(1));
endfor
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/nan-*)" \
  --path "$(echo "$dir"/usr/share/octave/packages/tsa-*)" "$dir/seen.m" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
seen=$(echo "$seen" | grep -v '^PACF: ')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
