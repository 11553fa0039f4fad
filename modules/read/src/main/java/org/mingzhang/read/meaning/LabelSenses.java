package org.mingzhang.read.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;

/**
 * Understands the labels of one list of a table, from top to bottom, each by its head, its code and
 * its name.
 */
final class LabelSenses {

  private static final List<Dimension> CLASSIFICATIONS =
      List.of(Dimension.FUNCTION, Dimension.ECONOMIC, Dimension.GOV_ECONOMIC);

  private static final Pattern YEAR = Pattern.compile("20\\d{2}年?度?");

  private final Lexicon lexicon;
  private final Composition composition;
  private final DocumentSense document;
  private final String year;
  private final boolean ofItem;
  private final boolean listsProjects;
  private final Codes codes;
  private final Map<Integer, String> axes = new HashMap<>();
  private final List<String> projectPath = new ArrayList<>();
  private final Optional<Dimension> listed;
  private final String flow;

  /**
   * Begins a list.
   *
   * @param rows of the list
   * @param flow what the list's heads say of its flow, empty if nothing
   */
  LabelSenses(
      Language language,
      DocumentSense document,
      List<Column> columns,
      List<Row> rows,
      Titles.Title title,
      String flow) {
    this.lexicon = language.lexicon();
    this.composition = language.composition();
    this.document = document;
    this.year = document.year();
    this.flow = flow;
    this.ofItem = title.concept().has(Dimension.ITEM);
    this.listsProjects = ofItem || title.concept().get(Dimension.NATURE).startsWith("project");
    this.codes = new Codes(language.catalogue(), year.isEmpty() ? 0 : Integer.parseInt(year));
    String above = "";
    for (int x = 0; x < columns.size(); x++) {
      Column.Role role = columns.get(x).role();
      String axis = "";
      if (role == Column.Role.CODE || role == Column.Role.NAME) {
        String said = language.heads().axis(columns.get(x).path());
        boolean headless = said.isEmpty() && columns.get(x).path().isEmpty();
        boolean general = headless || said.equals("code") || said.equals("name");
        axis = general ? above : said;
        axes.put(x, axis);
      }
      above = dimension(axis).isPresent() ? axis : "";
    }
    Optional<Dimension> byTitle = dimension(title.axis());
    this.listed = byTitle.isPresent() ? byTitle : majority(rows);
  }

  private static Optional<Dimension> dimension(String axis) {
    return switch (axis) {
      case "function" -> Optional.of(Dimension.FUNCTION);
      case "economic" -> Optional.of(Dimension.ECONOMIC);
      case "gov" -> Optional.of(Dimension.GOV_ECONOMIC);
      default -> Optional.empty();
    };
  }

  /** The classification in which most names of the list stand. */
  private Optional<Dimension> majority(List<Row> rows) {
    Optional<Dimension> best = Optional.empty();
    int most = 0;
    for (Dimension dimension : CLASSIFICATIONS) {
      int known = 0;
      for (Row row : rows) {
        for (Label label : row.labels()) {
          String text = Words.withoutOrdinal(Words.fold(label.name()));
          boolean plain = lexicon.find(text, Term.Use.ROW).isEmpty();
          known += plain && codes.knows(dimension, text) ? 1 : 0;
        }
      }
      if (known > most) {
        most = known;
        best = Optional.of(dimension);
      }
    }
    return best;
  }

  /** Whether the rows of the list are projects, or kinds of an item. */
  boolean listsProjects() {
    return listsProjects;
  }

  /** Whether a label of a row names a kind of purchases under the head for it. */
  boolean isKindOfPurchase(Row row) {
    return row.labels().stream()
        .anyMatch(
            label ->
                !label.name().isEmpty()
                    && axes.getOrDefault(label.column(), "").equals("procurement"));
  }

  /** Whether a label has a head that announces nothing, so that it may be a remark on the row. */
  boolean isFree(Label label) {
    return label.code().isEmpty() && axes.getOrDefault(label.column(), "").isEmpty();
  }

  /** What the next label says by itself. */
  Sense next(Label label, Row row) {
    String axis = axes.getOrDefault(label.column(), "");
    if (!label.code().isEmpty()) {
      return code(label, axis, row);
    }
    if (label.name().isEmpty()) {
      return Sense.SILENT;
    }
    return name(label.name(), axis, row);
  }

  private static Sense year(String text) {
    return new Sense(Concept.NONE.with(Dimension.YEAR, text.substring(0, 4)), true, false);
  }

