package chainrule.data;

import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Digits in a table, as Kaggle has MNIST: in each line the label and then the pixels from 0 to 255,
 * with or without a line of names above.
 *
 * @param folder where they were looked for
 * @param training the table to learn from
 * @param heldOut the table that is held out; without it, a sixth of the other is held out
 */
record CsvDigits(IdxFolder folder, Path training, Optional<Path> heldOut) {

  private static final int CLASSES = 10;
  private static final int WHITE = 255;

  /** The tables of a folder, if there are any. */
  static Optional<CsvDigits> in(IdxFolder folder) {
    for (String set : List.of("mnist", "fashion-mnist")) {
      Optional<Path> training = folder.find(List.of(set + "_train.csv"));
      if (training.isPresent()) {
        Path heldOut = folder.file(List.of(set + "_test.csv"));
        return Optional.of(new CsvDigits(folder, training.get(), Optional.of(heldOut)));
      }
    }
    return folder
        .find(List.of("train.csv"))
        .map(training -> new CsvDigits(folder, training, Optional.empty()));
  }

  /** Both parts. */
  Split read(Consumer<String> note) {
    Examples examples = read(training);
    folder.place(training).ifPresent(note);
    if (heldOut.isPresent()) {
      Examples others = read(heldOut.get());
      if (examples.inputSize() != others.inputSize()) {
        throw new UnreadableException(
            "%s has %d pixels a line but %s has %d; take both from one place"
                .formatted(training, examples.inputSize(), heldOut.get(), others.inputSize()));
      }
      return new Split(examples, others);
    }
    int aside = examples.size() / 6;
    if (aside == 0) {
      throw new UnreadableException(training + " has too few lines to hold some of them out");
    }
    note.accept(
        "of train.csv %d lines are held out, drawn at random; Kaggle's test.csv has no labels"
            .formatted(aside));
    return examples.split(aside, 1);
  }

  private static Examples read(Path file) {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(IdxFile.unpacked(raw), StandardCharsets.ISO_8859_1))) {
      return new Table(file).read(reader);
    } catch (IOException e) {
      throw new UnreadableException(file + " cannot be read: " + e.getMessage());
    }
  }

  /** Takes one table line by line. */
  private static final class Table {

    private static final int MOST_SHOWN = 20;
    private static final String LAST = "if the labels are in the last column, move it to the front";

    private final Path file;
    private final ByteArrayOutputStream labels = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    private int line;
    private int width;
    private int highestLabel;
    private int highestLast;

    Table(Path file) {
      this.file = file;
    }

    Examples read(BufferedReader reader) throws IOException {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        if (line == 1 && text.contains("label")) {
          heading(text.split(","));
        } else if (!text.isBlank()) {
          example(text.strip().split(",", -1));
        }
      }
      if (labels.size() == 0) {
        throw refused("there is nothing to learn from");
      }
      if (highestLabel == 0 && highestLast > 0 && highestLast < CLASSES) {
        throw refused("every label is 0; " + LAST);
      }
      return new PixelExamples(pixels.toByteArray(), labels.toByteArray(), WHITE, CLASSES);
    }

    /**
     * OpenML has the label last: then the first pixel, which is always 0, would be taken for the
     * label.
     */
    private void heading(String[] names) {
      if (!names[0].contains("label") && names[names.length - 1].contains("label")) {
        throw refused("the label is not the first column; " + LAST);
      }
    }

    private void example(String[] numbers) {
      if (width == 0) {
        width = numbers.length;
      }
      if (width < 2) {
        throw refused("a line is a label and its pixels with commas in between; there are none");
      }
      if (numbers.length != width) {
        throw refused(
            "a line is a label and its pixels with commas in between, here %d numbers, not %d"
                .formatted(width, numbers.length));
      }
      int label = number(numbers[0], CLASSES - 1, "a label goes");
      labels.write(label);
      for (int i = 1; i < width; i++) {
        pixels.write(number(numbers[i], WHITE, "a pixel goes"));
      }
      highestLabel = Math.max(highestLabel, label);
      highestLast = Math.max(highestLast, Integer.parseInt(numbers[width - 1]));
    }

    private int number(String text, int most, String what) {
      if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= most) {
        return Integer.parseInt(text);
      }
      throw refused(
          "%s from 0 to %d, in whole numbers, not %s; is this another table?"
              .formatted(what, most, text.isBlank() ? "nothing" : shown(text)));
    }

    private static String shown(String text) {
      String line = Plain.line(text);
      return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…";
    }

    private UnreadableException refused(String reason) {
      return new UnreadableException("%s, line %d: %s".formatted(file, Math.max(1, line), reason));
    }
  }
}
