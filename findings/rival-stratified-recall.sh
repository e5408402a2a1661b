#!/bin/sh
# RiVal 0.2 (Maven: net.recommenders.rival:rival-evaluate): PopularityStratifiedRecall.
# Expected: the weights of the liked items that were recommended, divided by those of all that are liked (Steck 2011);
# where all weights are 1, as with a gamma of 0, it is recall.
# Behaviour: it divides by the weights of what was recommended and liked: without a cutoff it is 1 for everybody who
# likes at least one item, and with one it is 1 as soon as no liked item comes after. What is never recommended
# does not count.
# Seen, one user who likes four items, gamma 0:
#   one liked item first, then nine others: stratified recall 1.00, at five 1.00; recall 0.25, at five 0.25, by hand 1/4
#   two liked items first, then eight others: stratified recall 1.00, at five 1.00; recall 0.50, at five 0.50, by hand 2/4
#   all four liked items first, then six others: stratified recall 1.00, at five 1.00; recall 1.00, at five 1.00, by hand 4/4
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.recommenders.rival</groupId><artifactId>rival-evaluate</artifactId><version>0.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.recommenders.rival.core.DataModel;
import net.recommenders.rival.evaluation.metric.ranking.*;

class Seen {
  public static void main(String[] args) {
    tell("one liked item first, then nine others", 1);
    tell("two liked items first, then eight others", 2);
    tell("all four liked items first, then six others", 4);
  }

  static void tell(String name, int liked) {
    DataModel<Long, Long> answers = new DataModel<>();
    DataModel<Long, Long> test = new DataModel<>();
    Map<Long, Integer> popularity = new HashMap<>();
    for (long item = 1; item <= 4; item++) {
      test.addPreference(1L, item, 5.0);
    }
    for (int rank = 0; rank < 10; rank++) {
      answers.addPreference(1L, rank < liked ? rank + 1L : rank + 100L, 1 - rank / 100.0);
    }
    for (long item = 1; item < 200; item++) {
      popularity.put(item, 10);
    }
    PopularityStratifiedRecall<Long, Long> stratified =
        new PopularityStratifiedRecall<>(answers, test, 1, new int[] {5}, 0, popularity);
    stratified.compute();
    Recall<Long, Long> recall = new Recall<>(answers, test, 1, new int[] {5});
    recall.compute();
    System.out.printf(
        Locale.ROOT, "%s: stratified recall %.2f, at five %.2f; recall %.2f, at five %.2f, by hand %d/4%n",
        name, stratified.getValue(), stratified.getValueAt(5), recall.getValue(), recall.getValueAt(5), liked);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
