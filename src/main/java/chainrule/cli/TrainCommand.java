package chainrule.cli;

import chainrule.data.Digits;
import chainrule.data.Examples;
import chainrule.data.IdxFiles;
import chainrule.data.People;
import chainrule.data.Split;
import chainrule.data.TruthTables;
import chainrule.network.Network;
import chainrule.text.WholeFile;
import chainrule.text.Wrapped;
import chainrule.training.NetworkFile;
import chainrule.training.Training;
import chainrule.training.Training.Epoch;
import chainrule.training.fast.Trainer;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code train}: a network learns, and one can watch it. */
final class TrainCommand implements Command {

  private static final String OPTIONS =
      "--data --setting --hidden --epochs --batch --rate --final-rate --momentum --l1 --l2 --dropout"
          + " --restarts --seed --threads --save --load --writers --plot";

  /** More threads than a machine has are of no use. */
  private static final int MOST_THREADS = 256;

  private static final int HELD_OUT_DIGITS = 360;

  private static final String KNOWN_WRITERS =
      "their writers are known ones: other digits of theirs were learned from; see --writers new";
  private static final String NEW_WRITERS = "none of their writers' digits were learned from";

  private static final String PLAIN = "plain";

  /** What there is to learn, and the settings of each. */
  private static final Map<String, Map<String, TrainingSetting>> SETTINGS =
      Map.of(
          "people", Map.of(PLAIN, TrainingSetting.PEOPLE),
          "xor", Map.of(PLAIN, TrainingSetting.XOR),
          "digits", Map.of(PLAIN, TrainingSetting.DIGITS, "slides", TrainingSetting.SLIDES),
          "mnist",
              Map.of(
                  PLAIN,
                  TrainingSetting.MNIST,
                  "best",
                  TrainingSetting.MNIST_BEST,
                  "slides",
                  TrainingSetting.SLIDES));

  @Override
  public boolean computesForLong(List<String> words) {
    return true;
  }

  @Override
  public int run(List<String> words, PrintStream out) {
    Arguments arguments = Arguments.parse(words, OPTIONS);
    if (arguments.names().size() != 1) {
      String names = String.join(" ", arguments.names());
      throw new UsageException(
          "train takes one of people, xor, digits and mnist"
              + (names.isEmpty() ? "" : ", not " + names));
    }
    String name = arguments.names().get(0);
    arguments.requireAlone("--load", "--hidden", "--restarts");
    TrainingSetting setting = setting(name, arguments).with(arguments);
    Optional<Path> plot = arguments.picture("--plot");
    arguments.writable("--save");
    arguments.requireApart("--plot", "--save", "--load");
    boolean newWriters = newWriters(name, arguments);
    Split data = data(name, newWriters, arguments, out);
    Training training = learned(setting, data, arguments, out);
    int exitCode = report(training, data, out);
    if (exitCode == DONE && name.equals("digits")) {
      out.println(Wrapped.forConsole(newWriters ? NEW_WRITERS : KNOWN_WRITERS));
    }
    if (plot.isPresent() && !training.curve().isEmpty()) {
      WholeFile.write(plot.get(), LearningCurve.svg(name, training, isHeldOut(data)));
    }
    return exitCode;
  }

  /** Begins anew, from other weights, as often as the setting has it while anything is wrong. */
  private static Training learned(
      TrainingSetting setting, Split data, Arguments arguments, PrintStream out) {
    for (int attempt = 0; ; attempt++) {
      long seed = arguments.seed() + attempt;
      Training training = train(setting, data, arguments, seed, out);
      boolean isRight = training.stopped().isEmpty() && last(training).trainingAccuracy() == 1;
      if (isRight || attempt == setting.restarts()) {
        return training;
      }
      out.printf("not all right: starting anew, from other weights (seed %d)%n", seed + 1);
    }
  }

  private static Training train(
      TrainingSetting setting, Split data, Arguments arguments, long seed, PrintStream out) {
    int cores = Runtime.getRuntime().availableProcessors();
    int threads = Math.min(MOST_THREADS, arguments.count("--threads", 1, cores));
    Examples examples = data.training();
    Network start =
        arguments
            .pathOf("--load")
            .map(NetworkFile::read)
            .orElseGet(() -> setting.network(examples.inputSize(), examples.targetSize(), seed));
    Optional<Path> save = arguments.pathOf("--save");
    try (TrainingView view = new TrainingView(out, setting.epochs(), data, save)) {
      save.ifPresent(file -> NetworkFile.bytes(start)); // too many weights for a file are told now
      return Trainer.train(start, data, setting.options(seed, threads), view);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static int report(Training training, Split data, PrintStream out) {
    if (!training.stopped().isEmpty()) {
      out.println(training.stopped());
      return WRONG;
    }
    Epoch last = last(training);
    out.printf(
        Locale.ROOT,
        "after epoch %d: loss %s, %s%.2f %% of %d right (loss %s)%n",
        last.number(),
        TrainingView.loss(last.trainingLoss()),
        isHeldOut(data) ? "held out " : "",
        100 * last.heldOutAccuracy(),
        data.heldOut().size(),
        TrainingView.loss(last.heldOutLoss()));
    return DONE;
  }

  /** All there is to learn of the people and of XOR is learned from. */
  private static boolean isHeldOut(Split data) {
    return data.training() != data.heldOut();
  }

  private static Epoch last(Training training) {
    return training.curve().get(training.curve().size() - 1);
  }

  private static TrainingSetting setting(String name, Arguments arguments) {
    Map<String, TrainingSetting> settings = SETTINGS.get(name);
    if (settings == null) {
      throw new UsageException(
          "train takes one of people, xor, digits and mnist, not " + Arguments.shown(name));
    }
    String wanted = arguments.options().getOrDefault("--setting", PLAIN);
    TrainingSetting setting = settings.get(wanted);
    if (setting == null) {
      String all = new TreeSet<>(settings.keySet()).toString().replaceAll("[\\[\\]]", "");
      throw new UsageException("--setting of " + name + " takes " + all + ", not " + wanted);
    }
    return setting;
  }

  /** Whether those are held out whose writers are nowhere else. */
  private static boolean newWriters(String name, Arguments arguments) {
    String writers = arguments.options().get("--writers");
    if (writers != null && !name.equals("digits")) {
      throw new UsageException("--writers is for digits only");
    }
    if (writers != null && !Set.of("known", "new").contains(writers)) {
      throw new UsageException("--writers takes known or new, not " + writers);
    }
    return "new".equals(writers);
  }

  private static Split data(String name, boolean newWriters, Arguments arguments, PrintStream out) {
    Optional<Path> folder = arguments.pathOf("--data");
    if (folder.isPresent() != name.equals("mnist")) {
      throw new UsageException(
          name.equals("mnist")
              ? "train mnist needs --data DIR, the folder with MNIST's four files"
              : "--data is for mnist only");
    }
    return switch (name) {
      case "people" -> all(People.examples());
      case "xor" -> all(TruthTables.xor());
      case "digits" -> newWriters ? Digits.byWriter() : Digits.examples().split(HELD_OUT_DIGITS, 1);
      default -> IdxFiles.read(folder.orElseThrow(), out::println);
    };
  }

  private static Split all(Examples examples) {
    return new Split(examples, examples);
  }
}
