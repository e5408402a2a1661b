#!/bin/sh
# ml-fnn 5.0.0 (npm): the activation that one asks for.
# Expected: the network has the activation of its option; a regularization of 0 is none.
# Behaviour: every activation becomes tanh, since the name is looked up among array indices; and a
# regularization of 0 counts as not given, which is 0.01.
# Seen:
#   identity becomes tanh
#   logistic becomes tanh
#   relu becomes tanh
#   no-such-thing becomes tanh
#   regularization 0 becomes 0.01
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-fnn@5.0.0
cat > "$dir/seen.cjs" <<'END'
const Network = require('ml-fnn');
for (const activation of ['identity', 'logistic', 'relu', 'no-such-thing']) {
  console.log(`${activation} becomes ${new Network({ activation }).activation}`);
}
console.log(`regularization 0 becomes ${new Network({ regularization: 0 }).regularization}`);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
