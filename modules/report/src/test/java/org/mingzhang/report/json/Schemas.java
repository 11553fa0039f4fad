package org.mingzhang.report.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Validates against the schemas that come with the project. */
final class Schemas {

  private Schemas() {}

  /** What is wrong with a document, by the schema {@code report-1} or {@code disclosure-1}. */
  static List<String> errors(String schema, String json) throws IOException {
    try (InputStream stream =
        Schemas.class.getResourceAsStream("/org/mingzhang/report/" + schema + ".schema.json")) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Error::toString)
          .toList();
    }
  }
}
