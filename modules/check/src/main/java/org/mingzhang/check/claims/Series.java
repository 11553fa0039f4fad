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

  private static final int MOST_PARTS = 16;
  private static final long MOST_WAYS = 1_000;

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

  /** Whether there are too many figures, or too many ways to read them, to say which is wrong. */
  boolean tooMany() {
    long ways = 1;
    for (Part part : parts) {
      ways = Math.min(MOST_WAYS + 1, ways * Math.max(1, part.known().size()));
    }
    return parts.size() > MOST_PARTS || ways > MOST_WAYS;
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
          part.amounts().forEach(known -> finer.add(series.reading(part, known)));
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
    List<Part> of = new ArrayList<>(parts.size());
    for (Part part : parts) {
      if (part.role() == role) {
        of.add(part);
      }
    }
    return of;
  }

  /** The amounts of a role, those of tables first. */
  List<Known> amounts(Role role) {
    List<Known> amounts = new ArrayList<>();
    List<Known> said = new ArrayList<>();
    for (Part part : of(role)) {
      (part.claim().isEmpty() ? amounts : said).addAll(part.known());
    }
    amounts.addAll(said);
    return amounts;
  }

  /** The claims of a role. */
  List<Claim> claims(Role role) {
    List<Claim> claims = new ArrayList<>();
    for (Part part : of(role)) {
      part.claim().ifPresent(claims::add);
    }
    return claims;
  }

  /** Whether two amounts fulfil it all, whichever reading is meant. */
  boolean holds() {
    return holds(List.of());
  }

  /** Whether it would hold if a figure of that role stood for these numbers too. */
  boolean holdsWith(Role role, Range numbers) {
    return holds(role.asks(numbers));
  }

  /** Whether it would hold with some changes and rates in the opposite direction. */
  boolean holdsTurned(List<Part> turned) {
    List<Plane> asked = new ArrayList<>();
    for (Part part : turned) {
      asked.addAll(part.role().asks(part.said().negated()));
    }
    return holds(asked);
  }

  private boolean holds(List<Plane> more) {
    return holds(0, Bounds.NONE.and(more), coarse());
  }

  private boolean holds(int from, Bounds bounds, BigDecimal coarse) {
    if (from == parts.size() || !bounds.possible()) {
      return bounds.possible();
    }
    Part part = parts.get(from);
    for (Range range : part.ranges(coarse)) {
      if (holds(from + 1, bounds.and(part.role().asks(range)), coarse)) {
        return true;
      }
    }
    return false;
  }

  /** What it leaves for a further figure. */
  Room room() {
    List<Bounds> ways = List.of(Bounds.NONE);
    BigDecimal coarse = coarse();
    for (Part part : parts) {
      List<Bounds> narrower = new ArrayList<>();
      for (Range range : part.ranges(coarse)) {
        List<Plane> asked = part.role().asks(range);
        for (Bounds way : ways) {
          Bounds more = way.and(asked);
          if (more.possible()) {
            narrower.add(more);
          }
        }
      }
      ways = narrower;
    }
    return new Room(ways);
  }

  /**
   * What a series leaves for a further figure.
   *
   * @param ways the bounds on both amounts, for each way to read the series that holds
   */
  record Room(List<Bounds> ways) {

    /** Whether a figure of that role may stand for these numbers. */
    boolean holds(Role role, Range numbers) {
      List<Plane> asked = role.asks(numbers);
      for (Bounds way : ways) {
        if (way.and(asked).possible()) {
          return true;
        }
      }
      return false;
    }
  }
}
