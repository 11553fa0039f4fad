package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code mingzhang}, in a checkout of its own whose {@code mvnw} only copies a ready
 * jar and notes that it was called. The tests run on the JDK that runs the launcher, in the POSIX
 * locale of a bare container. All that is not ASCII stands in scripts, since this JVM may itself
 * run in that locale.
 */
class LauncherTest {
  private static final Path REPOSITORY = Path.of(System.getProperty("mingzhang.root", "../.."));

  @TempDir Path temp;

  @BeforeEach
  void layOut() throws IOException {
    assumeFalse(File.separatorChar == '\\', "the launcher for Windows is mingzhang.cmd");
    Path sources = Files.createDirectories(temp.resolve("root/modules/cli/src/main"));
    Files.writeString(sources.resolve("One.java"), "one");
    Files.writeString(sources.resolve("Two.java"), "two");
    Files.createDirectories(temp.resolve("root/examples"));
    Files.writeString(temp.resolve("root/pom.xml"), "");
    Files.copy(REPOSITORY.resolve("mingzhang"), temp.resolve("root/mingzhang"));
    Files.writeString(
        temp.resolve("root/mvnw"),
        """
        #!/bin/sh
        echo built >>builds
        [ ! -e broken ] || { echo 'no network'; exit 1; }
        [ ! -e slow ] || sleep 1
        for option; do case $option in -Dmingzhang.quick.out=*) out=${option#*=} ;; esac; done
        mkdir -p "$out/mingzhang-cli" && cp ready.jar "$out/mingzhang-cli/mingzhang.jar"
        """);
    writeJar(temp.resolve("root/ready.jar"));
    sh("chmod +x root/mingzhang root/mvnw");
  }

  @Test
  void buildsOnFirstUseAndWhenASourceChangesOrGoes() throws IOException {
    Outcome first = sh("root/mingzhang --version");
    assertThat(first.status()).isZero();
    assertThat(first.out()).startsWith("mingzhang ").hasLineCount(1);
    assertThat(first.err()).contains("building").hasLineCount(1);

    Outcome second = sh("root/mingzhang --version");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).isEmpty();
    assertThat(builds()).isEqualTo(1);

