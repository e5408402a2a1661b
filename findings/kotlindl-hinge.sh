#!/bin/sh
# KotlinDL 0.4.0 (Maven: org.jetbrains.kotlinx:kotlin-deeplearning-api): its hinge losses.
# Expected: targets -1 and 1, as the hinge loss has them; 0 and 1 are turned into these.
# Behaviour: every target is, -1 too, into -3. So it asks for a margin of 1/3 from the examples of that
# class and of 1 from the others, and the slope of a wrong answer is three times as steep. Squared it is
# nine times: 49 for an answer that costs 9.
# Seen:
#   target -1, answer -2.0: hinge 0.00, right is 0.00; squared 0.00, right is 0.00
#   target -1, answer -0.5: hinge 0.00, right is 0.50; squared 0.00, right is 0.25
#   target -1, answer 2.0: hinge 7.00, right is 3.00; squared 49.00, right is 9.00
#   target 0, answer -2.0: hinge 0.00, right is 0.00; squared 0.00, right is 0.00
#   target 0, answer -0.5: hinge 0.50, right is 0.50; squared 0.25, right is 0.25
#   target 0, answer 2.0: hinge 3.00, right is 3.00; squared 9.00, right is 9.00
#   target 1, answer -2.0: hinge 3.00, right is 3.00; squared 9.00, right is 9.00
#   target 1, answer -0.5: hinge 1.50, right is 1.50; squared 2.25, right is 2.25
#   target 1, answer 2.0: hinge 0.00, right is 0.00; squared 0.00, right is 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.jetbrains.kotlinx</groupId><artifactId>kotlin-deeplearning-api</artifactId><version>0.4.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.32</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import org.jetbrains.kotlinx.dl.api.core.loss.*;
import org.tensorflow.*;
import org.tensorflow.op.Ops;

class Seen {
  public static void main(String[] args) {
    for (float target : new float[] {-1, 0, 1}) {
      for (float answer : new float[] {-2, -0.5f, 2}) {
        double wrong = Math.max(0, 1 - (target == 0 ? -1 : target) * answer);
        System.out.printf(
            Locale.ROOT, "target %.0f, answer %.1f: hinge %s, right is %.2f; squared %s, right is %.2f%n",
            target, answer, told(new Hinge(), target, answer), wrong,
            told(new SquaredHinge(), target, answer), wrong * wrong);
      }
    }
  }

  static String told(LossFunction loss, float target, float answer) {
    try (Graph graph = new Graph(); Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      Operand<Float> at = tf.constant(new float[][] {{answer}});
      Operand<Float> value = loss.apply(tf, at, tf.constant(new float[][] {{target}}), tf.constant(1f));
      return String.format(
          Locale.ROOT, "%.2f", session.runner().fetch(value.asOutput()).run().get(0).floatValue());
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
