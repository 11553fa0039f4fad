package org.mingzhang.report.json;

import java.util.BitSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays JSON out so that people can read and compare it: objects and arrays are broken into lines
 * and indented, except what is written while the layout is kept flat.
 */
final class LineLayout implements PrettyPrinter {

  private final BitSet brokenLevels = new BitSet();
  private int depth;
  private int flat;

  /** Keeps what follows in one line until {@link #endFlat} is called as often. */
  void beginFlat() {
    flat++;
  }

  void endFlat() {
    flat--;
  }

  private void begin(JsonGenerator out, char sign) {
    out.writeRaw(sign);
    depth++;
    brokenLevels.clear(depth);
  }

  private void first(JsonGenerator out) {
    if (flat == 0) {
      newLine(out);
    }
  }

  private void next(JsonGenerator out) {
    out.writeRaw(',');
    if (flat == 0) {
      newLine(out);
    } else {
      out.writeRaw(' ');
    }
  }

  private void newLine(JsonGenerator out) {
    brokenLevels.set(depth);
    out.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      out.writeRaw("  ");
    }
  }

  private void end(JsonGenerator out, char sign) {
    boolean wasBroken = brokenLevels.get(depth);
    depth--;
    if (wasBroken) {
      boolean outerBroken = brokenLevels.get(depth);
      newLine(out);
      brokenLevels.set(depth, outerBroken);
    }
    out.writeRaw(sign);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    begin(out, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    first(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    next(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    end(out, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    begin(out, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    first(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    next(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int entries) {
    end(out, ']');
  }
}
