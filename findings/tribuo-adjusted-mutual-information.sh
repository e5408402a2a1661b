#!/bin/sh
# Tribuo 4.3.2 (Maven: org.tribuo:tribuo-clustering-core): the adjusted mutual information of clusters and classes,
# ClusteringMetrics.adjustedMI, which is 0 on the average where they have nothing to do with each other.
# Expected: (I - E) / (H - E), with the mutual information I, its mean E over all permutations of the classes, and the
# entropy H (here both have the same), all in one unit.
# Behaviour: I and H are in bits, E in nats, 0.69 of it: too little is taken away for chance. Clusters at random have
# 0.04 to 0.29 on the average, the more the more clusters there are.
# Seen:
#   [0, 0, 0, 1, 1, 1, 2, 2] [0, 0, 1, 1, 1, 2, 2, 2]
#     adjusted 0.4167, right is 0.3197; of bits and nats 0.4167; mean of all permutations 0.1427, right is 0
#   [0, 0, 0, 0, 1, 1, 1, 1] [0, 0, 1, 1, 0, 0, 1, 1]
#     adjusted -0.0865, right is -0.1297; of bits and nats -0.0865; mean of all permutations 0.0383, right is 0
#   [0, 0, 0, 0, 1, 1, 1, 1] [0, 0, 0, 1, 0, 1, 1, 1]
#     adjusted 0.1186, right is 0.0835; of bits and nats 0.1186; mean of all permutations 0.0383, right is 0
#   [0, 0, 1, 1, 2, 2, 3, 3] [3, 3, 2, 2, 1, 1, 0, 0]
#     adjusted 1.0000, right is 1.0000; of bits and nats 1.0000; mean of all permutations 0.2903, right is 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.tribuo</groupId><artifactId>tribuo-clustering-core</artifactId><version>4.3.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.LogManager;
import org.tribuo.clustering.evaluation.ClusteringMetrics;

class Seen {
  static final double LN2 = Math.log(2);

  public static void main(String[] args) {
    LogManager.getLogManager().reset();
    tell(List.of(0, 0, 0, 1, 1, 1, 2, 2), List.of(0, 0, 1, 1, 1, 2, 2, 2));
    tell(List.of(0, 0, 0, 0, 1, 1, 1, 1), List.of(0, 0, 1, 1, 0, 0, 1, 1));
    tell(List.of(0, 0, 0, 0, 1, 1, 1, 1), List.of(0, 0, 0, 1, 0, 1, 1, 1));
    tell(List.of(0, 0, 1, 1, 2, 2, 3, 3), List.of(3, 3, 2, 2, 1, 1, 0, 0));
  }

  static void tell(List<Integer> clusters, List<Integer> classes) {
    List<List<Integer>> permutations = new ArrayList<>();
    permute(new ArrayList<>(classes), 0, permutations);
    double chance = permutations.stream().mapToDouble(p -> information(clusters, p)).average().orElseThrow();
    double mean = permutations.stream().mapToDouble(p -> ClusteringMetrics.adjustedMI(clusters, p))
        .average().orElseThrow();
    double information = information(clusters, classes);
    double entropy = entropy(clusters);
    System.out.println(clusters + " " + classes);
    System.out.printf(
        "  adjusted %.4f, right is %.4f; of bits and nats %.4f; mean of all permutations %.4f, right is 0%n",
        ClusteringMetrics.adjustedMI(clusters, classes) + 0.0,
        (information - chance) / (entropy - chance) + 0.0,
        (information / LN2 - chance) / (entropy / LN2 - chance) + 0.0, mean);
  }

  static double information(List<Integer> a, List<Integer> b) {
    List<Integer> both = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      both.add(10 * a.get(i) + b.get(i));
    }
    return entropy(a) + entropy(b) - entropy(both);
  }

  static double entropy(List<Integer> labels) {
    return -labels.stream().mapToDouble(
        label -> Math.log((double) Collections.frequency(labels, label) / labels.size())).average().orElseThrow();
  }

  static void permute(List<Integer> labels, int from, List<List<Integer>> all) {
    if (from == labels.size()) {
      all.add(List.copyOf(labels));
    }
    for (int i = from; i < labels.size(); i++) {
      Collections.swap(labels, from, i);
      permute(labels, from + 1, all);
      Collections.swap(labels, from, i);
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
