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
import org.mingzhang.check.observe.Spot;
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
      Row row = sheet.table().rows().get(r);
      List<Integer> quantities = new ArrayList<>();
      for (int c = 0; c < row.cells().size(); c++) {
        if (row.cells().get(c).concept().get(Dimension.MEASURE).equals("quantity")) {
          quantities.add(c);
        }
      }
      List<Observation> prices =
          sheet.row(r).stream()
              .filter(place -> place.meaning().get(Dimension.MEASURE).equals("price"))
              .toList();
      if (quantities.size() == 1 && prices.size() == 1) {
        derive(sheet, row, quantities.get(0), prices.get(0));
      }
    }
  }

  private void derive(Sheet sheet, Row row, int quantity, Observation price) {
    Cell counted = row.cells().get(quantity);
    Cell priced = row.cells().get(((Spot.InTable) price.at()).cell().cell());
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
