package org.mingzhang.bench;

import java.util.concurrent.TimeUnit;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.read.DocumentReader;
import org.mingzhang.read.Limits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to read a file in memory into a disclosure: a PDF, or a flattened text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

  @Benchmark
  public Disclosure pdf(CorpusFile file) {
    return reader.read(file.name, file.bytes());
  }

  @Benchmark
  public Disclosure text(ExampleText file) {
    return reader.read(file.name, file.bytes());
  }
}
