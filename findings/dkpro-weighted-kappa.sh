#!/bin/sh
# DKPro Statistics 2.1.0 (Maven: org.dkpro.statistics:dkpro-statistics-agreement): Cohen's weighted kappa.
# Expected: 1 less the disagreement that is seen over the one to be expected by chance; a factor of all distances cancels
# (Cohen 1968). Raters who are never more than one step apart agree well.
# Behaviour: what is seen is divided by the largest distance between two answers to one item, what is expected by the
# largest one of all categories. The more raters agree, the further these two are apart: on a scale of 1 to 5 with
# squared distances it is -0.51 for 0.91. Of three raters it expects the sum over all three pairs of them.
# Seen:
#   one step apart at most: weighted kappa -0.51, by hand 0.91; Krippendorff's alpha 0.91
#   the same, and 1 and 5 once: weighted kappa 0.60, by hand 0.60; Krippendorff's alpha 0.61
#   three raters, equal or not: weighted kappa 0.86, Hubert's 0.57, Fleiss' 0.56
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.dkpro.statistics</groupId><artifactId>dkpro-statistics-agreement</artifactId><version>2.1.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.dkpro.statistics.agreement.coding.*;
import org.dkpro.statistics.agreement.distance.*;

class Seen {
  public static void main(String[] args) {
    tell(
        "one step apart at most",
        new int[][] {{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 4}, {1, 1}, {5, 5}});
    tell(
        "the same, and 1 and 5 once",
        new int[][] {{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 4}, {1, 5}, {5, 5}});
    CodingAnnotationStudy three = new CodingAnnotationStudy(3);
    for (int[] item : new int[][] {{1, 1, 1}, {2, 2, 2}, {1, 2, 1}, {2, 2, 1}, {1, 1, 1}, {2, 2, 2}}) {
      three.addItem((Object) item[0], item[1], item[2]);
    }
    System.out.printf(
        Locale.ROOT, "three raters, equal or not: weighted kappa %.2f, Hubert's %.2f, Fleiss' %.2f%n",
        new WeightedKappaAgreement(three, new NominalDistanceFunction()).calculateAgreement(),
        new HubertKappaAgreement(three).calculateAgreement(),
        new FleissKappaAgreement(three).calculateAgreement());
  }

  static void tell(String name, int[][] items) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(2);
    double observed = 0;
    double expected = 0;
    for (int[] item : items) {
      study.addItem((Object) item[0], item[1]);
      observed += Math.pow(item[0] - item[1], 2) / items.length;
      for (int[] other : items) {
        expected += Math.pow(item[0] - other[1], 2) / items.length / items.length;
      }
    }
    IntervalDistanceFunction squares = new IntervalDistanceFunction();
    System.out.printf(
        Locale.ROOT, "%s: weighted kappa %.2f, by hand %.2f; Krippendorff's alpha %.2f%n",
        name, new WeightedKappaAgreement(study, squares).calculateAgreement(),
        1 - observed / expected, new KrippendorffAlphaAgreement(study, squares).calculateAgreement());
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
