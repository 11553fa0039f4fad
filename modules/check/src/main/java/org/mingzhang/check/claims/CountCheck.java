package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.TimedList;

/**
 * Numbers of things: the parts of one are not more than it is, and as many where a rest is among
 * them (其他用车); how many units there are is the same wherever it is said.
 */
final class CountCheck {

  private static final String RULE = "counts-do-not-agree";
  private static final String COUNTED = "counted.";
  private static final String UNITS = COUNTED + "下属单位";
  private static final String REST = COUNTED + "其他";

  private final List<Claim> counts;
  private final Deadline deadline;

  CountCheck(List<Claim> claims, Deadline deadline) {
    this.deadline = deadline;
    this.counts =
        new TimedList<>(
            claims.stream()
                .filter(claim -> claim.relation() == Relation.COUNT && claim.tied())
                .filter(claim -> claim.figure().isPresent())
                .toList(),
            deadline);
  }

  /** A number and what it is divided into. */
  private record Group(Claim whole, List<Claim> parts) {

    BigDecimal missing() {
      BigDecimal sum = BigDecimal.ZERO;
      for (Claim part : parts) {
        sum = sum.add(number(part));
      }
      return number(whole).subtract(sum);
    }

    boolean fails() {
      boolean rest = parts.stream().anyMatch(part -> item(part).startsWith(REST));
      int sign = missing().signum();
      return whole.firm() && parts.size() > 1 && (sign < 0 || (rest && sign > 0));
    }

    String equation() {
      StringBuilder sum = new StringBuilder(whole.printed()).append(" ≠ ");
      for (int i = 0; i < parts.size(); i++) {
        sum.append(i == 0 ? "" : " + ").append(parts.get(i).printed());
      }
      return sum.toString();
    }
  }

  private static BigDecimal number(Claim claim) {
    return claim.figure().orElseThrow().number();
  }

  private static String item(Claim claim) {
    return claim.concept().get(Dimension.ITEM);
  }

  private static String measure(Claim claim) {
    return claim.printed().replaceFirst("^[-−－+0-9.,，．]*", "");
  }

  /** All that do not hold. */
  List<Defect> check() {
    List<Defect> defects = new ArrayList<>();
    List<Group> groups = groups();
    for (Group group : groups) {
      if (group.fails()) {
        defects.add(defect(group, groups));
      }
    }
    units().ifPresent(defects::add);
    return defects;
  }

  private List<Group> groups() {
    Map<Claim, Group> groups = new LinkedHashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      Claim part = counts.get(i);
      String of = part.against().get(Dimension.ITEM);
      for (int j = i - 1; j >= 0 && !of.isEmpty(); j--) {
        Claim whole = counts.get(j);
        if (beside(whole, part) && item(whole).equals(of)) {
          if (measure(whole).equals(measure(part))) {
            groups.computeIfAbsent(whole, w -> new Group(w, new ArrayList<>())).parts().add(part);
          }
          break;
        }
      }
    }
    return new TimedList<>(List.copyOf(groups.values()), deadline);
  }

  private static boolean beside(Claim one, Claim other) {
    return one.span().section() == other.span().section()
        && one.span().paragraph() == other.span().paragraph();
  }

  /**
   * The number to change: the one that mends another division too, else the only one that a slip of
   * the hand explains, else the whole or any part.
   */
  private static Defect defect(Group group, List<Group> groups) {
    BigDecimal missing = group.missing();
    List<Claim> likely = new ArrayList<>();
    Map<Claim, BigDecimal> right = new LinkedHashMap<>();
    right.put(group.whole(), number(group.whole()).subtract(missing));
    group.parts().forEach(part -> right.put(part, number(part).add(missing)));
    right.values().removeIf(number -> number.signum() < 0);
    for (Map.Entry<Claim, BigDecimal> one : right.entrySet()) {
      BigDecimal change = one.getValue().subtract(number(one.getKey()));
      if (groups.stream().anyMatch(other -> mends(other, group, one.getKey(), change))) {
        likely.add(one.getKey());
      }
    }
    Claim claim = likely.size() == 1 ? likely.get(0) : group.whole();
    List<Defect.Other> others = new ArrayList<>();
    if (likely.size() != 1) {
      right.forEach(
          (other, number) -> {
            if (!other.equals(claim)) {
              others.add(new Defect.Other(part(other), written(number, other)));
            }
          });
    }
    return Defect.of(
            claim,
            RULE,
            Severity.ERROR,
            written(right.getOrDefault(claim, number(claim)), claim),
            new Message("各部分之和与总数不符", "the parts do not add up to the number"),
            new Proof(group.equation(), false))
        .or(others);
  }

  private static Part part(Claim count) {
    return new Part(Role.NOW, List.of(), Optional.of(count));
  }

  private static boolean mends(Group other, Group group, Claim claim, BigDecimal change) {
    BigDecimal missing = other.missing();
    return !other.equals(group)
        && missing.signum() != 0
        && ((other.parts().contains(claim) && missing.compareTo(change) == 0)
            || (other.whole().equals(claim) && missing.negate().compareTo(change) == 0));
  }

  private static String written(BigDecimal number, Claim like) {
    return number.toPlainString() + measure(like);
  }

  /** The one number of units that all the others, at least two, contradict. */
  private Optional<Defect> units() {
    List<Claim> said =
        new TimedList<>(
            counts.stream().filter(claim -> item(claim).equals(UNITS)).toList(), deadline);
    for (Claim one : said) {
      List<Claim> others = said.stream().filter(other -> !other.equals(one)).toList();
      boolean alone =
          others.size() > 1
              && others.stream().allMatch(o -> number(o).compareTo(number(others.get(0))) == 0)
              && number(one).compareTo(number(others.get(0))) != 0;
      if (alone) {
        String expected = written(number(others.get(0)), one);
        return Optional.of(
            Defect.of(
                one,
                RULE,
                Severity.ERROR,
                expected,
                new Message("与文中他处的个数不符", "other sentences say another number"),
                new Proof(expected + " ≠ " + one.printed(), false)));
      }
    }
    return Optional.empty();
  }
}
