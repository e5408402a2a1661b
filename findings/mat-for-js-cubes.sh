#!/bin/sh
# mat-for-js 1.1.0 (npm: mat-for-js), a reader of MATLAB's MAT files, and MFL 0.5.15 (Maven:
# us.hebi.matlab.mat:mfl-core), which writes and reads them.
# Expected: the array that was written. Such files hold pictures for training, an array of height by width
# by picture, or by colour by picture.
# Behaviour: in an array of three or more dimensions the steps from one entry to the next are taken to be
# 1, the first size, then the second size, then the third, not their products. The first slice is right,
# every other one is put together of entries of those before it, and the last entries are never read.
# Matrices are right. MFL reads what it has written.
# Seen, arrays that count from 1 by columns:
#   MFL reads picture 3 of 3: 9 11 10 12
#   the matrix: 1 3 5 2 4 6, right are 1 3 5 2 4 6
#   picture 1 of 3: 1 3 2 4, right are 1 3 2 4
#   picture 2 of 3: 3 5 4 6, right are 5 7 6 8
#   picture 3 of 3: 5 7 6 8, right are 9 11 10 12
#   colour 2 of picture 1: 3 5 4 6, right are 5 7 6 8
#   colour 2 of picture 2: 5 7 6 8, right are 13 15 14 16
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>us.hebi.matlab.mat</groupId><artifactId>mfl-core</artifactId><version>0.5.15</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Written.java" <<'END'
import us.hebi.matlab.mat.format.*;
import us.hebi.matlab.mat.types.*;

class Written {
  public static void main(String[] args) throws Exception {
    MatFile file = Mat5.newMatFile();
    file.addArray("matrix", counting(2, 3));
    file.addArray("pictures", counting(2, 2, 3));
    file.addArray("colours", counting(2, 2, 2, 2));
    Mat5.writeToFile(file, args[0]);
    Matrix pictures = Mat5.readFromFile(args[0]).getMatrix("pictures");
    System.out.print("MFL reads picture 3 of 3:");
    for (int[] at : new int[][] {{0, 0, 2}, {0, 1, 2}, {1, 0, 2}, {1, 1, 2}}) {
      System.out.printf(" %.0f", pictures.getDouble(at));
    }
    System.out.println();
  }

  static Matrix counting(int... sizes) {
    Matrix matrix = Mat5.newMatrix(sizes);
    for (int i = 0; i < matrix.getNumElements(); i++) matrix.setDouble(i, i + 1);
    return matrix;
  }
}
END
(cd "$dir" && npm install --silent --no-fund --no-audit mat-for-js@1.1.0) > "$dir/log" 2>&1 || { cat "$dir/log"; exit 1; }
cat > "$dir/seen.mjs" <<'END'
import fs from 'fs';
import * as mat from 'mat-for-js';

const bytes = fs.readFileSync(process.argv[2]);
const data = mat.read(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)).data;
const told = (name, read, right) => console.log(`${name}: ${read.flat().join(' ')}, right are ${right}`);
told('the matrix', data.matrix, '1 3 5 2 4 6');
const picture = k => data.pictures.map(row => row.map(entries => entries[k]));
told('picture 1 of 3', picture(0), '1 3 2 4');
told('picture 2 of 3', picture(1), '5 7 6 8');
told('picture 3 of 3', picture(2), '9 11 10 12');
const colour = (k, l) => data.colours.map(row => row.map(entries => entries[k][l]));
told('colour 2 of picture 1', colour(1, 0), '5 7 6 8');
told('colour 2 of picture 2', colour(1, 1), '13 15 14 16');
END
seen=$(java -cp "$dir/lib/*" "$dir/Written.java" "$dir/counting.mat" 2> "$dir/log" \
  && node "$dir/seen.mjs" "$dir/counting.mat" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
