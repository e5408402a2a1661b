#!/bin/sh
# SimpleDNN 0.11.1 (Maven: com.kotlinnlp:simplednn): its regularization by a maximum norm.
# Expected: weights whose norm is above the bound are scaled down to it.
# Behaviour: the bound that one gives is never read. In its stead each weight is compared with the norm of all of
# them, above which no weight can be: nothing is ever changed, with any bound.
# Seen, weights 30, -40 and 5, whose norm is 50.2:
#   bound 100.0: 30.0, -40.0, 5.0, the norm 50.2, right is 50.2
#   bound 10.0: 30.0, -40.0, 5.0, the norm 50.2, right is 10.0
#   bound 1.0: 30.0, -40.0, 5.0, the norm 50.2, right is 1.0
#   bound 0.0: 30.0, -40.0, 5.0, the norm 50.2, right is 0.0
#   a weight of 1 with the slope -1, rate 1, bound 2, after 10 steps: 11.0, right is 2.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.kotlinnlp</groupId><artifactId>simplednn</artifactId><version>0.11.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.kotlinnlp.simplednn.core.arrays.UpdatableDenseArray;
import com.kotlinnlp.simplednn.core.functionalities.regularization.MaxNormRegularization;
import com.kotlinnlp.simplednn.core.functionalities.updatemethods.learningrate.LearningRateMethod;
import com.kotlinnlp.simplednn.simplemath.ndarray.dense.*;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    for (double bound : new double[] {100, 10, 1, 0}) {
      double[] start = {30, -40, 5};
      UpdatableDenseArray weights = new UpdatableDenseArray(array(start));
      new MaxNormRegularization(bound).apply(weights);
      double[] seen = weights.getValues().toDoubleArray();
      System.out.printf(
          Locale.ROOT, "bound %.1f: %.1f, %.1f, %.1f, the norm %.1f, right is %.1f%n",
          bound, seen[0], seen[1], seen[2], norm(seen), Math.min(bound, norm(start)));
    }
    UpdatableDenseArray weight = new UpdatableDenseArray(array(1));
    LearningRateMethod descent = new LearningRateMethod(1, null, new MaxNormRegularization(2));
    for (int step = 0; step < 10; step++) {
      descent.update(weight, array(-1));
    }
    System.out.printf(
        Locale.ROOT, "a weight of 1 with the slope -1, rate 1, bound 2, after 10 steps: %.1f, right is %.1f%n",
        weight.getValues().get(0), 2.0);
  }

  static DenseNDArray array(double... values) {
    return DenseNDArrayFactory.INSTANCE.arrayOf(values);
  }

  static double norm(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
