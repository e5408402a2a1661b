#!/bin/sh
# DJL 0.36.0 (Maven: ai.djl:api, with ai.djl.pytorch:pytorch-engine): reading NumPy's files of numbers with
# the high byte first, as NumPy writes them where it read them so, from FITS or IDX files for two.
# Expected: the numbers, or a refusal, as DJL has for a matrix that lies column by column.
# Behaviour: the sign > in the header is taken for a <, and the bytes are read in the other order: all
# weights are about 0, the 1 is 16777216.
# Seen, 1, 2.5 and -3 (whole numbers: 1, 2 and -3):
#   <f8: float64 [1.0, 2.5, -3.0]
#   >f8: float64 [3.03865E-319, 5.375E-321, 1.1067E-320]
#   >f4: float32 [4.6006E-41, 1.1569E-41, 2.3228E-41]
#   >i4: int32 [16777216, 33554432, -33554433]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>ai.djl</groupId><artifactId>api</artifactId><version>0.36.0</version></dependency>
    <dependency><groupId>ai.djl.pytorch</groupId><artifactId>pytorch-engine</artifactId><version>0.36.0</version></dependency>
    <dependency><groupId>ai.djl.pytorch</groupId><artifactId>pytorch-jni</artifactId><version>2.7.1-0.36.0</version></dependency>
    <dependency><groupId>ai.djl.pytorch</groupId><artifactId>pytorch-native-cpu</artifactId><version>2.7.1</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import ai.djl.ndarray.*;
import java.io.*;
import java.nio.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

class Seen {
  public static void main(String[] args) throws IOException {
    tell("<f8", ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putDouble(1).putDouble(2.5).putDouble(-3));
    tell(">f8", ByteBuffer.allocate(24).putDouble(1).putDouble(2.5).putDouble(-3));
    tell(">f4", ByteBuffer.allocate(12).putFloat(1).putFloat(2.5f).putFloat(-3));
    tell(">i4", ByteBuffer.allocate(12).putInt(1).putInt(2).putInt(-3));
  }

  static void tell(String type, ByteBuffer data) throws IOException {
    String header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (3,), }";
    header = header + " ".repeat(117 - header.length()) + "\n";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0});
    file.write(header.getBytes(StandardCharsets.US_ASCII));
    file.write(data.array());
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray read = NDList.decode(manager, file.toByteArray()).get(0);
      System.out.println(type + ": " + read.getDataType() + " " + Arrays.toString(read.toArray()));
    }
  }
}
END
seen=$(java -DDJL_CACHE_DIR="$dir/cache" -DENGINE_CACHE_DIR="$dir/cache" -Dai.djl.offline=true -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
