#!/bin/sh
# Lucene 9.12.3 (Maven: org.apache.lucene:lucene-classification): the accuracy of its confusion matrix.
# Expected: the share of documents that were given their own class.
# Behaviour: each mistake is counted twice below the line, once for the class that it was and once for
# the class that it was taken for; so half right is told as a third. And each pair of classes that were
# never mistaken for each other is one right answer more, so the fewer documents there are and the more
# classes, the better it looks; even all wrong is more than 0. Only where all is right it tells so.
# Seen, two classes, and at last six:
#   all right: accuracy 1.00, right is 1.00; recall 1.00
#   one wrong: accuracy 0.83, right is 0.90; recall 0.90
#   half right: accuracy 0.33, right is 0.50; recall 0.50
#   all wrong: accuracy 0.11, right is 0.00; recall 0.00
#   six classes, half right: accuracy 0.71, right is 0.50; recall 0.50
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-classification</artifactId><version>9.12.3</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.*;
import org.apache.lucene.classification.*;
import org.apache.lucene.classification.utils.ConfusionMatrixGenerator;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

class Seen {
  public static void main(String[] args) throws Exception {
    tell("all right", "aaaaabbbbb", "aaaaabbbbb");
    tell("one wrong", "aaaaabbbbb", "aaaabbbbbb");
    tell("half right", "aaaabbbb", "aabbaabb");
    tell("all wrong", "aaaabbbb", "bbbbaaaa");
    tell("six classes, half right", "abcdefabcdef", "abcdefbcdefa");
  }

  static void tell(String name, String truth, String answers) throws Exception {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int i = 0; i < truth.length(); i++) {
        Document document = new Document();
        document.add(new StringField("class", truth.substring(i, i + 1), Field.Store.YES));
        document.add(new SortedDocValuesField("class", new BytesRef(truth.substring(i, i + 1))));
        document.add(new StoredField("text", answers.substring(i, i + 1)));
        writer.addDocument(document);
      }
    }
    /** Answers what the document itself says. */
    Classifier<BytesRef> classifier =
        new Classifier<>() {
          public ClassificationResult<BytesRef> assignClass(String text) {
            return new ClassificationResult<>(new BytesRef(text), 1);
          }

          public List<ClassificationResult<BytesRef>> getClasses(String text) {
            return List.of(assignClass(text));
          }

          public List<ClassificationResult<BytesRef>> getClasses(String text, int max) {
            return getClasses(text);
          }
        };
    try (var reader = DirectoryReader.open(directory)) {
      var matrix =
          ConfusionMatrixGenerator.getConfusionMatrix(reader, classifier, "class", "text", -1);
      int right = 0;
      for (int i = 0; i < truth.length(); i++) {
        right += truth.charAt(i) == answers.charAt(i) ? 1 : 0;
      }
      System.out.printf(
          Locale.ROOT,
          "%s: accuracy %.2f, right is %.2f; recall %.2f%n",
          name, matrix.getAccuracy(), (double) right / truth.length(), matrix.getRecall());
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
