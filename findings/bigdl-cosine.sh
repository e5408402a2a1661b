#!/bin/sh
# BigDL 0.13.0 (Maven: com.intel.analytics.bigdl:bigdl-SPARK_2.4), networks on Spark: the gradient of its
# cosine proximity, minus the mean product of answers and targets that are scaled to length 1.
# Expected: the gradient of its value; a target of 0 or below is as good as one above.
# Behaviour: where a target is not above 0 the slope is -1000000, whatever the answers. A smallest number,
# which is to keep a division from 0, is put in place of everything below it, negative targets too, and
# divided by. One step with such a target ends the training; with all targets above 0 the gradient is
# right, and so are those of the losses beside it.
# Seen, answers 0.3 0.6 0.1:
#   cosine proximity, targets 0.20 0.70 0.10: gradient 0.08 -0.04 0.00, difference quotient 0.08 -0.04 0.00
#   cosine proximity, targets 1.00 0.00 0.00: gradient -0.40 -1000000.00 -1000000.00, difference quotient -0.40 0.19 0.03
#   cosine proximity, targets 1.00 -1.00 1.00: gradient -0.32 -1000000.00 -0.30, difference quotient -0.32 0.21 -0.30
#   mean squares, targets 1.00 -1.00 1.00: gradient -0.47 1.07 -0.60, difference quotient -0.47 1.07 -0.60
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
spark() {
  echo "<dependency><groupId>org.apache.spark</groupId><artifactId>$1</artifactId><version>2.4.8</version>"
  echo "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>"
}
cat > "$dir/pom.xml" <<END
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.intel.analytics.bigdl</groupId><artifactId>bigdl-SPARK_2.4</artifactId><version>0.13.0</version></dependency>
    <dependency><groupId>org.scala-lang</groupId><artifactId>scala-library</artifactId><version>2.11.12</version></dependency>
    $(spark spark-core_2.11) $(spark spark-mllib_2.11) $(spark spark-mllib-local_2.11)
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.intel.analytics.bigdl.nn.*;
import com.intel.analytics.bigdl.nn.abstractnn.AbstractCriterion;
import com.intel.analytics.bigdl.tensor.*;
import java.util.*;
import java.util.stream.*;
import scala.reflect.*;

@SuppressWarnings({"rawtypes", "unchecked"})
class Seen {
  static final ClassTag TAG = ClassTag$.MODULE$.Double();
  static TensorNumericMath.TensorNumeric numeric;

  public static void main(String[] args) throws Exception {
    numeric = (TensorNumericMath.TensorNumeric)
        Class.forName("com.intel.analytics.bigdl.tensor.TensorNumericMath$TensorNumeric$NumericDouble$")
            .getField("MODULE$").get(null);
    tell("cosine proximity", new CosineProximityCriterion(TAG, numeric), 0.2, 0.7, 0.1);
    tell("cosine proximity", new CosineProximityCriterion(TAG, numeric), 1, 0, 0);
    tell("cosine proximity", new CosineProximityCriterion(TAG, numeric), 1, -1, 1);
    tell("mean squares", new MSECriterion(TAG, numeric), 1, -1, 1);
    System.exit(0);
  }

  static void tell(String name, AbstractCriterion criterion, double... targets) {
    double[] answers = {0.3, 0.6, 0.1};
    criterion.forward(tensor(answers), tensor(targets));
    double[] slopes = (double[]) ((Tensor) criterion.backward(tensor(answers), tensor(targets))).storage().array();
    String gradient = print(Arrays.stream(slopes.clone()));
    System.out.printf("%s, targets %s: gradient %s, difference quotient %s%n", name,
        print(Arrays.stream(targets)), gradient,
        print(IntStream.range(0, 3).mapToDouble(i -> quotient(criterion, answers, targets, i))));
  }

  static double quotient(AbstractCriterion criterion, double[] answers, double[] targets, int i) {
    double[] above = answers.clone();
    double[] below = answers.clone();
    above[i] += 1e-6;
    below[i] -= 1e-6;
    return ((double) criterion.forward(tensor(above), tensor(targets))
        - (double) criterion.forward(tensor(below), tensor(targets))) / 2e-6;
  }

  static Tensor tensor(double[] values) {
    Tensor row = Tensor$.MODULE$.apply(scala.Predef$.MODULE$.wrapIntArray(new int[] {1, 3}), TAG, numeric);
    IntStream.range(0, 3).forEach(i -> row.storage().update(i, (Object) values[i]));
    return row;
  }

  static String print(DoubleStream values) {
    return values.mapToObj(x -> String.format(Locale.ROOT, "%.2f", x)).collect(Collectors.joining(" "));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
