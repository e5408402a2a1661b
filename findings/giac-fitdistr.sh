#!/bin/sh
# Giac 1.9.0 (Debian 12: xcas 1.9.0.35, libgiac0), computer algebra of Xcas: fitdistr, a distribution from a sample.
# Expected: the normal distribution around the sample's mean, Poisson's of that mean, the exponential one of one over it;
# what is fitted has the mean of the sample.
# Behaviour: the sum is divided by n - 1: 5, 5, 5 and 5 are normal around 6.67, with a deviation of 1.92. Poisson's
# and the exponential distribution go by that mean, gamma's by both. Weibull's is found by the likelihood, and has
# the right mean.
# Seen:
#   5,5,5,5: normald 6.667 1.925, poisson 6.667, exponentiald 0.150; mean 5.000, 1/mean 0.200, deviation 0.000
#   1,2,3,6: normald 4.000 2.449, poisson 4.000, exponentiald 0.250; mean 3.000, 1/mean 0.333, deviation 2.160
#   5,6,7,5,6,7,5,6,7,5,6,7: normald 6.545 1.026, poisson 6.545, exponentiald 0.153; mean 6.000, 1/mean 0.167, deviation 0.853
#   1,2,3,6: gammad 1.158 0.289, weibulld 1.704 3.385
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq xcas=1.9.0.35+dfsg2-1.1 libgiac0=1.9.0.35+dfsg2-1.1 \
  libbrotli1 libbsd0 libexpat1 libfltk-gl1.3 libfltk-images1.3 libfltk1.3 libfontconfig1 libfreetype6 \
  libgf2x3 libgl1 libgl2ps1.4 libglvnd0 libglx0 libgmp10 libgsl27 libgslcblas0 libjpeg62-turbo libmd0 \
  libmpfi0 libmpfr6 libntl44 libpari-gmp-tls8 libpng16-16 libreadline8 libtinfo6 libx11-6 libxau6 \
  libxcb1 libxcursor1 libxdmcp6 libxext6 libxfixes3 libxft2 libxinerama1 libxrender1 zlib1g) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
told() {
  # $1 numbers, $2 distribution: what fitdistr tells, its numbers rounded
  printf 'fitdistr([%s],%s)\n' "$1" "$2" \
    | HOME="$dir" LD_LIBRARY_PATH=$(echo "$dir"/usr/lib/*-linux-gnu):$(echo "$dir"/lib/*-linux-gnu) "$dir/usr/bin/giac" 2>> "$dir/log" \
    | sed -n 's/^\([a-z]*\)(\([-0-9.,e]*\))$/\1 \2/p' | tail -n 1 \
    | awk '{ n = split($2, p, ","); for (i = 1; i <= n; i++) $1 = $1 " " sprintf("%.3f", p[i]); print $1 }'
}
by_hand() {
  echo "$1" | tr ',' '\n' | awk '{ s += $1; q += $1 * $1; n++ }
    END { m = s / n; printf "mean %.3f, 1/mean %.3f, deviation %.3f", m, 1 / m, sqrt((q - n * m * m) / (n - 1)) }'
}
seen=$(for numbers in 5,5,5,5 1,2,3,6 5,6,7,5,6,7,5,6,7,5,6,7; do
  floats=$(echo "$numbers" | sed 's/[0-9]*/&.0/g')
  echo "$numbers: $(told "$floats" normal), $(told "$numbers" poisson), $(told "$floats" exponential); $(by_hand "$numbers")"
done
echo "1,2,3,6: $(told 1.0,2.0,3.0,6.0 gammad), $(told 1.0,2.0,3.0,6.0 weibull)")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
