#!/bin/sh
# DataVec 1.0.0-M2.1 (Maven: org.datavec:datavec-api): SVMLight files, whose features are counted from 1.
# Expected: what its writer wrote its reader reads, and so other programs' files.
# Behaviour: the writer counts from 1, as the format does, the reader from 0, unless either is told otherwise. Each value
# comes back one place further on, the first place is 0, and where the last feature is 0 in all records, as in most
# sparse sets, nothing is said. With one that is not, the reader refuses the file, asks for one feature more, and
# with that it reads it, shifted.
# Seen, three features and a label:
#   written: 5.0 6.0 0.0, label 1
#   the file: 1 1:5.0 2:6.0
#   read: 0.0 5.0 6.0, label 1
#   another program's line "-1 1:0.5 3:0.25", for 3 features: refused
#   the same, for 4 features: 0.0 0.5 0.0 0.25, label -1
#   the same, for 3 features, told to count from 1: 0.5 0.0 0.25, label -1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.datavec</groupId><artifactId>datavec-api</artifactId><version>1.0.0-M2.1</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.nio.file.*;
import java.util.*;
import java.util.stream.Collectors;
import org.datavec.api.conf.Configuration;
import org.datavec.api.records.reader.impl.misc.SVMLightRecordReader;
import org.datavec.api.records.writer.impl.misc.SVMLightRecordWriter;
import org.datavec.api.split.FileSplit;
import org.datavec.api.split.partition.NumberOfRecordsPartitioner;
import org.datavec.api.writable.*;

class Seen {
  public static void main(String[] args) throws Exception {
    Path own = Path.of(args[0], "own.svm");
    Files.createFile(own);
    List<Writable> record =
        List.of(new DoubleWritable(5), new DoubleWritable(6), new DoubleWritable(0), new IntWritable(1));
    SVMLightRecordWriter writer = new SVMLightRecordWriter();
    writer.initialize(new Configuration(), new FileSplit(own.toFile()), new NumberOfRecordsPartitioner());
    writer.write(record);
    writer.close();
    System.out.println("written: " + told(record));
    System.out.println("the file: " + Files.readString(own).strip());
    System.out.println("read: " + read(own, 3, new Configuration()));

    Path other = Path.of(args[0], "other.svm");
    Files.writeString(other, "-1 1:0.5 3:0.25\n");
    System.out.println(
        "another program's line \"" + Files.readString(other).strip() + "\", for 3 features: "
            + read(other, 3, new Configuration()));
    System.out.println("the same, for 4 features: " + read(other, 4, new Configuration()));
    Configuration fromOne = new Configuration();
    fromOne.setBoolean(SVMLightRecordReader.ZERO_BASED_INDEXING, false);
    System.out.println("the same, for 3 features, told to count from 1: " + read(other, 3, fromOne));
  }

  static String read(Path file, int features, Configuration configuration) throws Exception {
    configuration.setInt(SVMLightRecordReader.NUM_FEATURES, features);
    SVMLightRecordReader reader = new SVMLightRecordReader();
    reader.initialize(configuration, new FileSplit(file.toFile()));
    try {
      return told(reader.next());
    } catch (IndexOutOfBoundsException refused) {
      return "refused";
    }
  }

  static String told(List<Writable> record) {
    int last = record.size() - 1;
    return record.subList(0, last).stream().map(x -> "" + x.toDouble()).collect(Collectors.joining(" "))
        + ", label " + record.get(last);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" "$dir" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
