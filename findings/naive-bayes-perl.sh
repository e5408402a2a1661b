#!/bin/sh
# Algorithm::NaiveBayes 0.04 (Debian 12: libalgorithm-naivebayes-perl): what its predict gives to each label.
# Expected: shares of 1, the posterior probabilities of a naive Bayes classifier.
# Behaviour: the posteriors are divided by their length, not by their sum, so that their squares sum to 1. Two
# labels that are equally likely have 0.707 each, four 0.5, and a threshold of 1/2 takes both of two; a log
# loss of the scores is too good. The order of the labels is right. Here all examples have the same words, so
# that the posterior is the share of the label.
# Seen:
#   2 labels, the first of 1 in 2 examples: score 0.707, posterior 0.500, sum 1.414, squares 1.000
#   2 labels, the first of 2 in 3 examples: score 0.894, posterior 0.667, sum 1.342, squares 1.000
#   2 labels, the first of 3 in 4 examples: score 0.949, posterior 0.750, sum 1.265, squares 1.000
#   4 labels, the first of 1 in 4 examples: score 0.500, posterior 0.250, sum 2.000, squares 1.000
#   4 labels, the first of 2 in 5 examples: score 0.756, posterior 0.400, sum 1.890, squares 1.000
#   4 labels, the first of 3 in 6 examples: score 0.866, posterior 0.500, sum 1.732, squares 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libalgorithm-naivebayes-perl=0.04-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.pl" <<'END'
use Algorithm::NaiveBayes;

for my $labels (2, 4) {
  for my $more (0, 1, 2) {
    my $bayes = Algorithm::NaiveBayes->new;
    for my $label (1 .. $labels) {
      $bayes->add_instance(attributes => {a => 1, b => 1}, label => $label) for 1 .. 1 + ($label == 1 ? $more : 0);
    }
    $bayes->train;
    my $scores = $bayes->predict(attributes => {a => 1});
    my ($sum, $squares) = (0, 0);
    ($sum, $squares) = ($sum + $_, $squares + $_ ** 2) for values %$scores;
    printf "%d labels, the first of %d in %d examples: score %.3f, posterior %.3f, sum %.3f, squares %.3f\n",
        $labels, 1 + $more, $labels + $more, $scores->{1}, (1 + $more) / ($labels + $more), $sum, $squares;
  }
}
END
seen=$(perl -I "$dir/usr/share/perl5" "$dir/seen.pl" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
