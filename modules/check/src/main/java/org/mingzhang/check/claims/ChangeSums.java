package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;

/**
 * The changes of all parts of an amount, told behind its own, add up to it: 支出增加10万元，其中基本支出增加4万元，
 * 项目支出增加6万元; likewise the three public funds and procurement. Of those that fit what stands beside
 * them as well as another would, the one that a slip explains is wrong, else one or another.
 */
final class ChangeSums {

  /** Expenditure is mostly basic and project; where it is, no other nature need be told. */
  private static final List<String> NATURES = List.of("basic", "project");

  private final List<Claim> claims;
  private final Amounts amounts;
  private final Statements statements;
  private final Algebra algebra;
  private final Set<Claim> wrong;

  /**
   * Checks changes.
   *
   * @param wrong claims that are known to be wrong
   */
  ChangeSums(
      List<Claim> claims,
      Amounts amounts,
      Statements statements,
      Algebra algebra,
      Set<Claim> wrong) {
    this.claims = claims;
    this.amounts = amounts;
    this.statements = statements;
    this.algebra = algebra;
    this.wrong = wrong;
  }

  /** What does not add up. */
  List<Defect> check() {
    List<Defect> defects = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim whole = claims.get(i);
      if (Statements.isChange(whole) && isSound(whole)) {
        for (Dimension cut : List.of(Dimension.NATURE, Dimension.ITEM)) {
          List<Claim> parts = new ArrayList<>();
          if (collect(i, cut, whole.concept().get(cut), parts)) {
            defect(whole, parts).filter(defect -> !defect.isOf(defects)).ifPresent(defects::add);
          }
        }
      }
    }
    return defects;
  }

  private boolean isSound(Claim claim) {
    return claim.firm() && claim.tied() && !wrong.contains(claim);
  }

  /** Gathers what is told of all parts of a value, else of all parts of theirs. */
  private boolean collect(int index, Dimension cut, String value, List<Claim> parts) {
    List<String> names = names(claims.get(index), cut, value);
    for (String name : names) {
      Optional<Claim> told = told(index, cut, name);
      told.ifPresent(parts::add);
      if (told.isEmpty() && !collect(index, cut, name, parts)) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  private List<String> names(Claim whole, Dimension cut, String value) {
    if (cut != Dimension.NATURE || !value.isEmpty()) {
      return algebra.parts(cut, value);
    }
    boolean spent = List.of("uses", "expenditure").contains(whole.concept().get(Dimension.FLOW));
    return spent && isBasicAndProject(whole) ? NATURES : List.of();
  }

  /** Whether tables print that this year's expenditure is basic and project and nothing else. */
  private boolean isBasicAndProject(Claim whole) {
    List<Known> all = statements.surest(whole);
    long sum = 0;
    for (String nature : NATURES) {
      Concept part = Statements.plain(whole).with(Dimension.NATURE, nature);
      List<Known> known = amounts.surest(part, whole.readings());
      if (known.isEmpty()) {
        return false;
      }
      sum += known.get(0).fen();
    }
    return !all.isEmpty() && Math.abs(all.get(0).fen() - sum) <= all.get(0).half();
  }

  /** What is told of a part behind its whole; nothing where it is told twice in different ways. */
  private Optional<Claim> told(int index, Dimension cut, String name) {
    Claim whole = claims.get(index);
    Claim found = null;
    for (Claim claim : claims.subList(index + 1, claims.size())) {
      boolean again = Statements.isChange(claim) && claim.concept().equals(whole.concept());
      if (claim.span().section() != whole.span().section() || again) {
        break;
      }
      if (!isPart(claim, whole, cut, name)) {
        continue;
      }
      if (found != null && signed(found) != signed(claim)) {
        return Optional.empty();
      }
      found = found == null ? claim : found;
    }
    return Optional.ofNullable(found);
  }

  private boolean isPart(Claim claim, Claim whole, Dimension cut, String name) {
    boolean same = claim.relation() == Relation.PARITY && !claim.printed().startsWith("基本");
    return (same || Statements.isChange(claim))
        && isSound(claim)
        && claim.concept().get(cut).equals(name)
        && against(claim).equals(against(whole))
        && rest(claim, cut).equals(rest(whole, cut))
        && isOfFund(claim, whole);
  }

  private static Concept against(Claim claim) {
    return Concept.NONE
        .with(Dimension.YEAR, claim.against().get(Dimension.YEAR))
        .with(Dimension.BASIS, claim.against().get(Dimension.BASIS));
  }

  /** What is told beside the cut; words of a part leave out the flow and the fund of the whole. */
  static Concept rest(Claim claim, Dimension cut) {
    return Statements.plain(claim)
        .without(cut)
        .without(Dimension.FLOW)
        .without(Dimension.FUND)
        .without(Dimension.BASIS);
  }

  /** Whether it is paid from the fund of the whole, or does not say from which. */
  static boolean isOfFund(Claim claim, Claim whole) {
    String fund = claim.concept().get(Dimension.FUND);
    return fund.isEmpty() || fund.equals(whole.concept().get(Dimension.FUND));
  }

  /** A change in fen; to stay the same is to change by nothing. */
  static long signed(Claim claim) {
    return claim.isMoney() ? Part.change(claim).value().longValue() : 0;
  }

  /** How far a change may be off that is the difference of two rounded amounts, in fen. */
  static long rounding(Claim claim) {
    return signed(claim) == 0 ? 0 : 2 * Known.said(claim).half();
  }

  private Optional<Defect> defect(Claim whole, List<Claim> parts) {
    long sum = 0;
    long tolerance = rounding(whole);
    for (Claim part : parts) {
      sum += signed(part);
      tolerance += rounding(part);
    }
    long missing = signed(whole) - sum;
    if (Math.abs(missing) <= tolerance) {
      return Optional.empty();
    }
    List<Member> suspects = new ArrayList<>();
    suspects.add(Member.of(whole, sum, tolerance));
    for (Claim part : parts) {
      if (part.isMoney()) {
        suspects.add(Member.of(part, signed(part) + missing, tolerance));
      }
    }
    suspects.removeIf(suspect -> !statements.fits(suspect.claim(), suspect.right()));
    return suspects.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Member.defect(
                Member.likeliest(suspects),
                "change-does-not-follow",
                "各部分增减额之和与总增减额不符",
                "the changes of the parts do not add up",
                Member.sum(whole, parts)));
  }
}
