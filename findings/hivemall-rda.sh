#!/bin/sh
# Apache Hivemall 0.5.2-incubating (Maven: org.apache.hivemall:hivemall-core): AdaGrad with RDA, dual
# averaging under L1, the default of its general learners, for dense and for sparse features.
# Expected: each weight has its own sum of squared slopes, which is what AdaGrad is; and all slopes are
# kept, so a feature is learned once the mean of its slopes is above lambda.
# Behaviour: in the dense form one sum serves all weights. A weight's value depends on the others'
# slopes, and any weight that is cut to 0 sets the sum of all back to 0. And in both forms a weight that
# is cut forgets the slopes it had. A feature that comes late, its first slope divided by the number of
# examples so far below lambda, is never learned, though it has the same slope in every example from
# there on.
# Seen (a weight after 1000 examples, its slope -0.5, lambda 0.001, beside another weight):
#   sparse, from the first example on, beside slopes of 0.0: 1.5825
#   sparse, from the first example on, beside slopes of 1.0: 1.5825
#   sparse, from the first example on, beside slopes of 100.0: 1.5825
#   sparse, from the first example on, beside slopes of 1.0E-6: 1.5825
#   sparse, from the 501st example on: 0.0000
#   dense, from the first example on, beside slopes of 0.0: 25.0092
#   dense, from the first example on, beside slopes of 1.0: 0.7083
#   dense, from the first example on, beside slopes of 100.0: 0.0079
#   dense, from the first example on, beside slopes of 1.0E-6: 25.0092
#   dense, from the 501st example on: 0.0000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.hivemall</groupId><artifactId>hivemall-core</artifactId><version>0.5.2-incubating</version></dependency>
    <dependency><groupId>org.apache.hive</groupId><artifactId>hive-exec</artifactId><version>2.3.9</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>commons-logging</groupId><artifactId>commons-logging</artifactId><version>1.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import hivemall.optimizer.*;
import java.util.*;

class Seen {
  public static void main(String[] args) {
    for (String form : new String[] {"sparse", "dense"}) {
      for (double other : new double[] {0, 1, 100, 0.000001}) {
        tell(form + ", from the first example on, beside slopes of " + other, form, 1, other);
      }
      tell(form + ", from the 501st example on", form, 501, 0);
    }
  }

  /** A weight whose slope is -0.5 from an example on, beside another one's. */
  static void tell(String name, String form, int from, double other) {
    Map<String, String> options = new HashMap<>();
    options.put("optimizer", "adagrad");
    options.put("regularization", "rda");
    options.put("lambda", "0.001");
    Optimizer optimizer =
        form.equals("dense")
            ? DenseOptimizerFactory.create(2, options)
            : SparseOptimizerFactory.create(2, options);
    float weight = 0;
    float beside = 0;
    for (int i = 1; i <= 1000; i++) {
      if (i >= from) {
        weight = optimizer.update(0, weight, -0.5f);
      }
      beside = optimizer.update(1, beside, (float) other);
      optimizer.proceedStep();
    }
    System.out.printf(Locale.ROOT, "%s: %.4f%n", name, weight);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
