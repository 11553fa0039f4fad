package org.mingzhang.read.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.money.Figure;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Figures of a row whose columns the source leaves open. */
final class PlacementsTest {

  /** Twelve figures may stand in any of forty columns. */
  @Test
  void tooManyWaysAreNotTried() {
    List<Cell> row = new ArrayList<>();
    for (int column = 0; column < 40; column++) {
      boolean open = column < 12;
      row.add(
          new Cell(
              column,
              open ? "1.00" : "",
              open ? Status.READ : Status.EMPTY,
              Place.NONE,
              open ? Figure.parse("1.00") : Optional.empty(),
              Optional.empty(),
              Concept.parse("flow=expenditure;function=2010601"),
              open ? IntStream.range(0, 40).boxed().toList() : List.of()));
    }
    AtomicLong steps = new AtomicLong();
    assertThat(new Placements(Algebra.standard(), () -> count(steps)).settle(row))
        .filteredOn(cell -> !cell.printed().isEmpty())
        .hasSize(12)
        .allSatisfy(cell -> assertThat(cell.status()).isEqualTo(Status.UNREAD));
    assertThat(steps).hasValue(0);
  }

  /** Ends what would not end by itself. */
  private static void count(AtomicLong steps) {
    if (steps.incrementAndGet() > 1_000_000) {
      throw new AssertionError("a million steps");
    }
  }

  /** Two ways make the sum hold; that the label might stand farther right decides nothing. */
  @Test
  void aLabelStaysAndWhatIsNotDecidedIsUnread() {
    String picture =
        """
        一般公共预算基本支出表
        单位：万元
        | 科目名称 | 合计  | 人员经费 | 公用经费 |
        | 合计     | 30.00 | 10.00    | 20.00    |
        | 培训费?> | 5.00?> | 5.00?>  |          |
        """;
    assertThat(Facts.of(Picture.understood(picture).tables().get(0)))
        .filteredOn(fact -> fact.startsWith("培训费"))
        .containsExactly(
            "培训费 | 合计 | 5.00 (unread)", "培训费 | 人员经费 | 5.00 (unread)", "培训费 | 公用经费 | (empty)");
  }
}
