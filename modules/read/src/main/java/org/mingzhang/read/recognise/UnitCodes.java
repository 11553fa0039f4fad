package org.mingzhang.read.recognise;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Identity.Level;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.TextBlock;

/**
 * Finds the code of a unit: joined to its name ([292]某某局, 341-某某局) or in the cell before it. A
 * department's code is the beginning of its units' codes, so the shortest is its own; a unit's is
 * the longest.
 */
final class UnitCodes {

  /** Names above tables that stand there so often name the unit too, in another form. */
  private static final int OFTEN = 3;

  private static final Pattern CODE = Pattern.compile("[0-9]{3,12}");

  private final UnitNames names;
  private final UnitSearch search;
  private final Pattern coded;
  private final Pattern label;

  UnitCodes(UnitNames names, UnitSearch search, Patterns patterns) {
    this.names = names;
    this.search = search;
    this.coded = patterns.get("coded-name");
    this.label = patterns.get("code-label");
  }

  /** The code of a unit, empty if none is printed. */
  String find(List<Block> blocks, List<Table> tables, String unit, Level level) {
    Set<String> forms = forms(tables, unit);
    Set<String> codes =
        new TreeSet<>(
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    for (Block block : blocks) {
      if (block instanceof TextBlock text) {
        ofText(codes, forms, search.label(text.text()).orElse(text.text()));
      } else if (block instanceof Grid grid) {
        grid.rows().forEach(row -> ofRow(codes, forms, row));
      }
    }
    if (codes.isEmpty()) {
      return "";
    }
    String first = codes.iterator().next();
    boolean parts = codes.stream().allMatch(code -> code.startsWith(first));
    String last = List.copyOf(codes).get(codes.size() - 1);
    boolean known = parts || codes.size() == 1;
    return known ? (level == Level.UNIT ? last : first) : "";
  }

  private Set<String> forms(List<Table> tables, String unit) {
    Set<String> forms = new HashSet<>();
    if (!unit.isEmpty()) {
      forms.add(names.key(unit));
    }
    List<String> above =
        tables.stream().map(table -> names.key(Words.bare(table.unitName()))).toList();
    for (String name : above) {
      if (!name.isEmpty() && above.stream().filter(name::equals).count() >= OFTEN) {
        forms.add(name);
      }
    }
    return forms;
  }

  private void ofText(Set<String> codes, Set<String> forms, String text) {
    String bare = Words.bare(text);
    Matcher labelled = label.matcher(bare);
    if (labelled.matches()) {
      codes.add(labelled.group(1));
    }
    Matcher joined = coded.matcher(bare);
    if (joined.matches() && forms.contains(names.key(joined.group(2)))) {
      codes.add(joined.group(1));
    }
  }

  private void ofRow(Set<String> codes, Set<String> forms, Grid.Row row) {
    String before = "";
    for (Grid.Cell cell : row.cells()) {
      if (cell.isBlank()) {
        continue;
      }
      String bare = Words.bare(cell.text());
      ofText(codes, forms, bare);
      if (CODE.matcher(before).matches() && forms.contains(names.key(bare))) {
        codes.add(before);
      }
      before = bare;
    }
  }
}
