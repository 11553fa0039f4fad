package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.ByNumber;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.time.Deadline;

/**
 * One quantity has one amount wherever it is printed: the same concept in two tables, or in two
 * lists of one table. Concepts that differ in words only, because this document has no money in
 * what sets them apart, are compared too, less firmly. Two forms of one project are hardly ever
 * printed; they are those of two projects of one name.
 */
final class Agreements {

  /** Every place against every other up to so many; of more, each with the one before it. */
  private static final int MOST_PAIRED = 8;

  private static final List<Dimension> OPEN =
      Arrays.stream(Dimension.values()).filter(Cut::isOpen).toList();

  /**
   * Where a list of a table prints a plain concept: the places of each concept that comes to it.
   */
  private record Printing(Map<Meaning, List<Observation>> places) {
    List<Observation> first() {
      return places.values().iterator().next();
    }

    /** The places of the same concept as another's, else of the first that it prints. */
    List<Observation> like(Printing other) {
      for (Map.Entry<Meaning, List<Observation>> own : places.entrySet()) {
        if (other.places.containsKey(own.getKey())) {
          return own.getValue();
        }
      }
      return first();
    }
  }

  private final Scopes scopes;
  private final Consumer<Equation> equations;
  private final Deadline deadline;
  private final BitSet forms = new BitSet();

  Agreements(Scopes scopes, Consumer<Equation> equations, Deadline deadline) {
    this.scopes = scopes;
    this.equations = equations;
    this.deadline = deadline;
  }

  void derive(Observations observations) {
    for (Sheet sheet : observations.sheets()) {
      forms.set(sheet.index(), sheet.table().isForm());
    }
    ByNumber<Observation> byPlain = byPlain(observations);
    for (Observation seen : observations.all()) {
      if (deadline.isOver()) {
        return;
      }
      if (scopes.tied(seen)) {
        List<Observation> places = byPlain.of(plain(seen));
        if (places.get(0).equals(seen) && isInSeveralLists(places)) {
          compare(printings(places));
        }
      }
    }
  }

  /** What is printed of each plain concept. */
  private ByNumber<Observation> byPlain(Observations observations) {
    ByNumber.Builder<Observation> places =
        new ByNumber.Builder<>(scopes.plains(), observations.all());
    for (Observation seen : observations.all()) {
      if (scopes.tied(seen)) {
        places.add(plain(seen), seen.number());
      }
    }
    return places.build();
  }

  private int plain(Observation seen) {
    return scopes.plain(seen.meaning()).number();
  }

  private static boolean isInSeveralLists(List<Observation> places) {
    Observation first = places.get(0);
    for (Observation place : places) {
      if (place.table() != first.table() || place.list() != first.list()) {
        return true;
      }
    }
    return false;
  }

  private static List<Printing> printings(List<Observation> places) {
    Map<Long, Printing> lists = new LinkedHashMap<>();
    for (Observation place : places) {
      long list = (long) place.table() << Integer.SIZE | place.list();
      lists
          .computeIfAbsent(list, l -> new Printing(new LinkedHashMap<>(2)))
          .places()
          .computeIfAbsent(place.meaning(), m -> new ArrayList<>(1))
          .add(place);
    }
    return List.copyOf(lists.values());
  }

  private void compare(List<Printing> printings) {
    long amount = printings.get(0).first().get(0).fen();
    boolean agree = true;
    for (Printing printing : printings) {
      for (List<Observation> places : printing.places().values()) {
        agree &= places.get(0).fen() == amount;
      }
    }
    boolean chain = agree || printings.size() > MOST_PAIRED;
    for (int i = 1; i < printings.size() && !deadline.isOver(); i++) {
      for (int j = chain ? i - 1 : 0; j < i; j++) {
        compare(printings.get(j), printings.get(i));
      }
    }
    if (chain && !agree) {
      compareAlike(printings);
    }
  }

  /** Where not all are paired: each also with the last before it that prints the very same. */
  private void compareAlike(List<Printing> printings) {
    Map<Meaning, Integer> last = new HashMap<>();
    for (int i = 0; i < printings.size() && !deadline.isOver(); i++) {
      int before = -1;
      for (Meaning meaning : printings.get(i).places().keySet()) {
        before = Math.max(before, last.getOrDefault(meaning, -1));
        last.put(meaning, i);
      }
      if (before >= 0 && before < i - 1) {
        compare(printings.get(before), printings.get(i));
      }
    }
  }

  private void compare(Printing one, Printing other) {
    compare(one.like(other), other.like(one));
  }

  private void compare(List<Observation> lefts, List<Observation> rights) {
    Observation left = lefts.get(0);
    Observation right = rights.get(0);
    boolean same = left.meaning().equals(right.meaning());
    if (left.table() == right.table() && !same) {
      return;
    }
    if (!isOne(lefts) || !isOne(rights)) {
      items(isOne(lefts) ? left : right, isOne(lefts) ? rights : lefts);
      return;
    }
    Firmness firmness = same ? Firmness.SURE : plainly(left, right);
    if (left.meaning().has(Dimension.PROJECT)) {
      boolean twoForms = forms.get(left.table()) && forms.get(right.table());
      firmness = firmness.and(twoForms ? Firmness.GUESS : Firmness.LIKELY);
    }
    boolean titled = left.titled() && right.titled();
    if (isFaint(left) || isFaint(right) || left.ofWhich() || right.ofWhich() || !titled) {
      firmness = Firmness.GUESS;
    }
    equations.accept(Sum.same(Rule.AGREEMENT, left, right, firmness));
  }

  /** Whether places of one concept in a list print one amount: a total printed again. */
  private static boolean isOne(List<Observation> places) {
    if (places.size() == 1) {
      return true;
    }
    Observation first = places.get(0);
    for (Dimension dimension : OPEN) {
      if (first.meaning().has(dimension)) {
        return false;
      }
    }
    return places.stream().allMatch(place -> place.fen() == first.fen());
  }

  private Firmness plainly(Observation left, Observation right) {
    boolean stated =
        scopes.plain(left.meaning()).stated() && scopes.plain(right.meaning()).stated();
    return stated ? Firmness.LIKELY : Firmness.GUESS;
  }

  /** A blank in a row or column that is blank throughout is no zero to hold against others. */
  private static boolean isFaint(Observation place) {
    return place.known() == Observation.Known.FAINT;
  }

  /** Several rows of one concept are several items, or one printed again. */
  private void items(Observation single, List<Observation> several) {
    List<Term> all = several.stream().map(Term::plus).toList();
    List<List<Term>> readings = List.of(all, List.of(Term.plus(several.get(0))));
    equations.accept(Sum.ofReadings(Rule.AGREEMENT, single, readings, Firmness.GUESS));
  }
}
