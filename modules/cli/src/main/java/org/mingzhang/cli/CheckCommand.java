package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.Mingzhang;
import org.mingzhang.Reading;
import org.mingzhang.TextStyle;
import org.mingzhang.cli.Checking.Checked;
import org.mingzhang.model.Language;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report;

/** {@code mingzhang check}: what contradicts itself in one document or in many. */
final class CheckCommand {

  private final Engine engine;
  private final Output out;
  private final PrintStream err;
  private final Terminal terminal;
  private final Request.Check request;
  private final Tally tally;

  CheckCommand(
      Engine engine, Output out, PrintStream err, Terminal terminal, Request.Check request) {
    this.engine = engine;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.request = request;
    this.tally = new Tally(request.language());
  }

  int run() throws IOException, UsageException {
    Optional<Disclosure> previous = Optional.empty();
    if (request.previous().isPresent()) {
      Reading reading = engine.read(request.previous().get());
      if (reading instanceof Reading.Unreadable unreadable) {
        return withoutPrevious(unreadable.report());
      }
      previous = Optional.of(((Reading.Read) reading).disclosure());
    }
    Inputs inputs = Inputs.of(request.inputs(), request.target().path());
    tellWhatIsPassedOver(inputs);
    List<List<Path>> documents = documents(inputs);
    boolean batch = inputs.batch() && !request.asOne();
    if (request.target().path().isEmpty()) {
      toScreen(documents, batch, previous);
      return tally.exit();
    }
    Path path = request.target().path().get();
    TextStyle style = new TextStyle(false, 0, request.verbose());
    Checking checking = new Checking(engine, request, style, previous);
    if (batch || request.target().folder() || Files.isDirectory(path)) {
      FolderResults.write(checking, path, documents, err, tally);
    } else if (!documents.isEmpty()) {
      toFile(checking, documents.get(0), path);
    }
    return tally.exit();
  }

  private List<List<Path>> documents(Inputs inputs) {
    if (request.asOne()) {
      return inputs.files().isEmpty() ? List.of() : List.of(inputs.files());
    }
    return inputs.files().stream().map(List::of).toList();
  }

  /** Nothing is checked without the document that it is to be held against. */
  private int withoutPrevious(Report report) throws IOException {
    note("--previous 的文件无法读取，未作核对", "the file of --previous cannot be read; nothing was checked");
    StringBuilder text = new StringBuilder();
    Mingzhang.writeText(report, request.language(), TextStyle.PLAIN, text);
    err.print(text);
    return Exit.FAILED;
  }

  private void tellWhatIsPassedOver(Inputs inputs) {
    for (Path folder : inputs.emptyFolders()) {
      note(
          "文件夹 " + folder + " 里没有可检查的文件（.pdf、.txt，或 read --to json 的结果）",
          "the folder "
              + folder
              + " holds nothing to check (.pdf, .txt, or what read --to json wrote)");
      tally.failed();
    }
    if (!inputs.passedOver().isEmpty()) {
      int number = inputs.passedOver().values().stream().mapToInt(Integer::intValue).sum();
      String kinds =
          inputs.passedOver().entrySet().stream()
              .map(kind -> kind.getKey() + " " + kind.getValue())
              .collect(Collectors.joining(", "));
      note(
          "跳过 " + number + " 个其他格式的文件（" + kinds + "）",
          "passed over " + number + " files of other forms (" + kinds + ")");
    }
  }

  /** One document, or many one after the other, in the order given whatever the jobs. */
  private void toScreen(List<List<Path>> documents, boolean batch, Optional<Disclosure> previous)
      throws IOException, UsageException {
    if (batch && request.format() != Request.Format.TEXT) {
      String format = request.format().key();
      throw new UsageException(
          "多个文件的 " + format + " 结果要写入文件夹，请加 -o DIR",
          "with several inputs " + format + " needs a folder: add -o DIR");
    }
    Checking checking = new Checking(engine, request, terminal.style(request.verbose()), previous);
    try {
      Batch.run(documents, request.jobs(), checking::of, checked -> show(checked, batch));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (documents.size() > 1) {
      out.print(tally.total() + "\n");
    }
  }

  private boolean show(Checked checked, boolean batch) {
    tally.count(checked.report().verdict());
    try {
      out.print(checked.text() + (batch ? "\n" : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !out.isGone();
  }

  private void toFile(Checking checking, List<Path> parts, Path output)
      throws IOException, UsageException {
    new Overwriting(parts).forbid(output);
    Checked checked = checking.of(parts);
    ResultFile.write(output, false, checked.text());
    tally.count(checked.report().verdict());
    String inputs = parts.stream().map(Path::toString).collect(Collectors.joining(" + "));
    err.println(tally.name(checked.report().verdict()) + "  " + inputs + " → " + output);
  }

  private void note(String zh, String en) {
    err.println("mingzhang: " + (request.language() == Language.ZH ? zh : en));
  }
}
