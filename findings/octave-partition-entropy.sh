#!/bin/sh
# Octave's fuzzy-logic-toolkit 0.4.6 (Debian 12: octave-fuzzy-logic-toolkit): partition_entropy, how unsure a clustering is.
# Expected: 0 where every point belongs to one cluster for sure, as 0 ln 0 is taken for 0, and little more beside it.
# Behaviour: it is NaN there, and wherever one membership is 0: the best clustering is the one that has no entropy.
# Seen, three points and two clusters, base 2:
#   doubt 0.5: entropy 1.000000 for 1.000000, partition_coeff 0.500000
#   doubt 0.1: entropy 0.468996 for 0.468996, partition_coeff 0.820000
#   doubt 0.001: entropy 0.011408 for 0.011408, partition_coeff 0.998002
#   doubt 1e-09: entropy 0.000000 for 0.000000, partition_coeff 1.000000
#   doubt 0: entropy NaN for 0.000000, partition_coeff 1.000000
#   one point for sure, one in doubt: entropy NaN for 0.500000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-fuzzy-logic-toolkit=0.4.6-4) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.m" <<'END'
for doubt = [0.5 0.1 1e-3 1e-9 0]
  memberships = [1 - doubt, 1 - doubt, doubt; doubt, doubt, 1 - doubt];
  right = -sum(memberships(memberships > 0) .* log2(memberships(memberships > 0))) / 3;
  printf("doubt %g: entropy %.6f for %.6f, partition_coeff %.6f\n", doubt, partition_entropy(memberships, 2), ...
         right + 0, partition_coeff(memberships));
endfor
printf("one point for sure, one in doubt: entropy %.6f for 0.500000\n", partition_entropy([1 0.5; 0 0.5], 2));
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/fuzzy-logic-toolkit-*)" "$dir/seen.m" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
