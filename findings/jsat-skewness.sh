#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): skewness and kurtosis, of a vector and of numbers that come one by one with
# weights (OnLineStatistics).
# Expected: one skewness of the same numbers in a dense and in a sparse vector; by weights of 2 that of numbers that
# come twice, that is, of each once.
# Behaviour: the dense vector's is n / (n - 1) times that of the sparse one, which is the usual sample skewness; and
# any weight but 1 spoils skewness and kurtosis of OnLineStatistics: an even distribution becomes skewed. Mean and
# variance are right.
# Seen:
#   [1.0,2.0,3.0,4.0,10.0]
#     vector: dense 2.1213, sparse 1.6971, right is 1.6971
#     weights 1.0: variance 10.0000, right is 10.0000; skewness 1.1384, right is 1.1384; kurtosis -0.2120, right is -0.2120
#     weights 2.0: variance 10.0000, right is 10.0000; skewness 3.3283, right is 1.1384; kurtosis 11.8890, right is -0.2120
#     weights 0.5: variance 10.0000, right is 10.0000; skewness 0.0435, right is 1.1384; kurtosis -2.4418, right is -0.2120
#   [0.0,0.0,3.0,0.0,1.0]
#     vector: dense 2.1430, sparse 1.7144, right is 1.7144
#     weights 1.0: variance 1.3600, right is 1.3600; skewness 1.1500, right is 1.1500; kurtosis -0.3339, right is -0.3339
#     weights 2.0: variance 1.3600, right is 1.3600; skewness 3.3269, right is 1.1500; kurtosis 13.1009, right is -0.3339
#     weights 0.5: variance 1.3600, right is 1.3600; skewness 0.0616, right is 1.1500; kurtosis -2.6109, right is -0.3339
#   [1.0,2.0,3.0,4.0,5.0]
#     vector: dense 0.0000, sparse 0.0000, right is 0.0000
#     weights 1.0: variance 2.0000, right is 2.0000; skewness 0.0000, right is 0.0000; kurtosis -1.3000, right is -1.3000
#     weights 2.0: variance 2.0000, right is 2.0000; skewness 1.5026, right is 0.0000; kurtosis 2.9750, right is -1.3000
#     weights 0.5: variance 2.0000, right is 2.0000; skewness -0.7513, right is 0.0000; kurtosis -1.6703, right is -1.3000
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
import jsat.linear.DenseVector;
import jsat.linear.SparseVector;
import jsat.linear.Vec;
import jsat.math.OnLineStatistics;

class Seen {
  public static void main(String[] args) {
    tell(1, 2, 3, 4, 10);
    tell(0, 0, 3, 0, 1);
    tell(1, 2, 3, 4, 5);
  }

  static void tell(double... x) {
    int n = x.length;
    Vec vector = new DenseVector(x);
    double mean = vector.mean();
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (double value : x) {
      second += Math.pow(value - mean, 2) / n;
      third += Math.pow(value - mean, 3) / n;
      fourth += Math.pow(value - mean, 4) / n;
    }
    double skewness = third / Math.pow(second, 1.5);
    double kurtosis = fourth / (second * second) - 3;
    double sample = skewness * Math.sqrt(n * (n - 1)) / (n - 2);
    System.out.println(vector);
    System.out.printf("  vector: dense %.4f, sparse %.4f, right is %.4f%n", vector.skewness(),
        new SparseVector(vector).skewness(), sample);
    for (double weight : new double[] {1, 2, 0.5}) {
      OnLineStatistics statistics = new OnLineStatistics();
      for (double value : x) {
        statistics.add(value, weight);
      }
      System.out.printf("  weights %.1f: variance %.4f, right is %.4f; ", weight, statistics.getVarance(), second);
      System.out.printf("skewness %.4f, right is %.4f; kurtosis %.4f, right is %.4f%n",
          statistics.getSkewness() + 0.0, skewness, statistics.getKurtosis(), kurtosis);
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
