package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvDigitsTest {

  @TempDir private Path folder;
  private final List<String> notes = new ArrayList<>();

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Split read() {
    return IdxFiles.read(folder, notes::add);
  }

  @Test
  void twoTables_withNamesAboveOrWithout_gzippedOrNot() throws IOException {
    write("mnist_train.csv", "label,1x1,1x2\r\n7,0,255\r\n0,51,1\r\n");
    byte[] test = "9,128,0\n".getBytes(StandardCharsets.US_ASCII);
    Files.write(folder.resolve("mnist_test.csv.gz"), Idx.gzip(test));
    Split split = read();
    assertThat(split.training().size()).isEqualTo(2);
    assertThat(split.training().input(0)).containsExactly(0, 1);
    assertThat(split.training().input(1)).containsExactly(0.2, 1 / 255.0);
    assertThat(split.training().label(0)).isEqualTo(7);
    assertThat(split.heldOut().label(0)).isEqualTo(9);
    assertThat(split.heldOut().input(0)).containsExactly(128 / 255.0, 0);
    assertThat(notes).isEmpty();
  }

  @Test
  void tablesFurtherDown_areRead_andItIsSaidWhere() throws IOException {
    Files.createDirectories(folder.resolve("archive"));
    write("archive/mnist_train.csv", "7,0,255\n");
    write("archive/mnist_test.csv", "9,128,0\n");
    assertThat(read().training().label(0)).isEqualTo(7);
    assertThat(notes).containsExactly("found in archive");
  }

  @Test
  void trainAlone_holdsOutASixth_andSaysSo() throws IOException {
    write("train.csv", "label,pixel0\n" + "3,4\n".repeat(12));
    write("test.csv", "pixel0\n4\n");
    Split split = read();
    assertThat(split.training().size()).isEqualTo(10);
    assertThat(split.heldOut().size()).isEqualTo(2);
    assertThat(notes).singleElement().asString().startsWith("of train.csv 2 lines are held out");
  }

  @Test
  void tablesOfSomethingElse_areRefusedWithTheLine() throws IOException {
    refused("label,pixel0\n3,4\n3,4,5\n", "train.csv, line 3: a line is a label and its pixels");
    refused("label,pixel0\n10,4\n", "line 2: a label goes from 0 to 9, in whole numbers, not 10;");
    refused("label,pixel0\n1,256\n", "line 2: a pixel goes from 0 to 255");
    refused("label,pixel0\n1,0.5\n", "line 2: a pixel goes from 0 to 255, in whole numbers");
    refused("label,pixel0\n1,\n", "in whole numbers, not nothing; is this another table?");
    refused("3,NA\n", "in whole numbers, not NA; is this another table?");
    refused("3," + "9".repeat(20), "whole numbers, not " + "9".repeat(20) + "; is this");
    refused("3," + "9".repeat(99), "whole numbers, not " + "9".repeat(20) + "…; is this");
    refused("<html>\n", "line 1: a line is a label");
    refused("", "line 1: there is nothing to learn from");
    refused("label,pixel0\n1,0\n", "too few lines");
    write("mnist_train.csv", "1,2\n");
    refused("", "has no file mnist_test.csv; put it beside the other table");
    write("mnist_test.csv", "1,2,3\n");
    refused("", "has 1 pixels a line but");
  }

  /** Else the first pixel is the label, always 0, and a network that says 0 is always right. */
  @Test
  void labelsInTheLastColumn_areRefused() throws IOException {
    String lines = "0,200,7\n0,100,3\n".repeat(6);
    refused(lines, "every label is 0; if the labels are in the last column");
    refused("pixel0,pixel1,label\n" + lines, "line 1: the label is not the first column");
    refused("pixel0,pixel1,class\n" + lines, "line 1: a label goes from 0 to 9");
    write("train.csv", "0,200,10\n0,100,3\n".repeat(6));
    assertThat(read().training().size()).isEqualTo(10);
    write("train.csv", "0,200,0\n0,100,0\n".repeat(6));
    assertThat(read().training().size()).isEqualTo(10);
  }

  @Test
  void otherSeparators_areRefused_andTheRightOneIsSaid() throws IOException {
    refused("label;pixel0\n3;4\n", "line 2: a line is a label and its pixels with commas in");
    refused("3\t4\n", "line 1: a line is a label and its pixels with commas in between; there");
  }

  private void refused(String table, String reason) throws IOException {
    write("train.csv", table);
    assertThatThrownBy(this::read)
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(reason)
        .message()
        .doesNotContain("\n");
  }
}
