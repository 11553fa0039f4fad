package org.mingzhang.check.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Product;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.finding.Report.CellRef;

/** Quantity × price = amount, in the rows of purchase lists. */
final class Products {

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private final Consumer<Equation> equations;

  Products(Consumer<Equation> equations) {
    this.equations = equations;
  }

  void derive(Sheet sheet) {
    for (int r = 0; r < sheet.size(); r++) {
      List<Observation> prices = new ArrayList<>(0);
      for (Observation place : sheet.row(r)) {
        if (place.meaning().has(Dimension.MEASURE)
            && place.meaning().get(Dimension.MEASURE).equals("price")) {
          prices.add(place);
        }
      }
      if (prices.size() == 1) {
        derive(sheet, r, prices.get(0));
      }
    }
  }

  private void derive(Sheet sheet, int r, Observation price) {
    Row row = sheet.table().rows().get(r);
    int quantity = -1;
    for (int c = 0; c < row.cells().size(); c++) {
      if (row.cells().get(c).concept().get(Dimension.MEASURE).equals("quantity")) {
        if (quantity >= 0) {
          return;
        }
        quantity = c;
      }
    }
    if (quantity >= 0) {
      derive(sheet, row, quantity, price);
    }
  }

  private void derive(Sheet sheet, Row row, int quantity, Observation price) {
    Cell counted = row.cells().get(quantity);
    Cell priced = row.cells().get(price.at().cell());
    Concept bought = price.meaning().concept().without(Dimension.MEASURE);
    List<Observation> amounts =
        sheet.row(price.row()).stream()
            .filter(place -> place.meaning().concept().equals(bought) && place.printed())
            .toList();
    if (amounts.isEmpty()
        || counted.status() != Status.READ
        || counted.figure().isEmpty()
        || priced.figure().isEmpty()
        || priced.unit().isEmpty()
        || !price.printed()) {
      return;
    }
    BigDecimal times = counted.figure().get().number();
    BigDecimal exact = times.multiply(priced.figure().get().yuan(priced.unit().get()));
    BigDecimal fen = exact.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    BigDecimal slack =
        times.abs().multiply(BigDecimal.valueOf(price.half())).setScale(0, RoundingMode.UP);
    if (fen.abs().add(slack).compareTo(MOST) >= 0) {
      return;
    }
    CellRef at = new CellRef(sheet.index(), price.row(), quantity);
    for (Observation amount : amounts) {
      Firmness firmness = amounts.size() == 1 ? Firmness.SURE : Firmness.GUESS;
      equations.accept(
          new Product(
              amount, price, at, times, fen.longValueExact(), slack.longValueExact(), firmness));
    }
  }
}
