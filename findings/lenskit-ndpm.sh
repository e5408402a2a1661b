#!/bin/sh
# LensKit 3.0-M2 (Maven: org.lenskit:lenskit-eval): nDPM, the distance of a ranking from a user's ratings.
# Expected: it is 0 for a ranking that contradicts no preference, and 1 for one that contradicts each; two items that the
# user rates alike are no preference, in whatever order they come.
# Behaviour: such a pair is counted as one half contradicted, and not among those that the sum is divided by: a perfect
# ranking of ratings that repeat is as bad as chance, or worse than 1, which is the worst.
# Seen:
#   ranked by ratings [5.0, 4.0, 3.0, 1.0]: nDPM 0.00, right is 0.00
#   ranked by ratings [1.0, 3.0, 4.0, 5.0]: nDPM 1.00, right is 1.00
#   ranked by ratings [5.0, 5.0, 1.0, 1.0]: nDPM 0.25, right is 0.00
#   ranked by ratings [5.0, 5.0, 5.0, 1.0]: nDPM 0.50, right is 0.00
#   ranked by ratings [5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 1.0]: nDPM 1.50, right is 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.lenskit</groupId><artifactId>lenskit-eval</artifactId><version>3.0-M2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import it.unimi.dsi.fastutil.longs.*;
import java.util.*;
import org.lenskit.eval.traintest.TestUser;
import org.lenskit.eval.traintest.recommend.TopNNDPMMetric;

class Seen {
  public static void main(String[] args) {
    distance(5, 4, 3, 1);
    distance(1, 3, 4, 5);
    distance(5, 5, 1, 1);
    distance(5, 5, 5, 1);
    distance(5, 5, 5, 5, 5, 5, 5, 1);
  }

  /** Ratings in the order in which the items are recommended. */
  static void distance(double... ratings) {
    var user = TestUser.newBuilder().setUserId(1);
    LongList ranking = new LongArrayList();
    double contradicted = 0;
    double preferences = 0;
    for (int i = 0; i < ratings.length; i++) {
      user.addTestRating(i, ratings[i]);
      ranking.add(i);
      for (int j = 0; j < i; j++) {
        contradicted += ratings[j] < ratings[i] ? 1 : 0;
        preferences += ratings[j] != ratings[i] ? 1 : 0;
      }
    }
    var metric = new TopNNDPMMetric((String) null);
    var context = metric.createContext(null, null, null);
    var seen = metric.measureUser(user.build(), -1, ranking, context).getValues();
    System.out.printf(
        Locale.ROOT,
        "ranked by ratings %s: nDPM %.2f, right is %.2f%n",
        Arrays.toString(ratings), seen.get("TopN.nDPM"), contradicted / preferences);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
