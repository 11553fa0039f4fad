package org.mingzhang.cli;

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

/**
 * A checkout in a temporary folder, with the real launcher and a {@code mvnw} that only copies a
 * ready jar and notes that it was called.
 *
 * @param temp the folder above the checkout, which itself is {@code root} in it
 */
record Checkout(Path temp) {
  static final Path REPOSITORY = Path.of(System.getProperty("mingzhang.root", "../.."));

  static Checkout in(Path temp) throws IOException {
    Checkout checkout = new Checkout(temp);
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
    checkout.writeJar(false);
    checkout.sh("chmod +x root/mingzhang root/mvnw");
    return checkout;
  }

  record Outcome(int status, String out, String err) {}

  /**
   * Runs a script in the temporary folder. In it {@code $(tools)} is a folder with the usual
   * programs and no Java.
   */
  Outcome sh(String script) {
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

  long builds() throws IOException {
    return Files.readAllLines(temp.resolve("root/builds")).size();
  }

  List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve("root/target/launcher"))) {
      return files.filter(file -> file.toString().contains(".jsa")).collect(Collectors.toList());
    }
  }

  /**
   * A jar like the one that Maven makes: the project's classes, and beside them the libraries of
   * this test. Without the rehearsal no archive can be made of it, which saves time.
   */
  void writeJar(boolean withRehearsal) throws IOException {
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
    try (OutputStream bytes = Files.newOutputStream(temp.resolve("root/ready.jar"));
        JarOutputStream out = new JarOutputStream(bytes, manifest)) {
      for (Path folder : path.stream().filter(Files::isDirectory).collect(Collectors.toList())) {
        if (!folder.endsWith("classes")) {
          continue;
        }
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
            String name = folder.relativize(file).toString();
            if (!name.startsWith("META-INF") && (withRehearsal || !name.contains("Rehearsal"))) {
              out.putNextEntry(new ZipEntry(name));
              Files.copy(file, out);
            }
          }
        }
      }
    }
  }
}
