#!/bin/sh
# MOA 2023.04.0 (Maven: nz.ac.waikato.cms.moa:moa): its measures of a stream's answers.
# Expected: an example's weight counts for its answer and for the whole, so that equal weights change nothing; the
# relative error of always the mean is 1, wherever the targets lie.
# Behaviour: in the accuracy, the precision and the recall a weight is in the sum of the right answers and not in
# what it is divided by: six right answers of eight are 150 % with the weight 2. For regression it is in the
# divisor alone: the error is a quarter with the weight 4. And the relative errors compare with the mean of what
# came before, which is 0 at the first target: the farther the targets are from 0, the better is every answer.
# Seen, 6 of 8 answers right:
#   weight 1.0: accuracy 0.75, F1 0.75, kappa 0.50
#   weight 2.0: accuracy 1.50, F1 1.50, kappa 0.50
#   weight 0.5: accuracy 0.38, F1 0.38, kappa 0.29
# Seen, always the mean for the targets 1 to 9:
#   weight 1.0: mean absolute error 2.22
#   weight 4.0: mean absolute error 0.56
# Seen, always the mean, relative root mean squared error:
#   targets 1 to 9: 0.91
#   targets 101 to 109: 0.08
#   targets 1001 to 1009: 0.01
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>nz.ac.waikato.cms.moa</groupId><artifactId>moa</artifactId><version>2023.04.0</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.yahoo.labs.samoa.instances.*;
import java.util.List;
import java.util.Locale;
import moa.core.InstanceExample;
import moa.evaluation.*;

class Seen {
  public static void main(String[] args) {
    classes(1);
    classes(2);
    classes(0.5);
    for (double weight : new double[] {1, 4}) {
      System.out.printf(
          Locale.ROOT, "weight %.1f: mean absolute error %.2f%n", weight, numbers(0, weight)[1]);
    }
    for (int from : new int[] {0, 100, 1000}) {
      System.out.printf(
          Locale.ROOT, "targets %d to %d: %.2f%n", from + 1, from + 9, numbers(from, 1)[4]);
    }
  }

  static void classes(double weight) {
    Instances header = header(new Attribute("class", List.of("no", "yes")));
    BasicClassificationPerformanceEvaluator seen = new BasicClassificationPerformanceEvaluator();
    for (int i = 0; i < 8; i++) {
      int answer = i < 6 ? i % 2 : 1 - i % 2;
      seen.addResult(example(header, i % 2, weight), new double[] {1 - answer, answer});
    }
    System.out.printf(
        Locale.ROOT,
        "weight %.1f: accuracy %.2f, F1 %.2f, kappa %.2f%n",
        weight, seen.getFractionCorrectlyClassified(), seen.getF1Statistic(), seen.getKappaStatistic());
  }

  static double[] numbers(double from, double weight) {
    Instances header = header(new Attribute("y"));
    BasicRegressionPerformanceEvaluator seen = new BasicRegressionPerformanceEvaluator();
    for (int i = 1; i <= 9; i++) {
      seen.addResult(example(header, from + i, weight), new double[] {from + 5});
    }
    double[] numbers = new double[5];
    for (int i = 0; i < 5; i++) {
      numbers[i] = seen.getPerformanceMeasurements()[i].getValue();
    }
    return numbers;
  }

  static Instances header(Attribute target) {
    Instances header = new Instances("stream", List.of(new Attribute("x"), target), 0);
    header.setClassIndex(1);
    return header;
  }

  static InstanceExample example(Instances header, double target, double weight) {
    DenseInstance example = new DenseInstance(2);
    example.setDataset(header);
    example.setClassValue(target);
    example.setWeight(weight);
    return new InstanceExample(example);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
