package org.mingzhang.read.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.model.time.TimedList;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON of bounded size and depth into a tree of {@link JsonValue}s. */
final class JsonTree {

  /** A disclosure of 250 pages is 5 MB as data. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int DEEPEST = 32;
  private static final int MOST_CHARACTERS = 4 << 20;
  private static final int LONGEST_NAME = 200;

  private final JsonParser parser;
  private final Deadline deadline;

  private JsonTree(JsonParser parser, Deadline deadline) {
    this.parser = parser;
    this.deadline = deadline;
  }

  /**
   * Reads one value; its arrays can be gone through until the time is over.
   *
   * @throws UnreadableException if it is not JSON or too large
   * @throws OutOfTimeException if the time is over
   */
  static JsonValue read(byte[] bytes, Limits limits) {
    if (bytes.length > Math.min(MOST_BYTES, limits.fileBytes())) {
      throw new UnreadableException(Reason.TOO_LARGE, bytes.length + " bytes of JSON");
    }
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(MOST_CHARACTERS)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
      parser.nextToken();
      Object value = new JsonTree(parser, Deadline.in(limits.time(), System::nanoTime)).value();
      if (parser.nextToken() != null) {
        throw new UnreadableException(
            Reason.NOT_A_DISCLOSURE, at(parser) + ": more than one value");
      }
      return new JsonValue(value, "");
    } catch (StreamConstraintsException e) {
      throw new UnreadableException(Reason.TOO_LARGE, e.getOriginalMessage(), e);
    } catch (JacksonException e) {
      throw new UnreadableException(
          Reason.NOT_A_DISCLOSURE, at(e.getLocation()) + ": " + e.getOriginalMessage(), e);
    }
  }

  private Object value() {
    deadline.step();
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new UnreadableException(Reason.EMPTY, "");
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> JsonValue.NOTHING;
      default -> throw new UnreadableException(Reason.NOT_A_DISCLOSURE, at(parser) + ": " + token);
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value());
    }
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value());
    }
    return new TimedList<>(array, deadline);
  }

  private static String at(JsonParser parser) {
    return at(parser.currentTokenLocation());
  }

  private static String at(TokenStreamLocation location) {
    return "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
