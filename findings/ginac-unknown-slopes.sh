#!/bin/sh
# GiNaC 1.8.6 (Debian 12: ginac-tools), a library for symbolic computation: slopes of its step function
# and of the real part, as numbers.
# Expected: x step(x) is a rectifier, with the slope 1 on the right; the real part of a real x has the slope 1.
# Behaviour: a derivative that is not known stays as D[0](step)(x). Once x is a number, evalf takes the
# function's value for it: the slope of the step is 1 at 3, that of a rectifier there 1 + 3. And the real
# part has the slope x. |x| by itself is right, and its second derivative, 0, is 2 / x beyond 0.
# Seen, by evalf:
#   D step(x) at 3: 1, right is 0
#   D x*step(x) at 3: 4.0, right is 1
#   D x*step(x) at -3: 0, right is 0
#   D real_part(x) at 3: 3.0, right is 1
#   D abs(x) at 5: 1.0, right is 1
#   D D abs(x) at 5: 0.4, right is 0
#   D log(1+exp(x)) at 0: 0.5, right is 1/2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq ginac-tools=1.8.6-1 libginac11=1.8.6-1 libcln6=1.3.6-4) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
tell() {
  printf '%s at %s: %s, right is %s\n' "$1" "$3" "$(
    echo "evalf(subs($2,x==$3));" | LD_LIBRARY_PATH=$(echo "$dir"/usr/lib/*-linux-gnu) "$dir/usr/bin/ginsh")" "$4"
}
seen=$(
  tell "D step(x)" "diff(step(x),x)" 3 0
  tell "D x*step(x)" "diff(x*step(x),x)" 3 1
  tell "D x*step(x)" "diff(x*step(x),x)" -3 0
  tell "D real_part(x)" "diff(real_part(x),x)" 3 1
  tell "D abs(x)" "diff(abs(x),x)" 5 1
  tell "D D abs(x)" "diff(abs(x),x,2)" 5 0
  tell "D log(1+exp(x))" "diff(log(1+exp(x)),x)" 0 1/2)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
