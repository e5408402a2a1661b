package chainrule.cli;

import chainrule.text.Plain;
import chainrule.text.WholeFile;
import java.math.BigInteger;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arguments of a command: names, and options with a value, {@code --seed 7} or {@code
 * --seed=7}.
 *
 * @param names what is no option, in order
 * @param options each option that was given, with its value
 */
record Arguments(List<String> names, Map<String, String> options) {

  private static final Pattern OTHER_PICTURE =
      Pattern.compile("(.*)\\.(?i:bmp|eps|gif|jpe?g|pdf|png|ps|tiff?|webp)");

  /**
   * Takes them apart; an option that the command does not know, or one without its value, is
   * refused.
   *
   * @param known the options of the command, with blanks in between; one that takes no value ends
   *     with a question mark
   */
  static Arguments parse(List<String> words, String known) {
    List<String> names = new ArrayList<>();
    Map<String, String> options = new LinkedHashMap<>();
    List<String> all = List.of(known.split(" "));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String option = word.replaceFirst("=.*", "");
      if (!word.startsWith("--")) {
        names.add(word);
      } else if (all.contains(word + "?")) {
        options.put(word, "");
      } else if (!all.contains(option)) {
        throw unknown(option, all);
      } else if (word.contains("=")) {
        options.put(option, word.substring(option.length() + 1));
      } else if (i + 1 < words.size() && !isOption(words.get(i + 1), all)) {
        options.put(option, words.get(++i));
      } else {
        throw new UsageException(option + " needs a value");
      }
    }
    return new Arguments(names, options);
  }

  private static boolean isOption(String word, List<String> all) {
    return all.contains(word.replaceFirst("=.*", "")) || all.contains(word + "?");
  }

  private static UsageException unknown(String option, List<String> all) {
    if (all.contains(option + "?")) {
      return new UsageException(option + " takes no value");
    }
    String list =
        all.stream().map(it -> it.replace("?", "")).sorted().collect(Collectors.joining(", "));
    return new UsageException(
        "there is no option %s here; %s"
            .formatted(option, list.isEmpty() ? "none is known" : list + " are known"));
  }

  /** A name in a message, where one of no letters has to be seen. */
  static String shown(String name) {
    return name.isBlank() ? "''" : name;
  }

  /** Whether an option is there. */
  boolean has(String option) {
    return options.containsKey(option);
  }

  /** Refuses what an option makes meaningless, since it would be ignored without a word. */
  void requireAlone(String option, String... others) {
    for (String other : others) {
      if (has(option) && has(other)) {
        throw new UsageException(other + " does not go with " + option + "; leave one of them out");
      }
    }
  }

  /** Refuses to write over what another option reads or writes. */
  void requireApart(String option, String... others) {
    Optional<Path> file = pathOf(option).map(Arguments::whole);
    for (String other : others) {
      if (file.isPresent() && file.equals(pathOf(other).map(Arguments::whole))) {
        throw new UsageException(option + " and " + other + " are the same file; give two names");
      }
    }
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Where chance begins: any whole number, or 1. */
  long seed() {
    return number("--seed", Long.MIN_VALUE, 1);
  }

  /** How many: a whole number, or the default; one that is too large for any use is cut. */
  int count(String option, int least, int otherwise) {
    return (int) Math.min(Integer.MAX_VALUE, number(option, least, otherwise));
  }

  private long number(String option, long least, long otherwise) {
    String range = least == Long.MIN_VALUE ? "" : " of at least " + least;
    return value(
        option,
        otherwise,
        text -> whole(option, text, least),
        n -> n >= least,
        "a whole number" + range);
  }

  /** A count beyond all bounds is the largest there is; a seed would be another one then. */
  private static long whole(String option, String text, long least) {
    BigInteger number = new BigInteger(text);
    if (number.bitLength() < Long.SIZE) {
      return number.longValue();
    }
    if (least == Long.MIN_VALUE) {
      throw new UsageException(
          option + " takes a whole number of 64 bits, up to " + Long.MAX_VALUE + ", not " + text);
    }
    return number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** A number in a range, or the default. */
  double decimal(String option, double least, double most, double otherwise) {
    String range = most == Double.MAX_VALUE ? "of at least " + least : least + " to " + most;
    return value(
        option, otherwise, Double::valueOf, x -> x >= least && x <= most, "a number " + range);
  }

  /** The widths of the layers between input and output, {@code none} of them, or the default. */
  int[] hidden(String option, int[] otherwise) {
    return "none".equals(options.get(option))
        ? new int[0]
        : widths(option, otherwise, 1, "widths such as 30 or 128,64, or none");
  }

  /** The widths of the input and of each layer of a network, or null. */
  int[] network(String option) {
    return widths(option, null, 2, "the widths of inputs and layers, such as 784,30,10");
  }

  private int[] widths(String option, int[] otherwise, int least, String what) {
    return value(
        option,
        otherwise,
        text -> Stream.of(text.split(",", -1)).mapToInt(Integer::parseInt).toArray(),
        widths -> widths.length >= least && Arrays.stream(widths).allMatch(width -> width >= 1),
        what);
  }

  /** What a value stands for; one that is none, or does not fit, is refused with what would. */
  private <T> T value(
      String option, T otherwise, Function<String, T> read, Predicate<T> fits, String what) {
    String text = options.get(option);
    if (text == null) {
      return otherwise;
    }
    try {
      T value = read.apply(text);
      if (fits.test(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below, together with numbers out of range
    }
    throw new UsageException(
        option + " takes " + what + ", not " + (text.isBlank() ? "nothing" : text));
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

  /** A file to draw to, which is what other programs will take it for by its name. */
  Optional<Path> picture(String option) {
    pathOf(option)
        .map(Path::toString)
        .map(OTHER_PICTURE::matcher)
        .filter(Matcher::matches)
        .ifPresent(
            other -> {
              throw new UsageException(
                  "%s draws SVG; call the file %s.svg".formatted(option, other.group(1)));
            });
    return writable(option);
  }

  /** A name as a path. An empty one would be the folder that the program was started in. */
  static Path path(String name) {
    if (name.isBlank()) {
      throw new UsageException("the name of a file or folder is empty; give a name");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      boolean isPlain = name.chars().allMatch(c -> c < 128);
      throw new UsageException(
          "this is not a valid path: "
              + Plain.line(name)
              + (isPlain ? "" : "; if its letters are not as you wrote them, set LC_ALL=C.UTF-8"));
    }
  }
}
