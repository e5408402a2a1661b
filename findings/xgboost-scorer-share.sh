#!/bin/sh
# xgboost-scorer 0.0.4 (npm): probabilities in JavaScript by the trees that XGBoost 3.4.0 dumps as JSON (Maven:
# ml.dmlc:xgboost4j_2.12).
# Expected: the probability that XGBoost itself tells.
# Behaviour: XGBoost begins with the share of positive examples, which stands in no tree; the scorer begins with a half.
# The fewer positives, the larger the probabilities that it tells. And XGBoost compares in single precision: an input
# of 6.3 is not below the split 6.30000019 that it wrote for 6.3, in JavaScript it is, and goes the other way.
# Seen, of 200 examples, 43 of them positive:
#   at (8, 8): 0.903, XGBoost 0.719
#   at (1, 1): 0.266, XGBoost 0.090
#   at (6.3, 8): 0.266, XGBoost 0.719
#   XGBoost's at (8, 8) with the share of positives left out: 0.903
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" xgboost-scorer@0.0.4
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>ml.dmlc</groupId><artifactId>xgboost4j_2.12</artifactId><version>3.4.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.nio.file.*;
import java.util.*;
import ml.dmlc.xgboost4j.java.*;

class Seen {
  public static void main(String[] args) throws Exception {
    Random random = new Random(1);
    int examples = 200;
    float[] inputs = new float[2 * examples];
    float[] labels = new float[examples];
    for (int i = 0; i < examples; i++) {
      inputs[2 * i] = random.nextInt(100) / 10f;
      inputs[2 * i + 1] = random.nextInt(100) / 10f;
      labels[i] = inputs[2 * i] > 6.25 && inputs[2 * i + 1] > 5 ? 1 : 0;
    }
    DMatrix training = new DMatrix(inputs, examples, 2, Float.NaN);
    training.setLabel(labels);
    Map<String, Object> settings = Map.of("objective", "binary:logistic", "max_depth", 2, "verbosity", 0);
    Booster booster = XGBoost.train(training, settings, 3, Map.of(), null, null);
    String trees = String.join(",", booster.getModelDump((String) null, false, "json"));
    Files.writeString(Path.of(args[0]), "[" + trees + "]");
    float[] points = {8, 8, 1, 1, 6.3f, 8};
    StringJoiner answers = new StringJoiner(",", "[", "]");
    for (float[] answer : booster.predict(new DMatrix(points, 3, 2, Float.NaN))) {
      answers.add("" + answer[0]);
    }
    float positive = 0;
    for (float label : labels) {
      positive += label;
    }
    System.out.println("{\"answers\":" + answers + ",\"positive\":" + positive + "}");
  }
}
END
java -cp "$dir/lib/*" "$dir/Seen.java" "$dir/trees.json" 2> "$dir/log" | tail -1 > "$dir/right.json"
cat > "$dir/seen.cjs" <<'END'
const { readFileSync } = require('fs');
const Scorer = require('xgboost-scorer').default;

const { answers, positive } = JSON.parse(readFileSync(`${__dirname}/right.json`));
(async () => {
  const scorer = await Scorer.create(`${__dirname}/trees.json`);
  const points = [[8, 8], [1, 1], [6.3, 8]];
  for (const [i, [f0, f1]] of points.entries()) {
    const seen = await scorer.score({ f0, f1 });
    console.log(`at (${f0}, ${f1}): ${seen.toFixed(3)}, XGBoost ${answers[i].toFixed(3)}`);
  }
  // The same odds without those of the share.
  const odds = (p) => p / (1 - p);
  const without = odds(answers[0]) / odds(positive / 200);
  console.log("XGBoost's at (8, 8) with the share of positives left out: " +
      (without / (1 + without)).toFixed(3));
})();
END
seen=$(node "$dir/seen.cjs" 2>> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
