#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): the slope of its logistic loss.
# Expected: the derivative of ln(1 + exp(-y score)), from -1 to 0 where y is 1.
# Behaviour: where the score is wrong by 30 and more, the slope has the wrong sign, so a step
# makes the worst answers worse. Value and slope agree everywhere else.
# Seen:
#   y = 1, score -29: loss 29.0, slope -1.0, by differences -1.0
#   y = 1, score -31: loss 31.0, slope 1.0, by differences -1.0
#   y = -1, score 31: loss 31.0, slope -1.0, by differences 1.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.edwardraff</groupId><artifactId>JSAT</artifactId><version>0.0.9</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import jsat.lossfunctions.LogisticLoss;

class Seen {
  public static void main(String[] args) {
    tell(1, -29);
    tell(1, -31);
    tell(-1, 31);
  }

  static void tell(int y, int score) {
    LogisticLoss loss = new LogisticLoss();
    double h = 1e-3;
    double slope = (loss.getLoss(score + h, y) - loss.getLoss(score - h, y)) / (2 * h);
    System.out.printf(
        Locale.ROOT,
        "y = %d, score %d: loss %.1f, slope %.1f, by differences %.1f%n",
        y, score, loss.getLoss(score, y), loss.getDeriv(score, y), slope);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
