package chainrule.data;

import chainrule.text.UnreadableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Pictures in the file format of MNIST: 60,000 hand-written digits to learn from and 10,000 held
 * out, 28 × 28 pixels each; or anything else in that format with ten classes, such as
 * Fashion-MNIST.
 *
 * <p>Slides "Neural Networks", "A Perceptron Neural Network". The files come from the user, so
 * nothing in them is trusted: each is read up to the size that its first bytes announce, and
 * refused if it is shorter or longer.
 */
public final class IdxFiles {

  private static final int CLASSES = 10;
  private static final int WHITE = 255;

  private IdxFiles() {}

  /**
   * Reads the four files {@code train-images-idx3-ubyte}, {@code train-labels-idx1-ubyte}, {@code
   * t10k-images-idx3-ubyte} and {@code t10k-labels-idx1-ubyte}; {@code train-images.idx3-ubyte} and
   * so on will do as well, and so do QMNIST's names, those of EMNIST's sets of digits, and tables
   * in CSV, {@code mnist_train.csv} and {@code mnist_test.csv} or {@code train.csv}. They may be
   * gzipped, with {@code .gz} behind their name or without, and lie up to two folders down, as in
   * {@code MNIST/raw}.
   *
   * @param folder where they are
   * @return 60,000 and 10,000 examples of 784 numbers from 0 to 1 and 10 classes, or what there is
   * @throws UnreadableException if a file is missing or is not what its name says
   */
  public static Split read(Path folder) {
    return read(folder, note -> {});
  }

  /**
   * Reads the same, and says what is worth knowing about it.
   *
   * @param folder where they are
   * @param note gets a sentence if the files lie further down, are of another set, or have no test
   *     part of their own
   * @return 60,000 and 10,000 examples of 784 numbers from 0 to 1 and 10 classes, or what there is
   * @throws UnreadableException if a file is missing or is not what its name says
   */
  public static Split read(Path folder, Consumer<String> note) {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableException(
          folder + " is not a folder; give the folder that holds the four MNIST files");
    }
    IdxFolder files = new IdxFolder(folder);
    IdxNames names = IdxNames.ALL.stream().filter(files::has).findFirst().orElse(IdxNames.MNIST);
    Optional<CsvDigits> tables = files.has(names) ? Optional.empty() : CsvDigits.in(files);
    if (tables.isPresent()) {
      return tables.get().read(note);
    }
    requireDigits(folder, files, names);
    Examples training = part(files, names, "train");
    Examples heldOut = part(files, names, names.test());
    if (training.inputSize() != heldOut.inputSize()) {
      throw new UnreadableException(
          "%s: the pictures of train-images have %d pixels but those of %s-images have %d; take both from one place"
              .formatted(folder, training.inputSize(), names.test(), heldOut.inputSize()));
    }
    files.place(files.file(names.images("train"))).ifPresent(note);
    names.note().ifPresent(note);
    return new Split(training, heldOut);
  }

  private static void requireDigits(Path folder, IdxFolder files, IdxNames names) {
    if (!files.has(names) && IdxNames.LETTERS.stream().anyMatch(files::has)) {
      throw new UnreadableException(
          folder
              + " has a set of EMNIST with letters in it, and only digits are learned; take its"
              + " emnist-digits or emnist-mnist");
    }
  }

  private static Examples part(IdxFolder files, IdxNames names, String part) {
    return read(files.file(names.images(part)), files.file(names.labels(part)));
  }

  /**
   * Reads pictures from one file and their labels from another, raw or gzipped.
   *
   * @param images the pictures
   * @param labels the labels, each from 0 to 9
   * @return an example for each picture
   * @throws UnreadableException if a file is missing or damaged, or if the two do not fit
   */
  public static Examples read(Path images, Path labels) {
    byte[] names = IdxFile.labels(labels);
    for (byte name : names) {
      if (name < 0 || name >= CLASSES) {
        throw new UnreadableException(
            "%s has the label %d, but labels go from 0 to 9; are these labels?"
                .formatted(labels, name & 0xff));
      }
    }
    byte[] pixels = IdxFile.images(images, labels, names.length);
    return new PixelExamples(pixels, names, WHITE, CLASSES);
  }
}
