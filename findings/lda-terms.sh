#!/bin/sh
# lda 0.2.0 (npm): the terms of the topics of latent Dirichlet allocation.
# Expected: the first terms of a topic are its most probable ones, and there are as many as one asks for.
# Behaviour: probabilities are sorted as words, in which 9.9e-7 comes before 0.5. A word that is as good as impossible in a
# topic comes first, and is left out as too rare then: of one term that one asks for there is none. With the β that it
# takes by itself that begins with ten thousand words to a topic, with a smaller β at once.
# Seen, 40 texts of cat cat cat dog dog bird or of river river river stone stone lake:
#   beta 0.01, 1 terms: cat 0.5; river 0.5
#   beta 0.01, 3 terms: cat 0.5, dog 0.33, bird 0.17; river 0.5, stone 0.33, lake 0.17
#   beta 0.01, 4 terms: cat 0.5, dog 0.33, bird 0.17; river 0.5, stone 0.33, lake 0.17
#   beta 0.01, 6 terms: cat 0.5, dog 0.33, bird 0.17; river 0.5, stone 0.33, lake 0.17
#   beta 0.0001, 1 terms: none; none
#   beta 0.0001, 3 terms: none; none
#   beta 0.0001, 4 terms: cat 0.5; river 0.5
#   beta 0.0001, 6 terms: cat 0.5, dog 0.33, bird 0.17; river 0.5, stone 0.33, lake 0.17
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" lda@0.2.0
cat > "$dir/seen.cjs" <<'END'
const lda = require('lda');

const texts = [];
for (let i = 0; i < 20; i++) texts.push('cat dog cat bird cat dog.', 'river stone river lake stone river.');
for (const beta of [0.01, 0.0001]) {
  for (const count of [1, 3, 4, 6]) {
    const topics = lda(texts, 2, count, null, 0.1, beta, 123);
    const list = topics.map((terms) => terms.map(({ term, probability }) => `${term} ${probability}`).join(', ') || 'none');
    console.log(`beta ${beta}, ${count} terms: ${list.sort().join('; ')}`);
  }
}
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