  private Sense code(Label label, String axis, Row row) {
    if (axis.equals("year") && YEAR.matcher(label.code()).matches()) {
      return year(label.code());
    }
    Optional<String> full = codes.full(label);
    Optional<Dimension> dimension = dimension(axis);
    boolean ofUnit = axis.equals("unit");
    boolean ofProject = axis.equals("project");
    if (dimension.isEmpty() && !ofUnit && !ofProject) {
      dimension = full.flatMap(Codes::dimension);
    }
    Optional<Dimension> byDigits = full.flatMap(Codes::dimension);
    if (dimension.isPresent() && byDigits.isPresent()) {
      dimension = byDigits;
    }
    if (dimension.isPresent() && byDigits.isEmpty()) {
      full = codes.named(dimension.get(), label.name());
    }
    if (dimension.isPresent() && full.isPresent()) {
      codes.note(dimension.get(), full.get());
      Concept concept = Concept.NONE.with(dimension.get(), full.get());
      return new Sense(concept.with(Dimension.FLOW, "expenditure"), true, false);
    }
    boolean unitName = document.isUnit(Words.fold(label.name()));
    boolean shortCode = !label.code().matches("[A-Z]?\\d{3,12}") && label.code().matches("\\d+");
    if (ofProject && unitName) {
      return unit(label.code());
    }
    if (shortCode && !label.name().isEmpty()) {
      return name(label.name(), axis, row);
    }
    if (ofProject && !label.name().isEmpty()) {
      return project(label.name(), row);
    }
    Optional<Term> letter = lexicon.find(Words.fold(label.code()), Term.Use.ROW);
    if (letter.isPresent()) {
      return sense(letter.get());
    }
    if (axis.equals("procurement") || axis.equals("note") || axis.equals("ordinal")) {
      return Sense.SILENT;
    }
    boolean nameOfUnit = lexicon.axisOfName(Words.fold(label.name())).equals("unit");
    if (ofUnit || unitName || (dimension.isEmpty() && nameOfUnit)) {
      return unit(label.code());
    }
    return label.name().isEmpty() ? Sense.UNKNOWN : name(label.name(), axis, row);
  }

  private Sense name(String name, String axis, Row row) {
    String folded = Words.fold(name);
    String text = Words.withoutOrdinal(folded);
    if (text.startsWith("其中:")) {
      text = Words.withoutOrdinal(text.substring(3));
    }
    Optional<Term> term = lexicon.find(text, Term.Use.ROW);
    if (term.isPresent() && (term.get().total() || isCarryOver(term.get()))) {
      return sense(term.get());
    }
    if (YEAR.matcher(text).matches()) {
      return year(text);
    }
    if (axis.equals("unit") || (!isIncome() && document.isUnit(text))) {
      return unit(name);
    }
    if (axis.equals("project") && listsProjects) {
      return project(name, row);
    }
    if (axis.equals("note") || axis.equals("ordinal") || axis.equals("procurement")) {
      return term.map(this::sense).orElse(Sense.SILENT);
    }
    boolean mayBeCode = axis.isEmpty() || axis.equals("project");
    Optional<Dimension> dimension = dimension(axis).or(() -> mayBeCode ? listed : Optional.empty());
    if (dimension.isPresent() && !isIncome()) {
      Optional<String> code = codes.named(dimension.get(), text);
      if (code.isPresent()) {
        Concept concept = Concept.NONE.with(dimension.get(), code.get());
        return new Sense(concept.with(Dimension.FLOW, "expenditure"), true, false);
      }
    }
    if (term.isPresent()) {
      return sense(term.get());
    }
    List<Term> words = lexicon.cut(text, Term.Use.ROW);
    if (!words.isEmpty()) {
      Concept concept = Concept.NONE;
      boolean total = false;
      for (Term word : words) {
        concept = composition.add(concept, Heads.relative(word, year));
        total |= word.total();
      }
      return new Sense(concept, true, total);
    }
    if (axis.equals("project")) {
      return project(name, row);
    }
    if (lexicon.axisOfName(text).equals("unit")) {
      return unit(name);
    }
    return Sense.UNKNOWN;
  }

  private boolean isIncome() {
    return flow.equals("sources") || flow.equals("income");
  }

  private static boolean isCarryOver(Term term) {
    String flow = term.concept().get(Dimension.FLOW);
    return flow.equals("opening")
        || flow.equals("closing")
        || flow.equals("reserve")
        || flow.equals("distribution");
  }

  private Sense sense(Term term) {
    return new Sense(Heads.relative(term, year).concept(), true, term.total());
  }

  private Sense unit(String name) {
    String bare = Words.bare(name);
    String named = bare.substring(Words.ordinal(Words.fold(bare)).length());
    return new Sense(Concept.NONE.with(Dimension.UNIT, named), true, false);
  }

  private Sense project(String name, Row row) {
    String bare = Words.bare(name);
    while (projectPath.size() > row.level()) {
      projectPath.remove(projectPath.size() - 1);
    }
    while (projectPath.size() < row.level()) {
      projectPath.add("");
    }
    projectPath.add(bare);
    String path = String.join("/", projectPath.stream().filter(p -> !p.isEmpty()).toList());
    Concept concept = Concept.NONE.with(Dimension.PROJECT, path);
    return new Sense(ofItem ? concept : concept.with(Dimension.NATURE, "project"), true, false);
  }
}
