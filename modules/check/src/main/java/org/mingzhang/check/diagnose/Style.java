package org.mingzhang.check.diagnose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.check.observe.Spot;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** How a document writes its figures, so that what should stand there is written alike. */
public final class Style {

  /** What the figures of one unit in one table look like. */
  private static final class Habit {
    private final Map<Integer, Integer> decimals = new HashMap<>();
    private int figures;
    private int separated;
    private int separable;
    private int usual = -1;

    void note(Figure figure, String printed) {
      figures++;
      decimals.merge(figure.decimals(), 1, Integer::sum);
      if (figure.number().abs().compareTo(THOUSAND) >= 0) {
        separable++;
        separated += hasSeparator(printed) ? 1 : 0;
      }
    }

    int usual() {
      if (usual < 0) {
        usual = mostFrequent();
      }
      return usual;
    }

    private int mostFrequent() {
      return decimals.entrySet().stream()
          .max(
              Map.Entry.<Integer, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse(2);
    }

    /** Whether zeros at the end are left out: some figures have fewer decimals than most. */
    boolean dropsZeros() {
      int usual = usual();
      int fewer =
          decimals.entrySet().stream()
              .filter(entry -> entry.getKey() < usual)
              .mapToInt(Map.Entry::getValue)
              .sum();
      return fewer * 20 > figures;
    }

    boolean separates() {
      return separated * 2 > separable;
    }
  }

  private record Key(int table, MoneyUnit unit) {}

  private record LaneKey(int table, Sheet.Lane lane) {}

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Disclosure disclosure;
  private final Map<Key, Habit> habits = new HashMap<>();

  /** Zeros printed less zeros left blank, by column and (without a lane) by table. */
  private final Map<LaneKey, Integer> zeros = new HashMap<>();

  private final Map<Integer, Integer> zerosOfTable = new HashMap<>();

  private final Observations observations;
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
        figure(seen).ifPresent(figure -> habit(seen).note(figure, printed(seen)));
      } else if (seen.counts() && !seen.said()) {
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
    return at.at() instanceof Spot.InTable in ? cell(in).printed() : claim(at).printed();
  }

  /** An amount as the document would write it there; nothing where it leaves zeros blank. */
  public String write(Observation at, long fen) {
    if (fen == 0 && !at.said() && leavesBlank(at)) {
      return "";
    }
    MoneyUnit unit = unit(at);
    BigDecimal number = BigDecimal.valueOf(fen, unit.power() + 2).stripTrailingZeros();
    Habit habit = habit(at);
    int least = at.said() || (habit.dropsZeros() && fen != 0) ? 0 : decimals(at);
    if (at.said()) {
      least = figure(at).map(Figure::decimals).orElse(0);
    }
    number = number.setScale(Math.max(least, number.scale()), RoundingMode.UNNECESSARY);
    String printed = printed(at);
    boolean wide = number.abs().compareTo(THOUSAND) >= 0;
    boolean own = figure(at).filter(f -> f.number().abs().compareTo(THOUSAND) >= 0).isPresent();
    boolean separated = wide && (own ? hasSeparator(printed) : habit.separates());
    String written = separated ? separated(number) : number.toPlainString();
    return at.said() ? written + suffix(printed) : written;
  }

  private boolean leavesBlank(Observation at) {
    if (!noted) {
      note();
    }
    int inLane = zeros.getOrDefault(lane(at), 0);
    return inLane != 0 ? inLane < 0 : zerosOfTable.getOrDefault(at.table(), 0) < 0;
  }

  /** What follows a figure of a sentence: its unit. */
  private static String suffix(String printed) {
    int end = printed.length();
    while (end > 0 && !Character.isDigit(printed.charAt(end - 1))) {
      end--;
    }
    return printed.substring(end);
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
  MoneyUnit unit(Observation at) {
    Optional<MoneyUnit> unit =
        at.at() instanceof Spot.InTable in ? cell(in).unit() : claim(at).unit();
    return unit.orElse(MoneyUnit.WAN_YUAN);
  }

  private int decimals(Observation at) {
    int own = figure(at).filter(f -> !f.isZero()).map(Figure::decimals).orElse(0);
    return at.said() ? own : Math.max(own, habit(at).usual());
  }

  private Optional<Figure> figure(Observation at) {
    return at.at() instanceof Spot.InTable in ? cell(in).figure() : claim(at).figure();
  }

  private Cell cell(Spot.InTable in) {
    return disclosure
        .tables()
        .get(in.cell().table())
        .rows()
        .get(in.cell().row())
        .cells()
        .get(in.cell().cell());
  }

  private Claim claim(Observation at) {
    return disclosure.claims().get(((Spot.InText) at.at()).claim());
  }
}
