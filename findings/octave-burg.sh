#!/bin/sh
# Octave's tsa 4.6.3 (Debian 12: octave-tsa, with octave-nan 3.7.0), time series: lattice, autoregression by
# Burg's algorithm.
# Expected: the weights of a long series that an autoregression made, as by least squares; each reflection coefficient is
# twice the sum of forward times backward errors, over the sum of the squares of both.
# Behaviour: the first is right. From the second on they are half of that, as the squares of both are summed and their
# product once: the error that stays is larger, and what is put together from them are other weights. The
# other way of the same function, GEOL, is right.
# Seen, of 20000 numbers:
#   made by 0.5 -0.4: Burg [0.43 -0.20], squared error 1.06
#   made by 0.5 -0.4: GEOL [0.50 -0.39]
#   made by 0.5 -0.4: least squares [0.50 -0.39], squared error 1.01
#   made by 0.6 0.3: Burg [0.73 0.15], squared error 1.04
#   made by 0.6 0.3: GEOL [0.60 0.30]
#   made by 0.6 0.3: least squares [0.60 0.30], squared error 1.01
#   made by 1.2 -0.9 0.4: Burg [0.88 -0.38 0.16], squared error 1.20
#   made by 1.2 -0.9 0.4: GEOL [1.20 -0.89 0.40]
#   made by 1.2 -0.9 0.4: least squares [1.20 -0.89 0.40], squared error 1.01
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-tsa=4.6.3-3 octave-nan=3.7.0-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.m" <<'END'
warning("off", "all");
for weights = {[0.5 -0.4], [0.6 0.3], [1.2 -0.9 0.4]}
  w = weights{1};
  order = numel(w);
  randn("seed", 1);
  y = filter(1, [1 -w], randn(1, 20000));
  n = numel(y);
  x = zeros(n - order, order);
  for k = 1:order
    x(:, k) = y(order + 1 - k:n - k)';
  endfor
  right = x \ y(order + 1:n)';
  error = mean((y(order + 1:n)' - x * right) .^ 2);
  [burg, ~, left] = lattice(y, order);
  [geol, ~, ~] = lattice(y, order, "GEOL");
  name = strtrim(sprintf("%g ", w));
  printf("made by %s: Burg [%s], squared error %.2f\n", name, strtrim(sprintf("%.2f ", burg)), left(end));
  printf("made by %s: GEOL [%s]\n", name, strtrim(sprintf("%.2f ", geol)));
  printf("made by %s: least squares [%s], squared error %.2f\n", name, strtrim(sprintf("%.2f ", right)), error);
endfor
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/nan-*)" \
  --path "$(echo "$dir"/usr/share/octave/packages/tsa-*)" "$dir/seen.m" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
