#!/bin/sh
# classifier-reborn 2.2.0 (Debian 12: ruby-classifier-reborn): ClassifierValidator, the measures of each class.
# Expected: for three classes, a class's recall and F1 from that class against the rest; the report's confusion matrix
# has a recall of each class too.
# Behaviour: what is wrong among the other classes, without this class in it at all, is counted as a miss of this class:
# 6 examples of a class that has 4, a recall of 0.50 for 0.75, a smaller F1 and another specificity, and the same
# accuracy for every class. The confusion matrix of the same report has the right recall. With two classes all is well.
# Seen:
#   three classes, A: 6 examples for 4; recall 0.500 for 0.750, F1 0.600 for 0.750, specificity 0.833 for 0.875, accuracy 0.667 for 0.833
#   three classes, B: 5 examples for 4; recall 0.400 for 0.500, F1 0.500 for 0.571, specificity 0.857 for 0.875, accuracy 0.667 for 0.750
#   three classes, C: 5 examples for 4; recall 0.600 for 0.750, F1 0.600 for 0.667, specificity 0.714 for 0.750, accuracy 0.667 for 0.750
#   two classes, A: 4 examples for 4; recall 0.750 for 0.750, F1 0.667 for 0.667, specificity 0.500 for 0.500, accuracy 0.625 for 0.625
#   two classes, B: 4 examples for 4; recall 0.500 for 0.500, F1 0.571 for 0.571, specificity 0.750 for 0.750, accuracy 0.625 for 0.625
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq ruby-classifier-reborn=2.2.0-3 ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
gem=$(echo "$dir"/usr/share/rubygems-integration/all/gems/classifier-reborn-*/lib)
cat > "$dir/seen.rb" <<'RUBY'
require 'classifier-reborn/validators/classifier_validator'

# of each class's examples how many are taken for which class
three = { 'A' => { 'A' => 3, 'B' => 1, 'C' => 0 }, 'B' => { 'A' => 0, 'B' => 2, 'C' => 2 },
          'C' => { 'A' => 1, 'B' => 0, 'C' => 3 } }
two = { 'A' => { 'A' => 3, 'B' => 1 }, 'B' => { 'A' => 2, 'B' => 2 } }
{ 'three' => three, 'two' => two }.each do |name, matrix|
  ClassifierReborn::ClassifierValidator.conf_mat_to_tab(matrix).each do |label, tab|
    told = ClassifierReborn::ClassifierValidator.conf_tab_derivations(tab)
    all = matrix.values.sum { |row| row.values.sum }
    own = matrix[label].values.sum
    taken = matrix.values.sum { |row| row[label] }
    right = matrix[label][label].to_f
    printf("%s classes, %s: %d examples for %d; recall %.3f for %.3f, F1 %.3f for %.3f, specificity %.3f for %.3f, " \
           "accuracy %.3f for %.3f\n", name, label, told[:condition_positive], own, told[:recall], right / own,
           told[:f1_score], 2 * right / (own + taken), told[:specificity], 1 - (taken - right) / (all - own),
           told[:accuracy], (all - own - taken + 2 * right) / all)
  end
end
RUBY
seen=$(RUBYLIB="$gem:$dir/usr/lib/ruby/3.1.0:$libs/ruby/3.1.0" LD_LIBRARY_PATH="$libs" \
  "$dir/usr/bin/ruby3.1" --disable-gems "$dir/seen.rb" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
