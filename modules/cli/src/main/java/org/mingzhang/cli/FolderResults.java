package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.Mingzhang;
import org.mingzhang.SummaryLine;
import org.mingzhang.cli.Checking.Checked;
import org.mingzhang.model.Language;
import org.mingzhang.model.finding.Verdict;

/** Many inputs: a result each in one folder, a summary beside them, progress on the screen. */
final class FolderResults {

  private static final String SUMMARY = "summary.json";

  private final Request.Check request;
  private final Path folder;
  private final List<List<Path>> documents;
  private final List<String> names;
  private final PrintStream err;
  private final Tally tally;

  private FolderResults(
      Request.Check request,
      Path folder,
      List<List<Path>> documents,
      PrintStream err,
      Tally tally) {
    this.request = request;
    this.folder = folder;
    this.documents = documents;
    List<Path> firsts = documents.stream().map(parts -> parts.get(0)).toList();
    this.names = ResultNames.of(firsts, request.format().extension(), Set.of(SUMMARY));
    this.err = err;
    this.tally = tally;
  }

  /**
   * Checks the documents and writes what came of them.
   *
   * @param documents the files of each, at least one
   */
  static void write(
      Checking checking, Path folder, List<List<Path>> documents, PrintStream err, Tally tally)
      throws IOException, UsageException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(
          "多个文件的结果要写入文件夹，“" + folder + "”是文件",
          "the results of several inputs need a folder, '" + folder + "' is a file");
    }
    FolderResults results = new FolderResults(checking.request(), folder, documents, err, tally);
    results.forbidOverwriting();
    Files.createDirectories(folder);
    results.run(checking);
  }

  private void forbidOverwriting() throws IOException, UsageException {
    Overwriting overwriting = new Overwriting(documents.stream().flatMap(List::stream).toList());
    for (String name : names) {
      overwriting.forbid(folder.resolve(name));
    }
    overwriting.forbid(folder.resolve(SUMMARY));
  }

  /** One document that is done; failure is empty if its result was written. */
  private record Done(int index, Verdict verdict, SummaryLine line, String failure) {}

  private void run(Checking checking) throws IOException {
    List<SummaryLine> summary = new ArrayList<>();
    List<Integer> indexes = IntStream.range(0, documents.size()).boxed().toList();
    Batch.run(
        indexes,
        request.jobs(),
        index -> one(checking, index),
        done -> {
          tell(done);
          return summary.add(done.line());
        });
    StringWriter text = new StringWriter();
    Mingzhang.writeSummary(summary, text);
    ResultFile.write(folder.resolve(SUMMARY), false, text.toString());
    err.println(tally.total());
  }

  private Done one(Checking checking, int index) {
    Checked checked = checking.of(documents.get(index));
    String failure = "";
    try {
      ResultFile.write(folder.resolve(names.get(index)), false, checked.text());
    } catch (IOException e) {
      failure = Failures.why(e, request.language());
    }
    SummaryLine line = SummaryLine.of(checked.report(), failure.isEmpty() ? names.get(index) : "");
    return new Done(index, checked.report().verdict(), line, failure);
  }

  private String shown(int index) {
    return documents.get(index).stream().map(Path::toString).collect(Collectors.joining(" + "));
  }

  private void tell(Done done) {
    tally.count(done.verdict());
    String number = "[" + (done.index() + 1) + "/" + documents.size() + "] ";
    String line = number + tally.name(done.verdict()) + "  " + shown(done.index()) + " → ";
    if (done.failure().isEmpty()) {
      err.println(line + folder.resolve(names.get(done.index())));
    } else {
      tally.failed();
      boolean chinese = request.language() == Language.ZH;
      err.println(line + (chinese ? "写不出去：" : "cannot be written: ") + done.failure());
    }
  }
}
