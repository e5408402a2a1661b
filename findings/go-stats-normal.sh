#!/bin/sh
# montanaflynn/stats 0.6.4 (Debian 12: golang-github-montanaflynn-stats-dev), with Go 1.19: NormIsf, the point above which a
# share of a normal distribution lies, and GeometricMean.
# Expected: NormSf of NormIsf is the share, whatever the mean. The geometric mean of numbers among which there is a 0 is 0.
# Behaviour: NormIsf takes the negative of the quantile, which is the point on the other side of 0, not of the mean: around
# 10 with the deviation 2, a share of 0.025 lies above -6.1 for 13.9. With the mean 0 it is right. After a 0 the product
# begins again with the next number, so that the geometric mean of 0, 8 and 8 is 4.
# Seen:
#   mean 0: 0.025 of it lie above 3.920, where 0.025 do by erfc; right is 3.920
#   mean 0: 0.5 of it lie above 0.000, where 0.500 do by erfc; right is 0.000
#   mean 0: 0.9 of it lie above -2.563, where 0.900 do by erfc; right is -2.563
#   mean 1: 0.025 of it lie above 2.920, where 0.169 do by erfc; right is 4.920
#   mean 1: 0.5 of it lie above -1.000, where 0.841 do by erfc; right is 1.000
#   mean 1: 0.9 of it lie above -3.563, where 0.989 do by erfc; right is -1.563
#   mean 10: 0.025 of it lie above -6.080, where 1.000 do by erfc; right is 13.920
#   mean 10: 0.5 of it lie above -10.000, where 1.000 do by erfc; right is 10.000
#   mean 10: 0.9 of it lie above -12.563, where 1.000 do by erfc; right is 7.437
#   geometric mean of [0 8 8]: 4.00, by hand 0.00
#   geometric mean of [8 0 8]: 2.00, by hand 0.00
#   geometric mean of [8 8 8]: 8.00, by hand 8.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq golang-github-montanaflynn-stats-dev=0.6.4-2 golang-1.19-go=1.19.8-2 \
  golang-1.19-src=1.19.8-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.go" <<'GO'
package main

import (
	"fmt"
	"math"

	"github.com/montanaflynn/stats"
)

func main() {
	for _, mean := range []float64{0, 1, 10} {
		for _, share := range []float64{0.025, 0.5, 0.9} {
			x := stats.NormIsf(share, mean, 2)
			right := stats.NormPpf(1-share, mean, 2)
			fmt.Printf("mean %g: %g of it lie above %.3f, where %.3f do by erfc; right is %.3f\n", mean, share, x+0,
				math.Erfc((x-mean)/2/math.Sqrt2)/2, right)
		}
	}
	for _, x := range [][]float64{{0, 8, 8}, {8, 0, 8}, {8, 8, 8}} {
		told, _ := stats.GeometricMean(x)
		fmt.Printf("geometric mean of %v: %.2f, by hand %.2f\n", x, told, math.Cbrt(x[0]*x[1]*x[2]))
	}
}
GO
seen=$(cd "$dir" && HOME="$dir" GOROOT="$dir/usr/lib/go-1.19" GO111MODULE=off GOPATH="$dir/usr/share/gocode" \
  GOCACHE="$dir/cache" usr/lib/go-1.19/bin/go run seen.go 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
