#!/bin/sh
# MOEA Framework 4.5 (Maven: org.moeaframework:moeaframework): the Mann-Whitney test, by which it tells whether one algorithm
# is better than another.
# Expected: for alpha = 0.05 it rejects 5 of 100 true hypotheses or fewer, however many samples, as its tables do up to 20.
# Behaviour: the tables are for both sides, but beyond them the smaller U, of both sides too, is compared with the critical
# value of one side: it rejects 10 of 100 for 0.05, and 2 of 100 for 0.01. The same is true of its Wilcoxon test, beyond 50.
# Seen, rejected of 20000 true hypotheses, samples of both from one distribution:
#   Mann-Whitney, 18 samples, 0.05: 5.0 %, by Commons Math 5.4 %
#   Mann-Whitney, 20 samples, 0.05: 5.0 %, by Commons Math 5.0 %
#   Mann-Whitney, 21 samples, 0.05: 10.1 %, by Commons Math 4.9 %
#   Mann-Whitney, 25 samples, 0.05: 10.2 %, by Commons Math 5.2 %
#   Mann-Whitney, 100 samples, 0.05: 9.7 %, by Commons Math 4.9 %
#   Mann-Whitney, 18 samples, 0.01: 0.9 %, by Commons Math 0.9 %
#   Mann-Whitney, 20 samples, 0.01: 1.0 %, by Commons Math 0.9 %
#   Mann-Whitney, 21 samples, 0.01: 2.0 %, by Commons Math 1.0 %
#   Mann-Whitney, 25 samples, 0.01: 2.1 %, by Commons Math 0.9 %
#   Mann-Whitney, 100 samples, 0.01: 1.9 %, by Commons Math 0.9 %
#   Wilcoxon, 40 samples, 0.05: 4.8 %, by Commons Math 4.8 %
#   Wilcoxon, 50 samples, 0.05: 4.8 %, by Commons Math 4.8 %
#   Wilcoxon, 51 samples, 0.05: 10.0 %, by Commons Math 4.9 %
#   Wilcoxon, 100 samples, 0.05: 9.7 %, by Commons Math 4.9 %
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.moeaframework</groupId><artifactId>moeaframework</artifactId><version>4.5</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.6.1</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-lang3</artifactId><version>3.17.0</version></dependency>
    <dependency><groupId>commons-io</groupId><artifactId>commons-io</artifactId><version>2.18.0</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-text</artifactId><version>1.13.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Random;
import org.apache.commons.math3.stat.inference.WilcoxonSignedRankTest;
import org.moeaframework.util.statistics.MannWhitneyUTest;
import org.moeaframework.util.statistics.WilcoxonSignedRanksTest;

class Seen {
  public static void main(String[] args) {
    for (double alpha : new double[] {0.05, 0.01}) {
      for (int n : new int[] {18, 20, 21, 25, 100}) {
        Random random = new Random(n);
        int seen = 0;
        int byHand = 0;
        for (int run = 0; run < 20000; run++) {
          double[] a = random.doubles(n).toArray();
          double[] b = random.doubles(n).toArray();
          MannWhitneyUTest test = new MannWhitneyUTest();
          test.addAll(a, 0);
          test.addAll(b, 1);
          seen += test.test(alpha) ? 1 : 0;
          double p = new org.apache.commons.math3.stat.inference.MannWhitneyUTest().mannWhitneyUTest(a, b);
          byHand += p < alpha ? 1 : 0;
        }
        System.out.println("Mann-Whitney, " + n + " samples, " + alpha + ": " + tell(seen, byHand));
      }
    }
    for (int n : new int[] {40, 50, 51, 100}) {
      Random random = new Random(n);
      int seen = 0;
      int byHand = 0;
      for (int run = 0; run < 20000; run++) {
        double[] a = random.doubles(n).toArray();
        WilcoxonSignedRanksTest test = new WilcoxonSignedRanksTest(0.5);
        test.addAll(a);
        seen += test.test(0.05) ? 1 : 0;
        double[] half = new double[n];
        java.util.Arrays.fill(half, 0.5);
        byHand += new WilcoxonSignedRankTest().wilcoxonSignedRankTest(a, half, false) < 0.05 ? 1 : 0;
      }
      System.out.println("Wilcoxon, " + n + " samples, 0.05: " + tell(seen, byHand));
    }
  }

  static String tell(int seen, int byHand) {
    return String.format(java.util.Locale.ROOT, "%.1f %%, by Commons Math %.1f %%", seen / 200.0, byHand / 200.0);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
