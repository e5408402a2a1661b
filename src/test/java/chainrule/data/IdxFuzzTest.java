package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.text.UnreadableException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Files with something wrong in them are read or refused in one line, with little memory. (Text
 * that is no IDX at all begins with the wrong bytes, so damage to sound files is what is drawn.)
 */
class IdxFuzzTest {

  private static final int PICTURES = 6;
  private static final long MEMORY = 4 << 20;

  private Path images;
  private Path labels;

  @BeforeProperty
  void create() throws IOException {
    images = Files.createTempFile("images", "");
    labels = Files.createTempFile("labels", "");
  }

  @AfterProperty
  void delete() throws IOException {
    Files.delete(images);
    Files.delete(labels);
  }

  private static byte[] soundImages() {
    int[] pixels = new int[PICTURES * 20];
    Arrays.setAll(pixels, i -> i * 7);
    return Idx.bytes(0x803, Idx.sizes(PICTURES, 4, 5), pixels);
  }

  private static byte[] soundLabels() {
    return Idx.bytes(0x801, Idx.sizes(PICTURES), new int[] {0, 9, 4, 4, 1, 7});
  }

  /** True if it is read, false if it is refused as it should be; all else fails. */
  private boolean isRead(byte[] imageBytes, byte[] labelBytes) throws IOException {
    rewrite(images, imageBytes);
    rewrite(labels, labelBytes);
    Examples examples = null;
    String refusal = null;
    long before = allocated();
    try {
      examples = IdxFiles.read(images, labels);
    } catch (UnreadableException e) {
      refusal = e.getMessage();
    }
    assertThat(allocated() - before).as("bytes of memory").isLessThan(MEMORY);
    if (examples == null) {
      assertThat(refusal).matches("\\S*(images|labels)\\S* .*");
      return false;
    }
    assertThat(examples.size()).isEqualTo(PICTURES);
    assertThat(examples.input(PICTURES - 1)).hasSize(20);
    return true;
  }

  /** A new file each time: writing over an old one can mean waiting for the disk. */
  private static void rewrite(Path file, byte[] bytes) throws IOException {
    Files.delete(file);
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static byte[] packed(byte[] bytes, boolean gzip) throws IOException {
    return gzip ? Idx.gzip(bytes) : bytes;
  }

  @Property(tries = 4)
  void sound_isRead(@ForAll boolean gzipImages, @ForAll boolean gzipLabels) throws IOException {
    assertThat(isRead(packed(soundImages(), gzipImages), packed(soundLabels(), gzipLabels)))
        .isTrue();
  }

  @Property
  void cutOffAnywhere_isRefused(
      @ForAll @IntRange(max = 200) int cut, @ForAll boolean ofImages, @ForAll boolean gzip)
      throws IOException {
    byte[] image = packed(soundImages(), gzip);
    byte[] label = packed(soundLabels(), gzip);
    if (ofImages) {
      image = Arrays.copyOf(image, cut % image.length);
    } else {
      label = Arrays.copyOf(label, cut % label.length);
    }
    assertThat(isRead(image, label)).isFalse();
  }

  @Property
  void cutOffAndThenGzipped_isRefused(@ForAll @IntRange(max = 135) int length) throws IOException {
    assertThat(isRead(Idx.gzip(Arrays.copyOf(soundImages(), length)), soundLabels())).isFalse();
  }

  @Property(tries = 1000)
  void anyByteOfTheHeadersChanged_isRefused(
      @ForAll @IntRange(max = 15) int at,
      @ForAll @IntRange(min = 1, max = 255) int change,
      @ForAll boolean gzip)
      throws IOException {
    byte[] image = soundImages();
    image[at] ^= (byte) change;
    assertThat(isRead(packed(image, gzip), soundLabels())).isFalse();

    byte[] label = soundLabels();
    label[at % 8] ^= (byte) change;
    assertThat(isRead(soundImages(), packed(label, gzip))).isFalse();
  }

  @Property
  void anyByteOfAGzipFileChanged_isReadOrRefused(
      @ForAll @IntRange(max = 1000) int at, @ForAll @IntRange(min = 1, max = 255) int change)
      throws IOException {
    byte[] image = Idx.gzip(soundImages());
    image[at % image.length] ^= (byte) change;
    if (isRead(image, soundLabels())) {
      assertThat(at % image.length).as("only the head of gzip is not checked").isLessThan(10);
    }
  }

  @Property
  void anythingBehindTheEnd_isRefused(@ForAll byte[] rest) throws IOException {
    byte[] behind = rest.length == 0 ? new byte[1] : rest;
    byte[] longer = Arrays.copyOf(soundImages(), soundImages().length + behind.length);
    System.arraycopy(behind, 0, longer, soundImages().length, behind.length);
    assertThat(isRead(longer, soundLabels())).isFalse();
    assertThat(isRead(Idx.gzip(longer), soundLabels())).isFalse();
  }

  @Property
  void noise_isRefused(@ForAll byte[] noise, @ForAll boolean gzip) throws IOException {
    assertThat(isRead(packed(noise, gzip), soundLabels())).isFalse();
    assertThat(isRead(soundImages(), packed(noise, gzip))).isFalse();
  }
}
