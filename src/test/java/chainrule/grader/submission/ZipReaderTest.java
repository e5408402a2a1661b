package chainrule.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import chainrule.text.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Zips as hostile as we can make them: the JDK writes them, and then their bytes are changed. */
class ZipReaderTest {

  private static final String SOURCE = "class Sigmoid {} // ".repeat(50);
  private static final byte[] GOOD = zip("work/", "work/Sigmoid.java", "notes.txt");

  /** Sigmoid.java and Tanh.java, as Info-ZIP packs them with -fz: all numbers are wide. */
  private static final String WIDE =
      "UEsDBC0AAAAAAAAAIVz+2BAG//////////8MABQAU2lnbW9pZC5qYXZhAQAQABEAAAAAAAAAEQAAAAAA"
          + "AABjbGFzcyBTaWdtb2lkIHt9ClBLAwQtAAAAAAAAACFc3DY1G///////////CQAUAFRhbmguamF2YQEA"
          + "EAAOAAAAAAAAAA4AAAAAAAAAY2xhc3MgVGFuaCB7fQpQSwECHgMtAAAAAAAAACFc/tgQBhEAAAD/////"
          + "DAAMAAAAAAABAAAApIEAAAAAU2lnbW9pZC5qYXZhAQAIABEAAAAAAAAAUEsBAh4DLQAAAAAAAAAhXNw2"
          + "NRsOAAAA/////wkADAAAAAAAAQAAAKSBTwAAAFRhbmguamF2YQEACAAOAAAAAAAAAFBLBgYsAAAAAAAA"
          + "AB4DLQAAAAAAAAAAAAIAAAAAAAAAAgAAAAAAAACJAAAAAAAAAJgAAAAAAAAAUEsGBwAAAAAhAQAAAAAA"
          + "AAEAAABQSwUGAAAAAAIAAgCJAAAA/////wAA";

  /** The same as Python packs it, where no number fits into its field. */
  private static final String WIDER =
      "UEsDBC0AAAAIAAAAIQD+2BAG//////////8MABQAU2lnbW9pZC5qYXZhAQAQABEAAAAAAAAAEwAAAAAA"
          + "AABLzkksLlYIzkzPzc9MUaiu5QIAUEsDBC0AAAAIAAAAIQDcNjUb//////////8JABQAVGFuaC5qYXZh"
          + "AQAQAA4AAAAAAAAAEAAAAAAAAABLzkksLlYISczLUKiu5QIAUEsBAi0DLQAAAAgAAAAhAP7YEAb/////"
          + "/////wwAFAAAAAAAAAAAAIABAAAAAFNpZ21vaWQuamF2YQEAEAARAAAAAAAAABMAAAAAAAAAUEsBAi0D"
          + "LQAAAAgAAAAhANw2NRv//////////wkAHAAAAAAAAAAAAIAB/////1RhbmguamF2YQEAGAAOAAAAAAAA"
          + "ABAAAAAAAAAAUQAAAAAAAABQSwYGLAAAAAAAAAAtAC0AAAAAAAAAAAACAAAAAAAAAAIAAAAAAAAAoQAA"
          + "AAAAAACcAAAAAAAAAFBLBgcAAAAAPQEAAAAAAAABAAAAUEsFBgAAAAACAAIAoQAAAJwAAAAAAA==";

  /** From the beginning of a line of the directory. */
  private static final int FLAGS = 8;

  private static final int METHOD = 10;
  private static final int CHECKSUM = 16;
  private static final int SIZE = 24;
  private static final int NAME_LENGTH = 28;
  private static final int MODE = 40;

  @Example
  void goodZip_isRead_deflatedOrNot() throws IOException {
    assertThat(read(GOOD).answers()).containsEntry("Sigmoid", SOURCE);
    assertThat(read(stored("Tanh.java")).answers()).containsEntry("Tanh", SOURCE);
    byte[] changed = stored("Tanh.java");
    replace(changed, "class", "clasp");
    refused(changed, "is damaged at Tanh.java; pack it again");
    assertThat(read(GOOD).ignored()).containsExactly("notes.txt");
  }

  @Example
  void wideNumbers_areRead() {
    for (String wide : new String[] {WIDE, WIDER}) {
      Submission submission = read(Base64.getDecoder().decode(wide));
      assertThat(submission.answers())
          .containsOnly(entry("Sigmoid", "class Sigmoid {}\n"), entry("Tanh", "class Tanh {}\n"));
      assertThat(submission.notes()).isEmpty();
    }
  }

