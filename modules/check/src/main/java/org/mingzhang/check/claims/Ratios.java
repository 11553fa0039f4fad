package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;

/** The ratios of amounts that a share or a completion may mean. */
final class Ratios {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Claim> claims;
  private final Amounts amounts;
  private final Set<Claim> wrong;
  private final Map<Claim, List<Ratio>> known = new HashMap<>();

  /**
   * Ratios of a document.
   *
   * @param wrong claims that are known to be wrong: nothing is reckoned from them
   */
  Ratios(List<Claim> claims, Amounts amounts, Set<Claim> wrong) {
    this.claims = claims;
    this.amounts = amounts;
    this.wrong = wrong;
  }

  /**
   * A part of a whole that is not 0.
   *
   * @param percent what it is of it
   */
  record Ratio(Known part, Known whole, Range percent) {}

  /** The parts that a share may be of, the likeliest first. */
  List<Known> parts(Claim claim) {
    return known(claim, Statements.plain(claim), claim.readings());
  }

  /**
   * The wholes, the likeliest first: with what sentences say of it in both its flows, since 收入合计
   * may be with what was carried over or without.
   */
  List<Known> wholes(Claim claim) {
    if (claim.against().isEmpty()) {
      return List.of();
    }
    List<Concept> flows = flows(claim.against());
    List<Known> wholes = new ArrayList<>(known(claim, claim.against(), flows));
    if (!flows.isEmpty() && wholes.stream().noneMatch(Known::table)) {
      amounts.said(claim.against(), flows).stream()
          .filter(said -> !wrong.contains(said.said().orElseThrow()))
          .forEach(wholes::add);
    }
    Concept all = claim.against().with(Dimension.FUND, "all");
    if (!wholes.isEmpty() && !all.equals(claim.against())) {
      wholes.addAll(known(claim, all, flows(all)));
    }
    return wholes;
  }

  /** All ratios, the likeliest first. */
  List<Ratio> of(Claim claim) {
    return known.computeIfAbsent(claim, this::find);
  }

  /** The ratio of a share that does not follow: of the whole that the shares beside it are of. */
  Ratio likeliest(Claim claim) {
    List<Ratio> possible = of(claim);
    List<Ratio> beside = new ArrayList<>();
    for (Claim share : claims) {
      if (!share.equals(claim) && isBeside(share, claim)) {
        Range printed = Part.shareOf(share);
        of(share).stream().filter(one -> one.percent().meets(printed)).forEach(beside::add);
      }
    }
    return possible.stream()
        .filter(one -> beside.stream().anyMatch(other -> other.whole().meets(one.whole())))
        .findFirst()
        .orElse(possible.get(0));
  }

  /** The ratio to a total of other money than words say, first the part's own, that is printed. */
  Optional<Ratio> ofOtherMoney(Claim claim, Known part) {
    Range printed = Part.shareOf(claim);
    String own = part.concept().get(Dimension.FUND);
    return Stream.of(own, "general", "appropriation")
        .filter(fund -> !fund.isEmpty() && !fund.equals(claim.against().get(Dimension.FUND)))
        .map(fund -> claim.against().with(Dimension.FUND, fund))
        .flatMap(whole -> known(claim, whole, flows(whole)).stream())
        .filter(whole -> whole.range().positive())
        .map(whole -> ratio(part, whole))
        .filter(ratio -> ratio.percent().meets(printed))
        .findFirst();
  }

  private static Ratio ratio(Known part, Known whole) {
    return new Ratio(part, whole, part.range().percentOf(whole.range()));
  }

  private List<Ratio> find(Claim claim) {
    List<Ratio> ratios = new ArrayList<>();
    List<Known> wholes = wholes(claim);
    for (Known part : parts(claim)) {
      for (Known whole : wholes) {
        if (whole.range().positive()) {
          ratios.add(ratio(part, whole));
        }
      }
    }
    return ratios;
  }

  /**
   * Whether the shares of the same whole in the same paragraph or section add up to 100, those that
   * do not follow taken as they should be: each may then be off by one unit of its last decimal.
   */
  boolean balanced(Claim claim) {
    return balanced(claim, true) || balanced(claim, false);
  }

