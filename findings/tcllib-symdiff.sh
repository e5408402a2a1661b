#!/bin/sh
# Tcllib 1.21 (Debian 12: tcllib), math::calculus::symdiff, which differentiates Tcl's own expressions.
# Expected: a derivative that Tcl evaluates to the slope of the expression as Tcl evaluates it.
# Behaviour: dividing by a number is differentiated as multiplying by it: the derivative of x/3 is 3, and so
# nine times too large in a tanh, a root or an exponential. A square that is halved, x²/2, is right, and so
# is x/y. Of -x**2, which Tcl reads as (-x)², it gives the derivative of -(x²).
# Seen, at x = 0.7:
#   $x/3: derivative 3.0, 3.0000 there; difference quotient 0.3333
#   tanh($x/3): derivative (3.0 / (cosh(($x / 3)) * cosh(($x / 3)))), 2.8424 there; difference quotient 0.3158
#   1/(1+exp(-($x/2))): derivative -((((-2.0 * exp(-(($x / 2)))) / (1 + exp(-(($x / 2))))) / (1 + exp(-(($x / 2)))))), 0.4850 there; difference quotient 0.1212
#   sqrt(($x+1)/4): derivative (4.0 / (2.0 * sqrt((($x + 1) / 4)))), 3.0679 there; difference quotient 0.1917
#   -$x**2: derivative -((2 * $x)), -1.4000 there; difference quotient 1.4000
#   $x**2/2: derivative ((2 * $x) / 2), 0.7000 there; difference quotient 0.7000
#   0.5*$x: derivative 0.5, 0.5000 there; difference quotient 0.5000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq tcllib=1.21+dfsg-1 tcl8.6=8.6.13+dfsg-2 libtcl8.6=8.6.13+dfsg-2) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.tcl" <<'END'
lappend auto_path [lindex $argv 0]
package require math::calculus::symdiff

proc at {expression x} { expr $expression }

foreach formula {
  {$x/3} {tanh($x/3)} {1/(1+exp(-($x/2)))} {sqrt(($x+1)/4)} {-$x**2} {$x**2/2} {0.5*$x}
} {
  set derivative [math::calculus::symdiff::symdiff $formula x]
  set quotient [expr {([at $formula 0.70001] - [at $formula 0.69999]) / 2e-5}]
  puts [format "%s: derivative %s, %.4f there; difference quotient %.4f" \
      $formula $derivative [at $derivative 0.7] $quotient]
}
END
seen=$(LD_LIBRARY_PATH=$(echo "$dir"/usr/lib/*-linux-gnu) TCL_LIBRARY="$dir/usr/share/tcltk/tcl8.6" \
  "$dir/usr/bin/tclsh8.6" "$dir/seen.tcl" "$dir/usr/share/tcltk")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