  /** Whichever byte says otherwise: read as it was, or refused in words. */
  @Property(tries = 400)
  void wideNumbersThatWereChanged_areReadOrRefused(@ForAll byte changed, @ForAll int where) {
    for (String wide : new String[] {WIDE, WIDER}) {
      byte[] zip = Base64.getDecoder().decode(wide);
      zip[Math.floorMod(where, zip.length)] = changed;
      try {
        assertThat(read(zip).answers()).hasSizeLessThanOrEqualTo(2);
      } catch (UnreadableException e) {
        assertThat(e).hasMessageStartingWith("work.zip ").message().doesNotContain("\n");
      }
    }
  }

  @Example
  void wideNumbersThatLeadNowhere_areRefused() {
    int end = Base64.getDecoder().decode(WIDE).length - 22;
    for (long nowhere : new long[] {-1, Long.MAX_VALUE, 1L << 32, end}) {
      refused(changed(WIDE, end - 20 + 8, nowhere), "is a damaged zip; pack it again");
      refused(changed(WIDE, end - 20 - 56 + 48, nowhere), "is a damaged zip; pack it again");
      int lastHeader = Base64.getDecoder().decode(WIDER).length - 22 - 20 - 56 - 8;
      refused(changed(WIDER, lastHeader, nowhere), "work.zip ");
    }
  }

  /** What would be a wide number, if −1 were a place in a zip, leads to the directory here. */
  @Example
  void wideNumberWithoutItsRecord_isNotLookedForElsewhere() {
    byte[] zip = zip("a-name-of-enough-letters-for-eight-bytes/Sigmoid.java");
    ByteBuffer numbers = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.length - 22;
    int directory = numbers.getInt(end + 16);
    numbers.putLong(47, directory).putLong(directory + 46 + 47 - 30, directory);
    numbers.putInt(end + 16, -1);
    refused(zip, "is a damaged zip; pack it again");
  }

  private static byte[] changed(String wide, int at, long number) {
    byte[] zip = Base64.getDecoder().decode(wide);
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putLong(at, number);
    return zip;
  }

  @Example
  void pathsThatLeadOut_areRefused() {
    refused(zip("../Sigmoid.java"), "has a file that would lie outside of it: ../Sigmoid.java");
    refused(zip("a/../../Sigmoid.java"), "has a file that would lie outside of it");
    refused(zip("..\\Sigmoid.java"), "has a file that would lie outside of it");
    refused(zip("/etc/Sigmoid.java"), "has a file that would lie outside of it");
    refused(zip("C:\\Sigmoid.java"), "has a file that would lie outside of it");
    refused(zip("./../Sigmoid.java"), "has a file that would lie outside of it");
  }

  /** As the tar of macOS and Windows packs a folder: {@code tar -acf homework.zip .} */
  @Example
  void folderItself_isNoFolderOfItsOwn() {
    Submission submission = read(zip("./", "./Sigmoid.java", "./a/././Tanh.java", ".\\L1.java"));
    assertThat(submission.answers()).containsOnlyKeys("L1", "Sigmoid", "Tanh");
    assertThat(submission.ignored()).isEmpty();
    submission = read(zip("./.git/", "./.git/config", "Sigmoid.java", "a./L1.java"));
    assertThat(submission.answers()).containsOnlyKeys("L1", "Sigmoid");
    assertThat(submission.ignored()).containsExactly(".git/");
    refused(zip("Sigmoid.java", "./Sigmoid.java"), "has two files called Sigmoid.java");
  }

  @Example
  void namesThatMeanTwoThings_areRefused() {
    refused(zip("Sigmoid.java", "sigmoid.java"), "names differ only in case");
    byte[] twice = zip("Sigmoid.java", "Sigmoie.java");
    replace(twice, "Sigmoie.java", "Sigmoid.java");
    refused(twice, "has two files called Sigmoid.java");
  }

  @Example
  void linksAndDevices_areLeftOut() {
    for (int mode : new int[] {0120777, 0120755, 0010644, 0020644, 0060644, 0140644, 0040755}) {
      byte[] zip = zip("Sigmoid.java");
      int line = line(zip, 0);
      zip[line + 5] = (byte) (mode == 0120777 ? 19 : 3); // made by a Mac, by Unix
      set(zip, line + MODE, mode);
      Submission submission = read(zip);
      assertThat(submission.answers()).as("%o", mode).isEmpty();
      assertThat(submission.notes())
          .containsExactly(
              "Sigmoid.java is a link or not an ordinary file, and was left out; put the file itself there");
    }
  }

