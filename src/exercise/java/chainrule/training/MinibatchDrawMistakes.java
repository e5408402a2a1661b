package chainrule.training;

import chainrule.grader.mistake.Mistake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What goes wrong when {@link MinibatchTraining} draws. */
final class MinibatchDrawMistakes {

  private MinibatchDrawMistakes() {}

  @Mistake(
      in = "train",
      name = "one batch for all steps",
      says =
          "Each step draws its own batch: the draw belongs into the loop, and a new"
              + " generator does not.",
      tempting = "The batch is made ready before the loop begins.",
      shows = "All steps are made from the same examples.")
  static double[] oneBatch(MinibatchRun it) {
    int[] batch = it.batch();
    return it.train(k -> batch);
  }

  @Mistake(
      in = "train",
      name = "the first examples in each step",
      says = "Which examples a step is made from is chance, so that each has the same share.",
      tempting = "The first m are a batch, too.",
      shows = "Only the examples 0 to m − 1 are ever used.")
  static double[] firstExamples(MinibatchRun it) {
    return it.train(k -> IntStream.range(0, it.size()).toArray());
  }

  @Mistake(
      in = "train",
      name = "drawn with replacement",
      says = "The m examples of a batch are different; independent draws repeat some.",
      tempting = "m random numbers below N are one line.",
      shows = "Some batches have an example twice.")
  static double[] withReplacement(MinibatchRun it) {
    return it.train(k -> it.random().ints(it.size(), 0, it.examples()).toArray());
  }

  @Mistake(
      in = "train",
      name = "batch after batch, as they lie",
      says = "Each step draws its batch at random; here the examples come in their order.",
      tempting = "So one epoch is cut into batches.",
      shows = "The batches come in turns, and no others do.")
  static double[] inOrder(MinibatchRun it) {
    return it.train(
        k -> IntStream.range(0, it.size()).map(i -> (k * it.size() + i) % it.examples()).toArray());
  }

  @Mistake(
      in = "train",
      name = "each example once an epoch",
      says =
          "Each step draws from all N examples, whatever was drawn before; here what was"
              + " drawn waits until all have had their turn.",
      tempting = "Shuffled once an epoch and cut into batches is what libraries do.",
      shows = "Of two examples, drawn one by one, the second is never the first.")
  static double[] inEpochs(MinibatchRun it) {
    List<Integer> left = new ArrayList<>();
    return it.train(
        k -> {
          if (left.size() < it.size()) {
            left.clear();
            Arrays.stream(Sampling.permutation(it.examples(), it.random())).forEach(left::add);
          }
          List<Integer> next = left.subList(0, it.size());
          int[] batch = next.stream().mapToInt(n -> n).toArray();
          next.clear();
          return batch;
        });
  }

  @Mistake(
      in = "train",
      name = "neighbours",
      says = SubsetMistakes.NOT_NEIGHBOURS,
      tempting = "One random start and a loop are short.",
      shows = "The examples of a batch are consecutive numbers.")
  static double[] neighbours(MinibatchRun it) {
    return it.train(
        k -> {
          int start = it.random().nextInt(it.examples() - it.size() + 1);
          return IntStream.range(start, start + it.size()).toArray();
        });
  }

  @Mistake(
      in = "train",
      name = "neighbours",
      says = SubsetMistakes.NOT_NEIGHBOURS,
      tempting = "One random start and a loop are short.",
      shows =
          "The examples of a batch are consecutive numbers, and after the last one comes the"
              + " first.")
  static double[] neighboursAround(MinibatchRun it) {
    return it.train(
        k -> {
          int start = it.random().nextInt(it.examples());
          return IntStream.range(start, start + it.size()).map(n -> n % it.examples()).toArray();
        });
  }

  @Mistake(
      in = "train",
      name = "the last one never drawn",
      says = "nextInt leaves its bound out: nextInt(N) is 0 to N − 1.",
      tempting = "The last index is N − 1.",
      shows = "Example N − 1 is only used where all are.")
  static double[] lastNever(MinibatchRun it) {
    return it.train(
        k -> Sampling.subset(Math.max(it.size(), it.examples() - 1), it.size(), it.random()));
  }

  @Mistake(
      in = "train",
      name = "a generator of its own",
      says =
          "Draw from the generator that is given; a new Random(42) makes the same steps with "
              + "each call.",
      tempting = "A new Random is quickly made, and a seed makes it repeatable.",
      shows = "Another generator gives the same θ.")
  static double[] ownGenerator(MinibatchRun it) {
    return it.by(new Random(42)).train();
  }

  @Mistake(
      in = "train",
      name = "a generator of its own",
      says =
          "Draw from the generator that is given; a new Random(42) in each step draws the same "
              + "batch in each.",
      tempting = "A new Random is quickly made, and a seed makes it repeatable.",
      shows = "All steps are made from the same examples.")
  static double[] ownGeneratorEachStep(MinibatchRun it) {
    return it.train(k -> Sampling.subset(it.examples(), it.size(), new Random(42)));
  }

  @Mistake(
      in = "train",
      name = "one example a step",
      says = "A step is made from m examples, whose slopes are averaged.",
      tempting = "With one example a step, it is called stochastic gradient descent, too.",
      shows = "It is right for m = 1.")
  static double[] oneExample(MinibatchRun it) {
    return it.train(k -> Sampling.subset(it.examples(), 1, it.random()));
  }
}
