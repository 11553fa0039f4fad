package org.mingzhang.cli;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.mingzhang.model.Language;

/** Turns the words of the command line into a request. */
final class Arguments {

  private static final List<String> COMMANDS = List.of("check", "read");

  private Arguments() {}

  /**
   * Reads the command line.
   *
   * @throws UsageException if it makes no sense
   */
  static Request parse(String... args) throws UsageException {
    if (args.length == 0) {
      throw new UsageException("没有给出命令", "no command is given");
    }
    List<String> rest = Arrays.asList(args).subList(1, args.length);
    return switch (args[0]) {
      case "check" -> isHelp(rest) ? new Request.Help("check") : check(rest);
      case "read" -> isHelp(rest) ? new Request.Help("read") : read(rest);
      case "help" ->
          new Request.Help(rest.stream().filter(COMMANDS::contains).findFirst().orElse(""));
      case "--help", "-h" -> new Request.Help("");
      case "--version", "-V" -> new Request.Version();
      default -> throw unknown(args[0]);
    };
  }

  private static UsageException unknown(String command) {
    String known = String.join(", ", COMMANDS);
    return new UsageException(
        "没有“" + command + "”这个命令；可用的命令：" + known,
        "there is no command '" + command + "'; there are: " + known);
  }

  /** The language of messages, also where the command line is wrong otherwise. */
  static Language language(String... args) {
    Language language = Language.ZH;
    for (int i = 0; i < args.length; i++) {
      String value = "";
      if (args[i].equals("--lang") && i + 1 < args.length) {
        value = args[i + 1];
      } else if (args[i].startsWith("--lang=")) {
        value = args[i].substring("--lang=".length());
      }
      language = Language.of(value).orElse(language);
    }
    return language;
  }

  private static boolean isHelp(List<String> args) {
    int end = args.indexOf("--");
    List<String> options = end < 0 ? args : args.subList(0, end);
    return options.contains("--help") || options.contains("-h");
  }

  private static Request check(List<String> args) throws UsageException {
    Options options =
        new Options()
            .addOption(value("format"))
            .addOption(output())
            .addOption(value("lang"))
            .addOption(value("jobs"))
            .addOption(flag("verbose"))
            .addOption(flag("as-one"))
            .addOption(value("previous"));
    CommandLine line = parse(options, args);
    List<Path> inputs = inputs(line);
    if (inputs.isEmpty()) {
      throw new UsageException("没有给出要检查的文件或文件夹", "no file or folder to check is given");
    }
    return new Request.Check(
        one(line, "format", Request.Format.values(), Request.Format::key, Request.Format.TEXT),
        target(line),
        one(line, "lang", Language.values(), Language::key, Language.ZH),
        jobs(line),
        line.hasOption("verbose"),
        line.hasOption("as-one"),
        previous(line),
        inputs);
  }

  private static Request read(List<String> args) throws UsageException {
    Options options =
        new Options().addOption(value("to")).addOption(output()).addOption(value("lang"));
    CommandLine line = parse(options, args);
    List<Path> inputs = inputs(line);
    if (inputs.size() != 1) {
      throw new UsageException(
          "read 一次读一个文件，给出了 " + inputs.size() + " 个",
          "read takes one file, " + inputs.size() + " are given");
    }
    return new Request.Read(
        one(line, "to", Request.Form.values(), Request.Form::key, Request.Form.CSV),
        target(line),
        one(line, "lang", Language.values(), Language::key, Language.ZH),
        inputs.get(0));
  }

  private static Optional<Path> previous(CommandLine line) throws UsageException {
    String previous = line.getOptionValue("previous");
    return previous == null ? Optional.empty() : Optional.of(path(previous));
  }

  private static Option flag(String name) {
    return Option.builder().longOpt(name).get();
  }

  private static Option value(String name) {
    return Option.builder().longOpt(name).hasArg().get();
  }

  private static Option output() {
    return Option.builder("o").hasArg().get();
  }

  private static CommandLine parse(Options options, List<String> args) throws UsageException {
    try {
      return DefaultParser.builder()
          .setAllowPartialMatching(false)
          .setStripLeadingAndTrailingQuotes(false)
          .get()
          .parse(options, args.toArray(String[]::new));
    } catch (UnrecognizedOptionException e) {
      String known =
          options.getOptions().stream().map(Arguments::shown).collect(Collectors.joining(" "));
      throw new UsageException(
          "没有“" + e.getOption() + "”这个选项；可用的选项：" + known,
          "there is no option '" + e.getOption() + "'; there are: " + known);
    } catch (MissingArgumentException e) {
      String option = shown(e.getOption());
      throw new UsageException(option + " 后面缺少值", option + " needs a value");
    } catch (ParseException e) {
      throw new UsageException(
          "命令行无法理解：" + e.getMessage(), "the command line makes no sense: " + e.getMessage());
    }
  }

  private static String shown(Option option) {
    return option.getOpt() == null ? "--" + option.getLongOpt() : "-" + option.getOpt();
  }

  private static List<Path> inputs(CommandLine line) throws UsageException {
    List<Path> inputs = new ArrayList<>();
    for (String input : line.getArgList()) {
      inputs.add(path(input));
    }
    return inputs;
  }

  private static Request.Target target(CommandLine line) throws UsageException {
    String output = line.getOptionValue("o");
    if (output == null || output.equals("-")) {
      return Request.Target.STANDARD_OUTPUT;
    }
    boolean folder = output.endsWith("/") || output.endsWith(File.separator);
    return new Request.Target(Optional.of(path(output)), folder);
  }

  private static Path path(String path) throws UsageException {
    try {
      if (!path.isEmpty()) {
        return Path.of(path);
      }
    } catch (InvalidPathException e) {
      throw new UsageException(
          "“" + path + "”不是文件名（终端的编码须为 UTF-8）",
          "'" + path + "' is no file name (the locale must be UTF-8)");
    }
    throw new UsageException("文件名不能为空", "a file name is empty");
  }

  private static int jobs(CommandLine line) throws UsageException {
    String jobs = line.getOptionValue("jobs");
    if (jobs == null) {
      return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
    if (!jobs.matches("[1-9][0-9]{0,3}")) {
      throw new UsageException(
          "--jobs 须为正整数，不能是“" + jobs + "”", "--jobs takes a number from 1, not '" + jobs + "'");
    }
    return Integer.parseInt(jobs);
  }

  /** The value of an option that has a few. */
  private static <T> T one(
      CommandLine line, String option, T[] values, Function<T, String> key, T otherwise)
      throws UsageException {
    String given = line.getOptionValue(option);
    if (given == null) {
      return otherwise;
    }
    for (T value : values) {
      if (key.apply(value).equals(given)) {
        return value;
      }
    }
    String known = Stream.of(values).map(key).collect(Collectors.joining(", "));
    throw new UsageException(
        "--" + option + " 没有“" + given + "”；现有：" + known,
        "--" + option + " has no '" + given + "'; there are: " + known);
  }
}
