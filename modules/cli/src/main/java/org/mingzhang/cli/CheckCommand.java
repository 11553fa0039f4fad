package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.TextStyle;
import org.mingzhang.cli.Checking.Checked;
import org.mingzhang.model.Language;

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
    Inputs inputs = Inputs.of(request.inputs(), request.target().path());
    tellWhatIsPassedOver(inputs);
    if (request.target().path().isEmpty()) {
      toScreen(inputs);
      return tally.exit();
    }
    Path path = request.target().path().get();
    Checking checking = checking(new TextStyle(false, 0, request.verbose()));
    if (inputs.batch() || request.target().folder() || Files.isDirectory(path)) {
      FolderResults.write(checking, path, inputs.files(), err, tally);
    } else {
      toFile(checking, inputs.files().get(0), path);
    }
    return tally.exit();
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

  /** One file, or many one after the other, in the order given whatever the jobs. */
  private void toScreen(Inputs inputs) throws IOException, UsageException {
    if (inputs.batch() && request.format() != Request.Format.TEXT) {
      String format = request.format().key();
      throw new UsageException(
          "多个文件的 " + format + " 结果要写入文件夹，请加 -o DIR",
          "with several inputs " + format + " needs a folder: add -o DIR");
    }
    List<Path> files = inputs.files();
    try {
      Batch.run(files, request.jobs(), checking(terminal.style(request.verbose()))::of, this::show);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (files.size() > 1) {
      out.print(tally.total() + "\n");
    }
  }

  private boolean show(Checked checked) {
    tally.count(checked.report().verdict());
    try {
      out.print(checked.text() + (request.inputs().size() > 1 ? "\n" : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !out.isGone();
  }

  private void toFile(Checking checking, Path input, Path output)
      throws IOException, UsageException {
    new Overwriting(List.of(input)).forbid(output);
    Checked checked = checking.of(input);
    ResultFile.write(output, false, checked.text());
    tally.count(checked.report().verdict());
    err.println(tally.name(checked.report().verdict()) + "  " + input + " → " + output);
  }

  private Checking checking(TextStyle style) {
    return new Checking(engine, request, style);
  }

  private void note(String zh, String en) {
    err.println("mingzhang: " + (request.language() == Language.ZH ? zh : en));
  }
}
