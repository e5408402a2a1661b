package chainrule.cli;

import chainrule.text.Plain;
import chainrule.text.WholeFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands behind a command: names, and options with a value, {@code --seed 7} or {@code
 * --seed=7}.
 *
 * @param names what is no option, in order
 * @param options each option that was given, with its value
 */
record Arguments(List<String> names, Map<String, String> options) {

  /**
   * Takes them apart; an option that the command does not know, or one without its value, is
   * refused.
   */
  static Arguments parse(List<String> words, Set<String> known) {
    List<String> names = new ArrayList<>();
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("--")) {
        names.add(word);
        continue;
      }
      String option = word.replaceFirst("=.*", "");
      if (!known.contains(option)) {
        String list = String.join(", ", new TreeSet<>(known));
        throw new UsageException(
            "there is no option %s here; %s"
                .formatted(option, list.isEmpty() ? "none is known" : list + " are known"));
      }
      if (word.contains("=")) {
        options.put(option, word.substring(option.length() + 1));
      } else if (i + 1 < words.size()) {
        options.put(option, words.get(++i));
      } else {
        throw new UsageException(option + " needs a value");
      }
    }
    return new Arguments(names, options);
  }

  /** A whole number, or the default. */
  long number(String option, long least, long otherwise) {
    String value = options.get(option);
    if (value == null) {
      return otherwise;
    }
    try {
      long number = Long.parseLong(value);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, together with numbers that are too small
    }
    String range = least == Long.MIN_VALUE ? "" : " of at least " + least;
    throw new UsageException(option + " takes a whole number" + range + ", not " + value);
  }

  /** A number in a range, or the default. */
  double decimal(String option, double least, double most, double otherwise) {
    String value = options.get(option);
    if (value == null) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, together with numbers out of range
    }
    String range = most == Double.MAX_VALUE ? "of at least " + least : least + " to " + most;
    throw new UsageException(option + " takes a number " + range + ", not " + value);
  }

  /** Whole numbers of at least 1 with commas in between, or the default. */
  int[] sizes(String option, int[] otherwise) {
    return sizes(option, otherwise, "");
  }

  /** The same, and {@code none} for no number at all. */
  int[] sizesOrNone(String option, int[] otherwise) {
    return "none".equals(options.get(option)) ? new int[0] : sizes(option, otherwise, ", or none");
  }

  private int[] sizes(String option, int[] otherwise, String orElse) {
    String value = options.get(option);
    if (value == null) {
      return otherwise;
    }
    try {
      int[] sizes = Arrays.stream(value.split(",")).mapToInt(Integer::parseInt).toArray();
      if (sizes.length > 0 && Arrays.stream(sizes).min().getAsInt() >= 1) {
        return sizes;
      }
    } catch (NumberFormatException e) {
      // said below, together with numbers that are too small
    }
    throw new UsageException(
        option + " takes widths such as 30 or 128,64" + orElse + ", not " + value);
  }

  /** A path, if the option was given. */
  Optional<Path> pathOf(String option) {
    if (options.getOrDefault(option, "-").isBlank()) {
      throw new UsageException(option + " takes a file or a folder, and none is given");
    }
    return Optional.ofNullable(options.get(option)).map(Arguments::path);
  }

  /** A path to write to at the end, which is looked at before the work begins. */
  Optional<Path> writable(String option) {
    Optional<Path> file = pathOf(option);
    file.ifPresent(WholeFile::requireWritable);
    return file;
  }

  /** A name as a path. An empty one would be the folder that the program was started in. */
  static Path path(String name) {
    if (name.isBlank()) {
      throw new UsageException("a file or a folder is called nothing; give its name");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      boolean isPlain = name.chars().allMatch(c -> c < 128);
      throw new UsageException(
          "this is no path: "
              + Plain.line(name)
              + (isPlain ? "" : "; if its letters are not as you wrote them, set LC_ALL=C.UTF-8"));
    }
  }
}
