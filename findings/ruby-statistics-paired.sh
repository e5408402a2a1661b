#!/bin/sh
# ruby-statistics 2.1.1 (Debian 12: ruby-statistics): the paired t test, as of two classifiers on the same folds.
# Expected: with two tails a p between 0 and 1 that does not depend on which of the two comes first.
# Behaviour: where the first one is the smaller it is 2 less the right one, above 1, so that the clearer
# a difference is, the surer it is said to be none.
# Seen:
#   [1.0, 2.0, 3.0, 4.0, 5.5] and [2.0, 3.0, 5.0, 7.0, 8.0]: p 1.9910, different: false; by hand 0.0090
#   [2.0, 3.0, 5.0, 7.0, 8.0] and [1.0, 2.0, 3.0, 4.0, 5.5]: p 0.0090, different: true; by hand 0.0090
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq ruby-statistics=2.1.1-2 ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.rb" <<'END'
require 'statistics'

# by the t distribution with 4 degrees of freedom, whose two tails have a closed form
def right(first, second)
  d = first.zip(second).map { |a, b| a - b }
  mean = d.sum / d.size
  t = mean / Math.sqrt(d.sum { |x| (x - mean)**2 } / (d.size - 1) / d.size)
  u = t.abs / Math.sqrt(4 + t * t)
  1 - (1.5 * u - 0.5 * u**3)
end

before, after = [1.0, 2.0, 3.0, 4.0, 5.5], [2.0, 3.0, 5.0, 7.0, 8.0]
[[before, after], [after, before]].each do |first, second|
  told = StatisticalTest::TTest.paired_test(0.05, :two_tail, first, second)
  puts format('%s and %s: p %.4f, different: %s; by hand %.4f', first, second, told[:p_value], told[:alternative],
              right(first, second))
end
END
seen=$(LD_LIBRARY_PATH="$libs" RUBYLIB="$dir/usr/lib/ruby/3.1.0:$libs/ruby/3.1.0:$(echo \
  "$dir"/usr/share/rubygems-integration/all/gems/ruby-statistics-*/lib)" \
  "$dir/usr/bin/ruby3.1" --disable-gems "$dir/seen.rb" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
