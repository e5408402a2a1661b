#!/bin/sh
# RiVal 0.2 (Maven: net.recommenders.rival:rival-evaluate): is one recommender better than another, user by user?
# Expected: pairs are those of one user, and the interval of the mean difference has 0 in it where the differences cancel.
# Behaviour: the paired tests take the values of both maps in the order in which each happens to be, so the p of the same
# users and the same numbers is 0.00 or 0.77. The interval of paired samples is one of the differences' sizes, without
# their signs: of two recommenders with the same mean it says that they differ. The other two intervals leave five percent
# out on each side where the paired one and a 95 percent interval leave out two and a half.
# Seen, eight users:
#   0.05 better for each, users in the same order: p of the paired t test 0.0000, of Wilcoxon's 0.0096
#   0.05 better for each, users backwards: p of the paired t test 0.7675, of Wilcoxon's 0.7263
#   differences that cancel: paired interval [0.093, 0.112], by hand [-0.092, 0.092]
#   the mean of the first: alpha 0.05 [0.286, 0.614], by hand [0.245, 0.655]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.recommenders.rival</groupId><artifactId>rival-evaluate</artifactId><version>0.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import net.recommenders.rival.evaluation.statistics.*;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

class Seen {
  static final double[] BASE = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};

  public static void main(String[] args) {
    double[] better = {0.05, 0.051, 0.052, 0.053, 0.054, 0.055, 0.056, 0.057};
    Map<String, Double> base = users(new double[8], false);
    for (boolean backwards : new boolean[] {false, true}) {
      StatisticalSignificance test = new StatisticalSignificance(base, users(better, backwards));
      System.out.printf(
          Locale.ROOT, "0.05 better for each, users %s: p of the paired t test %.4f, of Wilcoxon's %.4f%n",
          backwards ? "backwards" : "in the same order", test.getPValue("pairedT"), test.getPValue("wilcoxon"));
    }
    double[] cancel = {0.1, -0.1, 0.12, -0.12, 0.1, -0.1, 0.09, -0.09};
    double[] seen =
        new ConfidenceInterval().getConfidenceInterval(0.05, base, users(cancel, false), true);
    System.out.printf(
        Locale.ROOT, "differences that cancel: paired interval [%.3f, %.3f], by hand %s%n",
        seen[0], seen[1], right(cancel));
    seen = new ConfidenceInterval().getConfidenceInterval(0.05, base);
    System.out.printf(
        Locale.ROOT, "the mean of the first: alpha 0.05 [%.3f, %.3f], by hand %s%n", seen[0], seen[1], right(BASE));
  }

  static Map<String, Double> users(double[] differences, boolean backwards) {
    Map<String, Double> users = new LinkedHashMap<>();
    for (int i = 0; i < BASE.length; i++) {
      int user = backwards ? BASE.length - 1 - i : i;
      users.put("user " + user, BASE[user] + differences[user]);
    }
    return users;
  }

  static String right(double[] values) {
    SummaryStatistics statistics = new SummaryStatistics();
    for (double value : values) {
      statistics.addValue(value);
    }
    double half =
        new TDistribution(values.length - 1).inverseCumulativeProbability(0.975)
            * statistics.getStandardDeviation() / Math.sqrt(values.length);
    return String.format(
        Locale.ROOT, "[%.3f, %.3f]", statistics.getMean() - half, statistics.getMean() + half);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
