#!/bin/sh
# Tweety 1.17 (Maven: net.sf.tweety:math): the distance of two distributions by EntropyNorm.
# Expected: a distance is 0 for the same and positive else; by entropy it is the divergence, the sum of p log(p/q).
# Behaviour: it is minus the divergence: 0 for the same and the more negative the further apart, so that the nearest by
# distance is the furthest.
# Seen:
#   from [0.5, 0.5] to [0.5, 0.5]: distance 0.0000, back 0.0000, divergence 0.0000
#   from [0.5, 0.5] to [0.4, 0.6]: distance -0.0204, back -0.0201, divergence 0.0204
#   from [0.5, 0.5] to [0.25, 0.75]: distance -0.1438, back -0.1308, divergence 0.1438
#   from [0.5, 0.5] to [0.01, 0.99]: distance -1.6145, back -0.6371, divergence 1.6145
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.tweety</groupId><artifactId>math</artifactId><version>1.17</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.List;
import java.util.Locale;
import java.util.Vector;
import net.sf.tweety.math.norm.EntropyNorm;

class Seen {
  public static void main(String[] args) {
    Vector<Double> even = new Vector<>(List.of(0.5, 0.5));
    tell(even, even);
    tell(even, new Vector<>(List.of(0.4, 0.6)));
    tell(even, new Vector<>(List.of(0.25, 0.75)));
    tell(even, new Vector<>(List.of(0.01, 0.99)));
  }

  static void tell(Vector<Double> p, Vector<Double> q) {
    double divergence = 0;
    for (int i = 0; i < p.size(); i++) {
      divergence += p.get(i) * Math.log(p.get(i) / q.get(i));
    }
    System.out.printf(Locale.ROOT, "from %s to %s: distance %.4f, back %.4f, divergence %.4f%n",
        p, q, new EntropyNorm<String>().distance(p, q), new EntropyNorm<String>().distance(q, p),
        divergence);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
