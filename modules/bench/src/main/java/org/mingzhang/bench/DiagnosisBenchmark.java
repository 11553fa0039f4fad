package org.mingzhang.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mingzhang.Mingzhang;
import org.mingzhang.bench.quality.Diagnosed;
import org.mingzhang.bench.quality.Injector;
import org.mingzhang.bench.quality.Kind;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a check of an already read disclosure takes, clean and with slips in it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DiagnosisBenchmark {

  /** A disclosure with some slips of one digit in it. */
  @State(Scope.Benchmark)
  public static class Wrong {
    @Param({"shanghai-putuo-wanli-2024-budget.pdf", "guangdong-shenzhen-xfj-2026-budget.pdf"})
    public String name = "";

    @Param({"0", "1", "5"})
    public int slips;

    private Optional<Disclosure> disclosure = Optional.empty();

    @Setup
    public void inject() {
      String folder = System.getProperty("mingzhang.corpus", "../shared/corpus");
      Disclosure clean = Mingzhang.read(Path.of(folder, name));
      Diagnosed before = Diagnosed.of(clean);
      List<Equation> equations =
          before.evaluation().judged().stream().map(Judged::equation).toList();
      List<Kind> kinds = new ArrayList<>();
      for (int i = 0; i < slips; i++) {
        kinds.add(Kind.DIGIT);
      }
      disclosure =
          new Injector(clean, before.observations(), equations, 7)
              .inject(kinds)
              .map(Injector.Injection::disclosure);
    }

    Disclosure disclosure() {
      return disclosure.orElseThrow();
    }
  }

  /** The whole check: observe, derive, evaluate, diagnose, tell. */
  @Benchmark
  public Report check(Wrong wrong) {
    return Mingzhang.check(wrong.disclosure());
  }
}
