#!/bin/sh
# TensorFlow Java 1.1.0 (Maven: org.tensorflow:tensorflow-framework): the activation Softmax with an axis.
# Expected: Softmax(0) of a matrix is the softmax of each column.
# Behaviour: of a matrix it is that of each row, whatever axis was asked for; only from three dimensions on
# is the axis heeded.
# Seen, rows 0 0 and 1 3:
#   matrix, Softmax(-1): 0.500 0.500 0.119 0.881
#   matrix, Softmax(0): 0.500 0.500 0.119 0.881
#   the same as 1 x 2 x 2, Softmax(1): 0.269 0.047 0.731 0.953
#   tf.nn.softmax, which has no axis: 0.500 0.500 0.119 0.881
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
import org.tensorflow.framework.activations.Softmax;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

class Seen {
  public static void main(String[] args) {
    float[][] matrix = {{0, 0}, {1, 3}};
    tell("matrix, Softmax(-1)", matrix, -1);
    tell("matrix, Softmax(0)", matrix, 0);
    tell("the same as 1 x 2 x 2, Softmax(1)", new float[][][] {matrix}, 1);
    try (Graph graph = new Graph()) {
      Ops tf = Ops.create(graph);
      System.out.println("tf.nn.softmax, which has no axis:" + values(graph, tf.nn.softmax(tf.constant(matrix))));
    }
  }

  static void tell(String name, Object values, int axis) {
    try (Graph graph = new Graph()) {
      Ops tf = Ops.create(graph);
      Operand<TFloat32> x = values instanceof float[][] m ? tf.constant(m) : tf.constant((float[][][]) values);
      System.out.println(name + ":" + values(graph, new Softmax(axis).call(tf, x)));
    }
  }

  static String values(Graph graph, Operand<TFloat32> of) {
    try (Session session = new Session(graph); Result got = session.runner().fetch(of).run()) {
      StringBuilder text = new StringBuilder();
      ((TFloat32) got.get(0)).scalars()
          .forEach(one -> text.append(String.format(Locale.ROOT, " %.3f", one.getFloat())));
      return text.toString();
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
