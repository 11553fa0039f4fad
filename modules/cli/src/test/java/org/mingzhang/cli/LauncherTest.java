package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.cli.Checkout.Outcome;

/**
 * The launcher {@code mingzhang}, in a checkout of its own. The tests run on the JDK that runs the
 * launcher, in the POSIX locale of a bare container. All that is not ASCII stands in scripts, since
 * this JVM may itself run in that locale.
 */
class LauncherTest {
  @TempDir Path temp;

  private Checkout checkout;

  @BeforeEach
  void layOut() throws IOException {
    assumeFalse(File.separatorChar == '\\', "the launcher for Windows is mingzhang.cmd");
    checkout = Checkout.in(temp);
  }

  @Test
  void buildsOnFirstUseAndWhenASourceChangesOrGoes() throws IOException {
    Outcome first = checkout.sh("root/mingzhang --version");
    assertThat(first.status()).isZero();
    assertThat(first.out()).startsWith("mingzhang ").hasLineCount(1);
    assertThat(first.err()).contains("building").hasLineCount(1);

    Outcome second = checkout.sh("root/mingzhang --version");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).isEmpty();
    assertThat(checkout.builds()).isEqualTo(1);

    assertThat(
            checkout
                .sh("touch root/modules/cli/src/main/One.java; root/mingzhang --version")
                .status())
        .isZero();
    assertThat(checkout.builds()).isEqualTo(2);
    assertThat(
            checkout.sh("rm root/modules/cli/src/main/Two.java; root/mingzhang --version").status())
        .isZero();
    assertThat(checkout.builds()).isEqualTo(3);
  }

  @Test
  void twoAtOnceBuildOnce() throws IOException {
    Outcome both =
        checkout.sh(
            "touch root/slow; root/mingzhang --version & root/mingzhang --version; first=$?; wait $! && exit $first");
    assertThat(both.status()).isZero();
    assertThat(both.out()).hasLineCount(2);
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void aLockThatNobodyHoldsIsTaken() {
    Outcome outcome =
        checkout.sh(
            "mkdir -p root/target/launcher/lock; sh -c 'echo $$' >root/target/launcher/lock/owner; root/mingzhang --version");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void aBuildThatFailsSaysWhyAndIsTriedAgain() {
    Outcome broken = checkout.sh("touch root/broken; root/mingzhang --version");
    assertThat(broken.status()).isEqualTo(69);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).contains("no network", "build.log", "Maven Central");
    assertThat(checkout.sh("rm root/broken; root/mingzhang --version").status()).isZero();
  }

  @Test
  void buildsInTheCacheWhereTheCheckoutCannotBeWritten() throws IOException {
    // A file in the place of the folder, since an administrator may write anywhere.
    Outcome outcome =
        checkout.sh(
            "touch root/target; export XDG_CACHE_HOME=$PWD/cache; root/mingzhang --version; root/mingzhang --version");
    assertThat(outcome.status()).isZero();
    assertThat(checkout.builds()).isEqualTo(1);
    Outcome nowhere =
        checkout.sh("touch cache2; export XDG_CACHE_HOME=$PWD/cache2; root/mingzhang --version");
    assertThat(nowhere.status()).isEqualTo(69);
    assertThat(nowhere.err()).contains("XDG_CACHE_HOME");
  }

  @Test
  void keepsChineseArgumentsInThePosixLocale() {
    Outcome outcome = checkout.sh("mkdir '明 账'; mv root '明 账/库'; cd '明 账'; 库/mingzhang --预算公开.txt");
    assertThat(outcome.status()).isNotZero();
    assertThat(outcome.err()).contains("--预算公开.txt");
  }

  @Test
  void runsBySymbolicLinkFromAnyFolder() throws IOException {
    Outcome outcome =
        checkout.sh(
            "mkdir bin elsewhere; ln -s ../root/mingzhang bin/mz; ln -s mz bin/mz2; cd elsewhere; PATH=$PATH:../bin; mz2 --version");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("mingzhang ");
    assertThat(temp.resolve("elsewhere")).isEmptyDirectory();
  }

  @Test
  void makesOneArchiveOfClassesAndDoesWithoutABrokenOne() throws IOException {
    checkout.writeJar(true);
    assertThat(checkout.sh("root/mingzhang --version").status()).isZero();
    List<Path> archives = checkout.archives();
    assertThat(archives).hasSize(1);
    assertThat(archives.get(0)).isNotEmptyFile();
    Outcome used = checkout.sh("MINGZHANG_JAVA_OPTS=-Xlog:class+load root/mingzhang --version");
    assertThat(used.out()).contains("org.mingzhang.cli.Main source: shared objects file");

    for (String breakage : List.of("echo garbage >", "truncate -s 30000 ", ": >", "rm -f ")) {
      Outcome outcome =
          checkout.sh(
              "f=$(ls root/target/launcher/app-*/*.jsa); chmod u+w $f; "
                  + breakage
                  + "$f; root/mingzhang --version");
      assertThat(outcome.status()).as(breakage).isZero();
      assertThat(outcome.out()).as(breakage).startsWith("mingzhang ").hasLineCount(1);
      assertThat(outcome.err()).as(breakage).isEmpty();
    }
    assertThat(checkout.archives()).hasSize(1);
  }

  @Test
  void runsWithoutAnArchiveWhereNoneCanBeMade() throws IOException {
    assertThat(checkout.sh("root/mingzhang --version").status()).isZero();
    assertThat(checkout.archives()).hasSize(1);
    assertThat(checkout.archives().get(0)).isEmptyFile();
    assertThat(checkout.sh("root/mingzhang --version").status()).isZero();
  }

  @Test
  void saysWhatIsMissingWithoutAJdk() {
    Outcome none = checkout.sh("JAVA_HOME= PATH=$(tools) root/mingzhang --version");
    assertThat(none.status()).isEqualTo(69);
    assertThat(none.err()).contains("没有找到 JDK 17 至 25", "No JDK 17 to 25 found", "PATH");

    Outcome old =
        checkout.sh(
            "mkdir -p old/bin; echo 'JAVA_VERSION=\"11.0.2\"' >old/release; printf '#!/bin/sh' >old/bin/java; chmod +x old/bin/java; "
                + "JAVA_HOME=$PWD/old PATH=$(tools) root/mingzhang --version");
    assertThat(old.status()).isEqualTo(69);
    assertThat(old.err()).contains("JAVA_HOME: " + temp.resolve("old") + ": Java 11.0.2");
  }

  @Test
  void takesTheJdkOfThePathWhereJavaHomeIsUnfit() {
    Outcome outcome =
        checkout.sh(
            "mkdir empty; ln -s \"$JAVA_HOME/bin/java\" java; JAVA_HOME=$PWD/empty PATH=$(tools):$PWD root/mingzhang --version; status=$?; rm java; exit $status");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theCheckoutItselfBuilds() {
    Outcome outcome =
        checkout.sh("'" + Checkout.REPOSITORY.toAbsolutePath() + "/mingzhang' --version");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out()).startsWith("mingzhang ").doesNotContain("not packaged");
  }
}
