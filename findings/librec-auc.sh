#!/bin/sh
# LibRec 2.0.0 (Maven: net.librec:librec-core), for recommendations: the area under the ROC curve.
# Expected: the share of pairs of a right and a wrong item that the ranking has in the right order.
# Behaviour: the ranking is put into a set of the items' numbers and gone through in the set's order,
# which for small numbers is that of the numbers. What is measured is whether right items have smaller
# numbers than wrong ones, whatever the recommender said: the best ranking and the worst one have
# the same area. (Precision, recall, NDCG beside it go through the list itself.)
# Seen, items 0 to 3, in the order in which they were recommended:
#   0 1 2 3, right ones 0 1: 1.00, by its pairs 1.00
#   3 2 1 0, right ones 0 1: 1.00, by its pairs 0.00
#   3 2 1 0, right ones 2 3: 0.00, by its pairs 1.00
#   0 1 2 3, right ones 2 3: 0.00, by its pairs 0.00
#   2 0 3 1, right ones 1 2: 0.50, by its pairs 0.50
#   0 2 1 3, right ones 0 2: 0.75, by its pairs 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.librec</groupId><artifactId>librec-core</artifactId><version>2.0.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.google.common.collect.*;
import java.util.*;
import java.util.stream.*;
import net.librec.conf.Configuration;
import net.librec.eval.ranking.AUCEvaluator;
import net.librec.math.structure.SparseMatrix;
import net.librec.recommender.item.RecommendedItemList;

class Seen {
  public static void main(String[] args) {
    tell(List.of(0, 1, 2, 3), List.of(0, 1));
    tell(List.of(3, 2, 1, 0), List.of(0, 1));
    tell(List.of(3, 2, 1, 0), List.of(2, 3));
    tell(List.of(0, 1, 2, 3), List.of(2, 3));
    tell(List.of(2, 0, 3, 1), List.of(1, 2));
    tell(List.of(0, 2, 1, 3), List.of(0, 2));
  }

  static void tell(List<Integer> ranking, List<Integer> right) {
    System.out.printf(Locale.ROOT, "%s, right ones %s: %.2f, by its pairs %.2f%n",
        words(ranking), words(right), librec(ranking, right), pairs(ranking, right));
  }

  static double librec(List<Integer> ranking, List<Integer> right) {
    Table<Integer, Integer, Double> ratings = HashBasedTable.create();
    right.forEach(item -> ratings.put(0, item, 1.0));
    RecommendedItemList recommended = new RecommendedItemList(0);
    for (int place = 0; place < ranking.size(); place++) {
      recommended.addUserItemIdx(0, ranking.get(place), 1 - 0.1 * place);
    }
    Configuration configuration = new Configuration();
    configuration.setInts("rec.eval.auc.dropped.num", new int[] {ranking.size()});
    AUCEvaluator evaluator = new AUCEvaluator() {{ conf = configuration; }};
    evaluator.setTopN(ranking.size());
    return evaluator.evaluate(new SparseMatrix(1, ranking.size(), ratings), recommended);
  }

  static double pairs(List<Integer> ranking, List<Integer> right) {
    return right.stream().flatMap(one -> ranking.stream().filter(other -> !right.contains(other))
        .map(other -> ranking.indexOf(one) < ranking.indexOf(other) ? 1 : 0))
        .mapToInt(x -> x).average().getAsDouble();
  }

  static String words(List<Integer> items) {
    return items.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
