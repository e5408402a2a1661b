#!/bin/sh
# Tcllib 1.21 (Debian 12: tcllib), math::PCA: principal components, from the correlations.
# Expected: proportions, the share of the variance that each component explains: its eigenvalue by their sum,
# which is the number of features.
# Behaviour: they are the squared eigenvalues by the square of the last one: the last one's is 1, whatever it
# explains, and the others' are above it. To ask for the components of a given share, or for an example's
# scores, is refused.
# Seen, ten examples of three features:
#   component 1: eigenvalue 1.7688, proportion 33.8197; by the sum 0.5896, together 0.5896
#   component 2: eigenvalue 0.9271, proportion 9.2908; by the sum 0.3090, together 0.8986
#   component 3: eigenvalue 0.3041, proportion 1.0000; by the sum 0.1014, together 1.0000
#   components for a share of 0.8: refused
#   scores of the first example: refused
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq tcllib=1.21+dfsg-1 tcl8.6=8.6.13+dfsg-2 libtcl8.6=8.6.13+dfsg-2) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.tcl" <<'END'
lappend auto_path [lindex $argv 0]
package require math::PCA

set examples {{7 4 3} {4 1 8} {6 3 5} {8 6 1} {8 5 7} {7 2 9} {5 3 3} {9 5 8} {7 4 5} {8 2 2}}
set components [math::PCA::createPCA $examples]
set proportions [$components proportions]
set values [$components eigenvalues]
set sum [expr [join $values +]]
set explained 0
for {set i 0} {$i < 3} {incr i} {
  set value [lindex $values $i]
  set explained [expr {$explained + $value / $sum}]
  puts [format "component %d: eigenvalue %.4f, proportion %.4f; by the sum %.4f, together %.4f" \
      [expr {$i + 1}] $value [lindex $proportions $i] [expr {$value / $sum}] $explained]
}
proc told {args} {
  expr {[catch $args answer] ? "refused" : $answer}
}

puts "components for a share of 0.8: [told $components using -minproportion 0.8]"
puts "scores of the first example: [told $components scores {7 4 3}]"
END
seen=$(LD_LIBRARY_PATH=$(echo "$dir"/usr/lib/*-linux-gnu) TCL_LIBRARY="$dir/usr/share/tcltk/tcl8.6" \
  "$dir/usr/bin/tclsh8.6" "$dir/seen.tcl" "$dir/usr/share/tcltk")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
