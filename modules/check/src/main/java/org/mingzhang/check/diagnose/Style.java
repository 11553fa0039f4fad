package org.mingzhang.check.diagnose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.mingzhang.check.observe.Decimals;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** How a document writes its figures, so that what should stand there is written alike. */
public final class Style {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Decimals of money of which no figure is printed. */
  private static final int USUAL = 2;

  /** What the figures of one unit in one table look like. */
  private static final class Habit {
    private final Decimals decimals = new Decimals();
    private int separated;
    private int separable;

    void note(Figure figure, String printed) {
      decimals.note(figure.decimals());
      if (isWide(figure.number())) {
        separable++;
        separated += hasSeparator(printed) ? 1 : 0;
      }
    }

    int usual() {
      return decimals.usual(USUAL);
    }

    /** Whether zeros at the end are left out: some figures have fewer decimals than most. */
    boolean dropsZeros() {
      return decimals.below(usual()) * 20 > decimals.figures();
    }

    boolean separates() {
      return separated * 2 > separable;
    }
  }

  private record Key(int table, MoneyUnit unit) {}

  private record LaneKey(int table, Sheet.Lane lane) {}

  private final Observations observations;
  private final Disclosure disclosure;
  private final Map<Key, Habit> habits = new HashMap<>();

  /** Zeros printed less zeros left blank, by column and by table. */
  private final Map<LaneKey, Integer> zeros = new HashMap<>();

  private final Map<Integer, Integer> zerosOfTable = new HashMap<>();
  private boolean noted;

  /** The style of what was observed; it is looked at when something is to be written. */
  public Style(Observations observations) {
    this.observations = observations;
    this.disclosure = observations.disclosure();
  }

  private void note() {
    noted = true;
    for (Observation seen : observations.all()) {
      if (seen.printed() && seen.nonzero()) {
        cell(seen).figure().ifPresent(figure -> habit(seen).note(figure, printed(seen)));
      } else if (seen.counts()) {
        int sign = seen.printed() ? 1 : -1;
        zeros.merge(lane(seen), sign, Integer::sum);
        zerosOfTable.merge(seen.table(), sign, Integer::sum);
      }
    }
  }

  private Habit habit(Observation seen) {
    if (!noted) {
      note();
    }
    return habits.computeIfAbsent(new Key(seen.table(), unit(seen)), key -> new Habit());
  }

  private static LaneKey lane(Observation seen) {
    return new LaneKey(seen.table(), new Sheet.Lane(seen.list(), seen.column()));
  }

  private static boolean isWide(BigDecimal number) {
    return number.abs().compareTo(THOUSAND) >= 0;
  }

  private static boolean hasSeparator(String printed) {
    return printed.indexOf(',') >= 0 || printed.indexOf('，') >= 0;
  }

  /** The smallest step between two figures that can stand there, in fen. */
  long step(Observation at) {
    int power = unit(at).power() + 2 - decimals(at);
    long step = 1;
    for (int i = 0; i < power; i++) {
      step *= 10;
    }
    return step;
  }

  /** What stands there. */
  public String printed(Observation at) {
    return cell(at).printed();
  }

  /** An amount as the document would write it there; nothing where it leaves zeros blank. */
  public String write(Observation at, long fen) {
    if (fen == 0 && leavesBlank(at)) {
      return "";
    }
    BigDecimal number = BigDecimal.valueOf(fen, unit(at).power() + 2).stripTrailingZeros();
    Habit habit = habit(at);
    int least = habit.dropsZeros() && fen != 0 ? 0 : decimals(at);
    number = number.setScale(Math.max(least, number.scale()), RoundingMode.UNNECESSARY);
    boolean own = cell(at).figure().filter(figure -> isWide(figure.number())).isPresent();
    boolean separated = own ? hasSeparator(printed(at)) : habit.separates();
    return separated && isWide(number) ? separated(number) : number.toPlainString();
  }

  private boolean leavesBlank(Observation at) {
    if (!noted) {
      note();
    }
    int inLane = zeros.getOrDefault(lane(at), 0);
    return inLane != 0 ? inLane < 0 : zerosOfTable.getOrDefault(at.table(), 0) < 0;
  }

  private static String separated(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /** The unit of its money; what has none is compared within its table only. */
  private MoneyUnit unit(Observation at) {
    return cell(at).unit().orElse(MoneyUnit.WAN_YUAN);
  }

  private int decimals(Observation at) {
    int own = cell(at).figure().filter(f -> !f.isZero()).map(Figure::decimals).orElse(0);
    return Math.max(own, habit(at).usual());
  }

  private Cell cell(Observation seen) {
    CellRef at = seen.at();
    return disclosure.tables().get(at.table()).rows().get(at.row()).cells().get(at.cell());
  }
}
