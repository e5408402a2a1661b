#!/bin/sh
# S-Space 2.0.4 (Maven: edu.ucla.sspace:sspace): Lin's similarity of vectors of information.
# Expected: the information of the features that both have, over that of all: 1 for a vector and itself, 0 where no feature
# is shared, the same in whatever order features come and however a vector is stored.
# Behaviour: of arrays it is right. Of dense vectors it adds the sum of the second up to there for its entry, so that a
# vector is more like itself than 1, and more so the earlier its large entries come. Of sparse vectors it takes all
# features of the one with fewer, shared or not.
# Seen:
#   [1.0, 2.0, 3.0] and [1.0, 2.0, 3.0]: arrays 1.00, dense vectors 1.33, sparse ones 1.00, right is 1.00
#   [3.0, 2.0, 1.0] and [3.0, 2.0, 1.0]: arrays 1.00, dense vectors 1.67, sparse ones 1.00, right is 1.00
#   [1.0, 2.0, 0.0, 0.0] and [0.0, 0.0, 4.0, 5.0]: arrays 0.00, dense vectors 0.00, sparse ones 0.25, right is 0.00
#   [1.0, 2.0, 4.0, 0.0] and [0.0, 0.0, 4.0, 5.0]: arrays 0.50, dense vectors 0.50, sparse ones 1.63, right is 0.50
#   [4.0, 2.0, 1.0, 0.0] and [4.0, 0.0, 0.0, 5.0]: arrays 0.50, dense vectors 0.50, sparse ones 1.63, right is 0.50
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.ucla.sspace</groupId><artifactId>sspace</artifactId><version>2.0.4</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import edu.ucla.sspace.common.Similarity;
import edu.ucla.sspace.vector.*;
import java.util.Arrays;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    tell(new double[] {1, 2, 3}, new double[] {1, 2, 3});
    tell(new double[] {3, 2, 1}, new double[] {3, 2, 1});
    tell(new double[] {1, 2, 0, 0}, new double[] {0, 0, 4, 5});
    tell(new double[] {1, 2, 4, 0}, new double[] {0, 0, 4, 5});
    tell(new double[] {4, 2, 1, 0}, new double[] {4, 0, 0, 5});
  }

  static void tell(double[] a, double[] b) {
    double shared = 0;
    double all = 0;
    for (int i = 0; i < a.length; i++) {
      shared += a[i] != 0 && b[i] != 0 ? a[i] + b[i] : 0;
      all += a[i] + b[i];
    }
    System.out.printf(
        Locale.ROOT,
        "%s and %s: arrays %.2f, dense vectors %.2f, sparse ones %.2f, right is %.2f%n",
        Arrays.toString(a), Arrays.toString(b), Similarity.linSimilarity(a, b),
        Similarity.linSimilarity(new DenseVector(a), new DenseVector(b)),
        Similarity.linSimilarity(new CompactSparseVector(a), new CompactSparseVector(b)),
        shared / all);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
