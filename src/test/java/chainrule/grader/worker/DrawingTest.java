package chainrule.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Tries;
import chainrule.grader.value.Codec;
import chainrule.grader.value.Prepared;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are drawn when the jar is built. */
class DrawingTest {

  private static final FormulaExercise IDENTITY = Exercises.named("Identity").orElseThrow();

  @TempDir private Path folder;

  /** This program makes its own tries again. */
  @AfterEach
  void leave() {
    Tries.make(null, false);
  }

  @Test
  void whatIsRead_isWhatWasDrawn() throws IOException {
    byte[] drawn = bytes(Drawing.of(IDENTITY, Drawing.SEED));
    Prepared.write(folder, Drawing.file(IDENTITY), (News.Drawn) Drawing.of(IDENTITY, Drawing.SEED));
    try (InputStream in = Files.newInputStream(folder.resolve(Drawing.file(IDENTITY)))) {
      assertThat(bytes(Prepared.read(in, News.Drawn.class))).isEqualTo(drawn);
    }
  }

  @Test
  void anotherSeed_drawsOtherInputs() throws IOException {
    assertThat(bytes(Drawing.of(IDENTITY, 2))).isNotEqualTo(bytes(Drawing.of(IDENTITY, 1)));
  }

  @Test
  void whereNothingWasPrepared_thereIsNothing() {
    assertThat(Drawing.prepared(IDENTITY, Drawing.SEED)).isEmpty();
  }

  private static byte[] bytes(News drawn) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Codec.write(new DataOutputStream(bytes), News.class, drawn);
    return bytes.toByteArray();
  }
}
