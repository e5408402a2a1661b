#!/bin/sh
# ND4J 1.0.0-M2.1 (Maven: org.nd4j:nd4j-native), with which Deeplearning4j evaluates: RegressionEvaluation,
# merged from parts, as it is where several threads or machines evaluate.
# Expected: the measures of the parts together are those of all examples at once.
# Behaviour: all but R² are. It compares the errors with a mean of the targets that is not theirs, and so
# is better than right: for always the mean it is 0.857 where 0 is right, and for answers the other way
# round, which have -3, it is above 0.
# Seen, targets 1 to 6:
#   good answers, one evaluation: mean squared error 0.025, relative 0.009, R² 0.991, correlation 0.996
#   good answers, two merged: mean squared error 0.025, relative 0.009, R² 0.999, correlation 0.996
#   good answers, three merged: mean squared error 0.025, relative 0.009, R² 0.999, correlation 0.996
#   always the mean, one evaluation: mean squared error 2.917, relative 1.000, R² 0.000, correlation NaN
#   always the mean, two merged: mean squared error 2.917, relative 1.000, R² 0.857, correlation NaN
#   always the mean, three merged: mean squared error 2.917, relative 1.000, R² 0.878, correlation NaN
#   the other way round, one evaluation: mean squared error 11.667, relative 4.000, R² -3.000, correlation -1.000
#   the other way round, two merged: mean squared error 11.667, relative 4.000, R² 0.429, correlation -1.000
#   the other way round, three merged: mean squared error 11.667, relative 4.000, R² 0.512, correlation -1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.nd4j</groupId><artifactId>nd4j-native</artifactId><version>1.0.0-M2.1</version></dependency>
    <dependency><groupId>org.nd4j</groupId><artifactId>nd4j-native</artifactId><version>1.0.0-M2.1</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.bytedeco</groupId><artifactId>openblas</artifactId><version>0.3.19-1.5.7</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.bytedeco</groupId><artifactId>javacpp</artifactId><version>1.5.7</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.32</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import org.nd4j.evaluation.regression.RegressionEvaluation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class Seen {
  static final double[] TARGETS = {1, 2, 3, 4, 5, 6};

  public static void main(String[] args) {
    tell("good answers", 1.1, 1.9, 3.2, 3.7, 5, 6);
    tell("always the mean", 3.5, 3.5, 3.5, 3.5, 3.5, 3.5);
    tell("the other way round", 6, 5, 4, 3, 2, 1);
  }

  static void tell(String name, double... answers) {
    System.out.println(name + ", one evaluation: " + told(of(answers, 0, 6)));
    RegressionEvaluation merged = of(answers, 0, 3);
    merged.merge(of(answers, 3, 6));
    System.out.println(name + ", two merged: " + told(merged));
    RegressionEvaluation three = of(answers, 0, 2);
    three.merge(of(answers, 2, 4));
    three.merge(of(answers, 4, 6));
    System.out.println(name + ", three merged: " + told(three));
  }

  static RegressionEvaluation of(double[] answers, int from, int to) {
    RegressionEvaluation evaluation = new RegressionEvaluation(1);
    evaluation.eval(column(TARGETS, from, to), column(answers, from, to));
    return evaluation;
  }

  static INDArray column(double[] values, int from, int to) {
    return Nd4j.create(Arrays.copyOfRange(values, from, to)).castTo(DataType.DOUBLE).reshape(to - from, 1);
  }

  static String told(RegressionEvaluation one) {
    return String.format(
        Locale.ROOT, "mean squared error %.3f, relative %.3f, R² %.3f, correlation %.3f",
        one.meanSquaredError(0), one.relativeSquaredError(0), one.rSquared(0), one.pearsonCorrelation(0));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
