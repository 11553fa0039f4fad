package org.mingzhang.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tab-separated data files of the project: UTF-8, the first line names the columns, no
 * quoting, empty lines and lines that begin with {@code #} are passed over.
 */
public final class Tsv {

  private Tsv() {}

  /**
   * Reads a resource that stands beside a class.
   *
   * @return one map a row, from the column's name to the field; a field that the row lacks is empty
   * @throws IllegalStateException if the resource is missing or a row has more fields than the head
   */
  public static List<Map<String, String>> read(Class<?> beside, String name) {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("resource missing: " + name + " beside " + beside.getName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(reader, name);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Reads an open file.
   *
   * @param name for messages
   */
  public static List<Map<String, String>> read(BufferedReader reader, String name)
      throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    String[] head = {};
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (head.length == 0) {
        head = fields;
        continue;
      }
      if (fields.length > head.length) {
        throw new IllegalStateException(name + ": more fields than columns in: " + line);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < head.length; i++) {
        row.put(head[i], i < fields.length ? fields[i] : "");
      }
      rows.add(row);
    }
    return rows;
  }
}
