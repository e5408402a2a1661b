#!/bin/sh
# hnswlib-core 1.1.0 (Maven: com.github.jelmerk:hnswlib-core): the correlation distance, by which it finds neighbours.
# Expected: it is 1 - r of Pearson, 0 to 2, the same both ways, and 0 for a vector and itself plus or times any number.
# Behaviour: the deviation of the second vector is measured from the mean of the first: the further the means are
# apart, the nearer it is to 1, as without any correlation. Of a vector and itself plus 10 it is 0.86 for 0, it
# depends on the order of the two, and the nearest is not the best correlated, but one with a similar mean.
# Seen, the query 1, 2, 3, 4, 5:
#   [1, 2, 3, 4, 5]: 0.000, the other way 0.000, as floats 0.000, by hand 0.000
#   [11, 12, 13, 14, 15]: 0.860, the other way 0.860, as floats 0.860, by hand 0.000
#   [101, 102, 103, 104, 105]: 0.986, the other way 0.986, as floats 0.986, by hand 0.000
#   [2, 1, 4, 3, 5]: 0.200, the other way 0.200, as floats 0.200, by hand 0.200
#   [50, 40, 30, 20, 10]: 1.464, the other way 1.052, as floats 1.464, by hand 2.000
#   the nearer of the second and the fourth: [2, 1, 4, 3, 5]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.jelmerk</groupId><artifactId>hnswlib-core</artifactId><version>1.1.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.github.jelmerk.knn.DistanceFunctions;
import com.github.jelmerk.knn.Item;
import com.github.jelmerk.knn.bruteforce.BruteForceIndex;
import java.util.Arrays;
import java.util.Locale;

class Seen {
  record Row(double[] vector) implements Item<String, double[]> {
    public String id() {
      return name(vector);
    }

    public int dimensions() {
      return vector.length;
    }
  }

  public static void main(String[] args) {
    double[] query = {1, 2, 3, 4, 5};
    double[][] rows = {{1, 2, 3, 4, 5}, {11, 12, 13, 14, 15}, {101, 102, 103, 104, 105}, {2, 1, 4, 3, 5}, {50, 40, 30, 20, 10}};
    BruteForceIndex<String, double[], Row, Double> index =
        BruteForceIndex.newBuilder(5, DistanceFunctions.DOUBLE_CORRELATION_DISTANCE).build();
    for (double[] row : rows) {
      System.out.printf(
          Locale.ROOT, "%s: %.3f, the other way %.3f, as floats %.3f, by hand %.3f%n", name(row),
          DistanceFunctions.DOUBLE_CORRELATION_DISTANCE.distance(query, row),
          DistanceFunctions.DOUBLE_CORRELATION_DISTANCE.distance(row, query),
          DistanceFunctions.FLOAT_CORRELATION_DISTANCE.distance(floats(query), floats(row)), byHand(query, row));
    }
    index.add(new Row(rows[1]));
    index.add(new Row(rows[3]));
    System.out.println("the nearer of the second and the fourth: " + index.findNearest(query, 1).get(0).item().id());
  }

  static String name(double[] row) {
    return Arrays.toString(row).replace(".0", "");
  }

  static float[] floats(double[] row) {
    float[] floats = new float[row.length];
    for (int i = 0; i < row.length; i++) {
      floats[i] = (float) row[i];
    }
    return floats;
  }

  static double byHand(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().getAsDouble();
    double meanB = Arrays.stream(b).average().getAsDouble();
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return 1 - ab / Math.sqrt(aa * bb);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
