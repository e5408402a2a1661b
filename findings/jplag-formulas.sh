#!/bin/sh
# JPlag 4.3.0 (Maven: de.jplag:jplag and de.jplag:java): two answers to one exercise.
# Expected: a right sigmoid, slope, gradient and loss have little in common with ones where every
# operation, call and number is another.
# Behaviour: its tokens for Java are variables, assignments, calls and returns; operators, numbers
# and names are none, nor which method is called. So the nonsense is a full copy of the right answer.
# Where a skeleton gives the methods, it tells how many statements an answer has, not what is computed:
# two honest answers that are built alike look copied.
# Seen:
#   steps and nonsense: similarity 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.jplag</groupId><artifactId>jplag</artifactId><version>4.3.0</version></dependency>
    <dependency><groupId>de.jplag</groupId><artifactId>java</artifactId><version>4.3.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
for answer in steps nonsense; do mkdir -p "$dir/answers/$answer"; done
cat > "$dir/answers/steps/Layer.java" <<'END'
class Layer {
  double sigmoid(double x) {
    double e = Math.exp(-x);
    return 1 / (1 + e);
  }
  double slope(double x) {
    double y = sigmoid(x);
    return y * (1 - y);
  }
  double gradient(double x, double w, double t) {
    double z = w * x;
    double y = sigmoid(z);
    double d = y - t;
    return d * slope(z) * x;
  }
  double loss(double y, double t) {
    double d = y - t;
    return d * d / 2;
  }
}
END
cat > "$dir/answers/nonsense/Layer.java" <<'END'
class Layer {
  double sigmoid(double x) {
    double u = Math.cbrt(x);
    return u + 42;
  }
  double slope(double x) {
    double u = sigmoid(7);
    return -x;
  }
  double gradient(double x, double w, double t) {
    double u = t / 3;
    double v = loss(x, u);
    double c = 0.1;
    return v - sigmoid(u);
  }
  double loss(double y, double t) {
    double u = 2 + t;
    return t;
  }
}
END
cat > "$dir/Seen.java" <<'END'
import de.jplag.*;
import de.jplag.options.JPlagOptions;
import java.io.File;
import java.util.*;

class Seen {
  public static void main(String[] args) throws Exception {
    Set<File> answers = Set.of(new File(args[0]));
    var options = new JPlagOptions(new de.jplag.java.Language(), answers, Set.of());
    List<JPlagComparison> comparisons = new JPlag(options).run().getAllComparisons();
    for (JPlagComparison comparison : comparisons) {
      System.out.printf(
          Locale.ROOT, "steps and nonsense: similarity %.2f%n", comparison.similarity());
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" "$dir/answers" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
