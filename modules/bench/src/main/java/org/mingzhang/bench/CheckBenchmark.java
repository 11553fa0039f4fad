package org.mingzhang.bench;

import java.util.concurrent.TimeUnit;
import org.mingzhang.Mingzhang;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report;
import org.mingzhang.read.DocumentReader;
import org.mingzhang.read.Limits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to check a disclosure that is already read; says first how many figures it has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {
  private Disclosure[] disclosure = {};

  @Setup
  public void read(CorpusFile file) {
    Disclosure read = new DocumentReader(Limits.DEFAULT).read(file.name, file.bytes());
    disclosure = new Disclosure[] {read};
    System.out.printf("%n%s: %d figures%n", file.name, Figures.in(read));
  }

  @Benchmark
  public Report check() {
    return Mingzhang.check(disclosure[0]);
  }
}
