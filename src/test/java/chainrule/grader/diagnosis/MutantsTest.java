package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.Compilation;
import chainrule.grader.compilation.Compiled;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.exercise.Task;
import chainrule.grader.mistake.KnownMistake;
import chainrule.grader.question.Answer;
import chainrule.grader.question.Library;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import chainrule.testing.Depth;
import chainrule.testing.InFull;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * References with one small thing changed: whatever such an answer is said to look like is true of
 * it on many further inputs. Silence is right.
 */
class MutantsTest {

  private static final int TRIED = Integer.getInteger("chainrule.mutants", Depth.of(20, 60));
  private static final long SEED = Long.getLong("chainrule.mutants.seed", 1);
  private static final int FURTHER_INPUTS = 400;
  private static final int PATIENCE = 5;

  /**
   * One of them.
   *
   * @param exercise whose reference it was
   * @param mutant what became of it
   */
  private record Candidate(FormulaExercise exercise, Mutants.Mutant mutant) {}

  private int answers;
  private int named;

  @InFull
  @Test
  void whatAMutantIsSaidToLookLike_isTrueOfIt() throws Exception {
    List<Candidate> candidates = candidates();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    List<String> wrong = new ArrayList<>();
    for (Candidate candidate : candidates.subList(0, Math.min(TRIED, candidates.size()))) {
      Future<List<String>> run = thread.submit(() -> wrongNames(candidate));
      try {
        wrong.addAll(run.get(PATIENCE, TimeUnit.SECONDS));
      } catch (TimeoutException e) {
        run.cancel(true); // its loops look at the flag
      }
    }
    thread.shutdown();
    assertThat(wrong).as(told()).isEmpty();
    assertThat(named).as(told()).isGreaterThan(TRIED / 10);
  }

  private String told() {
    return "%d mutants, %d methods differ, %d are named".formatted(TRIED, answers, named);
  }

  private static List<Candidate> candidates() throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (FormulaExercise exercise : Exercises.all()) {
      Mutants.of(exercise.name(), Skeleton.reference(exercise))
          .forEach(mutant -> candidates.add(new Candidate(exercise, mutant)));
    }
    Collections.shuffle(candidates, new Random(SEED));
    return candidates;
  }

  private List<String> wrongNames(Candidate candidate) throws Exception {
    FormulaExercise exercise = candidate.exercise;
    Compilation compilation =
        Compiled.of(exercise.name(), Mutants.interruptible(exercise.name(), candidate.mutant));
    List<String> wrong = new ArrayList<>();
    if (compilation.errors().isEmpty()) {
      StandIn standIn = new StandIn(exercise, compilation.classes());
      for (Task task : exercise.tasks()) {
        for (Question question : Library.questions(exercise, task.method())) {
          wrongNames(Answer.of(question, standIn.written()))
              .map(candidate.mutant.change()::concat)
              .forEach(wrong::add);
        }
      }
    }
    return wrong;
  }

  /** What the answer is said to look like though further inputs show that it does not. */
  private Stream<String> wrongNames(Answer answer) {
    List<Trial> trials = Trial.of(answer, SEED);
    if (trials.stream().allMatch(Trial::isRight)) {
      return Stream.empty();
    }
    List<Explanation> told = Diagnosis.explanations(answer, trials, new Random(~SEED));
    answers++;
    named += told.isEmpty() ? 0 : 1;
    Random seeds = new Random(SEED + 1);
    List<Trial> further = Trial.fresh(answer, FURTHER_INPUTS, seeds);
    return told.stream()
        .filter(one -> !one.agreesWith(further) || !further.stream().allMatch(t -> isTrue(one, t)))
        .map(one -> ": " + Likeness.of(one.flaws(), further.get(0)).line());
  }

  /** A known mistake is called anew, without what the diagnosis made of it. */
  private static boolean isTrue(Explanation told, Trial trial) {
    KnownMistake known = told.flaws().get(0).known();
    if (known == null || told.flaws().size() > 1) {
      return told.agrees().test(trial);
    }
    Outcome mistake =
        Outcome.of(
            trial.question.result(
                known.method(), () -> known.arguments(trial.arguments()), trial::arguments));
    return mistake.agrees(trial.got());
  }
}
