#!/bin/sh
# kotlin-statistics 1.2.1 (Maven: org.nield:kotlin-statistics): means by group, and the centres of clusters.
# Expected: geometricMeanBy of pairs gives each key's geometric mean; the centre of a cluster is the mean of its points.
# Behaviour: of a list of pairs it is the standard deviation, of a sequence of them the geometric mean. And of all clusters
# that k-means with several trials and DBSCAN find, the centre is (-1, -1); only plain k-means has centres.
# Seen:
#   geometric means of 1, 10, 100 and 2, 20, 200:
#   of a list: 54.7 and 109.5
#   of a sequence: 10.0 and 20.0
#   centres of points around (0.2, 0) and (10.2, 20):
#   one trial: (0.2, 0.0) of 5 points, (10.2, 20.0) of 5 points
#   five trials: (-1.0, -1.0) of 5 points
#   DBSCAN: (-1.0, -1.0) of 5 points
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.nield</groupId><artifactId>kotlin-statistics</artifactId><version>1.2.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import kotlin.Pair;
import kotlin.collections.CollectionsKt;
import org.nield.kotlinstatistics.*;

class Seen {
  public static void main(String[] args) {
    List<Pair<String, Double>> rates = new ArrayList<>();
    for (double rate : new double[] {1, 10, 100}) {
      rates.add(new Pair<>("a", rate));
      rates.add(new Pair<>("b", 2 * rate));
    }
    System.out.println("geometric means of 1, 10, 100 and 2, 20, 200:");
    tell("of a list", NumberStatisticsKt.geometricMeanBy(rates));
    tell("of a sequence", NumberStatisticsKt.geometricMeanBy(CollectionsKt.asSequence(rates)));
    List<Pair<Double, Double>> points = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      points.add(new Pair<>(i * 0.1, 0.0));
      points.add(new Pair<>(10 + i * 0.1, 20.0));
    }
    System.out.println("centres of points around (0.2, 0) and (10.2, 20):");
    centres("one trial", ClusteringKt.kMeansCluster(points, 2, 100));
    centres("five trials", ClusteringKt.multiKMeansCluster(points, 2, 100, 5));
    centres("DBSCAN", ClusteringKt.dbScanCluster(points, 1, 2, Pair::getFirst, Pair::getSecond));
  }

  static void tell(String name, Map<String, Double> means) {
    System.out.printf(Locale.ROOT, "%s: %.1f and %.1f%n", name, means.get("a"), means.get("b"));
  }

  static void centres(String name, List<? extends Centroid<?>> clusters) {
    TreeSet<String> all = new TreeSet<>();
    for (var cluster : clusters) {
      var centre = cluster.getCenter();
      all.add(
          String.format(
              Locale.ROOT,
              "(%.1f, %.1f) of %d points", centre.getX(), centre.getY(), cluster.getPoints().size()));
    }
    System.out.println(name + ": " + String.join(", ", all));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
