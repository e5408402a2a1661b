#!/bin/sh
# CppNumericalSolvers 1.0.0 (Debian 12: libcppnumericalsolvers-dev): checkGradient, which its pages tell
# one to call before one optimizes.
# Expected: a gradient with the wrong sign, or of nothing but zeros, is found, whatever the loss's unit.
# Behaviour: a difference is compared with a hundredth of the slope, but of 1 where the slope is smaller
# than that. So where slopes are below 0.01, as those of a mean over many examples are, or near a minimum,
# anything passes that is as small; elsewhere a forgotten factor of 1.009 does.
# Seen, c |w|² at (1, 2):
#   c = 1, gradient times 1: passes
#   c = 1, gradient times 1.009: passes
#   c = 1, gradient times 0: found
#   c = 1, gradient times -1: found
#   c = 0.001, gradient times 1: passes
#   c = 0.001, gradient times 0: passes
#   c = 0.001, gradient times -1: passes
#   c = 0.001, gradient times 100: found
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libcppnumericalsolvers-dev=1.0.0-2 libeigen3-dev=3.4.0-4) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.cpp" <<'END'
#include <cppoptlib/meta.h>
#include <cppoptlib/problem.h>
#include <cstdio>

struct Squares : cppoptlib::Problem<double> {
  double c, factor;

  Squares(double c, double factor) : c(c), factor(factor) {}

  double value(const TVector &w) { return c * w.squaredNorm(); }

  void gradient(const TVector &w, TVector &slope) { slope = factor * 2 * c * w; }
};

static void tell(double c, double factor) {
  Squares::TVector w(2);
  w << 1, 2;
  std::printf("c = %g, gradient times %g: %s\n", c, factor,
      Squares(c, factor).checkGradient(w) ? "passes" : "found");
}

int main() {
  for (double factor : {1.0, 1.009, 0.0, -1.0}) {
    tell(1, factor);
  }
  for (double factor : {1.0, 0.0, -1.0, 100.0}) {
    tell(0.001, factor);
  }
}
END
g++ -w -I "$dir/usr/include" -I "$dir/usr/include/eigen3" -o "$dir/seen" "$dir/seen.cpp"
seen=$("$dir/seen")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
