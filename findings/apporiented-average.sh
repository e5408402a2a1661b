#!/bin/sh
# Apporiented's hierarchical-clustering 1.2.0 (Maven: com.apporiented:hierarchical-clustering): its linkage strategies.
# Expected: with AverageLinkageStrategy two clusters are as far apart as their members are on the average, over all pairs.
# Behaviour: it is the mean of what the two parts that a cluster was made of had, however large they are, known as
# WPGMA or McQuitty's: the clusters are other ones. What its WeightedLinkageStrategy has, by the parts' sizes, is the
# average linkage.
# Seen, of 1, 5, 6, 9, 13 and 20:
#   AverageLinkageStrategy: [20] and [1, 5, 6, 9, 13], apart by 14.438, the mean over all pairs 13.200
#   WeightedLinkageStrategy: [1, 5, 6, 9] and [13, 20], apart by 11.250, the mean over all pairs 11.250
#   by hand: [1, 5, 6, 9] and [13, 20], apart by 11.250
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.apporiented</groupId><artifactId>hierarchical-clustering</artifactId><version>1.2.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.apporiented.algorithm.clustering.*;
import java.util.*;

class Seen {
  static final double[] POINTS = {1, 5, 6, 9, 13, 20};

  public static void main(String[] args) {
    String[] names = {"1", "5", "6", "9", "13", "20"};
    double[][] distances = new double[6][6];
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 6; j++) {
        distances[i][j] = Math.abs(POINTS[i] - POINTS[j]);
      }
    }
    for (LinkageStrategy strategy :
        List.of(new AverageLinkageStrategy(), new WeightedLinkageStrategy())) {
      Cluster root = new DefaultClusteringAlgorithm().performClustering(distances, names, strategy);
      List<Cluster> two = new ArrayList<>(root.getChildren());
      System.out.printf(
          Locale.ROOT,
          "%s: %s and %s, apart by %.3f, the mean over all pairs %.3f%n",
          strategy.getClass().getSimpleName(), leaves(two.get(0)), leaves(two.get(1)),
          root.getDistanceValue(), mean(leaves(two.get(0)), leaves(two.get(1))));
    }
    List<List<Integer>> clusters = new ArrayList<>();
    for (double point : POINTS) {
      clusters.add(List.of((int) point));
    }
    while (clusters.size() > 2) {
      List<List<Integer>> best = null;
      for (List<Integer> a : clusters) {
        for (List<Integer> b : clusters) {
          if (a != b && (best == null || mean(a, b) < mean(best.get(0), best.get(1)))) {
            best = List.of(a, b);
          }
        }
      }
      clusters.removeAll(best);
      List<Integer> joined = new ArrayList<>(best.get(0));
      joined.addAll(best.get(1));
      Collections.sort(joined);
      clusters.add(joined);
    }
    System.out.printf(
        Locale.ROOT, "by hand: %s and %s, apart by %.3f%n",
        clusters.get(0), clusters.get(1), mean(clusters.get(0), clusters.get(1)));
  }

  static List<Integer> leaves(Cluster cluster) {
    List<Integer> leaves = new ArrayList<>();
    if (cluster.isLeaf()) {
      leaves.add(Integer.valueOf(cluster.getName()));
    }
    cluster.getChildren().forEach(child -> leaves.addAll(leaves(child)));
    Collections.sort(leaves);
    return leaves;
  }

  static double mean(List<Integer> a, List<Integer> b) {
    return a.stream().flatMap(x -> b.stream().map(y -> Math.abs(x - y)))
        .mapToInt(d -> d).average().orElseThrow();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
