package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Claim;

/**
 * What a statement and the tables say of one amount, of the amount that it is compared with, and of
 * the way between them: amounts, changes, rates. Two amounts have to fulfil it all.
 *
 * @param named whether the words name the quantity; else only the statement itself is heard
 */
record Series(List<Part> parts, boolean named) {

  /** Amounts of tables in yuan are rounded to a hundredth of 万元 before a sentence is made. */
  private static final long USUAL = 5000;

  /** More readings than these are not told apart. */
  private static final int MOST_READINGS = 16;

  Series {
    parts = List.copyOf(parts);
  }

  /** How far amounts of tables may be rounded before sentences reckon with them. */
  private BigDecimal coarse() {
    long coarse = USUAL;
    for (Part part : parts) {
      if (part.claim().isPresent() && part.role() != Role.RATE) {
        coarse = Math.max(coarse, part.known().get(0).half());
      }
    }
    return BigDecimal.valueOf(coarse);
  }

  /** The same without some figures. */
  Series without(List<Part> some) {
    return new Series(parts.stream().filter(part -> !some.contains(part)).toList(), named);
  }

  /** This, once in each single reading of what tables print that can be; itself if there is one. */
  List<Series> readings() {
    List<Series> readings = new ArrayList<>(List.of(this));
    for (Part part : parts) {
      if (part.claim().isEmpty() && part.known().size() > 1 && readings.size() < MOST_READINGS) {
        List<Series> finer = new ArrayList<>();
        for (Series series : readings) {
          part.known().forEach(known -> finer.add(series.reading(part, known)));
        }
        readings = finer;
      }
    }
    return readings.stream().filter(Series::holds).toList();
  }

  private Series reading(Part part, Known known) {
    List<Part> read = new ArrayList<>(parts);
    read.set(parts.indexOf(part), Part.printed(part.role(), List.of(known)));
    return new Series(read, named);
  }

  /** The figures of a role. */
  List<Part> of(Role role) {
    return parts.stream().filter(part -> part.role() == role).toList();
  }

  /** The amounts of a role, those of tables first. */
  List<Known> amounts(Role role) {
    List<Known> amounts = new ArrayList<>();
    of(role).stream().filter(p -> p.claim().isEmpty()).forEach(p -> amounts.addAll(p.known()));
    of(role).stream().filter(p -> p.claim().isPresent()).forEach(p -> amounts.addAll(p.known()));
    return amounts;
  }

  /** The claims of a role. */
  List<Claim> claims(Role role) {
    return of(role).stream().flatMap(part -> part.claim().stream()).toList();
  }

  /** Whether two amounts fulfil it all, whichever reading is meant. */
  boolean holds() {
    return holds(List.of());
  }

  /** Whether it would hold if a figure of that role stood for these numbers too. */
  boolean holdsWith(Role role, Range numbers) {
    return holds(role.asks(numbers));
  }

  private boolean holds(List<Plane> more) {
    return holds(0, more, coarse());
  }

  private boolean holds(int from, List<Plane> planes, BigDecimal coarse) {
    if (from == parts.size()) {
      return Plane.meet(planes);
    }
    Part part = parts.get(from);
    for (Range range : part.ranges(coarse)) {
      List<Plane> more = new ArrayList<>(planes);
      more.addAll(part.role().asks(range));
      if (holds(from + 1, more, coarse)) {
        return true;
      }
    }
    return false;
  }
}
