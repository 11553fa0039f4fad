package org.mingzhang.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.Mingzhang;
import org.mingzhang.Reading;
import org.mingzhang.check.claims.ClaimFindings;
import org.mingzhang.check.claims.Trust;
import org.mingzhang.check.claims.Witnesses;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.diagnose.Budget;
import org.mingzhang.check.diagnose.Diagnoser;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.check.evaluate.Clusters;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Unconfirmed;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.tell.Findings;
import org.mingzhang.check.tell.Ids;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.check.unit.WrongUnits;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Disclosure;

/**
 * Checks all documents of a folder in one JVM, round by round, and prints the CPU time of each step
 * of a check: of each document the least of the rounds, summed. Other work on the machine makes a
 * round slower and never faster, so the least is what can be compared.
 *
 * <pre>java -cp benchmarks.jar org.mingzhang.bench.WarmChecking FOLDER [WARM-UP] [ROUNDS]</pre>
 */
public final class WarmChecking {

  private static final Duration ENOUGH = Duration.ofMinutes(5);
  private static final int MOST_SETS = 12_000;

  /** The steps of a check, and the whole of it by the library's door. */
  private enum Step {
    OBSERVE,
    DERIVE,
    EVALUATE,
    UNITS,
    DIAGNOSE,
    TELL,
    CLAIMS,
    WHOLE
  }

  private final Algebra algebra = Algebra.standard();
  private final List<Disclosure> documents = new ArrayList<>();
  private final List<Map<Step, Double>> least = new ArrayList<>();
  private double last;

  private WarmChecking(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (Mingzhang.tryRead(file) instanceof Reading.Read read) {
          documents.add(read.disclosure());
          least.add(new EnumMap<>(Step.class));
        }
      }
    }
  }

  public static void main(String[] args) throws IOException {
    int warmUp = args.length > 1 ? Integer.parseInt(args[1]) : 80;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 40;
    WarmChecking checking = new WarmChecking(Path.of(args[0]));
    for (int i = 0; i < warmUp; i++) {
      checking.round();
    }
    checking.least.forEach(Map::clear);
    for (int i = 0; i < rounds; i++) {
      checking.round();
    }
    checking.print();
  }

  private void round() {
    for (int i = 0; i < documents.size(); i++) {
      steps(documents.get(i), least.get(i));
      last = Cpu.ofThread();
      Mingzhang.check(documents.get(i));
      end(Step.WHOLE, least.get(i));
    }
  }

  /** The steps as a check takes them where no table is in a wrong unit. */
  private void steps(Disclosure disclosure, Map<Step, Double> times) {
    Deadline deadline = Deadline.in(ENOUGH, System::nanoTime);
    last = Cpu.ofThread();
    Observations observations = new Observations(disclosure, algebra);
    end(Step.OBSERVE, times);
    Network network = Network.of(observations, algebra, deadline);
    end(Step.DERIVE, times);
    Evaluation evaluation = new Evaluation(network);
    end(Step.EVALUATE, times);
    WrongUnits.of(evaluation, observations);
    end(Step.UNITS, times);
    Style style = new Style(observations);
    Budget budget = new Budget(System::nanoTime, ENOUGH, MOST_SETS);
    List<Diagnosis> diagnoses =
        Witnesses.heard(
            observations,
            Diagnoser.of(network, evaluation, Clusters.of(evaluation), style, budget),
            deadline);
    end(Step.DIAGNOSE, times);
    new Findings(
            disclosure, evaluation, style, Unconfirmed.of(observations, evaluation), deadline)
        .tell(diagnoses, finding -> {});
    end(Step.TELL, times);
    new ClaimFindings(disclosure, algebra, new Ids(), deadline)
        .of(observations, Trust.of(diagnoses, evaluation));
    end(Step.CLAIMS, times);
  }

  private void end(Step step, Map<Step, Double> times) {
    times.merge(step, Cpu.ofThread() - last, Math::min);
    last = Cpu.ofThread();
  }

  private void print() {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    documents.forEach(Mingzhang::check);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    Arrays.stream(Step.values())
        .forEach(
            step ->
                System.out.printf(
                    "%s %.2f ms%n",
                    step,
                    least.stream().mapToDouble(times -> times.getOrDefault(step, 0.0)).sum()));
    System.out.printf(
        "%d documents, %d figures, %.1f MB allocated%n",
        documents.size(), documents.stream().mapToLong(Figures::in).sum(), allocated / 1e6);
  }
}
