#!/bin/sh
# distribution 0.7.3 (Debian 12: ruby-distribution): p_value, the quantiles, of F and of the beta distribution.
# Expected: of the share 0.95 the number below which 0.95 of the distribution lies: with more and more examples that of F
# nears a third of the same of chi-squared with 3 degrees of freedom, 2.605.
# Behaviour: a bisection takes a distribution function of exactly 0, as it is where all lies far above, for the end, and
# gives back the middle, 1/2. Of F with 3 and from 2160 examples on the 0.95 quantile is a third of their
# number, so that no test finds anything any more; the same module's cdf knows better.
# Seen:
#   F with 3 and 1000: 0.95 quantile 2.61, of which the distribution function is 0.9500; by hand 2.61
#   F with 3 and 2000: 0.95 quantile 2.61, of which the distribution function is 0.9500; by hand 2.61
#   F with 3 and 3000: 0.95 quantile 1000.00, of which the distribution function is 1.0000; by hand 2.61
#   F with 3 and 6000: 0.95 quantile 2000.00, of which the distribution function is 1.0000; by hand 2.61
#   beta of 1000 and 3: median 0.9973, of which the distribution function is 0.5000; by hand 0.9973
#   beta of 2000 and 3: median 0.5000, of which the distribution function is 0.0000; by hand 0.9987
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

# the beta distribution by the trapezoid rule over ln x, which ends at 0 where it is 1
def share(x, a, b)
  from = Math.log(x)
  low = -80.0 / a
  step = lambda { |u| Math.exp(a * u) * (1 - Math.exp(u))**(b - 1) }
  sum = ->(top, n) { h = (top - low) / n; (0...n).sum { |i| step.call(low + (i + 0.5) * h) } * h }
  from <= low ? 0 : sum.call(from, 2000) / sum.call(0.0, 2000)
end

def quantile(part, a, b)
  low = 0.0
  high = 1.0
  50.times { (share((low + high) / 2, a, b) < part) ? low = (low + high) / 2 : high = (low + high) / 2 }
  low
end

[1000, 2000, 3000, 6000].each do |examples|
  told = Distribution::F.p_value(0.95, 3, examples)
  right = (1 / quantile(0.05, examples / 2.0, 1.5) - 1) * examples / 3
  printf("F with 3 and %d: 0.95 quantile %.2f, of which the distribution function is %.4f; by hand %.2f\n", examples,
         told, Distribution::F.cdf(told, 3, examples), right)
end
[1000, 2000].each do |a|
  told = Distribution::Beta.p_value(0.5, a, 3)
  printf("beta of %d and 3: median %.4f, of which the distribution function is %.4f; by hand %.4f\n", a, told,
         Distribution::Beta.cdf(told, a, 3), quantile(0.5, a, 3))
end
RUBY
seen=$(RUBYLIB="$dir/usr/lib/ruby/vendor_ruby:$dir/usr/lib/ruby/3.1.0:$libs/ruby/3.1.0:$gems" LD_LIBRARY_PATH="$libs" \
  "$dir/usr/bin/ruby3.1" --disable-gems "$dir/seen.rb" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
