#!/bin/sh
# RankyMcRankFace 0.2.0, RankLib on Maven Central (com.o19s:RankyMcRankFace): how much a measure changes
# when two documents change places, by which LambdaRank and LambdaMART weigh their slopes.
# Expected: the difference of the two scores; a copy of a measure measures the same.
# Behaviour: for NDCG@k a document behind place k counts with the discount of its place, though it has
# none. Exchanges across k, for which one cuts off there, are told as about half of what they are. ERR's chance
# to get so far is multiplied in twice, and what stands behind k is taken to be worth nothing. (DCG's
# sign is the other way round, which its learners do not look at.) And a copy of NDCG@2 is NDCG@10.
# Average precision and precision@k are right.
# Seen, labels 2 0 1 3 0, sizes of changes:
#   NDCG@2, places 1 and 3: told 0.112, right is 0.225
#   NDCG@2, places 2 and 4: told 0.158, right is 0.497
#   NDCG@5, places 2 and 4: told 0.149, right is 0.149
#   ERR@5, places 3 and 4: told 0.040, right is 0.025
#   ERR@2, places 2 and 4: told 0.000, right is 0.178
#   P@2, places 2 and 4: told 0.500, right is 0.500
#   MAP, places 2 and 4: told 0.194, right is 0.194
#   a copy of NDCG@2: NDCG@10
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.o19s</groupId><artifactId>RankyMcRankFace</artifactId><version>0.2.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import ciir.umass.edu.learning.*;
import ciir.umass.edu.metric.*;
import java.util.*;

class Seen {
  public static void main(String[] args) {
    tell(new NDCGScorer(2), 1, 3);
    tell(new NDCGScorer(2), 2, 4);
    tell(new NDCGScorer(5), 2, 4);
    tell(new ERRScorer(5), 3, 4);
    tell(new ERRScorer(2), 2, 4);
    tell(new PrecisionScorer(2), 2, 4);
    tell(new APScorer(), 2, 4);
    System.out.printf("a copy of NDCG@2: %s%n", new NDCGScorer(2).copy().name());
  }

  static void tell(MetricScorer measure, int place, int other) {
    Integer[] labels = {2, 0, 1, 3, 0};
    double told = measure.swapChange(list(labels))[place - 1][other - 1];
    double before = measure.score(list(labels));
    Collections.swap(Arrays.asList(labels), place - 1, other - 1);
    double change = measure.score(list(labels)) - before;
    System.out.printf(Locale.ROOT, "%s, places %d and %d: told %.3f, right is %.3f%n",
        measure.name(), place, other, Math.abs(told), Math.abs(change));
  }

  static RankList list(Integer[] labels) {
    List<DataPoint> documents = new ArrayList<>();
    for (int label : labels) {
      documents.add(new DenseDataPoint(label + " qid:1 1:0"));
    }
    return new RankList(documents);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
