package org.mingzhang.read.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.catalogue.CodeEntry;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;

/**
 * The economic classes that bear the name of something else: in a list of what 公用经费 or 机关运行经费 is
 * spent on 会议费 is one of them, not all that is spent on meetings; and 其他支出 behind 工资福利支出 is the
 * class and not the function of that name.
 */
final class Expenses {

  private static final int FUNCTION_CLASS = 3;

  private static final String OPERATING = "operating-funds";

  /** The classes of 公用经费 by the items of their names. */
  private final Map<String, String> codes = new HashMap<>();

  private final Set<String> functions = new HashSet<>();

  /** Finds the names that the catalogue gives to classes and the lexicon, or it too, to others. */
  Expenses(Lexicon lexicon, Catalogue catalogue) {
    for (CodeEntry entry : catalogue.all(Dimension.ECONOMIC)) {
      Concept named =
          lexicon
              .find(Words.fold(entry.name()), Term.Use.TEXT)
              .map(Term::concept)
              .orElse(Concept.NONE);
      if (entry.isPublic() && isItem(named)) {
        codes.putIfAbsent(named.get(Dimension.ITEM), entry.code());
      }
      catalogue.ofName(Dimension.FUNCTION, entry.name()).stream()
          .map(CodeEntry::code)
          .filter(code -> code.length() == FUNCTION_CLASS)
          .forEach(functions::add);
    }
  }

  private static boolean isItem(Concept named) {
    return named.has(Dimension.ITEM)
        && named.without(Dimension.ITEM).without(Dimension.FLOW).isEmpty();
  }

  /** Whether a subject is a function whose name is that of an economic class too. */
  boolean isClassToo(Subject subject) {
    return functions.contains(subject.concept().get(Dimension.FUNCTION));
  }

  /**
   * What a subject names as a part of a whole.
   *
   * @param before what was told before it
   */
  Subject in(Topic whole, Topic before, Subject subject) {
    Concept named = subject.concept();
    String code = codes.getOrDefault(named.get(Dimension.ITEM), "");
    if (code.isEmpty() || !isItem(named) || !isSpent(whole.concept(), before.concept())) {
      return subject;
    }
    Concept expense =
        Concept.NONE.with(Dimension.FLOW, "expenditure").with(Dimension.ECONOMIC, code);
    return new Subject(
        expense, false, subject.firm(), subject.headless(), subject.year(), subject.basis());
  }

  /** Whether the parts of a whole are economic classes. */
  private static boolean isSpent(Concept whole, Concept before) {
    String item = whole.get(Dimension.ITEM);
    boolean open = item.isEmpty() || item.equals(OPERATING);
    boolean spent =
        item.equals(OPERATING)
            || whole.get(Dimension.NATURE).startsWith("basic")
            || whole.has(Dimension.ECONOMIC);
    return open && (spent || (!whole.isEmpty() && before.has(Dimension.ECONOMIC)));
  }
}
