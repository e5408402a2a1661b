#!/bin/sh
# montanaflynn/stats 0.6.4 (Debian 12: golang-github-montanaflynn-stats-dev), with Go 1.19: AutoCorrelation(data, lags) of a
# time series.
# Expected: the correlation of the series with itself that many steps later: 1 at 0, -1 at 1 of one that alternates.
# Behaviour: that of one step is right. For more, the data are never shifted by more than one, and the result hardly moves:
# numbers that alternate, the same after two steps, have -1.00 there, and a wave of period 8, which is against itself
# after four, 0.70 for -0.96. At 0 it is 0.
# Seen:
#   alternating, lag 0: 0.00, by hand 1.00
#   alternating, lag 1: -0.99, by hand -0.99
#   alternating, lag 2: -1.00, by hand 0.98
#   alternating, lag 4: -1.00, by hand 0.96
#   alternating, lag 8: -1.00, by hand 0.92
#   wave, lag 0: 0.00, by hand 1.00
#   wave, lag 1: 0.69, by hand 0.69
#   wave, lag 2: 0.70, by hand -0.01
#   wave, lag 4: 0.70, by hand -0.96
#   wave, lag 8: 0.70, by hand 0.92
#   trend, lag 0: 0.00, by hand 1.00
#   trend, lag 1: 0.97, by hand 0.97
#   trend, lag 2: 0.98, by hand 0.94
#   trend, lag 4: 0.98, by hand 0.88
#   trend, lag 8: 0.98, by hand 0.75
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

func byHand(x []float64, lag int) float64 {
	mean, products, squares := 0.0, 0.0, 0.0
	for _, v := range x {
		mean += v / float64(len(x))
	}
	for i, v := range x {
		squares += (v - mean) * (v - mean)
		if i >= lag {
			products += (v - mean) * (x[i-lag] - mean)
		}
	}
	return products / squares
}

func main() {
	alternating, wave, trend := make([]float64, 96), make([]float64, 96), make([]float64, 96)
	for i := range wave {
		alternating[i], wave[i] = float64(i%2), math.Cos(math.Pi*float64(i)/4)
		trend[i] = float64(i)
	}
	for _, s := range []struct {
		name string
		x    []float64
	}{{"alternating", alternating}, {"wave", wave}, {"trend", trend}} {
		for _, lag := range []int{0, 1, 2, 4, 8} {
			told, _ := stats.AutoCorrelation(s.x, lag)
			fmt.Printf("%s, lag %d: %.2f, by hand %.2f\n", s.name, lag, told, byHand(s.x, lag))
		}
	}
}
GO
seen=$(cd "$dir" && HOME="$dir" GOROOT="$dir/usr/lib/go-1.19" GO111MODULE=off GOPATH="$dir/usr/share/gocode" \
  GOCACHE="$dir/cache" usr/lib/go-1.19/bin/go run seen.go 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
