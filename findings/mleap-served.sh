#!/bin/sh
# MLeap 0.20.0 (Maven: ml.combust.mleap:mleap-core_2.12), which serves what Spark has trained: two of its models.
# Expected: scaling by the largest absolute value divides by it, whatever is served later; of one classifier for each class
# the one with the largest score tells the class.
# Behaviour: what is larger than all that was seen in training is cut off at 1: an input of 10 is the same as one of 5.
# And classifiers are compared by their probability, which is 1 for every score from 37 on: of sure ones the first
# class is told, not the surest; all scores are among what it gives back.
# Seen:
#   largest value 5, input 4: 0.80, right is 0.80
#   largest value 5, input 10: 1.00, right is 2.00
#   largest value 5, input -50: -1.00, right is -10.00
#   scores 10, 20 and -1: class 1, right is 1
#   scores 40, 50 and -1: class 0, right is 1
#   scores 38, 39 and 700: class 0, right is 2
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>ml.combust.mleap</groupId><artifactId>mleap-core_2.12</artifactId><version>0.20.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import java.util.stream.*;
import ml.combust.mleap.core.classification.*;
import ml.combust.mleap.core.feature.MaxAbsScalerModel;
import org.apache.spark.ml.linalg.Vectors;

class Seen {
  public static void main(String[] args) {
    for (double input : new double[] {4, 10, -50}) {
      MaxAbsScalerModel scaler = new MaxAbsScalerModel(Vectors.dense(new double[] {5}));
      System.out.printf(
          Locale.ROOT, "largest value 5, input %.0f: %.2f, right is %.2f%n",
          input, scaler.apply(Vectors.dense(new double[] {input})).apply(0), input / 5);
    }
    tell(10, 20, -1);
    tell(40, 50, -1);
    tell(38, 39, 700);
  }

  // Three classes, each by a logistic regression of one weight, at the input 1.
  static void tell(double... scores) {
    ClassificationModel[] classifiers =
        IntStream.range(0, 3)
            .mapToObj(i -> new BinaryLogisticRegressionModel(Vectors.dense(new double[] {scores[i]}), 0, 0.5))
            .map(LogisticRegressionModel::new)
            .toArray(ClassificationModel[]::new);
    double seen = new OneVsRestModel(classifiers, 1).apply(Vectors.dense(new double[] {1}));
    int right = 0;
    for (int i = 1; i < 3; i++) {
      right = scores[i] > scores[right] ? i : right;
    }
    System.out.printf(
        Locale.ROOT, "scores %.0f, %.0f and %.0f: class %.0f, right is %d%n",
        scores[0], scores[1], scores[2], seen, right);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
