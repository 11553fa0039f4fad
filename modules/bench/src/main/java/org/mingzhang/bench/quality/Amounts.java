package org.mingzhang.bench.quality;

import java.util.Optional;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observation.Known;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** What a cell would say if it printed something else. */
final class Amounts {

  private Amounts() {}

  static Observation of(Observation at, String printed, Disclosure disclosure) {
    Cell cell = Sheets.cell(disclosure, at.at());
    Optional<Figure> figure = Figure.parse(printed);
    MoneyUnit unit = cell.unit().orElse(MoneyUnit.WAN_YUAN);
    long fen = figure.map(f -> f.fen(unit)).orElse(0L);
    long half =
        figure
            .map(f -> f.interval(unit, f.decimals()))
            .map(interval -> (interval.high() - interval.low()) / 2)
            .orElse(0L);
    return new Observation(
        at.number(),
        at.at(),
        at.list(),
        at.column(),
        at.meaning(),
        figure.isPresent() ? Known.PRINTED : Known.BLANK,
        fen,
        half,
        at.ofWhich(),
        at.scaled(),
        at.titled());
  }
}
