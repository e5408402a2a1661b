#!/bin/sh
# Hama ML 0.7.1 (Maven: org.apache.hama:hama-ml): how its collaborative filtering learns from items' features.
# Expected: the step of an entry of the features' matrix is the error times the user's factor times the feature, as
# the formula in its own comment has it; a feature that an item does not have learns nothing from it.
# Behaviour: in the feature's place stands the entry itself. What is 0 stays 0, so that from zeros nothing is learned
# of any feature; what is not grows by its own size, for features that are 0 too; and an entry of the wrong sign
# walks farther from 0. The steps of the users' and the items' own factors are right.
# Seen, user (1, 1), item (0.5, 0.5), features (1, 2, 0), target 3; the formula by difference quotients:
#   entry 0.0 of feature 1: step 0.0000, by the formula 0.0400
#   entry 0.0 of feature 2: step 0.0000, by the formula 0.0800
#   entry 0.1 of feature 1: step 0.0038, by the formula 0.0380
#   entry -0.1 of feature 1: step -0.0042, by the formula 0.0420
#   entry 0.3 of feature 0: step 0.0120, by the formula 0.0000
#   the item's own factor: step 0.0400, by the formula 0.0400
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.hama</groupId><artifactId>hama-ml</artifactId><version>0.7.1</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>org.apache.hama</groupId><artifactId>hama-commons</artifactId><version>0.7.1</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId><version>13.0.1</version></dependency>
    <dependency><groupId>org.apache.hadoop</groupId><artifactId>hadoop-common</artifactId><version>2.7.1</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>commons-logging</groupId><artifactId>commons-logging</artifactId><version>1.1.3</version></dependency>
    <dependency><groupId>commons-lang</groupId><artifactId>commons-lang</artifactId><version>2.6</version></dependency>
    <dependency>
      <groupId>commons-collections</groupId><artifactId>commons-collections</artifactId><version>3.2.2</version>
    </dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.apache.hadoop.io.DoubleWritable;
import org.apache.hama.commons.io.VectorWritable;
import org.apache.hama.commons.math.*;
import org.apache.hama.ml.recommendation.cf.function.*;

class Seen {
  private static final MeanAbsError LEARNER = new MeanAbsError();

  public static void main(String[] args) {
    tell(0, 0, "1");
    tell(0, 1, "2");
    tell(0.1, 0, "1");
    tell(-0.1, 0, "1");
    tell(0.3, 2, "0");
    double step = LEARNER.compute(example(0, 0, 0.5)).itemFactorized.getVector().get(0) - 0.5;
    double formula = -0.01 * (loss(0, 0, 0.5 + 1e-6) - loss(0, 0, 0.5 - 1e-6)) / 2e-6;
    System.out.printf(
        Locale.ROOT, "the item's own factor: step %.4f, by the formula %.4f%n", step, formula);
  }

  static void tell(double entry, int column, String feature) {
    double step =
        LEARNER.compute(example(entry, column, 0.5)).itemFeatureFactorized.get(0, column) - entry;
    double above = loss(entry + 1e-6, column, 0.5);
    double formula = -0.01 * (above - loss(entry - 1e-6, column, 0.5)) / 2e-6;
    System.out.printf(
        Locale.ROOT, "entry %.1f of feature %s: step %.4f, by the formula %.4f%n",
        entry, feature, step, formula + 0);
  }

  static double loss(double entry, int column, double item) {
    return Math.pow(3 - LEARNER.predict(example(entry, column, item)), 2);
  }

  static OnlineUpdate.InputStructure example(double entry, int column, double item) {
    double[][] entries = new double[2][3];
    entries[0][column] = entry;
    OnlineUpdate.InputStructure example = new OnlineUpdate.InputStructure();
    example.user = vector(1, 1);
    example.item = vector(item, 0.5);
    example.itemFeatures = vector(1, 2, 0);
    example.itemFeatureFactorized = new DenseDoubleMatrix(entries);
    example.expectedScore = new DoubleWritable(3);
    return example;
  }

  static VectorWritable vector(double... numbers) {
    return new VectorWritable(new DenseDoubleVector(numbers));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
