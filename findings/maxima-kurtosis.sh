#!/bin/sh
# Maxima 5.46.0 (Debian 12: maxima, maxima-share), computer algebra: kurtosis_lognormal and kurtosis_pareto of its package
# distrib.
# Expected: as of the other distributions, which have 0 for a normal one, the fourth central moment over the squared variance,
# less 3.
# Behaviour: of a lognormal distribution the 3 is not subtracted, so that a narrow one, nearly normal, has 3; of Pareto's it is
# subtracted twice. Those of exponential, gamma and Laplace distributions are right.
# Seen, beside integrals of the densities:
#   lognormal, deviation 0.05: 3.040, by hand 0.040
#   lognormal, deviation 0.5: 8.898, by hand 5.898
#   Pareto, exponent 6: 32.667, by hand 35.667
#   Pareto, exponent 10: 11.829, by hand 14.829
#   exponential: 6.000, by hand 6.000
#   gamma: 2.000, by hand 2.000
#   Laplace: 3.000, by hand 3.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq maxima=5.46.0-11 maxima-share=5.46.0-11 libedit2 libtirpc3 libgmp10 libx11-6 libxcb1 \
  libxau6 libxdmcp6 libbsd0 libmd0 libgssapi-krb5-2 libkrb5-3 libk5crypto3 libkrb5support0 libkeyutils1 libtinfo6) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.mac" <<'MAC'
display2d: false$
load(distrib)$
right(density, low) := block(
  [raw: makelist(first(quad_qagi(subst(x = t + low, density) * (t + low)^k, t, 0, inf)), k, 0, 4), mean, variance],
  mean: raw[2],
  variance: raw[3] - mean^2,
  (raw[5] - 4 * mean * raw[4] + 6 * mean^2 * raw[3] - 3 * mean^4) / variance^2 - 3)$
tell(name, told, density, low) := printf(true, "seen ~a: ~,3f, by hand ~,3f~%", name, float(told), right(density, low))$
say(name, told, density) := tell(name, told, density, 0)$
log_normal(s) := exp(-log(x)^2 / 2 / s^2) / x / s / sqrt(2 * float(%pi))$
say("lognormal, deviation 0.05", kurtosis_lognormal(0, 0.05), log_normal(0.05))$
say("lognormal, deviation 0.5", kurtosis_lognormal(0, 0.5), log_normal(0.5))$
tell("Pareto, exponent 6", kurtosis_pareto(6, 1), 6 / x^7, 1)$
tell("Pareto, exponent 10", kurtosis_pareto(10, 1), 10 / x^11, 1)$
say("exponential", kurtosis_exp(2), 2 * exp(-2 * x))$
say("gamma", kurtosis_gamma(3, 1), x^2 * exp(-x) / 2)$
printf(true, "seen Laplace: ~,3f, by hand ~,3f~%", float(kurtosis_laplace(0, 1)), 24 / 2^2 - 3)$
MAC
seen=$(HOME="$dir" MAXIMA_PREFIX="$dir/usr" LD_LIBRARY_PATH=$(echo "$dir"/usr/lib/*-linux-gnu):$(echo "$dir"/lib/*-linux-gnu) \
  sh "$dir/usr/bin/maxima" --very-quiet --batch="$dir/seen.mac" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
seen=$(echo "$seen" | sed -n 's/^seen //p')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