  @Example
  void filesAndFoldersOfUnix_areRead() {
    for (int system : new int[] {3, 19}) {
      byte[] zip = zip("work/", "work/Sigmoid.java");
      int[] modes = {0040755, 0100644};
      for (int i = 0; i < modes.length; i++) {
        zip[line(zip, i) + 5] = (byte) system;
        set(zip, line(zip, i) + MODE, modes[i]);
      }
      assertThat(read(zip).answers()).containsOnlyKeys("Sigmoid");
      assertThat(read(zip).notes()).isEmpty();
    }
  }

  /**
   * Of times, owners, checksums of names: such fields differ in the header and in the directory.
   */
  @Example
  void fieldsAndComments_arePassedOver() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String name : new String[] {"Sigmoid.java", "Tanh.java", "Relu.java"}) {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        entry.setLastAccessTime(FileTime.fromMillis(0));
        entry.setComment("of " + name);
        out.putNextEntry(entry);
        out.write(SOURCE.getBytes(StandardCharsets.UTF_8));
      }
      out.setComment("x".repeat(0xffff));
    }
    assertThat(read(bytes.toByteArray()).answers())
        .containsOnlyKeys("Sigmoid", "Tanh", "Relu")
        .containsValue(SOURCE)
        .doesNotContainValue("");
  }

  @Example
  void folderOfTools_isNamed_alsoIfItIsEmpty() {
    assertThat(read(zip("target/", "Sigmoid.java")).ignored()).containsExactly("target/");
    refused(zip("../", "Sigmoid.java"), "has a file that would lie outside of it: ..");
  }

  @Example
  void encryptedZip_isRefused() {
    byte[] zip = zip("Sigmoid.java");
    zip[line(zip, 0) + FLAGS] |= 1;
    refused(zip, "is encrypted; pack it without a password");
  }

  /** As bzip2, which some programs offer for zips. */
  @Example
  void zipPackedInAnotherWay_isRefused() {
    byte[] zip = zip("Sigmoid.java");
    set(zip, line(zip, 0) + METHOD, 12);
    refused(zip, "is packed in a way that only some programs unpack; pack it as an ordinary zip");
    zip = zip("Sigmoid.java");
    set(zip, line(zip, 0) + SIZE, 0xffff); // both halves: the size stands elsewhere, but nowhere
    set(zip, line(zip, 0) + SIZE + 2, 0xffff);
    refused(zip, "is a damaged zip; pack it again");
  }

  @Example
  void directoryAndHeaderThatDisagree_areRefused() {
    byte[] zip = zip("Sigmoid.java");
    zip[30] = 'T'; // the name in the header
    refused(zip, "says two things about Sigmoid.java; pack it again");
    zip = zip("Sigmoid.java");
    set(zip, line(zip, 0) + METHOD, 0);
    refused(zip, "says two things about Sigmoid.java; pack it again");
    zip = zip("Sigmoid.java2");
    set(zip, line(zip, 0) + NAME_LENGTH, "Sigmoid.java".length());
    set(zip, line(zip, 0) + NAME_LENGTH + 2, 1); // the last letter is something else
    refused(zip, "says two things about Sigmoid.java; pack it again");
  }

  /** A comment may look like the end of a zip, which it is not: that would have to end there. */
  @Example
  void endOfAZipWithinItsComment_isNone() {
    byte[] comment = new byte[40];
    System.arraycopy(zip("Tanh.java"), zip("Tanh.java").length - 22, comment, 0, 22);
    byte[] zip = Arrays.copyOf(GOOD, GOOD.length + comment.length);
    System.arraycopy(comment, 0, zip, GOOD.length, comment.length);
    set(zip, GOOD.length - 2, comment.length);
    assertThat(read(zip).answers()).containsOnlyKeys("Sigmoid");
  }

  @Example
  void whatStandsBeforeAZipOrBehindIt_isToldOf() {
    refused(Arrays.copyOf(GOOD, GOOD.length + 512), "is a zip with something else behind its end");
    byte[] late = new byte[GOOD.length + 512];
    System.arraycopy(GOOD, 0, late, 512, GOOD.length);
    refused(late, "is a zip with something else before its start; pack it again");
  }

  @Example
  void contentThatIsNotWhatItShouldBe_isRefused() {
    byte[] zip = zip("Sigmoid.java");
    zip[line(zip, 0) + CHECKSUM]++;
    refused(zip, "is damaged at Sigmoid.java; pack it again");
    zip = zip("Sigmoid.java");
    set(zip, line(zip, 0) + SIZE, 10);
    refused(zip, "is damaged at Sigmoid.java; pack it again");
  }

  @Example
  void bombs_areNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("Sigmoid.java"));
      out.write(new byte[20 << 20]);
      out.putNextEntry(new ZipEntry("Tanh.java"));
      out.write('x');
    }
    Submission submission = read(bytes.toByteArray());
    assertThat(submission.problems())
        .containsEntry("Sigmoid", "Sigmoid.java is larger than a megabyte");
    assertThat(submission.answers()).containsOnlyKeys("Tanh");
    byte[] zip = zip("Sigmoid.java");
    set(zip, line(zip, 0) + SIZE + 2, 0xfff0);
    refused(zip, "unpacks to more than 256 megabytes");
  }

  @Example
  void namesInTheOldCodePage_areRead_brokenOnesAreRefused() {
    byte[] zip = zip("Losung/Sigmoid.java");
    replace(zip, "Losung", new String(new byte[] {'L', (byte) 0x94}, StandardCharsets.ISO_8859_1));
    byte[] broken = zip.clone();
    clearUtf8(zip);
    assertThat(read(zip).answers()).containsOnlyKeys("Sigmoid");
    refused(broken, "has a file name that is not UTF-8");
  }

  @Example
  void noZip_isRefused() {
    refused(new byte[0], "is not a zip, or an empty one");
    refused(Arrays.copyOf(GOOD, GOOD.length / 2), "work.zip is a zip that was cut off; hand it in");
    refused(Arrays.copyOf(GOOD, GOOD.length - 1), "work.zip is a zip that was cut off; hand it in");
    byte[] rar = {'R', 'a', 'r', '!', 26, 7, 1, 0}; // as rarlab.com and 7-zip.org specify them
    refused(rar, "work.zip is a RAR called zip; pack it as a zip");
    byte[] seven = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4};
    refused(seven, "work.zip is a 7z called zip; pack it as a zip");
    refused(new byte[] {0x1F, (byte) 0x8B, 8, 0}, "work.zip is a gz called zip; pack it as a zip");
    refused("PK\u0003\u0004".repeat(50).getBytes(StandardCharsets.UTF_8), "was cut off");
    refused(zip(), "is not a zip, or an empty one");
  }

  /** Whatever is done to the bytes: the same answer, another one, or one line. */
  @Property(tries = 3000)
  void changedBytes_giveAnswersOrOneLine(
      @ForAll @Size(min = 1, max = 8) int[] places, @ForAll byte[] values) {
    byte[] zip = GOOD.clone();
    for (int i = 0; i < places.length && values.length > 0; i++) {
      zip[Math.floorMod(places[i], zip.length)] = values[i % values.length];
    }
    readOrRefuse(zip);
  }

  @Property(tries = 500)
  void cutZips_giveAnswersOrOneLine(@ForAll @IntRange(max = 600) int length) {
    readOrRefuse(Arrays.copyOf(GOOD, Math.min(length, GOOD.length)));
  }

  private static void readOrRefuse(byte[] zip) {
    try {
      Submission submission = read(zip);
      assertThat(submission.answers().values()).allMatch(SOURCE::equals);
      assertThat(submission.ignored()).allMatch(name -> name.chars().allMatch(c -> c >= ' '));
    } catch (UnreadableException e) {
      assertThat(e.getMessage()).startsWith("work.zip ").doesNotContain("\n");
    }
  }

  private static Submission read(byte[] zip) {
    Intake intake = new Intake("work.zip");
    try {
      ZipReader.read(zip, intake);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return intake.submission();
  }

  private static void refused(byte[] zip, String reason) {
    assertThatThrownBy(() -> read(zip))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(reason);
  }

  private static byte[] zip(String... names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) {
          out.write(SOURCE.getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] stored(String name) throws IOException {
    byte[] content = SOURCE.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(entry);
      out.write(content);
    }
    return bytes.toByteArray();
  }

  /** Where a line of the directory begins. */
  private static int line(byte[] zip, int index) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("PK\u0001\u0002");
    for (int i = 0; i < index; i++) {
      at = text.indexOf("PK\u0001\u0002", at + 1);
    }
    return at;
  }

  private static void set(byte[] zip, int at, int value) {
    zip[at] = (byte) value;
    zip[at + 1] = (byte) (value >> 8);
  }

  private static void replace(byte[] zip, String old, String name) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1)) {
      for (int i = 0; i < name.length(); i++) {
        zip[at + i] = (byte) name.charAt(i);
      }
    }
  }

  /** In the header and in the directory. */
  private static void clearUtf8(byte[] zip) {
    zip[7] &= ~8;
    zip[line(zip, 0) + FLAGS + 1] &= ~8;
  }
}
