package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxFilesTest {

  private static final int[] LABELS = {3, 0, 9};
  private static final int[] PIXELS = {0, 255, 51, 1, 2, 3, 128, 4, 5, 6, 7, 8};

  @TempDir private Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path labels() throws IOException {
    return write("labels", Idx.bytes(0x801, Idx.sizes(3), LABELS));
  }

  private Path images() throws IOException {
    return write("images", Idx.bytes(0x803, Idx.sizes(3, 2, 2), PIXELS));
  }

  private static void isWhatWasWritten(Examples examples) {
    assertThat(examples.size()).isEqualTo(3);
    assertThat(examples.inputSize()).isEqualTo(4);
    assertThat(examples.targetSize()).isEqualTo(10);
    assertThat(examples.input(0)).containsExactly(0, 1, 0.2, 1 / 255.0);
    assertThat(examples.input(1)[2]).isEqualTo(128 / 255.0);
    assertThat(examples.label(0)).isEqualTo(3);
    assertThat(examples.target(2)).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
  }

  @Test
  void whatWasWritten_isRead() throws IOException {
    isWhatWasWritten(IdxFiles.read(images(), labels()));
  }

  @Test
  void whatGzipMadeVerySmall_isRead() throws IOException {
    byte[] gzip = Idx.gzip(Idx.bytes(0x803, Idx.sizes(3, 200, 200), new int[120_000]));
    assertThat(gzip.length).isLessThan(1000);
    Examples dark = IdxFiles.read(write("dark", gzip), labels());
    assertThat(dark.input(2)).hasSize(40_000).containsOnly(0);
  }

  @Test
  void folder_isReadUnderEverySpelling_gzippedByContentNotByName() throws IOException {
    byte[] images = Idx.bytes(0x803, Idx.sizes(3, 2, 2), PIXELS);
    byte[] labels = Idx.bytes(0x801, Idx.sizes(3), LABELS);
    write("train-images-idx3-ubyte", Idx.gzip(images));
    write("train-labels-idx1-ubyte.gz", Idx.gzip(labels));
    write("t10k-images.idx3-ubyte", images);
    Files.createDirectory(folder.resolve("t10k-labels-idx1-ubyte"));
    write("t10k-labels.idx1-ubyte.gz", labels);
    isWhatWasWritten(IdxFiles.read(folder).training());
    isWhatWasWritten(IdxFiles.read(folder).heldOut());
  }

  /** A folder under another name, with one in it that leads round in a circle or is shut. */
  @Test
  void folder_isReadThroughALink_andPastWhatCannotBeRead() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), files);
    Files.createSymbolicLink(files.resolve("circle"), files);
    Path shut = Files.createDirectory(files.resolve("lost+found"));
    for (String part : List.of("train", "t10k")) {
      write("files/" + part + "-images-idx3-ubyte", Idx.bytes(0x803, Idx.sizes(3, 2, 2), PIXELS));
      write("files/" + part + "-labels-idx1-ubyte", Idx.bytes(0x801, Idx.sizes(3), LABELS));
    }
    shut.toFile().setReadable(false);
    isWhatWasWritten(IdxFiles.read(link).training());
    shut.toFile().setReadable(true);
  }

  @Test
  void namesOfOtherSets_areKnown_andWhatIsGoodToKnowIsSaid() throws IOException {
    byte[] images = Idx.bytes(0x803, Idx.sizes(3, 2, 2), PIXELS);
    int[] rows = new int[3 * 8 * 4];
    for (int n = 0; n < 3; n++) {
      rows[n * 32 + 3] = LABELS[n];
      rows[n * 32 + 11] = 77;
    }
    Files.createDirectories(folder.resolve("q/raw"));
    for (String part : List.of("train", "test")) {
      write("q/raw/qmnist-" + part + "-images-idx3-ubyte.gz", Idx.gzip(images));
      write("q/raw/qmnist-" + part + "-labels-idx2-int", Idx.bytes(0xc02, Idx.sizes(3, 8), rows));
    }
    List<String> notes = new ArrayList<>();
    Split qmnist = IdxFiles.read(folder.resolve("q"), notes::add);
    isWhatWasWritten(qmnist.training());
    isWhatWasWritten(qmnist.heldOut());
    assertThat(notes).containsExactly("found in raw");

    Files.createDirectories(folder.resolve("e"));
    for (String part : List.of("train", "test")) {
      write("e/emnist-digits-" + part + "-images-idx3-ubyte", images);
      write(
          "e/emnist-digits-" + part + "-labels-idx1-ubyte", Idx.bytes(0x801, Idx.sizes(3), LABELS));
    }
    notes.clear();
    isWhatWasWritten(IdxFiles.read(folder.resolve("e"), notes::add).heldOut());
    assertThat(notes).singleElement().asString().contains("rows and columns exchanged");
  }

  @Test
  void lettersOfEmnist_areNoDigits() throws IOException {
    for (String set : List.of("letters", "balanced", "byclass", "bymerge")) {
      Path folder = Files.createDirectories(this.folder.resolve(set));
      for (String kind : List.of("images-idx3-ubyte.gz", "labels-idx1-ubyte.gz")) {
        write(set + "/emnist-" + set + "-train-" + kind, new byte[1]);
      }
      refused(
          "has a set of EMNIST with letters in it, and only digits are learned; take its"
              + " emnist-digits or emnist-mnist",
          () -> IdxFiles.read(folder));
    }
  }

  @Test
  void folder_thatLacksAFile_isToldWhich() throws IOException {
    refused(
        "has no file train-images-idx3-ubyte; put the four MNIST files there, gzipped or not",
        () -> IdxFiles.read(folder));
    refused(
        "is not a folder; give the folder that holds the four MNIST files",
        () -> IdxFiles.read(folder.resolve("nowhere")));
    refused("is not a file", () -> IdxFiles.read(folder, labels()));
    refused("does not exist", () -> IdxFiles.read(images(), folder.resolve("nowhere")));
  }

  @Test
  void folder_ofTwoSizes_isRefused() throws IOException {
    write("train-images-idx3-ubyte", Idx.bytes(0x803, Idx.sizes(3, 2, 2), PIXELS));
    write("train-labels-idx1-ubyte", Idx.bytes(0x801, Idx.sizes(3), LABELS));
    write("t10k-images-idx3-ubyte", Idx.bytes(0x803, Idx.sizes(2, 3, 2), PIXELS));
    write("t10k-labels-idx1-ubyte", Idx.bytes(0x801, Idx.sizes(2), new int[] {1, 2}));
    refused(
        "the pictures of train-images have 4 pixels but those of t10k-images have 6",
        () -> IdxFiles.read(folder));
  }

  @Test
  void labels_thatAreNone_areRefused() throws IOException {
    Path ten = write("ten", Idx.bytes(0x801, Idx.sizes(3), new int[] {3, 10, 9}));
    refused("ten has the label 10, but labels go from 0 to 9", () -> IdxFiles.read(images(), ten));
    Path ff = write("ff", Idx.bytes(0x801, Idx.sizes(3), new int[] {3, 255, 9}));
    refused("ff has the label 255, but", () -> IdxFiles.read(images(), ff));
    Path two = write("two", Idx.bytes(0x801, Idx.sizes(2), new int[] {3, 1}));
    refused(
        "images announces 3 images but two has 2 labels; they are not of one set",
        () -> IdxFiles.read(images(), two));
    Path none = write("none", Idx.bytes(0x801, Idx.sizes(0), new int[0]));
    refused("none announces 0 labels", () -> IdxFiles.read(images(), none));
  }

  @Test
  void files_ofTheOtherKind_areRefused() throws IOException {
    refused(
        "images is not a file of labels: it is the file of the images; exchange the names of the two",
        () -> IdxFiles.read(labels(), images()));
    refused(
        "labels is not a file of images: it is the file of the labels; exchange the names of the two",
        () -> IdxFiles.read(labels(), labels()));
  }

  /** The third byte of the format is the kind of its numbers, and 8 are bytes. */
  @Test
  void files_ofOtherNumbers_areToldWhatTheyAre() throws IOException {
    String other = "it begins with other bytes than such a file; download it again";
    String signed = "its numbers are bytes with a sign; convert them to bytes from 0 to 255";
    String whole =
        "its numbers are whole numbers of several bytes; convert them to bytes from 0 to 255";
    String floats = "its numbers are floats; convert them to bytes from 0 to 255";
    String reversed =
        "its bytes are in reverse order; convert it to big-endian, or download it again";
    isNone("it is a web page; download it again", 0x3c68746d);
    isNone(other, 0x0703, 0x0a03, 0x0f03, 0x802, 0x504b0304, 0);
    isNone(signed, 0x0901, 0x0903);
    isNone(whole, 0x0b03, 0x0c03);
    isNone(floats, 0x0d01, 0x0d03, 0x0e03);
    isNone(reversed, 0x01080000, 0x03080000);
  }

  private void isNone(String why, int... magics) throws IOException {
    for (int magic : magics) {
      Path file = write("other", Idx.bytes(magic, Idx.sizes(3, 2, 2), PIXELS));
      refused("other is not a file of images: " + why, () -> IdxFiles.read(file, labels()));
      refused("other is not a file of labels: " + why, () -> IdxFiles.read(images(), file));
    }
  }

  @Test
  void folder_withNearlyTheName_isAskedForIt() throws IOException {
    write("train-labels-idx1-ubyte", new byte[1]);
    for (String nearly :
        List.of("train-images-idx3-ubyte (1).gz", "train-images.zip", "trian-images-idx3-ubyte")) {
      Path file = write(nearly, new byte[1]);
      refused(
          "has no file train-images-idx3-ubyte; is it " + nearly + "? Rename that one",
          () -> IdxFiles.read(folder));
      Files.delete(file);
    }
  }

  /** A folder that was unpacked twice. */
  @Test
  void folder_withAFileTwice_givesTheNearestOne() throws IOException {
    Files.createDirectories(folder.resolve("again"));
    for (String part : List.of("train", "t10k")) {
      for (String place : List.of("again/", "")) {
        int pixel = place.isEmpty() ? 255 : 0;
        write(place + part + "-labels-idx1-ubyte", Idx.bytes(0x801, Idx.sizes(1), new int[1]));
        write(
            place + part + "-images-idx3-ubyte",
            Idx.bytes(0x803, Idx.sizes(1, 1, 1), new int[] {pixel}));
      }
    }
    assertThat(IdxFiles.read(folder).training().input(0)).containsExactly(1);
  }

  @Test
  void announcementsThatCannotBeTrue_areRefusedBeforeMemoryIsAskedFor() throws IOException {
    int huge = Integer.MAX_VALUE;
    Path labels = write("huge-labels", Idx.bytes(0x801, Idx.sizes(huge), new int[92]));
    refused("announces 2147483647 labels, which is too", () -> IdxFiles.read(images(), labels));
    Path negative = write("negative", Idx.bytes(0x801, Idx.sizes(-1), new int[92]));
    refused("announces 4294967295 labels, which", () -> IdxFiles.read(images(), negative));
    Path most = write("most", Idx.gzip(Idx.bytes(0x801, Idx.sizes(1 << 28), new int[92])));
    refused("most is cut off", () -> IdxFiles.read(images(), most));
    Path wide = write("wide", Idx.bytes(0x803, Idx.sizes(3, 1 << 14, 1 << 28), new int[84]));
    refused("bytes, which is too many to be true", () -> IdxFiles.read(wide, labels()));
    Path many = write("many", Idx.bytes(0x803, Idx.sizes(3, 1 << 14, 1 << 13), new int[84]));
    refused("announces 3 × 134217728 bytes, which is too", () -> IdxFiles.read(many, labels()));
    Path one = write("one", Idx.bytes(0x801, Idx.sizes(1), new int[] {3}));
    Path last = write("last", Idx.bytes(0x803, Idx.sizes(1, 1 << 14, 1 << 14), new int[84]));
    refused("last is cut off", () -> IdxFiles.read(last, one));
  }

  /** Who read on would come to where it is cut off. */
  @Test
  void aGzipBomb_isReadNoFurtherThanItAnnounces() throws IOException {
    byte[] zeros = Idx.gzip(Idx.bytes(0x803, Idx.sizes(3, 2, 2), new int[10_000_000]));
    Path bomb = write("bomb", Arrays.copyOf(zeros, zeros.length / 2));
    refused("bomb goes on after the 12 bytes", () -> IdxFiles.read(bomb, labels()));
  }

  @Test
  void gzip_whoseChecksumIsWrong_isDamaged() throws IOException {
    byte[] gzip = Idx.gzip(Idx.bytes(0x803, Idx.sizes(3, 2, 2), PIXELS));
    gzip[gzip.length - 6] ^= 1;
    Path damaged = write("damaged", gzip);
    refused("damaged is damaged gzip (Corrupt", () -> IdxFiles.read(damaged, labels()));
  }

  private interface Reading {
    Object read() throws IOException;
  }

  private static void refused(String reason, Reading reading) {
    assertThatThrownBy(reading::read)
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(reason)
        .message()
        .doesNotContain("\n");
  }
}
