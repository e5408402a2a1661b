#!/bin/sh
# matfilerw 3.1.1 (Maven: com.diffplug.matsim:matfilerw), which writes MATLAB's files, and MFL 0.5.15 (Maven:
# us.hebi.matlab.mat:mfl-core), which reads them: unsigned numbers.
# Expected: an MLUInt16 is a uint16 in the file, as an MLUInt8 is a uint8.
# Behaviour: MLUInt16 and MLUInt32 that are made from an array are written as int16 and int32. Whoever reads the file finds
# 40000, as of a picture of 16 bits, to be -25536. By hand 40000 - 65536 = -25536. MLUInt8 and MLUInt64 are right, and so is
# a uint16 that MFL writes.
# Seen:
#   200 as MLUInt8: uint8 200
#   40000 as MLUInt16: int16 -25536
#   3000000000 as MLUInt32: int32 -1294967296
#   40000 as MLUInt64: uint64 40000
#   40000 as MFL's uint16: uint16 40000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.diffplug.matsim</groupId><artifactId>matfilerw</artifactId><version>3.1.1</version></dependency>
    <dependency><groupId>us.hebi.matlab.mat</groupId><artifactId>mfl-core</artifactId><version>0.5.15</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.jmatio.io.MatFileWriter;
import com.jmatio.types.*;
import java.io.File;
import java.util.List;
import us.hebi.matlab.mat.format.*;
import us.hebi.matlab.mat.types.Matrix;
import us.hebi.matlab.mat.types.MatlabType;

class Seen {
  public static void main(String[] args) throws Exception {
    tell("200 as MLUInt8", new MLUInt8("a", new byte[] {(byte) 200}, 1));
    tell("40000 as MLUInt16", new MLUInt16("a", new short[] {(short) 40000}, 1));
    tell("3000000000 as MLUInt32", new MLUInt32("a", new int[] {(int) 3000000000L}, 1));
    tell("40000 as MLUInt64", new MLUInt64("a", new long[] {40000}, 1));
    Matrix matrix = Mat5.newMatrix(1, 1, MatlabType.UInt16);
    matrix.setInt(0, 40000);
    Mat5File all = Mat5.newMatFile();
    all.addArray("a", matrix);
    File file = File.createTempFile("seen", ".mat");
    Mat5.writeToFile(all, file);
    System.out.println("40000 as MFL's uint16: " + read(file));
  }

  static void tell(String name, MLArray array) throws Exception {
    File file = File.createTempFile("seen", ".mat");
    new MatFileWriter(file, List.of(array));
    System.out.println(name + ": " + read(file));
  }

  static String read(File file) throws Exception {
    Matrix matrix = Mat5.readFromFile(file).getMatrix("a");
    file.delete();
    return matrix.getType() + " " + matrix.getLong(0);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
