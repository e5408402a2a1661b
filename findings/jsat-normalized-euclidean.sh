#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): NormalizedEuclideanDistance, by which each input counts by its deviation and not
# by its unit.
# Expected: the root of the sum of (difference / deviation)^2; the same in metres and in centimetres.
# Behaviour: the differences are divided by the variances. In centimetres an input's part is a hundredth of what it is in
# metres, so the wide inputs, which were to lose their weight, have the least.
# Seen, (1, 2) and (4, 3) of five points, the first input in two units:
#   metres: 1.0862, right is 1.8523; by variances 1.0862
#   centimetres: 0.3908, right is 1.8523; by variances 0.3908
#   kilometres: 1013.5136, right is 1.8523; by variances 1013.5136
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.edwardraff</groupId><artifactId>JSAT</artifactId><version>0.0.9</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.ArrayList;
import java.util.List;
import jsat.linear.DenseVector;
import jsat.linear.Vec;
import jsat.linear.distancemetrics.NormalizedEuclideanDistance;

class Seen {
  static final double[][] ROWS = {{1, 2}, {4, 3}, {2, 1}, {0, 5}, {-1, 0.5}};

  public static void main(String[] args) {
    tell("metres", 1);
    tell("centimetres", 100);
    tell("kilometres", 0.001);
  }

  static void tell(String name, double unit) {
    List<Vec> points = new ArrayList<>();
    for (double[] row : ROWS) {
      points.add(new DenseVector(new double[] {row[0] * unit, row[1]}));
    }
    NormalizedEuclideanDistance distance = new NormalizedEuclideanDistance();
    distance.train(points);
    double right = 0;
    double squares = 0;
    for (int j = 0; j < 2; j++) {
      double mean = 0;
      double variance = 0;
      for (Vec point : points) {
        mean += point.get(j) / 5;
      }
      for (Vec point : points) {
        variance += Math.pow(point.get(j) - mean, 2) / 5;
      }
      double difference = points.get(0).get(j) - points.get(1).get(j);
      right += difference * difference / variance;
      squares += difference * difference / variance / variance;
    }
    System.out.printf("%s: %.4f, right is %.4f; by variances %.4f%n", name,
        distance.dist(points.get(0), points.get(1)), Math.sqrt(right), Math.sqrt(squares));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
