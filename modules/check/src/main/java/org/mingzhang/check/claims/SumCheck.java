package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;

/**
 * All parts of an item or of basic expenditure, said one behind the other behind the whole (采购总额 …
 * 货物 … 工程 … 服务 …; 基本支出 … 人员经费 … 公用经费 …), add up to it. What tables print is right; of the others
 * the one that a slip explains is wrong, else one or another.
 */
final class SumCheck {

  /** The only kind of expenditure all of whose parts sentences tell by name. */
  private static final String BASIC = "basic";

  private final List<Claim> claims;
  private final AmountCheck tables;
  private final Algebra algebra;
  private final Set<Claim> wrong;

  /**
   * Checks sums.
   *
   * @param tables tells what tables print
   * @param wrong claims that are known to be wrong
   */
  SumCheck(List<Claim> claims, AmountCheck tables, Algebra algebra, Set<Claim> wrong) {
    this.claims = claims;
    this.tables = tables;
    this.algebra = algebra;
    this.wrong = wrong;
  }

  /** What does not add up. */
  List<Defect> check() {
    List<Defect> defects = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim whole = claims.get(i);
      Dimension by = divided(whole);
      List<String> names = algebra.parts(by, whole.concept().get(by));
      if (isSound(whole) && !names.isEmpty()) {
        Map<String, Claim> parts = parts(i, by, names);
        boolean all = parts.size() == names.size() && !listsMore(i, by, parts.values());
        if (all && parts.values().stream().allMatch(this::isSound)) {
          defect(whole, List.copyOf(parts.values()))
              .filter(defect -> !defect.isOf(defects))
              .ifPresent(defects::add);
        }
      }
    }
    return defects;
  }

  private static Dimension divided(Claim whole) {
    boolean basic = whole.concept().get(Dimension.NATURE).equals(BASIC);
    return basic && !whole.concept().has(Dimension.ITEM) ? Dimension.NATURE : Dimension.ITEM;
  }

  private boolean isSound(Claim claim) {
    return Amounts.isAmount(claim) && claim.firm() && claim.tied() && !wrong.contains(claim);
  }

  /** The parts that are said behind a whole, until the same whole or a part is said again. */
  private Map<String, Claim> parts(int index, Dimension by, List<String> names) {
    Claim whole = claims.get(index);
    Map<String, Claim> parts = new LinkedHashMap<>();
    for (Claim claim : claims.subList(index + 1, claims.size())) {
      boolean beside = claim.span().section() == whole.span().section();
      if (!beside || parts.size() == names.size()) {
        break;
      }
      if (!Amounts.isAmount(claim) || !plain(claim, by).equals(plain(whole, by))) {
        continue;
      }
      String part = claim.concept().get(by);
      boolean again = part.equals(whole.concept().get(by)) || parts.containsKey(part);
      if (again) {
        break;
      }
      if (names.contains(part)) {
        parts.put(part, claim);
      }
    }
    return parts;
  }

  /**
   * Whether the list of the parts may hold others beside them: amounts of this year that are none
   * of theirs, up to the end of the paragraph in which the last one stands.
   */
  private boolean listsMore(int index, Dimension by, Collection<Claim> parts) {
    Claim whole = claims.get(index);
    int left = parts.size();
    int paragraph = whole.span().paragraph();
    for (Claim claim : claims.subList(index + 1, claims.size())) {
      boolean beside = claim.span().section() == whole.span().section();
      if (left == 0 && (!beside || claim.span().paragraph() != paragraph)) {
        break;
      }
      paragraph = claim.span().paragraph();
      if (parts.contains(claim)) {
        left--;
      } else if (Amounts.isAmount(claim)
          && isOfYear(claim, whole)
          && !isOf(claim, whole, by)
          && parts.stream().noneMatch(part -> isOf(claim, part, by))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfYear(Claim claim, Claim whole) {
    String year = claim.concept().get(Dimension.YEAR);
    return year.isEmpty() || year.equals(whole.concept().get(Dimension.YEAR));
  }

  /** Whether an amount is the same, or one that is a part of it. */
  private static boolean isOf(Claim claim, Claim other, Dimension by) {
    String of = other.concept().get(by);
    String own = claim.concept().get(by);
    return own.equals(of) || own.startsWith(of + ".");
  }

  private static Concept plain(Claim claim, Dimension by) {
    return claim.concept().without(by).without(Dimension.FLOW);
  }

  private Optional<Defect> defect(Claim whole, List<Claim> parts) {
    long sum = 0;
    long tolerance = Known.said(whole).half();
    StringBuilder proof = new StringBuilder();
    for (Claim part : parts) {
      Known said = Known.said(part);
      sum += said.fen();
      tolerance += said.fen() == 0 ? 0 : said.half();
      proof.append(proof.length() == 0 ? "" : " + ").append(part.printed());
    }
    long missing = Known.said(whole).fen() - sum;
    if (Math.abs(missing) <= tolerance) {
      return Optional.empty();
    }
    List<Member> suspects = new ArrayList<>();
    for (Claim part : parts) {
      suspects.add(Member.of(part, Known.said(part).fen() + missing, tolerance));
    }
    suspects.add(Member.of(whole, sum, tolerance));
    suspects.removeIf(one -> tables.confirmed(one.claim()));
    List<Member> guilty = new ArrayList<>(Member.likeliest(suspects));
    guilty.removeIf(one -> one.right() < 0);
    if (guilty.isEmpty()) {
      return Optional.empty();
    }
    proof.append(" ≠ ").append(whole.printed());
    return Optional.of(
        Member.defect(
            guilty,
            "amount-does-not-follow",
            "各部分之和与总额不符",
            "the parts do not add up to the whole",
            new Proof(proof.toString(), false)));
  }
}
