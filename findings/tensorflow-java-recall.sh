#!/bin/sh
# TensorFlow Java 1.1.0 (Maven: org.tensorflow:tensorflow-framework): Recall, and the measures where
# another one has at least a certain value.
# Expected: the recall at 1/2, and the largest precision, specificity or sensitivity that can be had there.
# Behaviour: Recall of one threshold, its default, is an array with no number in it; of two thresholds it
# is right. Precision at a recall and specificity at a sensitivity are those of the first threshold from
# below whose recall is nearest to the wanted one: with 0.6 the threshold 0.7, where two of three are found
# and nothing else, is passed over for one with a precision of 1/2 and a specificity of 0.
# Seen, targets 1 0 1 0 1, answers 0.9 0.4 0.3 0.6 0.8:
#   recall: no number
#   recall at thresholds 0.5, 0.7: 0.667 0.667
#   precision: 0.667
#   precision at recall 0.5: 1.000
#   specificity at sensitivity 0.5: 1.000
#   sensitivity at specificity 0.5: 0.667
#   recall at precision 0.5: 1.000
#   precision at recall 0.6: 0.500
#   specificity at sensitivity 0.6: 0.000
#   sensitivity at specificity 0.6: 0.667
#   recall at precision 0.6: 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.tensorflow</groupId><artifactId>tensorflow-framework</artifactId><version>1.1.0</version></dependency>
    <dependency><groupId>org.tensorflow</groupId><artifactId>tensorflow-core-api</artifactId><version>1.1.0</version></dependency>
    <dependency><groupId>org.tensorflow</groupId><artifactId>tensorflow-core-native</artifactId><version>1.1.0</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import org.tensorflow.*;
import org.tensorflow.framework.metrics.*;
import org.tensorflow.op.*;
import org.tensorflow.types.TFloat32;

class Seen {
  static final float[][] TARGETS = {{1}, {0}, {1}, {0}, {1}};
  static final float[][] ANSWERS = {{0.9f}, {0.4f}, {0.3f}, {0.6f}, {0.8f}};
  static final Class<TFloat32> TYPE = TFloat32.class;

  public static void main(String[] args) {
    tell("recall", new Recall<TFloat32>(1, TYPE));
    tell("recall at thresholds 0.5, 0.7", new Recall<TFloat32>(new float[] {0.5f, 0.7f}, 1, TYPE));
    tell("precision", new Precision<TFloat32>(1, TYPE));
    for (float least : new float[] {0.5f, 0.6f}) {
      tell("precision at recall " + least, new PrecisionAtRecall<TFloat32>(least, 1, TYPE));
      tell("specificity at sensitivity " + least, new SpecificityAtSensitivity<TFloat32>(least, 1, TYPE));
      tell("sensitivity at specificity " + least, new SensitivityAtSpecificity<TFloat32>(least, 1, TYPE));
      tell("recall at precision " + least, new RecallAtPrecision<TFloat32>(least, 1, TYPE));
    }
  }

  static void tell(String name, Metric metric) {
    try (Graph graph = new Graph()) {
      Ops tf = Ops.create(graph);
      Op update = metric.updateState(tf, tf.constant(TARGETS), tf.constant(ANSWERS), null);
      Operand<TFloat32> result = metric.result(tf, TYPE);
      try (Session session = new Session(graph)) {
        session.initialize();
        session.run(update);
        try (Result got = session.runner().fetch(result).run()) {
          StringBuilder text = new StringBuilder();
          ((TFloat32) got.get(0)).scalars()
              .forEach(one -> text.append(String.format(Locale.ROOT, " %.3f", one.getFloat())));
          System.out.println(name + ":" + (text.isEmpty() ? " no number" : text));
        }
      }
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
