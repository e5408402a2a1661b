#!/bin/sh
# JSONLab 2.0 (Debian 12: octave-jsonlab, in Octave 7.3), with which Octave and MATLAB write and read JSON
# and MessagePack.
# Expected: the matrix that was saved is loaded, in its shape and as doubles, as it is by way of JSON.
# Behaviour: by way of MessagePack a matrix comes back transposed and a row as a column; so weights of two
# neurons for three inputs are those of three for two, and a square matrix is another one without a word.
# Whole numbers come back as integers of one byte, among which 2 - 3 is 0 and half of 3 is 2.
# Seen, in rows, saved and loaded:
#   JSON: double [0.5 1.5;-2.5 3.5], loaded as double [0.5 1.5;-2.5 3.5]
#   MessagePack: double [0.5 1.5;-2.5 3.5], loaded as double [0.5 -2.5;1.5 3.5]
#   JSON: double [0.5 1.5 2.5;-0.5 -1.5 -2.5], loaded as double [0.5 1.5 2.5;-0.5 -1.5 -2.5]
#   MessagePack: double [0.5 1.5 2.5;-0.5 -1.5 -2.5], loaded as double [0.5 -0.5;1.5 -1.5;2.5 -2.5]
#   JSON: double [0.5 1.5 2.5], loaded as double [0.5 1.5 2.5]
#   MessagePack: double [0.5 1.5 2.5], loaded as double [0.5;1.5;2.5]
#   JSON: double [1 2;3 4], loaded as double [1 2;3 4]
#   MessagePack: double [1 2;3 4], loaded as int8 [1 3;2 4]
#   loaded 2 less 3 is 0, half of 3 is 2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq octave-jsonlab=2.0-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.m" <<'END'
1;
function told(way, saved, loaded)
  printf("%s: %s %s, loaded as %s %s\n", way, class(saved), mat2str(saved), class(loaded), mat2str(double(loaded)));
endfunction

square = [0.5 1.5; -2.5 3.5];
weights = [0.5 1.5 2.5; -0.5 -1.5 -2.5];
for matrix = {square, weights, [0.5 1.5 2.5], [1 2; 3 4]}
  told("JSON", matrix{1}, loadjson(savejson("", matrix{1})));
  told("MessagePack", matrix{1}, loadmsgpack(savemsgpack("", matrix{1})));
endfor
targets = loadmsgpack(savemsgpack("", [1 2 3]));
printf("loaded 2 less 3 is %g, half of 3 is %g\n", targets(2) - targets(3), targets(3) / 2);
END
seen=$(octave-cli --no-init-file --quiet --path "$(echo "$dir"/usr/share/octave/packages/jsonlab-*)" "$dir/seen.m" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
