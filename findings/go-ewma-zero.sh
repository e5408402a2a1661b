#!/bin/sh
# VividCortex' ewma 1.1.1 (Debian 12: golang-github-vividcortex-ewma-dev), with Go 1.19: NewMovingAverage(), an exponentially
# weighted moving average with the default age of 30, as of errors, rewards or losses.
# Expected: each value moves the average by 2 / 31 of the way; 999 zeros and a 1 have an average of 0.06.
# Behaviour: an average that is 0 is taken for none, and the next value becomes the average: 999 right answers and one
# error are an error rate of 1. An average of one billionth more does what it says.
# Seen:
#   999 times 0: 0.0000, by hand 0.0000
#   then 1: 1.0000, by hand 0.0645
#   then 0: 0.9355, by hand 0.0604
#   then 0: 0.8751, by hand 0.0565
#   then 1: 0.8832, by hand 0.1173
#   999 times 1e-09: 0.0000, by hand 0.0000
#   then 1: 0.0645, by hand 0.0645
#   then 0: 0.0604, by hand 0.0604
#   then 0: 0.0565, by hand 0.0565
#   then 1: 0.1173, by hand 0.1173
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq golang-github-vividcortex-ewma-dev=1.1.1-2 golang-1.19-go=1.19.8-2 \
  golang-1.19-src=1.19.8-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.go" <<'GO'
package main

import (
	"fmt"

	"github.com/VividCortex/ewma"
)

func main() {
	for _, first := range []float64{0, 1e-9} {
		told, right := ewma.NewMovingAverage(), first
		for i := 0; i < 999; i++ {
			told.Add(first)
		}
		fmt.Printf("999 times %g: %.4f, by hand %.4f\n", first, told.Value(), right)
		for _, x := range []float64{1, 0, 0, 1} {
			told.Add(x)
			right += (x - right) * 2 / 31
			fmt.Printf("then %g: %.4f, by hand %.4f\n", x, told.Value(), right)
		}
	}
}
GO
seen=$(cd "$dir" && HOME="$dir" GOROOT="$dir/usr/lib/go-1.19" GO111MODULE=off GOPATH="$dir/usr/share/gocode" \
  GOCACHE="$dir/cache" usr/lib/go-1.19/bin/go run seen.go 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
