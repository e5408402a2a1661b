#!/bin/sh
# MOEA Framework 4.5 (Maven: org.moeaframework:moeaframework): the Wilcoxon signed ranks test.
# Expected: differences that are as large, whatever their sign, share their mean rank, so that their order makes no
# difference; and many samples that are all above the median reject it.
# Behaviour: they are sorted by their size, but only those of the same sign share a rank, so that it is the order in which
# they were added that decides whether the hypothesis is rejected. And n (n + 1) (2 n + 1) is computed in 32 bits: from
# 1024 samples on it may be below 0, z is NaN, and nothing is rejected.
# Seen, the hypothesis being a median of 0:
#   [-2, 2, 2, 2, 2, 2, 2, 2]: rejected true, p by Commons Math 0.0547
#   [2, 2, 2, 2, 2, 2, 2, -2]: rejected false, p by Commons Math 0.0547
#   [-2, -2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]: rejected true, p by Commons Math 0.0425
#   [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, -2, -2]: rejected false, p by Commons Math 0.0425
#   60 samples from 1 on: rejected true, p by Commons Math 0.0000
#   1000 samples from 1 on: rejected true, p by Commons Math 0.0000
#   1023 samples from 1 on: rejected true, p by Commons Math 0.0000
#   1024 samples from 1 on: rejected false, p by Commons Math 0.0000
#   1200 samples from 1 on: rejected false, p by Commons Math 0.0000
#   1500 samples from 1 on: rejected false, p by Commons Math 0.0000
#   2000 samples from 1 on: rejected false, p by Commons Math 0.0000
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
import java.util.Arrays;
import org.apache.commons.math3.stat.inference.WilcoxonSignedRankTest;
import org.moeaframework.util.statistics.WilcoxonSignedRanksTest;

class Seen {
  public static void main(String[] args) {
    double[][] samples = {
      {-2, 2, 2, 2, 2, 2, 2, 2}, {2, 2, 2, 2, 2, 2, 2, -2}, {-2, -2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2},
      {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, -2, -2}};
    for (double[] sample : samples) {
      System.out.println(Arrays.toString(sample).replace(".0", "") + ": " + tell(sample));
    }
    for (int n : new int[] {60, 1000, 1023, 1024, 1200, 1500, 2000}) {
      double[] sample = new double[n];
      for (int i = 0; i < n; i++) {
        sample[i] = 1 + i / 1000.0;
      }
      System.out.println(n + " samples from 1 on: " + tell(sample));
    }
  }

  static String tell(double[] sample) {
    WilcoxonSignedRanksTest test = new WilcoxonSignedRanksTest(0);
    test.addAll(sample);
    double p = new WilcoxonSignedRankTest().wilcoxonSignedRankTest(sample, new double[sample.length], sample.length < 20);
    return String.format(java.util.Locale.ROOT, "rejected %b, p by Commons Math %.4f", test.test(0.05), p);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