  private boolean balanced(Claim claim, boolean paragraph) {
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    for (Claim other : claims) {
      if (other.relation() == Relation.SHARE
          && other.figure().isPresent()
          && other.against().equals(claim.against())
          && other.span().section() == claim.span().section()
          && (!paragraph || other.span().paragraph() == claim.span().paragraph())) {
        sum = sum.add(other.equals(claim) ? Part.shareOf(other).value() : right(other));
        count++;
      }
    }
    return count > 1 && sum.compareTo(HUNDRED) == 0;
  }

  /**
   * Whether all shares beside one, as many as three with it, are those of one and the same whole
   * that is not the one they are tied to: of their parts, or of the amounts just before them.
   */
  boolean areOfAnotherWhole(Claim claim, Neighbours neighbours) {
    return areOfOneOther(claim, share -> Optional.of(of(share).get(0).part()))
        || areOfOneOther(claim, neighbours::last);
  }

  private boolean areOfOneOther(Claim claim, Function<Claim, Optional<Known>> part) {
    List<Range> wholes = new ArrayList<>();
    for (Claim share : claims) {
      List<Ratio> ratios = isBeside(share, claim) ? of(share) : List.of();
      if (ratios.isEmpty() || !Part.shareOf(share).positive()) {
        continue;
      }
      Range printed = Part.shareOf(share);
      if (ratios.stream().anyMatch(ratio -> ratio.percent().meets(printed))) {
        return false;
      }
      part.apply(share).ifPresent(one -> wholes.add(one.range().over(printed)));
    }
    return wholes.size() > 2
        && wholes.stream().allMatch(one -> wholes.stream().allMatch(one::meets));
  }

  /** Whether a claim is a share of the same whole in the same paragraph. */
  private static boolean isBeside(Claim other, Claim share) {
    return other.relation() == Relation.SHARE
        && other.figure().isPresent()
        && other.against().equals(share.against())
        && other.span().section() == share.span().section()
        && other.span().paragraph() == share.span().paragraph();
  }

  /** A share as printed, or as it follows where it is off by more than one of its last decimal. */
  private BigDecimal right(Claim share) {
    Range printed = Part.shareOf(share);
    Range near = printed.wider(BigDecimal.ONE.movePointLeft(printed.value().scale()));
    List<Ratio> ratios = of(share);
    boolean follows = ratios.stream().anyMatch(ratio -> ratio.percent().meets(near));
    return ratios.isEmpty() || follows
        ? printed.value()
        : new BigDecimal(Writing.percent(share, ratios.get(0).percent().value()).replace("%", ""));
  }

  private static List<Concept> flows(Concept whole) {
    List<Concept> flows = new ArrayList<>();
    for (String[] pair : new String[][] {{"sources", "income"}, {"uses", "expenditure"}}) {
      for (int i = 0; i < 2; i++) {
        if (whole.get(Dimension.FLOW).equals(pair[i])) {
          flows.add(whole.with(Dimension.FLOW, pair[1 - i]));
        }
      }
    }
    return flows;
  }

  private List<Known> known(Claim claim, Concept concept, List<Concept> readings) {
    List<Known> found = new ArrayList<>(amounts.exact(concept, readings));
    if (found.isEmpty()) {
      found.addAll(amounts.surest(concept, readings));
    }
    List<Known> told = new ArrayList<>(amounts.said(concept, readings));
    String flow = concept.get(Dimension.FLOW);
    told.sort(
        Comparator.comparing((Known said) -> !said.concept().get(Dimension.FLOW).equals(flow))
            .thenComparing(said -> said.statement() != claim.statement())
            .thenComparing(said -> distance(said.said().orElseThrow(), claim)));
    for (Known said : told) {
      if (wrong.contains(said.said().orElseThrow())) {
        continue;
      }
      if (found.isEmpty() || said.statement() == claim.statement()) {
        found.add(said);
      }
    }
    return found;
  }

  /** How many paragraphs lie between, what stands before counted as nearer; else very many. */
  private static int distance(Claim one, Claim other) {
    int apart = other.span().paragraph() - one.span().paragraph();
    boolean here = one.span().section() == other.span().section();
    return !here ? Integer.MAX_VALUE : apart < 0 ? 1 - 2 * apart : 2 * apart;
  }
}
