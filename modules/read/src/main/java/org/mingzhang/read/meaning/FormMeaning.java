package org.mingzhang.read.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Gives the money of a form (绩效目标表, 项目申报表) its concepts. Only labels that are words of the lexicon
 * to the letter are understood; the project is named by the form's 项目名称 or by its title. Of a form
 * whose title and project were not read nobody knows what its money is spent on, so it names no
 * flow and stands against nothing.
 */
final class FormMeaning {

  private final Language language;
  private final DocumentSense document;

  FormMeaning(Language language, DocumentSense document) {
    this.language = language;
    this.document = document;
  }

  Table of(Table form) {
    Titles.Title title = language.titles().of(form.title(), form.id(), document.unit());
    String project = language.titles().projectIn(form.title());
    List<Row> rows = new ArrayList<>();
    for (Row row : form.rows()) {
      Cell cell = row.cells().get(0);
      String label = Words.fold(row.name());
      if (cell.status() == Status.TEXT) {
        if (axis(label).equals("project")) {
          project = cell.printed();
        }
        rows.add(row);
        continue;
      }
      Column column = form.columns().get(cell.column());
      Concept concept =
          column.path().isEmpty()
              ? concept(label, title, project)
              : inTable(row.name(), column, title);
      Optional<MoneyUnit> unit = concept.isEmpty() ? Optional.empty() : form.unit();
      rows.add(row.withCells(List.of(cell.meaning(concept, unit))));
    }
    return form.with(form.columns(), FormLists.settle(form.columns(), rows));
  }

  /** A figure of a small table inside the form: what its head says of the row's name. */
  private Concept inTable(String name, Column column, Titles.Title title) {
    Sense head = language.heads().of(column.path(), document.year());
    if (column.role() == Column.Role.INDICATOR) {
      return Goals.concept(head);
    }
    if (!head.understood()) {
      return Concept.NONE;
    }
    Concept base = title.concept().with(Dimension.FLOW, "expenditure");
    Concept concept = language.composition().add(base, head.concept());
    Optional<Term> term =
        language.lexicon().find(Words.withoutOrdinal(Words.head(name)), Term.Use.ROW);
    boolean label = !language.lexicon().words(Words.head(name), Term.Use.HEADER).isEmpty();
    if (term.isEmpty() && !label) {
      concept = concept.with(Dimension.PROJECT, Words.bare(name));
    } else if (term.isPresent() && term.get().concept().has(Dimension.FUND)) {
      return Concept.NONE;
    } else if (term.isPresent()) {
      concept = language.composition().add(concept, term.get());
    }
    if (!concept.has(Dimension.FUND)) {
      concept =
          concept.with(
              Dimension.FUND, term.isPresent() || label || head.total() ? "all" : "unknown");
    }
    return complete(concept);
  }

  private Concept complete(Concept concept) {
    Concept full = concept;
    if (!full.has(Dimension.YEAR)) {
      full = full.with(Dimension.YEAR, document.year());
    }
    return full.has(Dimension.BASIS) ? full : full.with(Dimension.BASIS, document.basis());
  }

  private String axis(String label) {
    return language.lexicon().find(label, Term.Use.HEADER).map(Term::axis).orElse("");
  }

  private Concept concept(String label, Titles.Title title, String project) {
    String text = label.startsWith("其中:") ? label.substring(3) : label;
    Lexicon lexicon = language.lexicon();
    Optional<Term> term = lexicon.find(Words.withoutOrdinal(text), Term.Use.ROW);
    if (term.isEmpty() || term.get().concept().isEmpty()) {
      return Concept.NONE;
    }
    Concept base = title.concept().with(Dimension.FLOW, "expenditure");
    Concept said = Heads.relative(term.get(), document.year()).concept();
    Concept concept = language.composition().add(base, said);
    if (!project.isEmpty() && concept.get(Dimension.NATURE).startsWith("project")) {
      concept = concept.with(Dimension.PROJECT, project);
    }
    String fund = said.has(Dimension.FUND) ? said.get(Dimension.FUND) : "unknown";
    boolean whole = term.get().total() || (said.has(Dimension.FLOW) && !said.has(Dimension.FUND));
    concept = concept.with(Dimension.FUND, whole && !said.has(Dimension.FUND) ? "all" : fund);
    if (project.isEmpty() && !title.understood()) {
      concept = concept.without(Dimension.FLOW);
    }
    return complete(concept);
  }
}
