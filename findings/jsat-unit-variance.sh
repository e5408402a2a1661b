#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): UnitVarianceTransform, which scales every input to the variance 1.
# Expected: that each is divided by its standard deviation.
# Behaviour: it is divided by its variance, so that a variance v becomes 1 / v: of two inputs the one that was the wider
# is then the narrower by as much, for distances and penalties.
# Seen:
#   variance before 296.0000, after 0.003378, right is 1; 1 / before is 0.003378
#   variance before 0.0800, after 12.500000, right is 1; 1 / before is 12.500000
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
import jsat.SimpleDataSet;
import jsat.classifiers.CategoricalData;
import jsat.classifiers.DataPoint;
import jsat.datatransform.UnitVarianceTransform;
import jsat.linear.DenseVector;

class Seen {
  public static void main(String[] args) {
    double[][] inputs = {{10, 0.2}, {20, 0.1}, {30, 0.5}, {40, 0.3}, {60, 0.9}};
    SimpleDataSet data = new SimpleDataSet(new CategoricalData[0], 2);
    for (double[] input : inputs) {
      data.add(new DataPoint(new DenseVector(input)));
    }
    UnitVarianceTransform transform = new UnitVarianceTransform(data);
    for (int input = 0; input < 2; input++) {
      double[] before = new double[inputs.length];
      double[] after = new double[inputs.length];
      for (int i = 0; i < inputs.length; i++) {
        before[i] = inputs[i][input];
        after[i] = transform.transform(data.getDataPoint(i)).getNumericalValues().get(input);
      }
      System.out.printf("variance before %.4f, after %.6f, right is 1; 1 / before is %.6f%n", variance(before),
          variance(after), 1 / variance(before));
    }
  }

  static double variance(double[] x) {
    double mean = 0;
    for (double value : x) {
      mean += value / x.length;
    }
    double variance = 0;
    for (double value : x) {
      variance += (value - mean) * (value - mean) / x.length;
    }
    return variance;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
