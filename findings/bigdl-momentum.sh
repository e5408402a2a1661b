#!/bin/sh
# BigDL 0.13.0 (Maven: com.intel.analytics.bigdl:bigdl-SPARK_2.4), networks on Spark: momentum in its SGD.
# Expected: what one asks for by 0.9 is the velocity v = 0.9 v + g: ten times the slope where it is steady.
# Behaviour: what is new is dampened by 1 less the momentum unless one says otherwise, and the number that
# stands for "not said" is the largest double. So the velocity is a mean of the slopes, begun with the
# first: on a steady slope a momentum of 0.5 or 0.9 is none, to the last digit, and the rate that suits
# another library's momentum is ten times too small. With a dampening of 0 it is the velocity.
# Seen, rate 0.1, the weight after each of five steps:
#   slopes -1, momentum 0: 0.100 0.200 0.300 0.400 0.500
#   slopes -1, momentum 0.5: 0.100 0.200 0.300 0.400 0.500
#   slopes -1, momentum 0.9: 0.100 0.200 0.300 0.400 0.500
#   slopes -1, momentum 0.9, dampening 0: 0.100 0.290 0.561 0.905 1.314
#   slopes -1, momentum 0.9, by the formula: 0.100 0.290 0.561 0.905 1.314
#   slopes 0 then -1, momentum 0.9: 0.000 0.010 0.029 0.056 0.090
#   slopes 0 then -1, momentum 0.9, by the formula: 0.000 0.100 0.290 0.561 0.905
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
import com.intel.analytics.bigdl.optim.SGD;
import com.intel.analytics.bigdl.tensor.*;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import scala.Tuple2;
import scala.reflect.*;
import scala.runtime.AbstractFunction1;

@SuppressWarnings({"rawtypes", "unchecked"})
class Seen {
  static final double NOT_SAID = Double.MAX_VALUE;
  static final ClassTag TAG = ClassTag$.MODULE$.Double();
  static TensorNumericMath.TensorNumeric numeric;

  public static void main(String[] args) throws Exception {
    numeric = (TensorNumericMath.TensorNumeric)
        Class.forName("com.intel.analytics.bigdl.tensor.TensorNumericMath$TensorNumeric$NumericDouble$")
            .getField("MODULE$").get(null);
    IntToDoubleFunction steady = step -> -1;
    IntToDoubleFunction late = step -> step == 0 ? 0 : -1;
    tell("slopes -1, momentum 0", steady, 0, NOT_SAID);
    tell("slopes -1, momentum 0.5", steady, 0.5, NOT_SAID);
    tell("slopes -1, momentum 0.9", steady, 0.9, NOT_SAID);
    tell("slopes -1, momentum 0.9, dampening 0", steady, 0.9, 0);
    formula("slopes -1, momentum 0.9, by the formula", steady);
    tell("slopes 0 then -1, momentum 0.9", late, 0.9, NOT_SAID);
    formula("slopes 0 then -1, momentum 0.9, by the formula", late);
    System.exit(0);
  }

  static void tell(String name, IntToDoubleFunction slopes, double momentum, double dampening) {
    SGD sgd = new SGD(0.1, 0, 0, momentum, dampening, false, new SGD.Default(), null, null, TAG, numeric);
    Tensor weight = tensor(0);
    StringBuilder weights = new StringBuilder();
    for (int step = 0; step < 5; step++) {
      Tensor slope = tensor(slopes.applyAsDouble(step));
      sgd.optimize(new AbstractFunction1<Tensor, Tuple2>() {
        public Tuple2 apply(Tensor at) {
          return new Tuple2((Object) 0.0, slope);
        }
      }, weight);
      weights.append(String.format(Locale.ROOT, " %.3f", ((double[]) weight.storage().array())[0]));
    }
    System.out.println(name + ":" + weights);
  }

  static void formula(String name, IntToDoubleFunction slopes) {
    StringBuilder weights = new StringBuilder();
    double velocity = 0;
    double weight = 0;
    for (int step = 0; step < 5; step++) {
      velocity = 0.9 * velocity + slopes.applyAsDouble(step);
      weight -= 0.1 * velocity;
      weights.append(String.format(Locale.ROOT, " %.3f", weight));
    }
    System.out.println(name + ":" + weights);
  }

  static Tensor tensor(double value) {
    Tensor tensor = Tensor$.MODULE$.apply(scala.Predef$.MODULE$.wrapIntArray(new int[] {1}), TAG, numeric);
    tensor.storage().update(0, (Object) value);
    return tensor;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
