#!/bin/sh
# Vespa's searchlib 8.300.15 (Maven: com.yahoo.vespa:searchlib), which evaluates formulas and networks that
# rank: powers, l1_normalize and softmax.
# Expected: exp(-x^2) is a Gaussian; numbers divided by the sum of their absolute values, which then is 1;
# a softmax whose shares sum to 1.
# Behaviour: a minus before a number belongs to it, also under a power, so the Gaussian grows, to 55 at 2;
# with a minus between two terms it is right. l1_normalize divides by the plain sum: where that is below 0
# all signs turn, and where it is 0 all is infinite. Softmax is NaN from scores of 710 on.
# Seen, x = 2, v = (1, -4, 2), w = (3, -3):
#   exp(-x^2) = 54.598
#   exp(-(x^2)) = 0.018
#   exp(0 - x^2) = 0.018
#   -x*x = -4.000
#   l1_normalize(v, i) = tensor(i[3]):[-1.000, 4.000, -2.000]
#   l1_normalize(w, i) = tensor(i[2]):[Infinity, -Infinity]
#   l2_normalize(w, i) = tensor(i[2]):[0.707, -0.707]
#   softmax(w, i) = tensor(i[2]):[0.998, 0.002]
#   softmax(1000 * w, i) = tensor(i[2]):[NaN, 0.000]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.yahoo.vespa</groupId><artifactId>searchlib</artifactId><version>8.300.15</version></dependency>
    <dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId><version>32.1.3-jre</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.yahoo.searchlib.rankingexpression.RankingExpression;
import com.yahoo.searchlib.rankingexpression.evaluation.*;
import com.yahoo.tensor.Tensor;
import java.util.*;
import java.util.regex.Pattern;

class Seen {
  public static void main(String[] args) throws Exception {
    tell("exp(-x^2)", "exp(-(x^2))", "exp(0 - x^2)", "-x*x");
    tell("l1_normalize(v, i)", "l1_normalize(w, i)", "l2_normalize(w, i)");
    tell("softmax(w, i)", "softmax(1000 * w, i)");
  }

  static void tell(String... formulas) throws Exception {
    for (String formula : formulas) {
      MapContext context = new MapContext();
      context.put("x", new DoubleValue(2));
      context.put("v", Value.of(Tensor.from("tensor(i[3]):[1, -4, 2]")));
      context.put("w", Value.of(Tensor.from("tensor(i[2]):[3, -3]")));
      System.out.println(formula + " = " + rounded(new RankingExpression(formula).evaluate(context)));
    }
  }

  static String rounded(Value value) {
    return Pattern.compile("\\d+\\.\\d+").matcher(value.toString())
        .replaceAll(found -> String.format(Locale.ROOT, "%.3f", Double.parseDouble(found.group())));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
