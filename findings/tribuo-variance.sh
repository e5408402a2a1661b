#!/bin/sh
# Tribuo 4.3.2 (Maven: org.tribuo:tribuo-math): variance() of its vectors, and the least and the largest value of a
# sparse one.
# Expected: the mean squared distance from the mean; of the same numbers the same in a dense and in a sparse vector.
# Behaviour: it is the sum of the squares, not divided by anything: it grows with the length. The least and the largest
# value of a sparse vector leave out its zeros: of (0, 2, 0, 5) the least is 2.
# Seen:
#   [1.0, 2.0, 4.0]
#     variance: dense 4.6667, sparse 4.6667, right is 1.5556, or 2.3333 of a sample
#     least and largest: dense 1.0 4.0, sparse 1.0 4.0
#   [1.0, 2.0, 4.0, 1.0, 2.0, 4.0, 1.0, 2.0, 4.0, 1.0, 2.0, 4.0]
#     variance: dense 18.6667, sparse 18.6667, right is 1.5556, or 1.6970 of a sample
#     least and largest: dense 1.0 4.0, sparse 1.0 4.0
#   [0.0, 2.0, 0.0, 5.0]
#     variance: dense 16.7500, sparse 16.7500, right is 4.1875, or 5.5833 of a sample
#     least and largest: dense 0.0 5.0, sparse 2.0 5.0
#   [0.0, -2.0, 0.0, -5.0]
#     variance: dense 16.7500, sparse 16.7500, right is 4.1875, or 5.5833 of a sample
#     least and largest: dense -5.0 0.0, sparse -5.0 -2.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.tribuo</groupId><artifactId>tribuo-math</artifactId><version>4.3.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Arrays;
import java.util.stream.IntStream;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.la.SparseVector;

class Seen {
  public static void main(String[] args) {
    tell(1, 2, 4);
    tell(1, 2, 4, 1, 2, 4, 1, 2, 4, 1, 2, 4);
    tell(0, 2, 0, 5);
    tell(0, -2, 0, -5);
  }

  static void tell(double... x) {
    DenseVector dense = DenseVector.createDenseVector(x);
    int[] places = IntStream.range(0, x.length).filter(i -> x[i] != 0).toArray();
    double[] values = Arrays.stream(places).mapToDouble(i -> x[i]).toArray();
    SparseVector sparse = SparseVector.createSparseVector(x.length, places, values);
    double mean = Arrays.stream(x).average().orElseThrow();
    double variance = Arrays.stream(x).map(value -> (value - mean) * (value - mean)).average().orElseThrow();
    System.out.println(Arrays.toString(x));
    System.out.printf("  variance: dense %.4f, sparse %.4f, right is %.4f, or %.4f of a sample%n", dense.variance(),
        sparse.variance(), variance, variance * x.length / (x.length - 1));
    System.out.printf("  least and largest: dense %.1f %.1f, sparse %.1f %.1f%n", dense.minValue(), dense.maxValue(),
        sparse.minValue(), sparse.maxValue());
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
