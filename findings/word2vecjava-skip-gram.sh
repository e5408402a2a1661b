#!/bin/sh
# Word2VecJava 0.10.3 (Maven: com.medallia.word2vec): embeddings by the skip-gram model with negative sampling.
# Expected: words of one topic, which never stand beside those of the other one, become alike.
# Behaviour: nothing is learned. The sampling takes the mean of the context, which CBOW has, for the word's vector; in
# the skip-gram model that mean is 0, and so is every step. The vectors are the random ones of the beginning, after any
# number of passes. With the hierarchical softmax skip-gram learns, and CBOW learns with both.
# Seen, 2000 sentences of a, b, c or of x, y, z, cosine of a and b, and of a and x:
#   CBOW, negative sampling, 1 pass: 0.95 and 0.26
#   CBOW, hierarchical softmax, 1 pass: 1.00 and -0.10
#   SKIP_GRAM, hierarchical softmax, 1 pass: 1.00 and -0.23
#   SKIP_GRAM, negative sampling, 1 pass: -0.18 and 0.20
#   SKIP_GRAM, negative sampling, 20 passes: -0.18 and 0.20
#   the vectors of 1 pass and of 20 are the same: true
#   the entries are multiples of 1/262144, as random ones of the beginning: true
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.medallia.word2vec</groupId><artifactId>Word2VecJava</artifactId><version>0.10.3</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.medallia.word2vec.*;
import com.medallia.word2vec.Word2VecTrainerBuilder.TrainingProgressListener;
import com.medallia.word2vec.neuralnetwork.NeuralNetworkType;
import java.util.*;

class Seen {
  public static void main(String[] args) throws Exception {
    tell(NeuralNetworkType.CBOW, false, 1);
    tell(NeuralNetworkType.CBOW, true, 1);
    tell(NeuralNetworkType.SKIP_GRAM, true, 1);
    List<Double> once = tell(NeuralNetworkType.SKIP_GRAM, false, 1);
    List<Double> often = tell(NeuralNetworkType.SKIP_GRAM, false, 20);
    System.out.println("the vectors of 1 pass and of 20 are the same: " + once.equals(often));
    System.out.println(
        "the entries are multiples of 1/262144, as random ones of the beginning: "
            + often.stream().allMatch(x -> x * 262144 == Math.rint(x * 262144)));
  }

  static List<Double> tell(NeuralNetworkType type, boolean hierarchical, int passes) throws Exception {
    Word2VecTrainerBuilder builder =
        Word2VecModel.trainer().type(type).setLayerSize(4).setWindowSize(2).setNumIterations(passes)
            .setMinVocabFrequency(1).setDownSamplingRate(0).useNumThreads(1)
            .setListener((stage, progress) -> {});
    builder = hierarchical ? builder.useHierarchicalSoftmax() : builder.useNegativeSamples(5);
    Word2VecModel model = builder.train(sentences());
    List<Double> vectors = List.copyOf(model.toThrift().getVectors());
    Searcher searcher = model.forSearch();
    System.out.printf(
        Locale.ROOT, "%s, %s, %d pass%s: %.2f and %.2f%n",
        type, hierarchical ? "hierarchical softmax" : "negative sampling", passes, passes == 1 ? "" : "es",
        searcher.cosineDistance("a", "b"), searcher.cosineDistance("a", "x"));
    return vectors;
  }

  static List<List<String>> sentences() {
    Random random = new Random(1);
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      String topic = random.nextBoolean() ? "abc" : "xyz";
      List<String> sentence = new ArrayList<>();
      for (int j = 0; j < 8; j++) {
        sentence.add(topic.substring(random.nextInt(3)).substring(0, 1));
      }
      all.add(sentence);
    }
    return all;
  }
}
END
seen=$(java -Xmx1g -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
