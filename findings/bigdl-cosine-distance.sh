#!/bin/sh
# BigDL 0.13.0 (Maven: com.intel.analytics.bigdl:bigdl-SPARK_2.4): CosineDistanceCriterion, 1 less the
# cosine of the angle between an answer and its target.
# Expected: a batch's loss and slopes are those of this batch.
# Behaviour: the lengths and products that the first batch left are taken for every further one of its
# size: the first loss stays for good, and the slopes, of which the product comes from the new batch and
# the rest from the first or from nothing, are off by any factor, to 10¹² and more. (A training makes one
# criterion and gives it batch after batch.)
# Seen, target (1, 0), batches of two equal rows, one after the other:
#   answers (0.100, 1.000): loss 0.900, slopes (-0.493, 0.049); with a new criterion 0.900, (-0.493, 0.049)
#   answers (1.000, 0.000): loss 1.000, slopes (-500000000000.000, 0.000); with a new criterion 0.000, (0.000, 0.000)
#   answers (2.000, 0.000): loss 1.000, slopes (-500000000000.000, 0.000); with a new criterion 0.000, (0.000, 0.000)
#   answers (-1.000, 0.000): loss 1.000, slopes (-500000000000.000, 0.000); with a new criterion 2.000, (0.000, 0.000)
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
import com.intel.analytics.bigdl.nn.CosineDistanceCriterion;
import com.intel.analytics.bigdl.tensor.*;
import java.util.*;
import scala.reflect.*;

@SuppressWarnings({"rawtypes", "unchecked"})
class Seen {
  static final ClassTag TAG = ClassTag$.MODULE$.Double();
  static TensorNumericMath.TensorNumeric numeric;

  public static void main(String[] args) throws Exception {
    numeric = (TensorNumericMath.TensorNumeric)
        Class.forName("com.intel.analytics.bigdl.tensor.TensorNumericMath$TensorNumeric$NumericDouble$")
            .getField("MODULE$").get(null);
    CosineDistanceCriterion used = new CosineDistanceCriterion(true, TAG, numeric);
    Tensor targets = tensor(1, 0, 1, 0);
    double[][] batches = {{0.1, 1, 0.1, 1}, {1, 0, 1, 0}, {2, 0, 2, 0}, {-1, 0, -1, 0}};
    for (double[] batch : batches) {
      CosineDistanceCriterion fresh = new CosineDistanceCriterion(true, TAG, numeric);
      Tensor answers = tensor(batch);
      System.out.printf(
          Locale.ROOT,
          "answers %s: loss %.3f, slopes %s; with a new criterion %.3f, %s%n",
          told(batch), loss(used, answers, targets), slopes(used, answers, targets),
          loss(fresh, answers, targets), slopes(fresh, answers, targets));
    }
    System.exit(0);
  }

  static double loss(CosineDistanceCriterion criterion, Tensor answers, Tensor targets) {
    return ((Number) criterion.forward(answers, targets)).doubleValue();
  }

  static String slopes(CosineDistanceCriterion criterion, Tensor answers, Tensor targets) {
    return told((double[]) ((Tensor) criterion.backward(answers, targets)).storage().array());
  }

  /** Two rows of two. */
  static Tensor tensor(double... values) {
    return Tensor$.MODULE$.apply(values.clone(), new int[] {2, 2}, TAG, numeric);
  }

  /** The first row. */
  static String told(double[] values) {
    return String.format(Locale.ROOT, "(%.3f, %.3f)", values[0], values[1]).replace("-0.000", "0.000");
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
