#!/bin/sh
# distribution 0.7.3 (Debian 12: ruby-distribution): the logistic distribution, whose distribution function is the sigmoid,
# and the Weibull distribution.
# Expected: a density that is the slope of its distribution function, for the sigmoid s (1 - s), with the integral 1; and
# quantiles that the distribution function takes back to the share.
# Behaviour: the logistic density is e / (1 + e^2) for e / (1 + e)^2: twice as high in the middle, with an integral of
# pi/2. Weibull's quantiles take the power of the logarithm and the minus afterwards, so that all but those of shape 1
# are complex numbers.
# Seen:
#   logistic at 0: density 0.5000, slope of the distribution function 0.2500, s (1 - s) 0.2500
#   logistic at 1: density 0.3240, slope of the distribution function 0.1966, s (1 - s) 0.1966
#   logistic at 3: density 0.0497, slope of the distribution function 0.0452, s (1 - s) 0.0452
#   logistic from -60 to 60: integral of the density 1.5708, of s (1 - s) 1.0000
#   Weibull of shape 1: median 1.3863, by hand 1.3863, of which the distribution function is 0.5000
#   Weibull of shape 2: median -0.0000-1.6651i, by hand 1.6651, of which the distribution function is 0.5000
#   Weibull of shape 3: median -0.8850-1.5329i, by hand 1.7700, of which the distribution function is 0.5000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq ruby-distribution=0.7.3+dfsg-1.1 ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
gems=$(echo "$dir"/usr/lib/ruby/gems/3.1.0/gems/prime-*/lib)
cat > "$dir/seen.rb" <<'RUBY'
require 'distribution'

def slope(x) = (Distribution::Logistic.cdf(x + 1e-5, 0, 1.0) - Distribution::Logistic.cdf(x - 1e-5, 0, 1.0)) / 2e-5

def product(x)
  s = 1 / (1 + Math.exp(-x))
  s * (1 - s)
end

def integral = (0...60_000).sum { |i| yield(-60 + (i + 0.5) / 500) } / 500

[0.0, 1.0, 3.0].each do |x|
  printf("logistic at %g: density %.4f, slope of the distribution function %.4f, s (1 - s) %.4f\n", x,
         Distribution::Logistic.pdf(x, 0, 1.0), slope(x), product(x))
end
printf("logistic from -60 to 60: integral of the density %.4f, of s (1 - s) %.4f\n",
       integral { |x| Distribution::Logistic.pdf(x, 0, 1.0) }, integral { |x| product(x) })
[1, 2, 3].each do |shape|
  told = Distribution::Weibull.p_value(0.5, shape, 2.0)
  told = told.real? ? format('%.4f', told) : format('%.4f%+.4fi', told.real, told.imaginary)
  right = 2 * Math.log(2)**(1.0 / shape)
  printf("Weibull of shape %d: median %s, by hand %.4f, of which the distribution function is %.4f\n", shape, told,
         right, Distribution::Weibull.cdf(right, shape, 2.0))
end
RUBY
seen=$(RUBYLIB="$dir/usr/lib/ruby/vendor_ruby:$dir/usr/lib/ruby/3.1.0:$libs/ruby/3.1.0:$gems" LD_LIBRARY_PATH="$libs" \
  "$dir/usr/bin/ruby3.1" --disable-gems "$dir/seen.rb" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