    assertThat(sh("touch root/modules/cli/src/main/One.java; root/mingzhang --version").status())
        .isZero();
    assertThat(builds()).isEqualTo(2);
    assertThat(sh("rm root/modules/cli/src/main/Two.java; root/mingzhang --version").status())
        .isZero();
    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void twoAtOnceBuildOnce() throws IOException {
    Outcome both =
        sh(
            "touch root/slow; root/mingzhang --version & root/mingzhang --version; first=$?; wait $! && exit $first");
    assertThat(both.status()).isZero();
    assertThat(both.out()).hasLineCount(2);
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aLockThatNobodyHoldsIsTaken() {
    Outcome outcome =
        sh(
            "mkdir -p root/target/launcher/lock; sh -c 'echo $$' >root/target/launcher/lock/owner; root/mingzhang --version");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void aBuildThatFailsSaysWhyAndIsTriedAgain() {
    Outcome broken = sh("touch root/broken; root/mingzhang --version");
    assertThat(broken.status()).isEqualTo(69);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).contains("no network", "build.log", "Maven Central");
    assertThat(sh("rm root/broken; root/mingzhang --version").status()).isZero();
  }

  @Test
  void buildsInTheCacheWhereTheCheckoutCannotBeWritten() throws IOException {
    // A file in the place of the folder, since an administrator may write anywhere.
    Outcome outcome =
        sh(
            "touch root/target; export XDG_CACHE_HOME=$PWD/cache; root/mingzhang --version; root/mingzhang --version");
    assertThat(outcome.status()).isZero();
    assertThat(builds()).isEqualTo(1);
    Outcome nowhere =
        sh("touch cache2; export XDG_CACHE_HOME=$PWD/cache2; root/mingzhang --version");
    assertThat(nowhere.status()).isEqualTo(69);
    assertThat(nowhere.err()).contains("XDG_CACHE_HOME");
  }

  @Test
  void keepsChineseArgumentsInThePosixLocale() {
    Outcome outcome = sh("mkdir '明 账'; mv root '明 账/库'; cd '明 账'; 库/mingzhang --预算公开.txt");
    assertThat(outcome.status()).isNotZero();
    assertThat(outcome.err()).contains("--预算公开.txt");
  }

  @Test
  void runsBySymbolicLinkFromAnyFolder() throws IOException {
    Outcome outcome =
        sh(
            "mkdir bin elsewhere; ln -s ../root/mingzhang bin/mz; ln -s mz bin/mz2; cd elsewhere; PATH=$PATH:../bin; mz2 --version");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("mingzhang ");
    assertThat(temp.resolve("elsewhere")).isEmptyDirectory();
  }

  @Test
  void makesOneArchiveOfClassesAndDoesWithoutABrokenOne() throws IOException {
    assertThat(sh("root/mingzhang --version").status()).isZero();
    List<Path> archives = archives();
    assertThat(archives).hasSize(1);
    assertThat(archives.get(0)).isNotEmptyFile();
    Outcome used = sh("MINGZHANG_JAVA_OPTS=-Xlog:class+load root/mingzhang --version");
    assertThat(used.out()).contains("org.mingzhang.cli.Main source: shared objects file");

    for (String breakage : List.of("echo garbage >", "truncate -s 30000 ", ": >", "rm -f ")) {
      Outcome outcome =
          sh(
              "f=$(ls root/target/launcher/app-*/*.jsa); chmod u+w $f; "
                  + breakage
                  + "$f; root/mingzhang --version");
      assertThat(outcome.status()).as(breakage).isZero();
      assertThat(outcome.out()).as(breakage).startsWith("mingzhang ").hasLineCount(1);
      assertThat(outcome.err()).as(breakage).isEmpty();
    }
    assertThat(archives()).hasSize(1);
  }

  @Test
  void saysWhatIsMissingWithoutAJdk() {
    Outcome none = sh("JAVA_HOME= PATH=$(tools) root/mingzhang --version");
    assertThat(none.status()).isEqualTo(69);
    assertThat(none.err()).contains("没有找到 JDK 17 至 25", "No JDK 17 to 25 found", "PATH");

    Outcome old =
        sh(
            "mkdir -p old/bin; echo 'JAVA_VERSION=\"11.0.2\"' >old/release; printf '#!/bin/sh' >old/bin/java; chmod +x old/bin/java; "
                + "JAVA_HOME=$PWD/old PATH=$(tools) root/mingzhang --version");
    assertThat(old.status()).isEqualTo(69);
    assertThat(old.err()).contains("JAVA_HOME: " + temp.resolve("old") + ": Java 11.0.2");
  }

  @Test
  void takesTheJdkOfThePathWhereJavaHomeIsUnfit() {
    Outcome outcome =
        sh(
            "mkdir empty; ln -s \"$JAVA_HOME/bin/java\" java; JAVA_HOME=$PWD/empty PATH=$(tools):$PWD root/mingzhang --version; status=$?; rm java; exit $status");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theCheckoutItselfBuilds() {
    Outcome outcome = sh("'" + REPOSITORY.toAbsolutePath() + "/mingzhang' --version");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out()).startsWith("mingzhang ").doesNotContain("not packaged");
  }

  private record Outcome(int status, String out, String err) {}

  /**
   * Runs a script in the temporary folder. In it {@code $(tools)} is a folder with the usual
   * programs and no Java.
   */
  private Outcome sh(String script) {
    String tools =
        """
        tools() {
          mkdir -p "$PWD/tools"
          for tool in sh cat cksum cp date find locale mkdir mv readlink rm sed sleep tail touch tr; do
            printf '#!/bin/sh\\nexec %s "$@"\\n' "$(command -v $tool)" >"$PWD/tools/$tool"
            chmod +x "$PWD/tools/$tool"
          done
          echo "$PWD/tools"
        }
        """;
    try {
      Files.writeString(temp.resolve("script"), tools + script + "\n");
      ProcessBuilder process = new ProcessBuilder("sh", "script").directory(temp.toFile());
      Map<String, String> environment = process.environment();
      environment
          .keySet()
          .removeIf(name -> name.startsWith("LC_") || name.startsWith("MINGZHANG_"));
      environment.put("LANG", "C");
      environment.put("JAVA_HOME", System.getProperty("java.home"));
      String repository = System.getProperty("mingzhang.repository");
      if (repository != null) {
        environment.put("MAVEN_OPTS", "-Dmaven.repo.local=" + repository);
      }
      Path out = temp.resolve("out");
      Path err = temp.resolve("err");
      int status =
          process.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
      return new Outcome(status, Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private long builds() throws IOException {
    return Files.readAllLines(temp.resolve("root/builds")).size();
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve("root/target/launcher"))) {
      return files.filter(file -> file.toString().contains(".jsa")).collect(Collectors.toList());
    }
  }

  /**
   * A jar like the one that Maven makes: the project's classes, and beside them the libraries of
   * this test.
   */
  private static void writeJar(Path jar) throws IOException {
    List<Path> path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .collect(Collectors.toList());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            path.stream()
                .filter(Files::isRegularFile)
                .map(file -> file.toUri().toString())
                .collect(Collectors.joining(" ")));
    try (OutputStream bytes = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(bytes, manifest)) {
      for (Path folder : path.stream().filter(Files::isDirectory).collect(Collectors.toList())) {
        if (!folder.endsWith("classes")) {
          continue;
        }
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
            String name = folder.relativize(file).toString();
            if (!name.startsWith("META-INF")) {
              out.putNextEntry(new ZipEntry(name));
              Files.copy(file, out);
            }
          }
        }
      }
    }
  }
}
