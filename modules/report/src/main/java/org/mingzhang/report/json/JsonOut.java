package org.mingzhang.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Unclear;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON, with the parts that reports and disclosures have in common. Text that is not known
 * is written as an empty string; of a place only what applies is written.
 */
final class JsonOut {

  private final JsonGenerator out;
  private final LineLayout layout;

  private JsonOut(JsonGenerator out, LineLayout layout) {
    this.out = out;
    this.layout = layout;
  }

  /** Writes one object and ends it with a line break; the writer is flushed, not closed. */
  static void write(Writer writer, Consumer<JsonOut> content) throws IOException {
    LineLayout layout = new LineLayout();
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return layout;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    JsonFactory factory =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();
    try (JsonGenerator out = factory.createGenerator(context, writer)) {
      JsonOut json = new JsonOut(out, layout);
      out.writeStartObject();
      content.accept(json);
      out.writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    writer.write('\n');
    writer.flush();
  }

  /** Writes in one line. */
  void flat(Runnable content) {
    layout.beginFlat();
    content.run();
    layout.endFlat();
  }

  void text(String name, String value) {
    out.writeStringProperty(name, value);
  }

  /** Writes the text if there is any. */
  void some(String name, String value) {
    if (!value.isEmpty()) {
      out.writeStringProperty(name, value);
    }
  }

  void number(String name, long value) {
    out.writeNumberProperty(name, value);
  }

  void number(String name, double value) {
    out.writeNumberProperty(name, value);
  }

  void flag(String name, boolean value) {
    out.writeBooleanProperty(name, value);
  }

  void nothing(String name) {
    out.writeNullProperty(name);
  }

  void object(String name, Runnable content) {
    out.writeObjectPropertyStart(name);
    content.run();
    out.writeEndObject();
  }

  void strings(String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  void numbers(String name, List<Integer> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeNumber);
    out.writeEndArray();
  }

  /** An array of objects. */
  <T> void objects(String name, List<T> values, Consumer<T> content) {
    out.writeArrayPropertyStart(name);
    for (T value : values) {
      out.writeStartObject();
      content.accept(value);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** An array of objects, each in one line. */
  <T> void lines(String name, List<T> values, Consumer<T> content) {
    out.writeArrayPropertyStart(name);
    for (T value : values) {
      out.writeStartObject();
      flat(() -> content.accept(value));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** An array of arrays of objects. */
  <T> void groups(String name, List<List<T>> groups, Consumer<T> content) {
    out.writeArrayPropertyStart(name);
    for (List<T> group : groups) {
      out.writeStartArray();
      for (T value : group) {
        out.writeStartObject();
        flat(() -> content.accept(value));
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  void message(String name, Message message) {
    object(
        name,
        () ->
            flat(
                () -> {
                  text("zh", message.zh());
                  text("en", message.en());
                }));
  }

  void where(Place place) {
    object("where", () -> flat(() -> place(place)));
  }

  /** The parts of a place, inside an object that is begun. */
  void place(Place place) {
    some("file", place.file());
    if (place.page() > 0) {
      number("page", place.page());
    }
    place.box().ifPresent(this::box);
    if (place.line() > 0) {
      number("line", place.line());
    }
    if (place.col() > 0) {
      number("col", place.col());
    }
    some("sheet", place.sheet());
    some("cell", place.cell());
    some("path", place.path());
  }

  private void box(Box box) {
    out.writeArrayPropertyStart("box");
    for (double value : new double[] {box.x(), box.y(), box.width(), box.height()}) {
      out.writeNumber(Math.round(value * 100) / 100.0);
    }
    out.writeEndArray();
  }

  /** The files that something was read from: one as it is, several as a list. */
  void source(List<Source> sources) {
    if (sources.size() == 1) {
      object("source", () -> source(sources.get(0)));
    } else {
      objects("source", sources, this::source);
    }
  }

  private void source(Source source) {
    text("file", source.file());
    text("sha256", source.sha256());
    text("form", source.form());
    number("bytes", source.bytes());
    number("pages", source.pages());
  }

  /** Whose disclosure it is. */
  void identity(Disclosure disclosure) {
    Identity identity = disclosure.identity();
    object(
        "disclosure",
        () -> {
          text("unit", identity.unit());
          text("unitCode", identity.unitCode());
          text("year", identity.year());
          text("kind", identity.kind().key());
          text("level", identity.level().key());
          text("layout", "");
          text("title", title(disclosure));
          text("published", identity.published());
          text("publisher", identity.publisher());
          text("editor", identity.editor());
        });
  }

  /** The heading with which the document begins, if it begins with one. */
  private static String title(Disclosure disclosure) {
    return disclosure.sections().stream()
        .filter(section -> !section.heading().isEmpty())
        .findFirst()
        .filter(section -> section.level() == 0 && section.number().isEmpty())
        .map(Section::heading)
        .orElse("");
  }

  void unclear(List<Unclear> unclear) {
    lines(
        "notUnderstood",
        unclear,
        one -> {
          where(one.where());
          text("quote", one.quote());
          message("why", one.why());
        });
  }
}
