package org.mingzhang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.model.disclosure.Disclosure;

/**
 * Every document of the corpus, written as data and read again, says the same: the same figures
 * with the same meaning. What is written is valid by the schemas.
 */
@Tag("corpus")
final class CorpusDataTest {

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> dataSaysTheSame() throws IOException {
    Path corpus =
        Path.of(
            System.getProperty(
                "mingzhang.corpus",
                System.getProperty("mingzhang.root", ".") + "/../shared/corpus"));
    assumeTrue(Files.isDirectory(corpus), "no corpus in " + corpus);
    List<Path> files;
    try (Stream<Path> all = Files.list(corpus)) {
      files = all.filter(file -> file.toString().matches(".*\\.(pdf|txt)")).sorted().toList();
    }
    Schema disclosures = schema("disclosure-1");
    Schema reports = schema("report-1");
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFileName()), () -> check(file, disclosures, reports)));
  }

  private void check(Path file, Schema disclosures, Schema reports) throws IOException {
    StringWriter report = new StringWriter();
    Reading reading = Mingzhang.tryRead(file);
    if (reading instanceof Reading.Unreadable unreadable) {
      Mingzhang.writeJson(unreadable.report(), report);
      assertThat(errors(reports, report.toString())).isEmpty();
      return;
    }
    Disclosure read = ((Reading.Read) reading).disclosure();
    Mingzhang.writeJson(Mingzhang.check(read), report);
    assertThat(errors(reports, report.toString())).isEmpty();
    StringWriter json = new StringWriter();
    Mingzhang.writeJson(read, json);
    assertThat(errors(disclosures, json.toString())).isEmpty();

    Path data = Files.writeString(temp.resolve("data.json"), json.toString());
    Disclosure again = Mingzhang.read(data);
    assertThat(facts(again)).isEqualTo(facts(read));
    assertThat(again.unclear()).hasSameSizeAs(read.unclear());
  }

  private static List<String> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().limit(5).map(Error::toString).toList();
  }

  private static String facts(Disclosure disclosure) throws IOException {
    StringWriter facts = new StringWriter();
    Mingzhang.writeFacts(disclosure, facts);
    return facts.toString();
  }

  private static Schema schema(String name) throws IOException {
    String file = "/org/mingzhang/report/" + name + ".schema.json";
    try (InputStream stream = CorpusDataTest.class.getResourceAsStream(file)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8), InputFormat.JSON);
    }
  }
}
