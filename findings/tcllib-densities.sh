#!/bin/sh
# Tcllib 1.21 (Debian 12: tcllib), math::statistics: pdf-laplace, pdf-lognormal and pdf-triangular, densities.
# Expected: each is the slope of the distribution function of the same name, with an integral of 1.
# Behaviour: Laplace's falls with x on both sides of its mean, for the distance from it: it is 61 for 0.001 where x is 11
# below. The triangle's is multiplied by its width, so its integral from 0 to 4 is 4, and the lognormal one is not
# divided by x, so its integral is the mean. The distribution functions are right.
# Seen, of the Laplace with mean 1 and scale 2, the lognormal with mean 3 and deviation 2, the triangle from 0 to 4:
#   laplace at -10: 61.1730, slope of the distribution function 0.0010, by hand 0.0010
#   laplace at -1: 0.6796, slope of the distribution function 0.0920, by hand 0.0920
#   laplace at 3: 0.0920, slope of the distribution function 0.0920, by hand 0.0920
#   laplace: integral 399951022.079
#   lognormal at 0.5: 0.0196, slope of the distribution function 0.0392, by hand 0.0391
#   lognormal at 2: 0.6154, slope of the distribution function 0.3077, by hand 0.3077
#   lognormal at 5: 0.3413, slope of the distribution function 0.0683, by hand 0.0683
#   lognormal: integral 3.000
#   triangular at 0.7: 1.6500, slope of the distribution function 0.4125, by hand 0.4125
#   triangular at 1.9: 1.0500, slope of the distribution function 0.2625, by hand 0.2625
#   triangular at 2.6: 0.7000, slope of the distribution function 0.1750, by hand 0.1750
#   triangular: integral 4.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq tcllib=1.21+dfsg-1 tcl8.6=8.6.13+dfsg-2 libtcl8.6=8.6.13+dfsg-2) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.tcl" <<'TCL'
lappend auto_path [lindex $argv 0]
package require math::statistics
namespace import ::math::statistics::*

set pi [expr {acos(-1)}]
proc by_hand_laplace {x} { expr {exp(-abs($x - 1) / 2.0) / 4} }
proc by_hand_lognormal {x} {
    set variance [expr {log(1 + 4.0 / 9)}]
    expr {exp(-0.5 / $variance * (log($x) - log(3) + $variance / 2) ** 2) / $x / sqrt(2 * $::pi * $variance)}
}
proc by_hand_triangular {x} { expr {2 * (4.0 - $x) / 16} }

foreach {name parameters points low high} {
    laplace {1 2} {-10 -1 3} -40 40 lognormal {3 2} {0.5 2 5} 0.0001 100 triangular {0 4} {0.7 1.9 2.6} 0 4
} {
    foreach x $points {
        set slope [expr {([cdf-$name {*}$parameters [expr {$x + 1e-3}]] - [cdf-$name {*}$parameters [expr {$x - 1e-3}]]) / 2e-3}]
        puts [format "%s at %s: %.4f, slope of the distribution function %.4f, by hand %.4f" $name $x \
            [pdf-$name {*}$parameters $x] $slope [by_hand_$name $x]]
    }
    set sum 0.0
    for {set i 0} {$i < 20000} {incr i} {
        set x [expr {$low + ($high - $low) * ($i + 0.5) / 20000.0}]
        set sum [expr {$sum + [pdf-$name {*}$parameters $x] * ($high - $low) / 20000.0}]
    }
    puts [format "%s: integral %.3f" $name $sum]
}
TCL
seen=$(LD_LIBRARY_PATH="$(echo "$dir"/usr/lib/*-linux-gnu)" TCL_LIBRARY="$dir/usr/share/tcltk/tcl8.6" \
  "$dir/usr/bin/tclsh8.6" "$dir/seen.tcl" "$dir/usr/share/tcltk" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
