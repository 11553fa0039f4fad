package org.mingzhang.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgramTest {

  @TempDir private Path temp;

  private final MadeEngine engine = new MadeEngine();

  private record Outcome(int exit, String out, String err) {}

  @Test
  void tellsItsVersion() {
    Outcome outcome = run("--version");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).matches("mingzhang [0-9].*\n");
    assertThat(outcome.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--help, 用法, Usage:",
    "help, 用法, Usage:",
    "check --help, --format text|json, default half of the cores",
    "check x.pdf -h, 退出码, Exit codes",
    "help check, 退出码, Exit codes",
    "read --help, --to csv|claims|json, default csv",
  })
  void helpsInBothLanguages(String args, String chinese, String english) {
    Outcome zh = run(args.split(" "));
    assertThat(zh.exit()).isZero();
    assertThat(zh.out()).contains(chinese);
    assertThat(zh.out()).isNotEqualTo(run((args + " --lang en").split(" ")).out());
    Outcome en = run((args + " --lang=en").split(" "));
    assertThat(en.exit()).isZero();
    assertThat(en.out()).contains(english);

    assertThat(zh.out().lines()).allMatch(row -> width(row) <= 100);
  }

  private static int width(String line) {
    return line.codePoints().map(c -> c > 0x2e80 ? 2 : 1).sum();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|没有给出命令|no command is given",
        "frob|没有“frob”这个命令；可用的命令：check, read|there is no command 'frob'; there are: check, read",
        "check|没有给出要检查的文件或文件夹|no file or folder to check is given",
        "check --layout x a.pdf|没有“--layout”这个选项|there is no option '--layout'; there are: --format -o",
        "check --previous|--previous 后面缺少值|--previous needs a value",
        "check --as-one|没有给出要检查的文件或文件夹|no file or folder to check is given",
        "check --form json a.pdf|没有“--form”这个选项|there is no option '--form'",
        "check --format html a.pdf|--format 没有“html”；现有：text, json|--format has no 'html'; there are: text, json",
        "check --lang fr a.pdf|--lang 没有“fr”；现有：zh, en|--lang has no 'fr'",
        "check --jobs 0 a.pdf|--jobs 须为正整数|--jobs takes a number from 1, not '0'",
        "check --jobs|--jobs 后面缺少值|--jobs needs a value",
        "check a.pdf -o|-o 后面缺少值|-o needs a value",
        "check a.pdf b.pdf --format json|请加 -o DIR|add -o DIR",
        "read|read 一次读一个文件，给出了 0 个|read takes one file, 0 are given",
        "read a.pdf b.pdf|给出了 2 个|2 are given",
        "read --to xlsx a.pdf|--to 没有“xlsx”；现有：csv, claims, json|--to has no 'xlsx'; there are: csv, claims, json",
        "read --verbose a.pdf|没有“--verbose”这个选项|there is no option '--verbose'",
        "read a.pdf -o out/|须为文件名|takes a file",
      })
  void saysWhatIsWrongWithTheCommandLine(String line, String chinese, String english) {
    String[] args = line == null ? new String[0] : line.split(" ");
    Outcome zh = run(args);
    assertThat(zh.exit()).isEqualTo(64);
    assertThat(zh.out()).isEmpty();
    assertThat(zh.err()).contains("mingzhang: ").contains(chinese);
    if (args.length > 1 && !line.contains("--lang") && !line.matches(".*(-o|--jobs|--previous)")) {
      Outcome en = run((line + " --lang en").split(" "));
      assertThat(en.exit()).isEqualTo(64);
      assertThat(en.err()).contains(english);
    }
    assertThat(engine.checked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"clean, 0", "rounding, 0", "warnings, 0", "errors, 1", "unreadable, 2"})
  void theExitCodeFollowsFromTheVerdict(String name, int exit) throws IOException {
    assertThat(run("check", file(name + ".pdf")).exit()).isEqualTo(exit);
    assertThat(run("check", "--format", "json", file(name + ".pdf")).exit()).isEqualTo(exit);
  }

  @Test
  void theResultGoesToStandardOutputAndNothingElseDoes() throws IOException {
    Outcome text = run("check", file("errors.pdf"));
    assertThat(text.out()).startsWith("✗ 有错误  ").contains("问题").endsWith("提示 0\n");
    assertThat(text.err()).isEmpty();

    Outcome english = run("check", "--lang", "en", file("errors.pdf"));
    assertThat(english.out()).startsWith("✗ errors found  ").contains("a problem");

    Outcome json = run("check", "--format=json", file("errors.pdf"));
    assertThat(json.out()).startsWith("{\n  \"schema\": \"mingzhang.report/1\"").endsWith("\n}\n");
    assertThat(json.err()).isEmpty();
  }

  @Test
  void severalInputsAreShownInTheirOrderWhateverTheJobs() throws IOException {
    Outcome outcome =
        run("check", "--jobs", "3", file("slow-errors.pdf"), file("b.pdf"), file("a.txt"));
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out().lines().filter(line -> line.matches("[✓✗] .*")))
        .extracting(line -> line.replaceAll(".*/", ""))
        .containsExactly("slow-errors.pdf", "b.pdf", "a.txt");
    assertThat(outcome.out()).endsWith("\n共 3 个文件：未发现矛盾 2，有错误 1\n");
    assertThat(run("check", "--lang", "en", file("b.pdf"), file("a.txt")).out())
        .endsWith("\n2 files: clean 2\n");
  }

  @Test
  void partsOfOneDisclosureAreOneResult() throws IOException {
    String tables = file("tables.pdf");
    String text = file("text.pdf");
    Outcome outcome = run("check", "--as-one", "--format", "json", tables, text);
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).startsWith("{\n  \"schema\": \"mingzhang.report/1\"");
    assertThat(engine.checked()).containsExactly(Path.of(tables), Path.of(text));

    Path folder = temp.resolve("out");
    Outcome written = run("check", "--as-one", tables, text, "-o", folder + "/");
    assertThat(written.exit()).isZero();
    assertThat(folder.resolve("tables.txt")).exists();
    assertThat(folder.resolve("text.txt")).doesNotExist();
    assertThat(written.err()).contains(tables + " + " + text + " → ");

    Outcome over = run("check", "--as-one", tables, text, "-o", text);
    assertThat(over.exit()).isEqualTo(64);
  }

  @Test
  void everyDocumentIsHeldAgainstLastYears() throws IOException {
    String lastYear = file("lastyear.pdf");
    Outcome outcome = run("check", "--previous", lastYear, file("a.pdf"), file("b.pdf"));
    assertThat(outcome.exit()).isZero();
    assertThat(engine.heldAgainst()).containsExactly(lastYear, lastYear);
  }

  @Test
  void nothingIsCheckedWithoutTheDocumentToHoldItAgainst() throws IOException {
    Outcome outcome = run("check", "--previous", file("unreadable.pdf"), file("a.pdf"));
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("--previous 的文件无法读取").contains("unreadable.pdf");
    assertThat(engine.checked()).hasSize(1);
  }

  @Test
  void aBadFileNeverStopsTheRest() throws IOException {
    Outcome outcome =
        run(
            "check",
            "--jobs",
            "2",
            file("overflow.pdf"),
            file("memory.pdf"),
            file("unreadable.pdf"),
            file("errors.pdf"),
            file("clean.pdf"));
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out())
        .contains("程序处理此文件时出错（StackOverflowError")
        .contains("程序处理此文件时出错（OutOfMemoryError")
        .endsWith("共 5 个文件：未发现矛盾 1，有错误 1，无法读取 3\n");
    assertThat(outcome.out() + outcome.err()).doesNotContain("\tat ");
  }

  @Test
  void aFolderOfInputsBecomesAFolderOfResults() throws IOException {
    file("in/甲/errors.pdf");
    file("in/甲/errors.txt");
    file("in/乙/说明.PDF");
    file("in/overflow.pdf");
    Files.writeString(temp.resolve("in/d.json"), "{\"schema\": \"mingzhang.disclosure/1\"}");
    Files.writeString(temp.resolve("in/r.json"), "{\"schema\": \"mingzhang.report/1\"}");
    file("in/表.xlsx");
    file("in/.hidden.pdf");
    Path out = temp.resolve("new/out");

    Outcome outcome =
        run("check", "--format", "json", "-o", out.toString(), temp.resolve("in").toString());

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(names(out))
        .containsExactly(
            "d.json",
            "errors.pdf.json",
            "errors.txt.json",
            "overflow.json",
            "summary.json",
            "说明.json");
    assertThat(outcome.err())
        .contains("跳过 1 个其他格式的文件（.xlsx 1）")
        .contains("[1/5] ")
        .contains("有错误  ")
        .endsWith("共 5 个文件：未发现矛盾 2，有错误 2，无法读取 1\n");
    assertThat(Files.readString(out.resolve("overflow.json")))
        .contains("\"verdict\": \"unreadable\"");
    assertThat(Files.readString(out.resolve("summary.json")))
        .contains(
            "\"verdicts\": {\"clean\": 2, \"rounding\": 0, \"warnings\": 0, \"errors\": 2, \"unreadable\": 1}")
        .contains("\"result\": \"errors.pdf.json\", \"verdict\": \"errors\", \"error\": 1");
    List<Path> before = engine.checked();

    // Results that lie in the folder of inputs are no inputs of the next run.
    Path within = temp.resolve("in/results");
    run("check", "-o", within.toString(), temp.resolve("in").toString());
    run("check", "-o", within.toString(), temp.resolve("in").toString());
    assertThat(engine.checked()).hasSize(3 * before.size());
  }

  @Test
  void oneInputGoesIntoAFolderThatIsThereOrWrittenLikeOne() throws IOException {
    run("check", file("x.pdf"), "-o", temp.resolve("made") + "/");
    assertThat(names(temp.resolve("made"))).containsExactly("summary.json", "x.txt");
    run("check", "--format", "json", file("x.pdf"), "-o", temp.resolve("made").toString());
    assertThat(names(temp.resolve("made"))).containsExactly("summary.json", "x.json", "x.txt");
  }

  @Test
  void writesAFileInPlaceOfStandardOutput() throws IOException {
    Path result = temp.resolve("深/结果.json");
    Outcome outcome = run("check", file("errors.pdf"), "--format", "json", "-o", result.toString());
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("有错误  ").contains("结果.json");
    assertThat(Files.readString(result)).startsWith("{");
    assertThat(names(result.getParent())).containsExactly("结果.json");
    assertThat(run("check", file("errors.pdf"), "-o", "-").out()).startsWith("✗");
  }

  @Test
  void neverWritesOverAnInput() throws IOException {
    String input = file("x.txt");
    for (String[] args :
        new String[][] {
          {"check", input, "-o", input},
          {"check", input, "-o", temp.toString()},
          {"check", temp.toString(), "-o", temp.toString()},
          {"read", input, "-o", temp.resolve("./x.txt").toString()},
        }) {
      Outcome outcome = run(args);
      assertThat(outcome.exit()).isEqualTo(64);
      assertThat(outcome.err()).contains("会覆盖输入文件");
    }
    assertThat(Files.readString(Path.of(input))).isEqualTo("x");
    assertThat(names(temp)).containsExactly("x.txt");
    assertThat(engine.checked()).isEmpty();
  }

  @Test
  void manyResultsNeedAFolderNotAFile() throws IOException {
    Outcome outcome = run("check", file("a.pdf"), file("b.pdf"), "-o", file("c"));
    assertThat(outcome.exit()).isEqualTo(64);
    assertThat(outcome.err()).contains("是文件");
  }

  @Test
  void anEmptyFolderIsAnInputThatCannotBeRead() throws IOException {
    Files.createDirectories(temp.resolve("empty"));
    Outcome alone = run("check", temp.resolve("empty").toString());
    assertThat(alone.exit()).isEqualTo(2);
    assertThat(alone.err()).contains("empty 里没有可检查的文件");
    Outcome beside = run("check", "--lang", "en", temp.resolve("empty").toString(), file("a.pdf"));
    assertThat(beside.exit()).isEqualTo(2);
    assertThat(beside.out()).contains("a.pdf");
    assertThat(beside.err()).contains("holds nothing to check");
  }

  @Test
  void readsFiguresAsCsvWithAMarkOnlyInAFile() throws IOException {
    Outcome shown = run("read", file("甲 乙.pdf"));
    assertThat(shown.exit()).isZero();
    assertThat(shown.out())
        .isEqualTo(
            "table,title,row_code,row_name,column,printed,amount_yuan,unit,status,page,line,sheet,cell,concept\n"
                + "summary,收支总表,,合计,预算数,1.20,12000,万元,read,1,,,,flow=income\n");
    Path file = temp.resolve("结果.csv");
    Outcome written = run("read", file("甲 乙.pdf"), "-o", file.toString());
    assertThat(written.exit()).isZero();
    assertThat(written.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo("\ufeff" + shown.out());
  }

  @Test
  void readsADisclosureAsJsonWithoutAMark() throws IOException {
    Path file = temp.resolve("x.json");
    assertThat(run("read", "--to", "json", file("x.pdf"), "-o", file.toString()).exit()).isZero();
    assertThat(Files.readString(file))
        .startsWith("{\n  \"schema\": \"mingzhang.disclosure/1\"")
        .isEqualTo(run("read", "--to", "json", file("x.pdf")).out());
  }

  @Test
  void readSaysWhyAFileCannotBeRead() throws IOException {
    Path file = temp.resolve("x.csv");
    Outcome outcome = run("read", file("unreadable.pdf"), "-o", file.toString());
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("✗ 无法读取").contains("问题");
    assertThat(file).doesNotExist();
    assertThat(run("read", "--lang", "en", file("unreadable.pdf")).err())
        .startsWith("✗ cannot be read")
        .contains("a problem");
  }

  @Test
  void readSurvivesAFaultOfTheProgram() throws IOException {
    Outcome outcome = run("read", file("overflow.pdf"));
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("StackOverflowError").doesNotContain("\tat ");
  }

  @Test
  void saysWhyAResultCannotBeWritten() throws IOException {
    String notAFolder = file("file") + "/x.json";
    Outcome outcome = run("check", file("a.pdf"), "-o", notAFolder);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("结果写不出去：").contains("是文件，不是文件夹").doesNotContain("Exception");
    assertThat(run("check", "--lang", "en", file("a.pdf"), "-o", notAFolder).err())
        .contains("cannot be written")
        .contains("is a file, not a folder");
  }

  @Test
  void isQuietWhenNobodyReadsTheOutput() throws IOException {
    OutputStream closed = failing("Broken pipe");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new Program(engine, new Output(closed), new PrintStream(err, true, UTF_8), Terminal.NONE)
            .run("check", file("errors.pdf"), file("b.pdf"), file("c.pdf"), "--jobs", "1");
    assertThat(exit).isEqualTo(1);
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(engine.checked()).hasSize(1);
  }

  @Test
  void isNotQuietWhenTheDiskIsFull() throws IOException {
    OutputStream full = failing("No space left on device");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new Program(engine, new Output(full), new PrintStream(err, true, UTF_8), Terminal.NONE)
            .run("check", file("clean.pdf"));
    assertThat(exit).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("结果写不出去：No space left on device");
  }

  @Test
  void coloursOnATerminalOnly() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    new Program(engine, new Output(out), err, new Terminal(true, true, 80))
        .run("check", file("errors.pdf"));
    assertThat(out.toString(UTF_8)).contains("\u001b[");
    assertThat(run("check", file("errors.pdf")).out()).doesNotContain("\u001b");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new Program(engine, new Output(out), new PrintStream(err, true, UTF_8), Terminal.NONE)
            .run(args);
    return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  private String file(String name) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
    return file.toString();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
