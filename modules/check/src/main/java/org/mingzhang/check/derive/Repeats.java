package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.time.Deadline;

/**
 * Concepts that a column prints on several rows.
 *
 * <p>A total that is printed again (on the next page, or as the row of the only unit) is one total;
 * each copy must be the sum. Totals that differ and have rows between them head blocks of their
 * own; one at the foot of a list that has a total elsewhere is likely the same. A part on several
 * rows is several items and all are added; where they have one amount, it may also be one line
 * printed again.
 */
final class Repeats {

  /** The places of one part that belong to a total. */
  record Member(Node part, List<Observation> places) {}

  /** A place of a total with the places of its parts that belong to it. */
  record Block(Observation whole, List<Member> members, Firmness firmness) {}

  /**
   * The right side of a sum.
   *
   * @param readings what may be added, the likeliest first
   * @param items whether a part stands on several rows
   */
  record Terms(List<List<Term>> readings, boolean items, Firmness firmness) {
    List<Term> first() {
      return readings.get(0);
    }
  }

  /** By these a list is cut into few parts that each have a name of their own. */
  private static final Set<Dimension> FLAT =
      Set.of(Dimension.FLOW, Dimension.FUND, Dimension.ORIGIN, Dimension.NATURE);

  private Repeats() {}

  /** Each place of a total with the parts that it may be the sum of. */
  static List<Block> blocks(
      Node node, Node.Group group, boolean tree, Sheet sheet, Deadline deadline) {
    List<Observation> wholes = node.places();
    List<Member> all = new ArrayList<>(group.members().size());
    for (Node part : group.members()) {
      all.add(new Member(part, part.places()));
    }
    if (wholes.size() == 1) {
      return List.of(new Block(wholes.get(0), all, Firmness.SURE));
    }
    if (!tree && (alike(wholes) || adjacent(wholes))) {
      return wholes.stream().map(whole -> new Block(whole, all, Firmness.SURE)).toList();
    }
    boolean flat = FLAT.containsAll(group.cut().shared());
    return apart(wholes, all, flat, tree, sheet, deadline);
  }

  /** Totals that differ and stand apart: heads of blocks of their own, or one total after all. */
  private static List<Block> apart(
      List<Observation> wholes,
      List<Member> all,
      boolean flat,
      boolean tree,
      Sheet sheet,
      Deadline deadline) {
    Terms sum = terms(all, true);
    BitSet holding = new BitSet();
    Set<String> totals = new HashSet<>();
    for (int i = 0; i < wholes.size() && !tree && !deadline.isOver(); i++) {
      if (holds(wholes.get(i), sum)) {
        holding.set(i);
        totals.add(label(sheet, wholes.get(i)));
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < wholes.size() && !deadline.isOver(); i++) {
      Observation whole = wholes.get(i);
      int before = i == 0 ? -1 : wholes.get(i - 1).row();
      int after = i + 1 < wholes.size() ? wholes.get(i + 1).row() : Integer.MAX_VALUE;
      List<Member> below = between(all, whole.row(), after);
      if (holding.get(i)) {
        blocks.add(new Block(whole, all, Firmness.SURE));
      } else if (totals.contains(label(sheet, whole))
          && !holds(whole, below)
          && !holds(whole, between(all, before, whole.row()))) {
        blocks.add(new Block(whole, all, Firmness.LIKELY));
      } else if (!below.isEmpty()) {
        blocks.add(new Block(whole, below, Firmness.GUESS));
      } else if (!totals.isEmpty() && flat && isFoot(whole, wholes.get(0), all)) {
        blocks.add(new Block(whole, all, Firmness.LIKELY));
      }
    }
    return blocks;
  }

  /** Whether all parts stand between a total and one below them. */
  private static boolean isFoot(Observation foot, Observation head, List<Member> all) {
    return all.stream()
        .flatMap(member -> member.places().stream())
        .allMatch(place -> place.row() > head.row() && place.row() < foot.row());
  }

  /** The places of parts that stand between two rows. */
  private static List<Member> between(List<Member> all, int from, int to) {
    List<Member> inside = new ArrayList<>();
    for (Member member : all) {
      List<Observation> here =
          member.places().stream().filter(at -> at.row() > from && at.row() < to).toList();
      if (!here.isEmpty()) {
        inside.add(new Member(member.part(), here));
      }
    }
    return inside;
  }

  private static boolean holds(Observation whole, List<Member> members) {
    return !members.isEmpty() && holds(whole, terms(members, true));
  }

  private static boolean holds(Observation whole, Terms terms) {
    return Sum.ofReadings(Rule.SUM, whole, terms.readings(), Firmness.GUESS).outcome().holds();
  }

  private static String label(Sheet sheet, Observation place) {
    Row row = sheet.table().rows().get(place.row());
    return row.code() + " " + row.name();
  }

  /**
   * What is added: every place, and another reading where places may be copies.
   *
   * @param open whether the parts are of a list (codes, units, projects); elsewhere one concept on
   *     several rows is more likely a word that was not understood
   */
  static Terms terms(List<Member> members, boolean open) {
    List<Observation> all = new ArrayList<>(members.size());
    List<Observation> once = new ArrayList<>(members.size());
    boolean items = false;
    Firmness firmness = Firmness.SURE;
    for (Member member : members) {
      List<Observation> places = member.places();
      all.addAll(places);
      if (places.size() == 1) {
        once.addAll(places);
        continue;
      }
      items = true;
      once.addAll(alike(places) ? places.subList(0, 1) : places);
      if (!open || !member.part().isLeaf()) {
        firmness = Firmness.GUESS;
      }
    }
    return new Terms(
        all.size() == once.size() ? List.of(inOrder(all)) : List.of(inOrder(all), inOrder(once)),
        items,
        firmness);
  }

  private static List<Term> inOrder(List<Observation> places) {
    boolean ordered = true;
    List<Term> terms = new ArrayList<>(places.size());
    for (Observation place : places) {
      ordered &= terms.isEmpty() || terms.get(terms.size() - 1).of().number() < place.number();
      terms.add(Term.plus(place));
    }
    if (!ordered) {
      terms.sort(Comparator.comparingInt(term -> term.of().number()));
    }
    return terms;
  }

  private static boolean alike(List<Observation> places) {
    for (Observation place : places) {
      if (place.fen() != places.get(0).fen()) {
        return false;
      }
    }
    return true;
  }

  private static boolean adjacent(List<Observation> places) {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).row() != places.get(i - 1).row() + 1) {
        return false;
      }
    }
    return true;
  }
}
